import { agreedValue, given } from '../../agreement/answer.ts'
import type { Block } from '../block.ts'
import type { FigureData } from '../figureData.ts'
import type { Pen } from '../pen.ts'
import { exactOf, number, unitName, units } from '../write.ts'

type ScaleData = Extract<FigureData, { figure: 'scale' }>

const levelNames = ['past', 'must', 'plan', 'wish'] as const

/** The four levels on one scale from nothing to all there is; drawn as soon as two of them are known. */
export function scaleFigure(pen: Pen): readonly Block[] {
  const data = scaleData(pen)
  if (data.marks.length < 2) return []
  const reading = data.held > 0 ? pen.say('goal.scale.held', { held: units(pen, exactOf(data.held)) }) : undefined
  const paths = ['goal.levels', 'goal.unit', 'economics.capacity']
  return [
    {
      kind: 'figure',
      id: 'goal.scale',
      head: pen.say('goal.scale.head'),
      data,
      alt: alternative(pen, data),
      ...(reading !== undefined && { reading }),
      paths,
    },
  ]
}

function scaleData(pen: Pen): ScaleData {
  const { levels } = pen.draft.goal ?? {}
  const values = {
    past: given(levels?.past),
    must: given(levels?.must),
    plan: agreedValue(levels?.plan),
    wish: given(levels?.wish),
  }
  const marks = levelNames.flatMap((level) => {
    const value = values[level]
    return value === undefined ? [] : [{ level, value, label: pen.say(`level.${level}`), text: number(pen, value) }]
  })
  const { all, held } = roomOf(pen)
  const highest = Math.max(1, ...marks.map(({ value }) => value))
  const step = niceStep(Math.max(all, highest))
  const max = all >= highest ? all : Math.ceil(highest / step) * step
  const isRoom = all >= highest
  return {
    figure: 'scale',
    max,
    maxText: isRoom ? pen.say('goal.scale.room', { all: units(pen, exactOf(max)) }) : units(pen, exactOf(max)),
    step,
    held: isRoom ? held : 0,
    marks,
    ticks: ticksTo(max, step).map((value) => ({ value, text: number(pen, value) })),
  }
}

/** All the places there are and those held for later, where the client counted them. */
function roomOf(pen: Pen): { all: number; held: number } {
  const capacity = given(pen.draft.economics?.capacity)
  return capacity && 'total' in capacity ? { all: capacity.total, held: capacity.heldForLater } : { all: 0, held: 0 }
}

/** A step of 1, 2 or 5 times a power of ten that cuts the scale into four to nine parts. */
export function niceStep(max: number): number {
  let step = 1
  while (max / step > 9) step = next(step)
  return step
}

/** 1, 2, 5, 10, 20, 50 … */
function next(step: number): number {
  const power = 10 ** (String(step).length - 1)
  if (step === power) return power * 2
  return step === power * 2 ? power * 5 : power * 10
}

/** Nothing, and every step below the end; the end has its own words. */
export function ticksTo(max: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil(max / step) }, (_, place) => place * step)
}

function alternative(pen: Pen, { marks, max, held }: ScaleData): string {
  const listed = marks.map(({ label, text }) => `${label} ${text}`).join(', ')
  const said = pen.say('goal.scale.alt', { max: number(pen, max), units: unitName(pen), levels: listed })
  return held > 0 ? `${said} ${pen.say('goal.scale.held', { held: units(pen, exactOf(held)) })}` : said
}
