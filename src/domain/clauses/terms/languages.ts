import type { Term } from './term.ts'

/** Of two languages one prevails, by name; one text for each pair, so that no language inflects the other's name. */
export const languagesTerm: Term = {
  id: 'languages',
  paths: ['languages'],
  tell: (pen) => {
    const { paper, beside, prevailing } = pen.draft.languages
    if (beside === undefined || beside === paper) return null
    if (prevailing !== paper && prevailing !== beside) return pen.tell('terms.languages.open')
    return pen.tell(`terms.languages.${prevailing}.${prevailing === paper ? beside : paper}`)
  },
}
