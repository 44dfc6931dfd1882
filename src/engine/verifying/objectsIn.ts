/** An object as it stands in the bytes, wherever a cross-reference leads: its number, and its dictionary as text. */
export interface FoundText {
  readonly number: number
  /** Behind its `obj`. */
  readonly at: number
  /** Where its dictionary ends: at its stream, at its end, or where the next one begins. */
  readonly end: number
  readonly text: string
}

/** More than a paper of thousands of pages has; as many cost 200 MB to look through. */
const MOST_OBJECTS = 200_000
/** No dictionary is longer but for the envelope of a signature, which some programs give 60 kB. */
const LONGEST = 262_144

/** Every object that stands by itself, in the order of the bytes, old states and all; null where there are too many. */
export function objectsIn(text: string): readonly FoundText[] | null {
  const heads: (readonly [number: number, start: number, at: number])[] = []
  for (const head of text.matchAll(/(?<!\d)(\d{1,9})[ \t\r\n\f\0]{1,8}\d{1,5}[ \t\r\n\f\0]{1,8}obj(?![a-zA-Z0-9])/g)) {
    heads.push([Number(head[1]), head.index, head.index + head[0].length])
    if (heads.length > MOST_OBJECTS) return null
  }
  return heads.map(([number, , at], index) => {
    const next = heads[index + 1]?.[1] ?? text.length
    const reach = text.slice(at, Math.min(next, at + LONGEST))
    const own = reach.slice(0, lengthOf(reach))
    return { number, at, end: at + own.length, text: own }
  })
}

function lengthOf(reach: string): number {
  const ends = [reach.indexOf('endobj'), reach.search(/stream[\r\n]/)].filter((place) => place !== -1)
  return Math.min(reach.length, ...ends)
}

/** The object that a place stands in. */
export function objectAt(objects: readonly FoundText[], place: number): FoundText | undefined {
  return objects.findLast(({ at, end }) => at <= place && place < end)
}

/** A text whose names are spelt out: `#` and two digits stand for a letter in them (ISO 32000-1, 7.3.5). */
export function plainName(text: string): string {
  if (!text.includes('#')) return text
  return text.replaceAll(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}
