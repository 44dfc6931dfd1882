import { describe, expect, it } from 'vitest'
import { wasFirstAsked } from '../../../src/engine/drafts/firstAsked.ts'

describe('all answers go along', () => {
  const [hash, text] = ['a'.repeat(64), '{}']
  const went = (revision: number, at: number) => ({ revision, at, hash, text, way: 'file', asks: 'read' }) as const
  const came = (revision: number, at: number) => ({ revision, at, hash, text, by: 'client' }) as const
  it.each([
    ['from where the draft came to', [], [came(1, 0)], true],
    ['from there a second time', [went(2, 1)], [came(1, 0)], true],
    ['from there after agreeing without a change', [went(1, 1)], [came(1, 0)], true],
    ['not from where it first went out', [went(1, 0)], [came(2, 1)], false],
    ['not from there once the other agreed without a change', [went(1, 0)], [came(1, 1)], false],
    ['not where nothing has come', [went(1, 0)], [], false],
  ])('%s', (_what, sent, received, expected) => expect(wasFirstAsked({ sent, received })).toBe(expected))

  it('not from another device of the party from whose device it first went out', () => {
    const own = { ...came(1, 0), by: 'agency' } as const
    expect(wasFirstAsked({ side: 'agency', sent: [went(3, 2)], received: [own, came(2, 1)] })).toBe(false)
    expect(wasFirstAsked({ side: 'client', sent: [went(2, 1)], received: [own] })).toBe(true)
  })
})
