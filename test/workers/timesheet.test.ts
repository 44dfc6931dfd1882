import { describe, expect, it } from 'vitest'
import { openTimesheet, type Work } from '../../src/workers/timesheet.ts'

function aSheet() {
  const told: Work[] = []
  return { told, sheet: openTimesheet((work) => told.push(work)) }
}

describe('what the time of a check goes into', () => {
  it('is told whenever it changes, and only then: waiting while anything is on its way, also amid printing', async () => {
    const { told, sheet } = aSheet()
    const fetched = () => sheet.during('waiting', () => Promise.resolve('words'))
    await sheet.during('printing', () => Promise.all([fetched(), fetched()]))
    expect(told).toEqual(['at-work', 'printing', 'waiting', 'printing', 'at-work'])
    expect(sheet.hasMissed()).toBe(false)
  })

  it('counts what did not come, and hands the fault on', async () => {
    const { told, sheet } = aSheet()
    const away = new Error('no connection')
    await expect(sheet.during('waiting', () => Promise.reject(away))).rejects.toBe(away)
    expect([sheet.hasMissed(), ...told]).toEqual([true, 'at-work', 'waiting', 'at-work'])
  })

  it('does not count a printing that broke as something that did not come', async () => {
    const { sheet } = aSheet()
    await expect(sheet.during('printing', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(sheet.hasMissed()).toBe(false)
  })
})
