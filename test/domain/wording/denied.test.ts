import { expect, it } from 'vitest'
import { phrasesIn } from '../../../src/actions/phrasesIn.ts'
import { checkWording } from '../../../src/domain/wording/checkWording.ts'

// A guarantee stops signing, so an honest limit must never be taken for one.
it.each([
  ['en', 'We do not give your money back if fewer guests come.', 'No results? Your money back.'],
  ['nl', 'Niemand krijgt geld terug als het doel niet wordt gehaald.', 'Niet tevreden? Geld terug.'],
  ['nl', 'Wij geven het geld niet terug als er minder gasten komen.', 'Geen resultaat? U krijgt het geld terug.'],
  ['pl', 'Jeśli gości będzie mniej, nie oddajemy pieniędzy.', 'Jeśli gości będzie mniej, oddajemy pieniądze.'],
  ['pl', 'Nie sprawimy, że goście wejdą.', 'Sprawimy, że goście wejdą.'],
] as const)('%s: “%s” is a limit, “%s” a guarantee', async (language, denied, promised) => {
  const phrases = await phrasesIn(language)
  const isGuarantee = (text: string) => checkWording(text, phrases!).some(({ rule }) => rule === 'outcome-guarantee')
  expect([isGuarantee(denied), isGuarantee(promised)]).toEqual([false, true])
})
