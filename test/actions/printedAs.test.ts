import { describe, expect, test } from 'vitest'
import { printedAs } from '../../src/actions/printedAs.ts'
import { example } from './supplies.ts'

const draft = await example('grill', 'en')
const settled = { ...draft, languages: { paper: 'nl', beside: 'ko', prevailing: 'ko' } } as const

describe('a paper printed otherwise than its draft says', () => {
  test('is the draft itself when nothing else is asked for', () => {
    expect(printedAs(draft, {})).toEqual(draft)
    expect(printedAs(settled, {})).toEqual(settled)
  })

  test('takes another language and another sheet', () => {
    const paper = printedAs(draft, { language: 'pl', paperSize: 'letter' })
    expect(paper).toEqual({ ...draft, languages: { paper: 'pl' }, paperSize: 'letter' })
  })

  test('lets the first language prevail beside a second, unless the two settled it', () => {
    expect(printedAs(draft, { beside: 'ko' }).languages).toEqual({ paper: 'en', beside: 'ko', prevailing: 'en' })
    expect(printedAs(settled, { language: 'pl' }).languages).toEqual({ paper: 'pl', beside: 'ko', prevailing: 'ko' })
    expect(printedAs(settled, { beside: 'en' }).languages).toEqual({ paper: 'nl', beside: 'en', prevailing: 'nl' })
  })

  test('keeps what the two left open or said twice, for then it cannot be printed', () => {
    const twice = { ...draft, languages: { paper: 'en', beside: 'en' } } as const
    expect(printedAs(twice, { paperSize: 'letter' }).languages).toEqual(twice.languages)
    const open = { ...draft, languages: { paper: 'nl', beside: 'ko' } } as const
    expect(printedAs(open, {}).languages).toEqual(open.languages)
    expect(printedAs(open, { language: 'pl' }).languages).toEqual({ paper: 'pl', beside: 'ko' })
  })

  test('is in one language where both would be the same', () => {
    expect(printedAs(settled, { language: 'ko' }).languages).toEqual({ paper: 'ko' })
  })
})
