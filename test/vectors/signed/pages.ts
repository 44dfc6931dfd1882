import { numbered, numbersOf, objectIn, streamed, trailerOf } from './revision.ts'

// Objects of a paper, written otherwise.

export const rewritten = (file: Uint8Array, number: number, change: (object: string) => string): string =>
  change(objectIn(file, number))
export const catalogOf = (file: Uint8Array) => trailerOf(file).root
export const fieldOf = (file: Uint8Array, party: string) => numbersOf(file, new RegExp(`/T \\(${party}\\)`))[0] ?? 0

/** The page with the signatures; pages are packed, so whoever changes one writes it out. */
const pageOf = (file: Uint8Array) => Number(/\/P (\d+) 0 R/.exec(objectIn(file, fieldOf(file, 'agency')))?.[1])
export const page = (file: Uint8Array, entries: string) =>
  numbered(pageOf(file), `<<\n/Type /Page\n/MediaBox [ 0 0 595 842 ]\n${entries}\n>>`)

/** A page painted over with another amount. */
export const repainted = (file: Uint8Array): string[] => {
  const next = trailerOf(file).size
  return [
    page(file, `/Contents ${next} 0 R`),
    streamed(next, '/Type /Any', 'q 1 1 1 rg 40 600 400 60 re f Q BT /F0 12 Tf 60 620 Td <0041> Tj ET\n'),
  ]
}
export const annotated = (file: Uint8Array): string[] => {
  const next = trailerOf(file).size
  const note =
    '<<\n/Type /Annot\n/Subtype /FreeText\n/Rect [ 40 600 440 660 ]\n/Contents (EUR 6134.10)\n/DA (F0 12 Tf)\n>>'
  return [page(file, `/Annots [ ${next} 0 R ]`), numbered(next, note)]
}
