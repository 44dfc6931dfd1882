import { describe, expect, it } from 'vitest'
import { findWording } from '../../../src/actions/findWording.ts'
import { phrasesIn } from '../../../src/actions/phrasesIn.ts'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { readDraft } from '../../../src/domain/agreement/parse.ts'
import { PASSAGE_LENGTH } from '../../../src/domain/agreement/scalars.ts'
import { plainText } from '../../../src/domain/clauses/tell.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import { compose } from '../../../src/domain/paper/compose.ts'
import { checkWording } from '../../../src/domain/wording/checkWording.ts'
import { example, readingOf } from '../paper/reading.ts'

const guarantees: readonly (readonly [Language, string])[] = [
  ['en', 'We guarantee a full house every Friday.'],
  ['nl', 'Wij garanderen u elke vrijdag een volle zaak.'],
  ['pl', 'Gwarantujemy pełną salę w każdy piątek.'],
  ['ko', '금요일마다 만석을 보장합니다.'],
]

const saying = (draft: Draft, text: string, from?: string): Draft =>
  withAnswer(draft, 'line.takenBack', [{ id: 'said-1', text, ...(from && { from }) }])

const blocksOf = (draft: Draft, language: Language) =>
  compose(draft, readingOf(draft, language)).sections.flatMap(({ blocks }) => blocks)

const listOf = (draft: Draft, language: Language): readonly string[] =>
  blocksOf(draft, language).flatMap((block) =>
    block.kind === 'list' && block.id === 'line.takenBack.said' ? block.items.map(plainText) : [],
  )

describe.each(guarantees)('what the agency said before (%s)', (language, sentence) => {
  const draft = saying(example('grill', language), sentence, 'www.example.com')

  it('is printed word for word between quotation marks, with where it stood, right behind the limits', () => {
    const [said] = listOf(draft, language)
    expect(said).toMatch(/^[“„].+” · www\.example\.com$/)
    expect(said).toContain(sentence)
    const ids = blocksOf(draft, language).map(({ id }) => id)
    expect(ids.slice(ids.indexOf('line.limits'), ids.indexOf('line.limits') + 3)).toEqual([
      'line.limits',
      'line.takenBack',
      'line.takenBack.said',
    ])
  })

  it('is found where it is said, and not again where it is taken back', async () => {
    const phrases = (await phrasesIn(language))!
    expect(checkWording(sentence, phrases).map(({ rule }) => rule)).toContain('outcome-guarantee')
    expect(findWording(draft, phrases).filter(({ path }) => path.startsWith('line.takenBack'))).toEqual([])
    expect(checkWording(listOf(draft, language).join('\n'), phrases)).toEqual([])
    const [lead] = blocksOf(draft, language).filter(({ id }) => id === 'line.takenBack')
    expect(lead?.kind === 'entry' && checkWording(plainText(lead.runs), phrases)).toEqual([])
  })
})

describe('the clause that takes it back', () => {
  const grill = example('grill', 'en')

  it('says that it is no part of the agreement', () => {
    const [lead] = blocksOf(saying(grill, 'Always full.'), 'en').filter(({ id }) => id === 'line.takenBack')
    expect(lead?.kind === 'entry' && plainText(lead.runs)).toBe(
      'What follows was said in the agency’s pitch or on its pages. It is no part of this agreement; the agency takes it back.',
    )
  })

  it('is not there while nothing is taken back', () => {
    const without = withAnswer(grill, 'line.takenBack', undefined)
    const none = withAnswer(grill, 'line.takenBack', [])
    for (const draft of [without, none]) {
      expect(blocksOf(draft, 'en').filter(({ id }) => id.startsWith('line.takenBack'))).toEqual([])
    }
  })

  it('names no place where nobody said one', () =>
    expect(listOf(saying(grill, 'Always full.'), 'en')).toEqual(['“Always full.”']))
})

describe('a file with what was taken back', () => {
  const grill = example('grill', 'en')
  const reads = (entries: unknown) => readDraft(JSON.stringify(withAnswer(grill, 'line.takenBack', entries))).ok
  const entry = { id: 'said-1', text: 'Always full.' }

  it('is read within its bounds', () => {
    expect(reads([entry])).toBe(true)
    expect(reads([{ ...entry, text: 'x'.repeat(PASSAGE_LENGTH) }])).toBe(true)
    expect(reads(Array.from({ length: 250 }, (_, place) => ({ ...entry, id: `said-${place}` })))).toBe(true)
  })

  it.each([
    ['a sentence that is too long', [{ ...entry, text: 'x'.repeat(PASSAGE_LENGTH + 1) }]],
    ['a sentence of nothing', [{ ...entry, text: '' }]],
    ['an entry without a name', [{ text: entry.text }]],
    ['the whole page beside it', [{ ...entry, page: 'everything' }]],
    ['more entries than anybody reads', Array.from({ length: 251 }, (_, place) => ({ ...entry, id: `said-${place}` }))],
  ])('is refused with %s', (_, entries) => expect(reads(entries)).toBe(false))
})
