import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { at, withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft, Path } from '../../../src/domain/agreement/draft.ts'
import { parseDraft } from '../../../src/domain/agreement/parse.ts'
import { withheldFrom } from '../../../src/domain/agreement/withheld.ts'
import { differences, type Difference } from '../../../src/domain/differences/differences.ts'
import { takeOver } from '../../../src/domain/differences/takeOver.ts'
import { example } from '../../actions/supplies.ts'
import { anyListStates, anyStates, type States } from './anyStates.ts'

const [grill, clinic] = [await example('grill', 'en'), await example('clinic', 'ko')]

const text = ({ revision: _revision, parent: _parent, ...draft }: Draft) => canonicalText(draft)

/** Any states, and some of what differs, in any order. */
const settlingOf = (states: fc.Arbitrary<States>) =>
  states.chain((three) =>
    fc.shuffledSubarray([...differences(three.base, three.theirs)]).map((accepted) => ({ ...three, accepted })),
  )

/** A difference by what it says and which entry it says it of, wherever that stands. */
const said = (before: Draft, after: Draft) => (difference: Difference) => {
  const keys = difference.path.split('.')
  const draft = difference.kind === 'removed' ? before : after
  const named = keys.map((key, place) => {
    const entry = /^\d+$/.test(key) ? (at(draft, keys.slice(0, place + 1).join('.')) as { id?: string }) : undefined
    return entry?.id ?? key
  })
  return canonicalText([difference.kind, named, difference.before, difference.after])
}

/** Every law that a settling breaks. */
function broken({ mine, base, theirs, accepted }: States & { accepted: readonly Difference[] }): readonly string[] {
  const settled = takeOver({ mine, base, theirs, accepted })
  const left = new Set(differences(settled, theirs).map(said(settled, theirs)))
  const isLeft = (difference: Difference) =>
    difference.path !== 'revision' && difference.path !== 'parent' && left.has(said(base, theirs)(difference))
  const backwards = takeOver({ mine, base, theirs, accepted: accepted.toReversed() })
  const all = takeOver({ mine: base, base, theirs, accepted: differences(base, theirs) })
  const laws = {
    'accepting nothing leaves mine word for word': text(takeOver({ mine, base, theirs, accepted: [] })) === text(mine),
    'accepting all where I changed nothing gives theirs': text(all) === text(theirs),
    'the order of accepting says nothing': text(backwards) === text(settled),
    'what is accepted differs from theirs no longer': !accepted.some(isLeft),
    'what comes of it can be read': parseDraft(settled).ok,
  }
  return Object.entries(laws).flatMap(([law, holds]) => (holds ? [] : [law]))
}

describe('what is taken over of a draft that came back', () => {
  it('keeps its laws for whatever two machines did to a draft', () => {
    fc.assert(
      fc.property(settlingOf(anyStates([grill, clinic])), (settling) => {
        expect(broken(settling)).toEqual([])
      }),
    )
  })

  it('keeps them for whatever became of a list', () => {
    fc.assert(
      fc.property(settlingOf(anyListStates()), (settling) => {
        expect(broken(settling)).toEqual([])
      }),
    )
  })
})

/** Theirs where something was changed, all of it accepted into mine. */
const taken = (mine: Draft, base: Draft, theirs: Draft, only?: Path) =>
  takeOver({ mine, base, theirs, accepted: differences(base, theirs).filter(({ path }) => !only || path === only) })

describe('two sides that went on', () => {
  const duty = (id: string, act: string) => ({ id, party: 'client' as const, act })
  const withDuties = (...duties: ReturnType<typeof duty>[]): Draft => withAnswer(grill, 'line.duties', duties)

  it('keep what each of them changed at a place of its own', () => {
    const mine = withAnswer(grill, 'title', 'My title')
    const theirs = withAnswer(grill, 'economics.weeks', 20)
    expect(taken(mine, grill, theirs)).toEqual(withAnswer(mine, 'economics.weeks', 20))
  })

  it('each add an entry under the same id: both stay, mine under another one', () => {
    const base = withDuties(duty('duty-1', 'Opens the door'))
    const mine = withDuties(duty('duty-1', 'Opens the door'), duty('duty-2', 'Sends the photographs'))
    const theirs = withDuties(duty('duty-1', 'Opens the door'), duty('duty-2', 'Counts the tables'))
    expect(taken(mine, base, theirs).line?.duties).toEqual([
      duty('duty-1', 'Opens the door'),
      duty('duty-2', 'Counts the tables'),
      duty('duty-3', 'Sends the photographs'),
    ])
    expect(takeOver({ mine, base, theirs, accepted: [] })).toEqual(mine)
  })

  it('change an answer into forms that do not go together: what is accepted stands whole', () => {
    const asked = withAnswer(grill, 'economics.ceilingReply', { counters: 500_000, reason: 'The stock is in it' })
    const theirs = withAnswer(asked, 'economics.ceilingReply', { declines: true, reason: 'Too little for the run' })
    const settled = taken(asked, asked, theirs, 'economics.ceilingReply.counters')
    expect(settled.economics?.ceilingReply).toEqual({ declines: true, reason: 'Too little for the run' })
  })

  it('do not lose an entry that one removed and the other rewrote: accepted, it comes back as they wrote it', () => {
    const base = withDuties(duty('duty-1', 'Opens the door'), duty('duty-2', 'Sends the photographs'))
    const mine = withDuties(duty('duty-2', 'Sends the photographs'))
    const theirs = withDuties(duty('duty-1', 'Opens both doors'), duty('duty-2', 'Sends the photographs'))
    expect(taken(mine, base, theirs).line?.duties).toEqual(theirs.line?.duties)
  })
})

describe('answers that both write blind', () => {
  const mine: Draft = { ...grill, problem: { pain: { agency: 'Quiet evenings', settled: 'agency' } } }
  const sent = withheldFrom(mine, 'client')
  const theirs: Draft = { ...sent, problem: { pain: { client: 'Empty tables on Tuesdays' } } }

  it('stand side by side once the other’s has come, and what I settled alone is open again', () => {
    expect(sent.problem).toBeUndefined()
    expect(taken(mine, sent, theirs).problem).toEqual({
      pain: { agency: 'Quiet evenings', client: 'Empty tables on Tuesdays' },
    })
  })

  it('stay mine alone where the other’s is not taken over', () => {
    expect(takeOver({ mine, base: sent, theirs, accepted: [] })).toEqual(mine)
  })
})
