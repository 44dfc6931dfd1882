import type { Term } from './term.ts'

/** Of two languages one prevails, by name; one text for each pair, so that no language inflects the other's name. */
export const languagesTerm: Term = {
  id: 'languages',
  owner: 'both',
  applies: ({ draft: { languages } }) => languages.beside !== undefined && languages.beside !== languages.paper,
  paths: ['languages'],
  tell: (pen) => {
    const { paper, beside, prevailing } = pen.draft.languages
    if (beside === undefined) return []
    if (prevailing !== paper && prevailing !== beside) return pen.tell('terms.languages.open')
    return pen.tell(`terms.languages.${prevailing}.${prevailing === paper ? beside : paper}`)
  },
}
