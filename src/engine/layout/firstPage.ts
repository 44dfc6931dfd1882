import { extentOf } from './flow.ts'
import { sheetSizes } from './grid.ts'
import type { PaperSize } from './grid.ts'
import type { Part } from './part.ts'
import { roomy } from './setting.ts'
import type { Density } from './setting.ts'

const types = ['full', 'small', 'dense'] as const
const airs = ['free', 'tight', 'close'] as const

/**
 * The first page as `set` sets it, in the roomiest way in which it does not run over; if it runs over in any way,
 * roomy. How large its type is follows from the shorter sheet, for both, so that lines break alike; how much air it
 * has, from its own.
 */
export function onOnePage<T extends { readonly parts: readonly Part[] }>(
  set: (density: Density) => T,
  size: PaperSize,
  inset: number,
): T {
  const fits = (made: T, sheet: PaperSize) => fitsPage(made.parts, sheet, inset)
  const free = set(roomy)
  if (fits(free, 'letter')) return free
  const type = types.find((type) => fits(set({ air: 'close', type }), 'letter'))
  if (type === undefined) return free
  return airs.map((air) => set({ air, type })).find((made) => fits(made, size)) ?? free
}

/** Whether some parts stand on one page below what its top keeps free. */
export function fitsPage(parts: readonly Part[], size: PaperSize, inset: number): boolean {
  return extentOf(parts) <= sheetSizes[size].depth - inset
}
