import { beforeAll, describe, expect, it } from 'vitest'
import { leastDraft } from '../vectors/signed/leastDraft.ts'
import { told } from '../vectors/signed/papers.ts'
import { signedPapers } from './signedPapers.ts'

let both: Uint8Array
let structure: ReadonlySet<number>
beforeAll(async () => {
  both = (await signedPapers(leastDraft)).both
  structure = structureOf(both)
})

/** `npm run fuzz` changes every byte, and in two ways; a test for each part, so that it can be seen how far it has come. */
const isFuzzed = Number(process.env['PROPERTY_RUNS'] ?? 0) > 0
const PARTS = isFuzzed ? 32 : 4
const parts = Array.from({ length: PARTS }, (_, part) => ({ part, name: `${part + 1} of ${PARTS}` }))

/** As many at once: a verdict waits for its digests a third of its time. */
const AT_ONCE = 4

describe(`a byte that changed, in a paper that both have signed (${isFuzzed ? 'each' : 'structure, and every 37th of the others'})`, () => {
  it('has one to be told from: as it is, the paper passes, and a good part of it is structure', async () => {
    expect(await told(both)).toMatchObject({ verdict: 'passed', complete: true })
    expect(structure.size).toBeGreaterThan(5_000)
  })

  it.each(parts)('is never passed over: part $name', async ({ part }) => {
    const edge = (parts: number) => Math.floor((parts * both.length) / PARTS)
    const [start, end] = [edge(part), edge(part + 1)]
    const places = [...both.keys()]
      .slice(start, end)
      .filter((place) => isFuzzed || structure.has(place) || place % 37 === 0)
    const flips = places.flatMap((place) => flipsOf(place).map((flip) => [place, flip] as const))
    const passed: (readonly [number, number])[] = []
    for (let at = 0; at < flips.length; at += AT_ONCE) {
      const some = flips.slice(at, at + AT_ONCE)
      const verdicts = await Promise.all(some.map(([place, flip]) => told(flipped(place, flip))))
      passed.push(...some.filter((_, index) => !REFUSED.includes(verdicts[index]?.verdict ?? '')))
    }
    expect(passed).toEqual([])
    expect(flips.length).toBeGreaterThan((end - start) / 37)
  })
})

/** Anything else would be believed, or as good as that: that nobody has signed, that nothing can be told. */
const REFUSED: readonly string[] = ['failed', 'unreadable']

const flipsOf = (place: number) => (isFuzzed ? [0x01, 0x20] : [place % 2 === 0 ? 0x01 : 0x20])

function flipped(place: number, flip: number): Uint8Array {
  const changed = both.slice()
  changed[place] = (changed[place] ?? 0) ^ flip
  return changed
}

/** All that is in no stream and no envelope. */
function structureOf(bytes: Uint8Array): ReadonlySet<number> {
  const text = Buffer.from(bytes).toString('latin1')
  const streams = [...text.matchAll(/(?<=\nstream\n)[\s\S]*?(?=\nendstream\n)|(?<=\/Contents <)[0-9a-f]+/g)]
  const inside = new Set(streams.flatMap(({ index, 0: data }) => Array.from(data, (_, step) => index + step)))
  return new Set([...bytes.keys()].filter((place) => !inside.has(place)))
}
