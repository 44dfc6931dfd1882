import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { closedAs, numbered } from '../../../src/domain/agreement/revision.ts'
import { withheldFrom } from '../../../src/domain/agreement/withheld.ts'
import { baseOf } from '../../../src/domain/differences/base.ts'
import { descent } from '../../../src/domain/differences/descent.ts'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { example } from '../../actions/supplies.ts'

const sent = await example('grill', 'en')
const edited = (draft: Draft, title: string) => numbered({ ...draft, title }, closedAs(draft))
const answer = edited(sent, 'with my numbers')

describe('a draft that comes back', () => {
  it('is the same, word for word', () => expect(descent(sent, structuredClone(sent))).toBe('same'))

  it('answers mine where it was made from it as I sent it', () => expect(descent(sent, answer)).toBe('answer'))

  it('is older where mine was made from it', () => expect(descent(answer, sent)).toBe('older'))

  it('is older where I held that state before, however far I have gone since', () => {
    const later = edited(answer, 'once more')
    expect(descent(later, sent)).toBe('apart')
    expect(descent(later, sent, [closedAs(sent)])).toBe('older')
  })

  it('grew apart from mine where both went on from one state', () => {
    expect(descent(edited(sent, 'mine'), edited(sent, 'theirs'))).toBe('apart')
  })

  it('is no answer where it claims my state for parent under a number that is not the next', () => {
    expect(descent(sent, { ...answer, revision: sent.revision })).toBe('apart')
  })

  it('is another agreement under another id, whatever else it says', () => {
    expect(descent(sent, { ...sent, id: 'a'.repeat(26) })).toBe('other')
  })
})

describe('a draft that comes back to whoever held answers back', () => {
  const mine: Draft = { ...sent, problem: { pain: { agency: 'Quiet evenings' } } }
  const gone = withheldFrom(mine, 'client')
  const theirs = numbered({ ...gone, problem: { pain: { client: 'Empty tables' } } }, closedAs(gone))

  it('answers mine as long as I have not gone on', () => {
    expect(gone.problem).toBeUndefined()
    expect(descent(mine, theirs, [closedAs(gone)])).toBe('answer')
  })

  it('grew apart from mine once I have', () => {
    const later = numbered({ ...mine, title: 'Mine went on' }, closedAs(gone))
    expect(descent(later, theirs, [closedAs(gone)])).toBe('apart')
    const ownAnswer = numbered({ ...mine, problem: { pain: { agency: 'Too few guests' } } }, closedAs(gone))
    expect(descent(ownAnswer, theirs, [closedAs(gone)])).toBe('apart')
  })

  it('is the same where it comes back as it went', () => expect(descent(mine, gone, [closedAs(gone)])).toBe('same'))
})

describe('what a draft was made from', () => {
  const state = (draft: Draft) => ({ hash: closedAs(draft).hash, text: canonicalText(draft) })

  it('is found among the states that went and came, by its hash', () => {
    expect(baseOf(answer, [state(answer), state(sent)])).toEqual({ hash: closedAs(sent).hash, draft: sent })
  })

  it('is known by its hash alone where its text is kept no longer, or is not what the hash is of', () => {
    const { hash } = closedAs(sent)
    expect(baseOf(answer, [{ hash }])).toEqual({ hash, draft: null })
    expect(baseOf(answer, [{ hash, text: canonicalText(answer) }])).toEqual({ hash, draft: null })
    expect(baseOf(answer, [{ hash, text: 'no draft' }, state(sent)])).toEqual({ hash, draft: sent })
  })

  it('is unknown where no such state went or came', () => {
    expect([baseOf(answer, [state(answer)]), baseOf(sent, [state(sent)])]).toEqual([null, null])
  })
})
