import { describe, expect, it } from 'vitest'
import { terms } from '../../../../src/domain/clauses/terms/terms.ts'
import { languages } from '../../../../src/domain/language/languages.ts'
import { pathsOf } from '../../../../src/ui/steps/screen.ts'
import { sequence } from '../../../../src/ui/steps/sequence.ts'
import { clausesAt } from '../../../../src/ui/steps/terms/clausesAt.ts'
import { readCatalogue } from '../../../locales/read.ts'

const clauses = terms.map(({ id }) => id).toSorted()

describe('what a clause means', () => {
  it.each(languages)('is said in one plain line of every clause, and of nothing else (%s)', (language) => {
    const plain = [...readCatalogue(`locales/${language}`)].filter(([key]) => key.startsWith('plain:clause.'))
    expect(plain.map(([key]) => key.replace('plain:clause.', '')).toSorted()).toEqual(clauses)
    const long = plain.filter(([, line]) => line.split(' ').length > 20 || line.includes('\n'))
    expect(long).toEqual([])
    expect(new Set(plain.map(([, line]) => line)).size).toBe(clauses.length)
  })

  it('stands at a question for every clause, once', () => {
    const shown = sequence.flatMap((screen) => clausesAt(pathsOf(screen)))
    expect(shown.toSorted()).toEqual(clauses)
  })
})
