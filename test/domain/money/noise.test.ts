import { describe, expect, it, test } from 'vitest'
import { exact } from '../../../src/domain/money/exact.ts'
import { smallestDifference } from '../../../src/domain/money/noise.ts'
import { asPrecise, fromVectors } from './vectors.ts'

interface Row {
  readonly before: string
  readonly daysBefore: number
  readonly after: string
  readonly daysAfter: number
  readonly spread: string
  readonly smallest: string
  readonly quoted?: string
}

const thousandths = (units: string) => Number(exact(units).times(exact(1000)).toFixed())

describe('the smallest difference that a count can show', () => {
  const { rows } = fromVectors('noise') as { rows: readonly Row[] }
  test.each(rows)('$before on $daysBefore days, then $after on $daysAfter', (row) => {
    const found = smallestDifference({
      before: thousandths(row.before),
      daysBefore: row.daysBefore,
      after: thousandths(row.after),
      daysAfter: row.daysAfter,
      ...(row.spread !== '1' && { spread: thousandths(row.spread) }),
    })
    expect(found).toBe(row.smallest)
    expect(asPrecise(found ?? '', row.quoted ?? row.smallest)).toBe(row.quoted ?? row.smallest)
  })

  it('is not known where nothing was counted, and is nothing where nothing ever comes', () => {
    const counted = { before: 6000, daysBefore: 20, after: 12_000, daysAfter: 60 }
    expect(smallestDifference({ ...counted, daysBefore: 0 })).toBeNull()
    expect(smallestDifference({ ...counted, daysAfter: 0 })).toBeNull()
    expect(smallestDifference({ ...counted, before: 0, after: 0 })).toBe('0')
  })
})
