/** The sheet and its grid. Unit: point; y grows downward. */

/** Grid unit; leading of the body. */
export const u = 15
/** Half a unit: every block begins on a multiple of it below the top of the live area. */
export const h = 7.5

export type PaperSize = 'a4' | 'letter'

export interface SheetSize {
  readonly width: number
  readonly height: number
  /** Left edge of the live area; the right margin is the same. */
  readonly left: number
  readonly top: number
  /** Height of the live area. */
  readonly depth: number
  readonly headBaseline: number
  readonly footBaseline: number
}

export const sheetSizes: Readonly<Record<PaperSize, SheetSize>> = {
  a4: { width: 595.28, height: 841.89, left: 57.64, top: 75, depth: 690, headBaseline: 46, footBaseline: 799.7 },
  letter: { width: 612, height: 792, left: 66, top: 75, depth: 645, headBaseline: 46, footBaseline: 749.8 },
}

export interface Column {
  readonly x: number
  readonly width: number
}
/** The live width is the same on both sheets, so every line breaks alike on A4 and Letter. */
export const wide: Column = { x: 0, width: 480 }
export const side: Column = { x: 0, width: 120 }
export const text: Column = { x: 135, width: 345 }
export const left: Column = { x: 0, width: 232.5 }
export const right: Column = { x: 247.5, width: 232.5 }

/** Up to the next half unit; a hundredth of tolerance keeps 22.5000001 from becoming 30. */
export function onGrid(length: number): number {
  return Math.ceil((length - 0.01) / h) * h
}

/** Coordinates are rounded to 0.01 so that no engine's last bit reaches the file. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
