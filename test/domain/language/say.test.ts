import { describe, expect, it, test } from 'vitest'
import { josa, withJosa } from '../../../src/domain/language/josa.ts'
import { pluralCategory } from '../../../src/domain/language/plural.ts'
import { hasWords, makeSay } from '../../../src/domain/language/say.ts'

describe('say speaks the words of the locale files', () => {
  const say = makeSay(
    {
      goal: { title: 'Goal', 'counted.by': 'Counted by {{ name }}.', deep: { at: 'By {{date}}.' } },
      points_one: '{{count}} open point stays.',
      points_other: '{{count}} open points stay.',
    },
    'en',
  )

  it('finds nested and dotted keys', () => {
    expect(say('goal.title')).toBe('Goal')
    expect(say('goal.counted.by', { name: 'the floor lead' })).toBe('Counted by the floor lead.')
  })

  it('chooses the plural by count and writes it in the language', () => {
    expect(say('points', { count: 1 })).toBe('1 open point stays.')
    expect(say('points', { count: 1200 })).toBe('1,200 open points stay.')
    expect(say('points', { count: '4.61' })).toBe('4.61 open points stay.')
  })

  it('has four plural forms in Polish', () => {
    const polish = makeSay(
      { t_one: 'a {{count}}', t_few: 'b {{count}}', t_many: 'c {{count}}', t_other: 'd {{count}}' },
      'pl',
    )
    expect([1, 2, 5, 22, '1.5', 0].map((count) => polish('t', { count }))).toEqual([
      'a 1',
      'b 2',
      'c 5',
      'b 22',
      'd 1,5',
      'c 0',
    ])
  })

  it('fits the Korean particle to the value', () => {
    const korean = makeSay({ pays: '{{name, josa(p: 이/가)}} {{ sum , josa(p: 을/를) }} 냅니다.' }, 'ko')
    expect(korean('pays', { name: '대행사', sum: '3,000원' })).toBe('대행사가 3,000원을 냅니다.')
  })

  it('does not double a full stop', () => {
    expect(say('goal.deep.at', { date: '4 czerwca 2027 r.' })).toBe('By 4 czerwca 2027 r.')
    expect(say('goal.deep.at', { date: 'Friday' })).toBe('By Friday.')
  })

  it('never reads a value as a pattern, whatever a person typed', () => {
    expect(say('goal.counted.by', { name: '$& {{count}} $1' })).toBe('Counted by $& {{count}} $1.')
  })

  it('throws on a missing key, a missing value and an unwritten number', () => {
    expect(() => say('goal.nothing')).toThrow('No words for')
    expect(() => say('constructor')).toThrow('No words for')
    expect(() => say('goal.deep.at')).toThrow('needs “date”')
    expect(() => say('goal.deep.at', { date: 5 })).toThrow('needs “date”')
  })

  it('can tell whether there are words', () => {
    const words = { a: { b: 'x' }, c_other: 'y' }
    expect([hasWords(words, 'a.b'), hasWords(words, 'c'), hasWords(words, 'a')]).toEqual([true, true, false])
  })
})

describe('plural categories', () => {
  test.each([
    ['en', '1', 'one'],
    ['en', '-1', 'one'],
    ['en', '1.0', 'other'],
    ['en', '0', 'other'],
    ['nl', '1', 'one'],
    ['nl', '11', 'other'],
    ['pl', '1', 'one'],
    ['pl', '21', 'many'],
    ['pl', '4', 'few'],
    ['pl', '12', 'many'],
    ['pl', '14', 'many'],
    ['pl', '24', 'few'],
    ['pl', '112', 'many'],
    ['pl', '102', 'few'],
    ['pl', '0', 'many'],
    ['pl', '4.61', 'other'],
    ['ko', '1', 'other'],
  ] as const)('%s %s is %s', (language, count, category) => {
    expect(pluralCategory(language, count)).toBe(category)
  })

  it('agrees with the browser’s own rules for whole numbers', () => {
    for (const language of ['en', 'nl', 'pl', 'ko'] as const) {
      const rules = new Intl.PluralRules(language)
      for (let count = 0; count <= 1200; count++) expect(pluralCategory(language, count)).toBe(rules.select(count))
    }
  })
})

describe('Korean particles', () => {
  test.each([
    ['광고주', '은/는', '광고주는'],
    ['손님', '을/를', '손님을'],
    ['서울', '으로/로', '서울로'],
    ['서울', '을/를', '서울을'],
    ['식당', '으로/로', '식당으로'],
    ['0', '을/를', '0을'],
    ['1', '으로/로', '1로'],
    ['2', '을/를', '2를'],
    ['3', '을/를', '3을'],
    ['3', '으로/로', '3으로'],
    ['6', '으로/로', '6으로'],
    ['7', '으로/로', '7로'],
    ['8', '이/가', '8이'],
    ['9', '을/를', '9를'],
    ['10', '을/를', '10을'],
    ['10', '으로/로', '10으로'],
    ['100', '이/가', '100이'],
    ['1,000', '으로/로', '1,000으로'],
    ['10,000', '을/를', '10,000을'],
    ['12,000,000', '과/와', '12,000,000과'],
    ['100,000,000', '으로/로', '100,000,000으로'],
    ['10,000,000,000,000,000', '으로/로', '10,000,000,000,000,000으로'],
    ['1,000,000,000,000', '으로/로', '1,000,000,000,000로'],
    ['4.60', '을/를', '4.60을'],
    ['4.61', '으로/로', '4.61로'],
    ['20%', '을/를', '20%를'],
    ['20%', '으로/로', '20%로'],
    ['3,000원', '으로/로', '3,000원으로'],
    ['9,134.10유로', '을/를', '9,134.10유로를'],
    ['9,134.10유로', '으로/로', '9,134.10유로로'],
    ['Google', '을/를', 'Google을(를)'],
    ['Kim', '이/가', 'Kim이(가)'],
    ['Atelier', '으로/로', 'Atelier(으)로'],
    ['Grill', '과/와', 'Grill와(과)'],
    ['‘초안’', '을/를', '‘초안’을'],
    ['대행사(을)', '이/가', '대행사(을)가'],
    ['홍길동 (대표)', '은/는', '홍길동 (대표)은'],
    ['', '을/를', '을(를)'],
  ])('%s + %s is %s', (word, pair, written) => {
    expect(withJosa(word, pair)).toBe(written)
  })

  it('reads Hangul that a Mac has taken apart', () => {
    expect(josa('손님'.normalize('NFD'), '을/를')).toBe('을')
  })

  it('refuses what is no pair', () => {
    expect(() => josa('손님', '을')).toThrow('Not a pair')
  })
})
