import type { Weight } from '../sheets.ts'
import { metrics } from '../../../../public/fonts/typeface.json'

export { metrics }

/** Outlines are drawn on a square of this many units. */
export const unitsPerEm = metrics.unitsPerEm

/** Font units to thousandths of an em, a PDF's unit, whole: no length is off by more than half a thousandth. */
export function perMille(units: number): number {
  return Math.round((units * 1000) / unitsPerEm)
}

/** For both weights, in thousandths of an em above the baseline; `descent` lies below it, so it is negative. */
export const lineMetrics = {
  ascent: perMille(metrics.ascent),
  descent: perMille(metrics.descent),
  capHeight: perMille(metrics.capHeight),
  xHeight: perMille(metrics.xHeight),
}

/** The width of an upright stroke, a FontDescriptor's StemV (ISO 32000-1, 9.8), in thousandths of an em. */
export function stemWidth(weight: Weight): number {
  return perMille(metrics[weight].stem)
}
