import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClock } from '../../../src/domain/language/clock.ts'

describe("this device's clock", () => {
  it.each([
    [Date.UTC(2027, 1, 26, 16, 41, 8), 60, '2027-02-26', '17:41:08', 'UTC+1'],
    [Date.UTC(2027, 1, 26, 23, 30, 0), 540, '2027-02-27', '08:30:00', 'UTC+9'],
    [Date.UTC(2027, 2, 1, 1, 0, 0), -210, '2027-02-28', '21:30:00', 'UTC−3:30'],
    [Date.UTC(2028, 1, 29, 12, 0, 0), 0, '2028-02-29', '12:00:00', 'UTC'],
  ])('shows the day, the time and its distance from UTC', (moment, offset, date, time, zone) => {
    expect(readClock(moment, offset)).toEqual({ date, time, zone })
  })

  it('shows what the calendar of the platform shows', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        const shown = readClock(date.getTime(), 0)
        expect(`${shown.date}T${shown.time}`).toBe(date.toISOString().slice(0, 19))
      }),
    )
  })
})
