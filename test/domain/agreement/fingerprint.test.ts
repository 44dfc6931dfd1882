import { describe, expect, it } from 'vitest'
import { draftFingerprint, fingerprintOf } from '../../../src/domain/agreement/fingerprint.ts'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import { blank } from './anyDraft.ts'

describe('a fingerprint', () => {
  it('is the first 66 bits of the SHA-256, as twenty digits in groups of four', () => {
    // SHA-256 of "abc" begins ba7816bf8f01cfea41 (FIPS 180-4).
    const first = BigInt('0xba7816bf8f01cfea41') >> 6n
    const { hex, groups } = fingerprintOf(new TextEncoder().encode('abc'))
    expect(hex).toMatch(/^ba7816bf8f01cfea41/)
    expect(groups.join('')).toBe(String(first).padStart(20, '0'))
    expect(groups.every((group) => /^\d{4}$/.test(group))).toBe(true)
    expect(groups).toHaveLength(5)
  })

  it('changes with a single answer', () => {
    const draft = withAnswer(blank(), 'goal.place', 'Stationsplein 9')
    const other = withAnswer(blank(), 'goal.place', 'Stationsplein 8')
    expect(draftFingerprint(draft).hex).not.toBe(draftFingerprint(other).hex)
  })
})
