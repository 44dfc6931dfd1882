import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stage } from '../../../../src/domain/agreement/line.ts'
import { brokenResults, handOverOf, mayOweResult, partAt } from '../../../../src/domain/agreement/promises.ts'
import { handOverWithout, nearestGap, swapped } from '../../../../src/ui/steps/line/parts.ts'

const stage = (id: string, control?: Stage['control'], owed?: Stage['owed']): Stage => ({ id, name: id, control, owed })

describe('the hand-over point', () => {
  it('gives what lies before it to the agency, and the rest to the client', () =>
    expect([0, 1, 2].map((place) => partAt(place, 2))).toEqual(['agency', 'agency', 'client']))
  it('gives nobody anything while it is open', () => {
    expect(handOverOf({ stages: [stage('a')], handOver: { open: { owner: 'both' } } })).toBeUndefined()
    expect(partAt(0, undefined)).toBeNull()
  })
  it('never lies behind the last link', () => expect(handOverOf({ stages: [stage('a')], handOver: 3 })).toBe(1))
  it('keeps its place between the same two links when one is taken out', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat({ max: 9 }), fc.nat({ max: 8 }), (count, point, out) => {
        const [handOver, place] = [Math.min(point, count), out % count]
        const links = Array.from({ length: count }, (_, index) => index)
        const agency = links.slice(0, handOver).filter((link) => link !== place)
        const rest = links.filter((link) => link !== place)
        expect(rest.slice(0, handOverWithout(handOver, place))).toEqual(agency)
      }),
    ))
})

describe('a result', () => {
  it('is owed only by the party that decides and whose part it is', () => {
    expect(mayOweResult({ control: 'client' }, 'client')).toBe(true)
    expect(mayOweResult({ control: 'client' }, 'agency')).toBe(false)
    expect(mayOweResult({ control: 'client' }, null)).toBe(true)
  })
  it('is never owed where a platform or the guest decides', () =>
    expect((['third', 'audience', undefined] as const).map((control) => mayOweResult({ control }, null))).toEqual([
      false,
      false,
      false,
    ]))
  it('is asked about again when the point moves across its link', () => {
    const stages = [stage('seen', 'third', 'means'), stage('seated', 'client', 'result')]
    expect(brokenResults({ stages, handOver: 1 })).toEqual([])
    expect(brokenResults({ stages, handOver: 2 })).toEqual([1])
  })
})

describe('a line that is put in order', () => {
  it('changes two neighbours over and no other', () => expect(swapped(['a', 'b', 'c'], 1, 2)).toEqual(['a', 'c', 'b']))
  it('stays as it is at its ends', () => expect(swapped(['a', 'b'], 1, 2)).toEqual(['a', 'b']))
})

describe('the dragged square', () => {
  it('goes to the gap nearest to the pointer', () =>
    expect([0, 140, 160, 900].map((x) => nearestGap(x, [100, 200, 300]))).toEqual([1, 1, 2, 3]))
})
