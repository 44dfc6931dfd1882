import type { Fonts } from '../fonts/fonts.ts'
import type { Form, Metrics } from './metrics.ts'

/** Width of a character that no pack holds; the check of cover names it before anything is printed. */
const UNKNOWN = 1000

const formIndex: Readonly<Record<NonNullable<Form>, number>> = { tnum: 1, case: 2, zero: 3 }

/** The fonts as the layout asks them, each answer kept: a paper asks for the same few hundred again and again. */
export function metricsOf(fonts: Fonts): Metrics {
  const advances = new Map<number, number>()
  const kerns = { regular: new Map<number, Map<number, number>>(), semibold: new Map<number, Map<number, number>>() }
  return {
    advance(weight, codePoint, form) {
      const key = (codePoint * 4 + (form ? formIndex[form] : 0)) * 2 + (weight === 'semibold' ? 1 : 0)
      const known = advances.get(key)
      if (known !== undefined) return known
      const advance = (fonts.advance(weight, { codePoint, form }) ?? UNKNOWN) / 1000
      advances.set(key, advance)
      return advance
    },
    kern(weight, left, right) {
      const known = kerns[weight].get(left)?.get(right)
      if (known !== undefined) return known
      const kern = fonts.kern(weight, { codePoint: left }, { codePoint: right }) / 1000
      kerns[weight].set(left, (kerns[weight].get(left) ?? new Map<number, number>()).set(right, kern))
      return kern
    },
  }
}
