import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { readStep, stepBetween, stepped } from '../../../src/domain/agreement/stepBetween.ts'
import { anyDraft, blank } from './anyDraft.ts'

describe('a step between two drafts', () => {
  it('leads from any to any other, and back', () => {
    fc.assert(
      fc.property(anyDraft(), anyDraft(), (before: Draft, after: Draft) => {
        const step = JSON.parse(JSON.stringify(stepBetween(before, after))) as ReturnType<typeof stepBetween>
        const [forth, back] = [stepped(before, step, 'forth'), stepped(after, step, 'back')]
        expect([canonicalText(forth), canonicalText(back)]).toEqual([canonicalText(after), canonicalText(before)])
      }),
    )
  })

  it('leads there and back too where both were written down whole', () => {
    fc.assert(
      fc.property(anyDraft(), anyDraft(), (before: Draft, after: Draft) => {
        const step = readStep(JSON.stringify([{ path: '', before, after }])) ?? []
        const [forth, back] = [stepped(before, step, 'forth'), stepped(after, step, 'back')]
        expect([canonicalText(forth), canonicalText(back)]).toEqual([canonicalText(after), canonicalText(before)])
      }),
    )
  })

  it('is refused by a draft that it does not belong to', () => {
    const step = stepBetween({ ...blank(), title: 'One' }, { ...blank(), title: 'Two' })
    expect(stepped({ ...blank(), title: 'Three' }, step, 'back')).toBeNull()
  })
})
