import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadFonts, openFonts, type FetchPack } from '../../../../src/engine/layout/fonts/fonts.ts'
import { fetchPack } from './fetchPack.ts'

/** Notes the names of the files that are asked for. */
function noting(fetch: FetchPack = fetchPack): { asked: string[]; fetch: FetchPack } {
  const asked: string[] = []
  return { asked, fetch: (file) => (asked.push(file), fetch(file)) }
}

test('a Latin paper in Dutch and Polish asks for one pack a weight', async () => {
  const { asked, fetch } = noting()
  const loaded = await loadFonts({ regular: 'Zażółć gęślą jaźń, €\u00a01\u202f500 – “één”', semibold: 'ĳs' }, fetch)
  expect(loaded.ok).toBe(true)
  expect(asked).toEqual(['regular.latin.ttf', 'semibold.latin.ttf'])
})

test('Korean in the headings alone asks for Korean packs of that weight alone', async () => {
  const { asked, fetch } = noting()
  await loadFonts({ regular: 'Ten tables', semibold: '열 테이블' }, fetch)
  expect(asked.filter((file) => file.includes('hangul')).every((file) => file.startsWith('semibold'))).toBe(true)
  expect(asked.some((file) => file.includes('hangul'))).toBe(true)
})

test('common Korean does without the packs of rare syllables', async () => {
  const { asked, fetch } = noting()
  await loadFonts({ regular: '우리 팀은 목표와 예산을 함께 정합니다', semibold: '' }, fetch)
  expect(asked.filter((file) => /hangul-[0-9a-f]{4}\./.test(file))).toEqual([])
  expect(asked.length).toBeLessThan(8)
})

test('a syllable typed as separate letters finds the pack of the composed one', async () => {
  const apart = noting()
  const composed = noting()
  await loadFonts({ regular: '\u1112\u1161\u11ab', semibold: '' }, apart.fetch)
  await loadFonts({ regular: '한', semibold: '' }, composed.fetch)
  expect(apart.asked).toEqual(composed.asked)
})

test('a pack with one byte changed anywhere is refused, by name', async () => {
  const original = await fetchPack('regular.latin.ttf')
  await fc.assert(
    fc.asyncProperty(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
      const swapped = Uint8Array.from(original)
      swapped[place]! ^= change
      const fetch: FetchPack = async (file) => (file === 'regular.latin.ttf' ? swapped : fetchPack(file))
      const loaded = await loadFonts({ regular: '1', semibold: '1' }, fetch)
      expect(loaded).toEqual({ ok: false, error: { code: 'changed', file: 'regular.latin.ttf' } })
    }),
    { numRuns: 30 },
  )
})

test('a pack that is another one of ours is refused too', async () => {
  const fetch: FetchPack = (file) => fetchPack(file.replace('semibold', 'regular'))
  const loaded = await loadFonts({ regular: '1', semibold: '1' }, fetch)
  expect(loaded).toEqual({ ok: false, error: { code: 'changed', file: 'semibold.latin.ttf' } })
})

test('offline without the pack, the file is named, and back online it is asked for again', async () => {
  let online = false
  const { asked, fetch } = noting((file) => (online ? fetchPack(file) : Promise.reject(new TypeError('offline'))))
  const load = openFonts(fetch)
  const texts = { regular: 'a', semibold: '' }
  expect(await load(texts)).toEqual({ ok: false, error: { code: 'unreachable', file: 'regular.latin.ttf' } })
  online = true
  expect((await load(texts)).ok).toBe(true)
  expect(asked.filter((file) => file === 'regular.latin.ttf')).toHaveLength(2)
})

test('one loader asks for each pack once, however many papers it sets', async () => {
  const { asked, fetch } = noting()
  const load = openFonts(fetch)
  await load({ regular: '열 테이블', semibold: 'a' })
  await load({ regular: '열 테이블 더', semibold: 'b' })
  expect(asked).toEqual([...new Set(asked)])
})
