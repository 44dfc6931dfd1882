import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import { emptyDraft, type Draft, type KeptWarning } from '../../../src/domain/agreement/draft.ts'
import { stillStands } from '../../../src/domain/agreement/keptWords.ts'
import { parseDraft } from '../../../src/domain/agreement/parse.ts'

const empty = emptyDraft({
  id: 'a'.repeat(26),
  languages: { paper: 'en' },
  paperSize: 'a4',
  currency: 'EUR',
  timeZone: 'Europe/Dublin',
})
const promise = 'We guarantee a full house.'
const saying = (brief: string): Draft => withAnswer(empty, 'goal.brief', brief)
const kept: KeptWarning = {
  id: 'one',
  code: 'outcome-guarantee',
  path: 'goal.brief',
  by: 'client',
  reason: 'It is our slogan.',
  sentence: promise,
}

describe('a warning that was kept for a sentence', () => {
  it('stands while the sentence does, whatever is written around it', () => {
    expect(stillStands(saying(promise), kept)).toBe(true)
    expect(stillStands(saying(`Since 1996.\n${promise} Come in.`), kept)).toBe(true)
  })

  it.each(['We guarantee a full house every evening.', 'We do not guarantee a full house.', 'We post twice a week.'])(
    'has gone once the sentence is another one: %s',
    (brief) => {
      expect(stillStands(saying(brief), kept)).toBe(false)
    },
  )

  it('has gone with its answer, or where that was kept open', () => {
    expect(stillStands(empty, kept)).toBe(false)
    expect(stillStands(withAnswer(empty, 'goal.brief', { open: { owner: 'client' } }), kept)).toBe(false)
  })

  it('stands where no sentence was noted, for nobody can tell', () => {
    const { sentence: _none, ...old } = kept
    expect(stillStands(saying('We post twice a week.'), old)).toBe(true)
  })
})

it('a loose end that was kept stands while the form leaves it loose', () => {
  const loose = { ...kept, code: 'no-ceiling', path: 'economics.ceiling', sentence: undefined }
  const none = withAnswer(empty, 'economics.ceiling', { noneAgreed: true, reason: 'Not yet.' })
  expect(stillStands(none, loose)).toBe(true)
  expect(stillStands(withAnswer(empty, 'economics.ceiling', { amount: 500_000 }), loose)).toBe(false)
})

describe('a comment', () => {
  const comment = { id: 'one', path: 'goal.brief', by: 'agency' as const, text: 'From how many to how many?' }
  const read = (comment: object) => parseDraft(JSON.parse(JSON.stringify({ ...empty, comments: [comment] })))

  it('may name the finding that it asks about, and need not', () => {
    expect(read(comment)).toMatchObject({ ok: true })
    expect(read({ ...comment, code: 'no-baseline' })).toMatchObject({ ok: true })
    expect(read({ ...comment, code: 'no-ceiling' })).toMatchObject({ ok: true })
  })

  it('names none that there is not', () => {
    expect(read({ ...comment, code: 'no-such-rule' })).toMatchObject({ ok: false })
    expect(read({ ...comment, code: 7 })).toMatchObject({ ok: false })
  })
})
