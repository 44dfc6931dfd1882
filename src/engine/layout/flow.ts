import { onGrid } from './grid.ts'
import { Keep } from './part.ts'
import type { Box, Part } from './part.ts'

/** A box in its place: page from 0, `y` in points from the top of the live area. */
export interface Placed {
  readonly draw: Box['draw']
  readonly page: number
  readonly y: number
}
export interface Flow {
  readonly placed: readonly Placed[]
  readonly pages: number
}

interface Step extends Box {
  readonly before: number
  readonly snaps: boolean
  readonly reach: number
  readonly opensPage: boolean
}

/**
 * Gives every box its page. Boxes that hold on to each other move together; where a page is
 * too short for them, the weaker holds give way first. `inset` is what each page's top keeps free of `depth`.
 */
export function flow(parts: readonly Part[], depth: number, inset = 0): Flow {
  const steps = parts.flatMap(stepsOf)
  const state: State = { placed: [], page: 0, y: inset, top: inset, depth }
  let index = 0
  while (index < steps.length) index = placeChain(state, steps, index, Keep.wish)
  return { placed: state.placed, pages: state.page + 1 }
}

/** Height of some parts one below the other, if they all stood on one page. */
export function extentOf(parts: readonly Part[]): number {
  const steps = parts.flatMap(stepsOf)
  return extent(steps, 0, steps.length)
}

interface State {
  readonly placed: Placed[]
  page: number
  y: number
  readonly top: number
  readonly depth: number
}

function stepsOf({ boxes, before, snaps, reach = 0, opensPage = false }: Part): Step[] {
  return boxes.map((box, index) =>
    index === 0
      ? { ...box, before, snaps, reach, opensPage }
      : { ...box, before: 0, snaps: false, reach: 0, opensPage: false },
  )
}

/** Places the boxes from `start` that hold on to each other with at least this firmness; says where to go on. */
function placeChain(state: State, steps: readonly Step[], start: number, keep: Keep): number {
  const end = keep === Keep.free ? start + 1 : chainEnd(steps, start, keep)
  if (steps[start]!.opensPage && state.y > state.top) turn(state)
  const room = state.depth - startOf(state, steps[start]!)
  if (extent(steps, start, end) > room + 0.01) {
    const isTooTall = top(state, steps[start]!) + extent(steps, start, end) > state.depth + 0.01
    if (isTooTall && keep > Keep.free) return placeParted(state, steps, start, end, keep)
    if (!isTooTall) turn(state)
  }
  const stop = Math.min(end, firmEnd(steps, start, end))
  for (let index = start; index < stop; index++) place(state, steps[index]!)
  return stop
}

/** A chain that no page holds, by its firmer holds, or box by box. */
function placeParted(state: State, steps: readonly Step[], start: number, end: number, keep: Keep): number {
  const next = keep === Keep.must ? Keep.free : Keep.must
  const stop = firmEnd(steps, start, end)
  let index = start
  while (index < stop) index = placeChain(state, steps, index, next)
  return index
}

/** What merely reaches into the following boxes does not bind them to be placed at once. */
function firmEnd(steps: readonly Step[], start: number, end: number): number {
  let index = start
  while (index < end - 1 && steps[index]!.keep > Keep.free) index++
  return index + 1
}

function chainEnd(steps: readonly Step[], start: number, keep: Keep): number {
  let index = start
  let needed = 0
  while (index < steps.length) {
    const step = steps[index]!
    needed = Math.max(needed - step.before - step.height, keep === Keep.wish ? step.reach : 0)
    index++
    if (step.keep < keep && needed <= 0) break
  }
  return index
}

function extent(steps: readonly Step[], start: number, end: number): number {
  let y = 0
  for (let index = start; index < end; index++) {
    const step = steps[index]!
    if (index > start) y = topOf(y, step)
    y += step.height
  }
  return y
}

function topOf(y: number, step: Step): number {
  return step.snaps ? onGrid(y + step.before) : y + step.before
}

function startOf(state: State, step: Step): number {
  return state.y > state.top ? topOf(state.y, step) : state.y + (step.again?.height ?? 0)
}

/** Where a box would begin on a page of its own. */
function top(state: State, step: Step): number {
  return state.top + (step.again?.height ?? 0)
}

function turn(state: State): void {
  state.page += 1
  state.y = state.top
}

function place(state: State, step: Step): void {
  const begins = state.y === state.top
  if (!begins && topOf(state.y, step) + step.height > state.depth + 0.01) return turnAndPlace(state, step)
  if (begins && step.again && state.placed.length > 0) {
    state.placed.push({ draw: step.again.draw, page: state.page, y: state.y })
    state.y += step.again.height
  } else if (!begins) state.y = topOf(state.y, step)
  state.placed.push({ draw: step.draw, page: state.page, y: state.y })
  state.y += step.height
}

function turnAndPlace(state: State, step: Step): void {
  turn(state)
  place(state, step)
}
