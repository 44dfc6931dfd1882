import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkWording } from '../../../src/domain/wording/checkWording.ts'
import { readIn } from './sentences.ts'

/** The lines of a list: `-` before a limit, `outcome-guarantee` before what only looks like one, a tab, the sentence. */
function listed(language: string) {
  const lines = readFileSync(join('test/domain/wording/sentences', `${language}.denied.tsv`), 'utf8').split('\n')
  const pairs = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
  const of = (label: string) => pairs.flatMap(([rule, text]) => (rule === label ? [text!] : []))
  return { limits: of('-'), promises: of('outcome-guarantee'), lines: pairs.length }
}

// A guarantee that is neither mended nor kept in sight stops signing, so an honest limit must never be taken for one.
describe.each(readIn)('in $language', ({ language, phrases }) => {
  const { limits, promises, lines } = listed(language)
  const isGuarantee = (text: string) => checkWording(text, phrases).some(({ rule }) => rule === 'outcome-guarantee')

  it('no honest limit is taken for a guarantee', () => {
    expect(limits.length).toBeGreaterThanOrEqual(60)
    expect(limits.length + promises.length).toBe(lines)
    expect(limits.filter(isGuarantee)).toEqual([])
  })

  it('a guarantee that only looks denied is found', () => {
    expect(promises.length).toBeGreaterThanOrEqual(12)
    expect(promises.filter((text) => !isGuarantee(text))).toEqual([])
  })
})

it.each([
  ['en', 'We do not give your money back if fewer guests come.', 'No results? Your money back.'],
  ['en', 'It would be dishonest to promise sales.', 'It is an honest promise: sales.'],
  ['nl', 'Niemand krijgt geld terug als het doel niet wordt gehaald.', 'Niet tevreden? Geld terug.'],
  ['nl', 'Wij geven het geld niet terug als er minder gasten komen.', 'Geen resultaat? U krijgt het geld terug.'],
  ['nl', 'Een omzetgarantie geven wij niet.', 'Geen risico: u krijgt omzetgarantie.'],
  ['pl', 'Jeśli gości będzie mniej, nie oddajemy pieniędzy.', 'Jeśli gości będzie mniej, oddajemy pieniądze.'],
  ['pl', 'Nie sprawimy, że goście wejdą.', 'Sprawimy, że goście wejdą.'],
  ['ko', '매출을 보장한다는 문장은 지워 주세요.', '매출을 보장하는 곳은 저희뿐입니다.'],
] as const)('%s: “%s” is a limit, “%s” a guarantee', (language, denied, promised) => {
  const { phrases } = readIn.find((each) => each.language === language)!
  const isGuarantee = (text: string) => checkWording(text, phrases).some(({ rule }) => rule === 'outcome-guarantee')
  expect([isGuarantee(denied), isGuarantee(promised)]).toEqual([false, true])
})
