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
 * roomy. First its gaps close, then it is set smaller; so on the shorter sheet its lines may break otherwise, the
 * only lines of a paper that do.
 */
export function onOnePage<T extends { readonly parts: readonly Part[] }>(
  set: (density: Density) => T,
  size: PaperSize,
  inset: number,
): T {
  const fits = ({ parts }: T) => fitsPage(parts, size, inset)
  const free = set(roomy)
  if (fits(free)) return free
  const type = types.find((type) => fits(set({ air: 'close', type })))
  if (type === undefined) return free
  return airs.map((air) => set({ air, type })).find(fits) ?? free
}

/** Whether some parts stand on one page below what its top keeps free. */
export function fitsPage(parts: readonly Part[], size: PaperSize, inset: number): boolean {
  return extentOf(parts) <= sheetSizes[size].depth - inset
}
