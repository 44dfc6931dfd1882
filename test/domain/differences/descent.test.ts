import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { closedAs, numbered } from '../../../src/domain/agreement/revision.ts'
import { descent } from '../../../src/domain/differences/descent.ts'
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
