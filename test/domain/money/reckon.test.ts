import { describe, expect, it, test } from 'vitest'
import { reckon, reckonCases } from '../../../src/domain/money/reckon.ts'
import { grillInEuros } from './grill.ts'
import { fromVectors, inputOf } from './vectors.ts'

interface Flagged {
  readonly base: string
  readonly rows: readonly { readonly about: string; readonly change: object; readonly flags: readonly string[] }[]
}

describe('the flags of the grill restaurant', () => {
  const { base, rows } = fromVectors('flags') as Flagged
  test.each(rows)('$about', ({ change, flags }) => {
    expect(reckon(inputOf(base, change)).flags).toEqual(flags)
  })
})

describe('the figures', () => {
  it('keep six decimals, and no idle noughts', () => {
    const { target, low } = reckonCases(grillInEuros)
    expect(target).toMatchObject({ ROI: '1.342077', perDay: '4.6063', ROAS: { onK: '3.834385' } })
    expect(low.ROI).toBe('-0.830891')
  })

  it('say what optimism would say: 45.5 % too much', () => {
    const { naive, target } = reckonCases(grillInEuros)
    expect(naive).toMatchObject({ Cmax: 2_658_600, N: '600', Ninc: '600', D: '60' })
    expect(((naive.Cmax / target.Cmax - 1) * 100).toFixed(1)).toBe('45.5')
  })
})
