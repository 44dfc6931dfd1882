import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft, SectionId } from '../../../src/domain/agreement/draft.ts'
import { SECTIONS } from '../../../src/domain/agreement/draft.ts'
import { draftFingerprint } from '../../../src/domain/agreement/fingerprint.ts'
import { closedAs, numbered, stillAgreed } from '../../../src/domain/agreement/revision.ts'
import { blank } from './anyDraft.ts'

const titled = (draft: Draft, title: string) => withAnswer(draft, 'title', title)

describe('the number of a draft', () => {
  it('stays while nobody else holds it, however often it changes', () => {
    expect(numbered(titled(blank(), 'x'), undefined).revision).toBe(1)
  })

  it('moves with the first change after others hold it, names what it was made from, and then stays', () => {
    const sent = titled(blank(), 'sent')
    const closed = closedAs(sent)
    expect(numbered(sent, closed)).toEqual(sent)
    const changed = numbered(titled(sent, 'changed'), closed)
    expect(changed).toMatchObject({ revision: 2, parent: draftFingerprint(sent).hex })
    expect(numbered(titled(changed, 'again'), closed)).toEqual({ ...changed, title: 'again' })
  })

  it('never stands twice for two different states that others hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.boolean()), { maxLength: 20 }), (steps) => {
        const held = new Map<number, string>()
        let draft: Draft = blank()
        let closed: ReturnType<typeof closedAs> | undefined
        for (const [title, isSent] of steps) {
          draft = numbered(titled(draft, title), closed)
          if (!isSent) continue
          closed = closedAs(draft)
          expect(held.get(closed.revision) ?? closed.hash).toBe(closed.hash)
          held.set(closed.revision, closed.hash)
        }
      }),
    )
  })
})

describe('who agreed to a section', () => {
  const all = SECTIONS.flatMap((section) => [
    { section, by: 'agency' as const },
    { section, by: 'client' as const },
  ])
  const agreed: Draft = { ...blank(), agreed: all }
  const sections = (draft: Draft) => [...new Set(draft.agreed?.map(({ section }) => section))]
  const changes: readonly (readonly [SectionId, string, unknown])[] = [
    ['table', 'people', [{ id: 'a', name: 'A' }]],
    ['goal', 'problem.pain', { client: 'empty tables' }],
    ['goal', 'goal.place', 'x'],
    ['audience', 'audience.who', 'x'],
    ['money', 'economics.ceiling', { amount: 1 }],
    ['options', 'choice', { option: 'none' }],
    ['line', 'line.agencyPart', 'x'],
    ['terms', 'terms.law', { country: 'NL' }],
  ]

  it.each(changes)('agreed to %s no longer once %s changed, and still to the others', (section, path, answer) => {
    const after = stillAgreed(agreed, withAnswer(agreed, path, answer))
    expect(sections(after)).toEqual(SECTIONS.filter((each) => each !== section))
  })

  it('is not asked again about a change that belongs to no section', () => {
    expect(stillAgreed(agreed, withAnswer(agreed, 'paperSize', 'letter')).agreed).toEqual(all)
  })

  it('is nobody once every section they agreed to changed', () => {
    const one: Draft = { ...blank(), agreed: [{ section: 'goal', by: 'client' }] }
    expect(stillAgreed(one, withAnswer(one, 'goal.place', 'x'))).not.toHaveProperty('agreed')
  })
})
