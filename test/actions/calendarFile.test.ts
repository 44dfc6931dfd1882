import { describe, expect, it } from 'vitest'
import { calendarFile } from '../../src/actions/calendarFile.ts'
import { languages } from '../../src/domain/language/languages.ts'
import { example, supplies } from './supplies.ts'

describe('the calendar of an agreement', () => {
  it.each(languages)('tells each date once, in %s, without saying the date again', async (language) => {
    const draft = await example('grill', language)
    const file = calendarFile(draft, { [language]: await supplies.words(language) })
    const lines = (file?.text ?? '').replaceAll('\r\n ', '').split('\r\n')
    const values = (name: string) =>
      lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length))
    const [starts, names, summaries] = [values('DTSTART;VALUE=DATE:'), values('UID:'), values('SUMMARY:')]
    expect(starts).toContain(
      draft.goal?.period && 'start' in draft.goal.period ? draft.goal.period.start.replaceAll('-', '') : '',
    )
    expect(starts.toSorted()).toEqual(starts)
    expect(new Set(names).size).toBe(starts.length)
    for (const summary of summaries) expect(summary).not.toMatch(/20\d\d/)
    expect(file?.name).toMatch(/\.ics$/)
  })

  it('is none for a draft that bears no date yet', async () => {
    const draft = { ...(await example('grill', 'en')), date: undefined }
    expect(calendarFile(draft, { en: await supplies.words('en') })).toBeNull()
  })
})
