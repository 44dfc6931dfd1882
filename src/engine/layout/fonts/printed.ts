/**
 * The code points whose glyphs a text shows: composed (NFC), every space of Unicode as the one space of the typeface,
 * and nothing for the end of a line.
 */
export function printedPoints(text: string): readonly number[] {
  const printed = text.normalize('NFC').replaceAll('\n', '')
  return Array.from(printed, (character) => printedPoint(character.codePointAt(0)!))
}

/** A no-break, narrow or wide space keeps its meaning for the line breaks only; it is shown and extracted as a space. */
export function printedPoint(codePoint: number): number {
  const enToHair = codePoint >= 0x2000 && codePoint <= 0x200a
  return enToHair || otherSpaces.has(codePoint) ? space : codePoint
}

const space = 0x20
/** The rest of general category Zs (Unicode 17), but for U+1680, which is no blank on paper but a stroke. */
const otherSpaces: ReadonlySet<number> = new Set([0xa0, 0x202f, 0x205f, 0x3000])
