import type { Colour, PathStep } from '../layout/sheets.ts'

/** A coordinate as the file writes it: points to two decimals, never with an exponent, never "-0". */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return rounded === 0 ? '0' : String(rounded)
}

/** Red, green and blue as shares of one; three decimals keep all 256 steps apart. */
export const colour = (channels: Colour): string =>
  channels.map((value) => String(Math.round((value * 1000) / 255) / 1000)).join(' ')

/** A path (ISO 32000-1, 8.5.2), turned from "down the page" to the file's "up the page" by `height`. */
export function path(steps: readonly PathStep[], height: number): string {
  return rectangle(steps, height) ?? steps.map((step) => segment(step, height)).join('\n')
}

const OPERATORS = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const

function segment([kind, ...points]: PathStep, height: number): string {
  const turned = points.map((value, index) => number(index % 2 === 0 ? value : height - value))
  return [...turned, OPERATORS[kind]].join(' ')
}

/** Most paths are rules and bars, which have an operator of their own; null for any other path. */
function rectangle(steps: readonly PathStep[], height: number): string | null {
  const [start, across, down, back, close] = steps
  if (steps.length !== 5 || start?.[0] !== 'M' || across?.[0] !== 'L' || down?.[0] !== 'L' || back?.[0] !== 'L')
    return null
  const [, left, top] = start
  const [, right, bottom] = down
  const isUpright = across[1] === right && across[2] === top && back[1] === left && back[2] === bottom
  if (!isUpright || close?.[0] !== 'Z') return null
  return `${[left, height - bottom, right - left, bottom - top].map(number).join(' ')} re`
}
