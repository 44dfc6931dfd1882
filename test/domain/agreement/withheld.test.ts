import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { at, withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { parseDraft } from '../../../src/domain/agreement/parse.ts'
import type { Side } from '../../../src/domain/agreement/scalars.ts'
import { BLIND_PATHS, withheldFrom, withheldPaths } from '../../../src/domain/agreement/withheld.ts'
import { example } from '../../actions/supplies.ts'

const grill = await example('grill', 'en')
const otherOf = (side: Side): Side => (side === 'agency' ? 'client' : 'agency')

/** What nothing else in a draft says. */
const SECRET = 'mum’s the word'
const NUMBER = 987_654_321
const secrets: Readonly<Record<string, unknown>> = {
  'problem.pain': SECRET,
  'problem.lastTime': SECRET,
  'goal.levels.plan': NUMBER,
  'economics.extra': { likely: NUMBER, low: NUMBER, high: NUMBER },
}

/** A draft in which a party answered what both answer blind, and the other some of it, with what was said about it. */
const anyAsked = fc
  .record({
    sender: fc.constantFrom<Side>('agency', 'client'),
    answered: fc.subarray([...BLIND_PATHS]),
    settled: fc.subarray([...BLIND_PATHS]),
    limits: fc.boolean(),
    notes: fc.boolean(),
  })
  .map(({ sender, answered, settled, limits, notes }) => {
    const receiver = otherOf(sender)
    const blind = BLIND_PATHS.reduce<Draft>((draft, path) => {
      const theirs = answered.includes(path) ? { [receiver]: at(grill, path) === undefined ? 1 : plainOf(path) } : {}
      const settling = settled.includes(path) ? { settled: 'other', value: secrets[path] } : {}
      return withAnswer(draft, path, { [sender]: secrets[path], ...theirs, ...settling })
    }, grill)
    const own = [{ id: 'limit-1', text: `We cannot: ${SECRET}` }]
    const limited = withAnswer(blind, 'line.limits', {
      [sender]: own,
      [receiver]: limits ? [{ id: 'limit-1', text: 'Not on Mondays' }] : [],
    })
    const hidden = withheldPaths(limited, receiver)
    const about = notes ? hidden : []
    const draft: Draft = {
      ...limited,
      kept: about.map((path, place) => ({
        id: `kept-${place}`,
        code: 'goal-without-number',
        path: `${path}.${sender}`,
        by: sender,
        reason: SECRET,
        sentence: SECRET,
      })),
      comments: about.map((path, place) => ({ id: `comment-${place}`, path, by: sender, text: SECRET })),
    }
    return { draft, sender, receiver, answered, limits }
  })

const plainOf = (path: string): unknown => {
  if (path.startsWith('problem')) return 'Empty tables'
  return path.endsWith('plan') ? 6000 : { likely: 6000 }
}

describe('what goes to a party that has not answered yet', () => {
  it('holds nothing of the sender’s blind answers, anywhere', () => {
    fc.assert(
      fc.property(anyAsked, ({ draft, receiver, answered, limits }) => {
        const bare = [...BLIND_PATHS, 'line.limits'].reduce(
          (rest, path) => {
            const isShown = path === 'line.limits' ? limits : answered.includes(path)
            return isShown ? withAnswer(rest, path, undefined) : rest
          },
          withheldFrom(draft, receiver),
        )
        expect(canonicalText(bare)).not.toContain(SECRET)
        expect(canonicalText(bare)).not.toContain(String(NUMBER))
      }),
    )
  })

  it('is a draft, with the number and parent of the one that it was taken from', () => {
    fc.assert(
      fc.property(anyAsked, ({ draft, receiver }) => {
        const sent = withheldFrom(draft, receiver)
        expect(parseDraft(sent).ok).toBe(true)
        expect([sent.revision, sent.parent]).toEqual([draft.revision, draft.parent])
      }),
    )
  })

  it('shows every answer that the receiver has given as well', () => {
    fc.assert(
      fc.property(anyAsked, ({ draft, receiver, answered }) => {
        const sent = withheldFrom(draft, receiver)
        for (const path of answered) expect(at(sent, path)).toEqual(at(draft, path))
      }),
    )
  })

  it('leaves nothing out that is no blind answer', () => {
    fc.assert(
      fc.property(anyAsked, ({ draft, receiver }) => {
        const { kept: _kept, comments: _comments, ...rest } = draft
        const paths = withheldPaths(draft, receiver)
        const put = paths.reduce(
          (whole, path) => withAnswer(whole, path, at(draft, path)),
          withheldFrom(draft, receiver),
        )
        const { kept: _warnings, comments: _said, ...back } = put
        expect(canonicalText(back)).toBe(canonicalText(rest))
      }),
    )
  })

  it('is the draft itself once the other has answered all, or the sender nothing', () => {
    const whole = withAnswer(grill, 'line.limits.client', grill.line?.limits?.client ?? [{ id: 'a', text: 'b' }])
    const answered = BLIND_PATHS.reduce<Draft>((draft, path) => {
      return withAnswer(draft, path, { agency: plainOf(path), client: plainOf(path) })
    }, whole)
    expect(withheldFrom(answered, 'client')).toBe(answered)
    const silent = BLIND_PATHS.reduce<Draft>((draft, path) => withAnswer(draft, path, undefined), answered)
    expect(withheldFrom({ ...silent, line: {} }, 'client')).toEqual({ ...silent, line: {} })
  })
})
