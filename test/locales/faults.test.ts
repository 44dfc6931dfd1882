import { describe, expect, test } from 'vitest'
import { buttonFaults, keyFaults, placeholderFaults, pluralFaults, textFaults, untranslated } from './faults.ts'

const words = (texts: Record<string, string>) => new Map(Object.entries(texts))

const english = words({
  'app:title': 'Agreement',
  'app:saved': 'Saved {{time}}',
  'app:points_one': '{{count}} open point of {{party}}',
  'app:points_other': '{{count}} open points of {{party}}',
  'app:button.next': 'Continue',
})

describe('a catalogue', () => {
  test('is measured by the keys of English', () => {
    expect(keyFaults(english, words({ 'app:title': 'Umowa', 'app:extra': 'Więcej' }))).toEqual([
      'app:button.next is missing',
      'app:points is missing',
      'app:saved is missing',
      'app:extra is not in English',
    ])
  })

  test('counts in the forms of its language, no more and no fewer', () => {
    const dutch = { 'app:points_one': 'a', 'app:points_other': 'b' }
    expect(pluralFaults(english, words(dutch), 'nl')).toEqual([])
    expect(pluralFaults(english, words(dutch), 'pl')).toEqual([
      'app:points: has app:points_one, app:points_other, needs app:points_one, app:points_few, app:points_many, app:points_other',
    ])
    expect(pluralFaults(english, words(dutch), 'ko')).toHaveLength(1)
    expect(pluralFaults(english, words({ 'app:points_other': 'b' }), 'ko')).toEqual([])
    expect(pluralFaults(english, words({ 'app:points': 'b' }), 'ko')).toHaveLength(1)
    expect(pluralFaults(english, words({ 'app:title_other': 'b' }), 'ko')).toEqual([
      'app:title: has app:title_other, needs app:title',
    ])
  })

  test('names in every form what English names, whatever the format; the count may be left out', () => {
    expect(placeholderFaults(english, words({ 'app:saved': '{{time, clock}} 저장' }))).toEqual([])
    expect(placeholderFaults(english, words({ 'app:points_few': '{{count}} {{party}}' }))).toEqual([])
    expect(placeholderFaults(english, words({ 'app:points_one': 'punt van {{party}}' }))).toEqual([])
    expect(placeholderFaults(english, words({ 'app:points_one': '1 punt' }))).toHaveLength(1)
    expect(placeholderFaults(english, words({ 'app:saved': 'Bewaard {{tijd}}' }))).toEqual([
      'app:saved: names tijd, English time',
    ])
  })

  test.each([
    ['', 'is empty'],
    ['  ', 'is empty'],
    [' a', 'begins or ends'],
    ['a\n', 'begins or ends'],
    ['a  b', 'two blanks'],
    ['a {{b}', 'brace'],
    ['{a}', 'brace'],
    ['가'.normalize('NFD'), 'pieces'],
  ])('has no text like “%s”', (text, fault) => {
    expect(textFaults(words({ 'app:x': text }))).toEqual([expect.stringContaining(fault)])
  })

  test('may end in a blank where another text follows on the line, and only there', () => {
    expect(textFaults(words({ 'app:lead': 'VAT: ' }), (key) => key === 'app:lead')).toEqual([])
    expect(textFaults(words({ 'app:lead': ' ' }), (key) => key === 'app:lead')).toEqual(['app:lead: is empty'])
  })

  test('keeps no English text, but names and signs may be the same', () => {
    const dutch = words({ 'app:title': 'Agreement', 'app:saved': '{{time}}' })
    expect(untranslated(english, dutch, () => false)).toEqual(['app:title: “Agreement” is the English text'])
    expect(untranslated(english, dutch, (key) => key === 'app:title')).toEqual([])
    expect(untranslated(words({ 'app:x': '{{a}} · {{b}}' }), words({ 'app:x': '{{a}} · {{b}}' }), () => false)).toEqual(
      [],
    )
  })

  test('has buttons that stay in their row', () => {
    const long = words({
      'app:button.next': 'Nu doorgaan met de volgende vraag',
      'app:title': 'Overeenkomst over verwachtingen',
    })
    expect(buttonFaults(english, long, (key) => key.includes('button'))).toHaveLength(1)
    expect(buttonFaults(english, words({ 'app:button.next': 'Doorgaan met lezen' }), () => true)).toEqual([])
  })
})
