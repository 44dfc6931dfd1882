import fc from 'fast-check'
import { added, amount, DIFFERS, far, ownDeeds, word, type Deed } from './ownDeeds.ts'
import { catalogOf, fieldOf, page, rewritten } from './pages.ts'
import { deflated, numbered, numbersOf, objectIn, streamed, trailerOf } from './revision.ts'
import type { Change } from './vector.ts'

const ALTERED = ['altered'] as const

/** Besides them: new objects, and those of the paper. */
export function deedsOn(one: Uint8Array): fc.Arbitrary<Deed> {
  const { size, at } = trailerOf(one)
  const more =
    (objects: () => readonly string[]): Change =>
    (mine) => [...mine, ...objects()]
  const anew = (number: number, entry: string) => more(() => [rewritten(one, number, added(entry))])
  const standing = numbersOf(
    one,
    /\/Type \/(?:Font|FontDescriptor|Metadata|Filespec|EmbeddedFile|ObjStm|Catalog)\n/,
  ).filter((number) => number < size - 6)
  const ink = numbersOf(one, /\/Subtype \/Form/).filter((number) => number >= size - 6)
  const fresh = fc.integer({ min: size + 4, max: size + 60 })
  return fc.oneof(
    { weight: 12, arbitrary: ownDeeds },
    {
      weight: 2,
      arbitrary: fc.tuple(fresh, amount).map(([number, text]) => ({
        what: `object ${number}`,
        change: more(() => [numbered(number, `<<\n/Any (${text})\n>>`)]),
        because: DIFFERS,
      })),
    },
    {
      weight: 1,
      arbitrary: fresh.map((number) => ({
        what: `hidden stream ${number}`,
        change: more(() => [streamed(number, '/Type /Any', 'BT ET\n')]),
        because: DIFFERS,
      })),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constantFrom(...standing), amount).map(([number, text]) => ({
        what: `object ${number} of the paper, with ${text}`,
        change: anew(number, `/Any (${text})`),
        because: ALTERED,
      })),
    },
    {
      weight: 2,
      arbitrary: amount.map((text) => ({
        what: `a page with ${text}`,
        change: more(() => [
          page(one, `/Contents ${size + 9} 0 R`),
          streamed(size + 9, '/Type /Any', `(${text}) Tj\n`),
        ]),
        because: ALTERED,
      })),
    },
    {
      weight: 2,
      arbitrary: amount.map((text) => ({
        what: `a note with ${text}`,
        change: more(() => [
          page(one, `/Annots [ ${size + 9} 0 R ]`),
          numbered(size + 9, `<<\n/Subtype /FreeText\n/Contents (${text})\n>>`),
        ]),
        because: ALTERED,
      })),
    },
    {
      weight: 1,
      arbitrary: amount.map((text) => ({
        what: `the form with ${text}`,
        change: more(() => [
          rewritten(one, catalogOf(one), (object) => object.replace('/SigFlags 3', `/SigFlags 1\n/Any (${text})`)),
        ]),
        because: ALTERED,
      })),
    },
    {
      weight: 2,
      arbitrary: amount.map((text) => ({ what: `the data with ${text}`, change: data(one, text), because: ALTERED })),
    },
    {
      weight: 1,
      arbitrary: amount.map((text) => ({
        what: `the document’s title ${text}`,
        change: more(() => [rewritten(one, trailerOf(one).info, added(`/Any (${text})`))]),
        because: ALTERED,
      })),
    },
    {
      weight: 2,
      arbitrary: amount.map((text) => ({
        what: `the agency’s field with ${text}`,
        change: anew(fieldOf(one, 'agency'), `/Any (${text})`),
        because: ['altered', 'revision-differs'] as const,
      })),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(...ink), amount).map(([number, text]) => ({
        what: `the agency’s drawing with ${text}`,
        change: more(() => [streamed(number, '/Type /XObject\n/Subtype /Form', `(${text}) Tj\n`)]),
        because: DIFFERS,
      })),
    },
    {
      weight: 1,
      arbitrary: far.map((by) => ({ what: `a size larger by ${by}`, link: { size: size + 3 + by }, because: DIFFERS })),
    },
    {
      weight: 1,
      arbitrary: far.map((by) => ({
        what: `another identifier, ${by}`,
        link: { id: by.toString(16).padStart(32, '0') },
        because: DIFFERS,
      })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(word, far).map(([key, by]) => ({
        what: `a cross-reference with ${key}`,
        link: { entries: `/${key} ${by}` },
        because: DIFFERS,
      })),
    },
    {
      weight: 1,
      arbitrary: far.map((by) => ({
        what: `a cross-reference that leads ${by} too far back`,
        link: { previous: at - by },
        because: ALTERED,
      })),
    },
    {
      weight: 1,
      arbitrary: fresh.map(
        (number) =>
          ({
            what: `a row for ${number} that leads into the paper`,
            link: { rows: (rows) => [...rows, [number, 15] as const] },
            because: ALTERED,
          }) satisfies Deed,
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(1, 2, 3, 4)
        .map((root) => ({ what: `the root ${root}`, link: { root }, because: ALTERED })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(1, 2, 3, 4)
        .map((info) => ({ what: `the title’s object ${info}`, link: { info }, because: DIFFERS })),
    },
  )
}

/** The attached data, with another amount. */
function data(one: Uint8Array, text: string): Change {
  const number = numbersOf(one, /\/Type \/EmbeddedFile/)[0] ?? 0
  const json = Buffer.from(JSON.stringify({ ceiling: text }))
  const head =
    objectIn(one, number)
      .split('/Filter')[0]
      ?.replace(/^\d+ 0 obj\n<<\n/, '')
      .trimEnd() ?? ''
  const packed = Buffer.from(deflated(json)).toString('latin1')
  const object = numbered(
    number,
    `<<\n${head}\n/Filter /FlateDecode\n/Length ${packed.length}\n>>\nstream\n${packed}\nendstream`,
  )
  return (mine) => [...mine, object]
}
