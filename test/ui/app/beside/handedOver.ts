import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { handOverOf, type HandOver } from '../../../../src/domain/agreement/handOver.ts'
import type { Language } from '../../../../src/domain/language/languages.ts'

/** What the agency has of an example before the client answered: the names, what is counted, its options and its limits. */
export function beforeTheClient(example: Draft): Draft {
  const {
    problem: _problem,
    people: _people,
    audience: _audience,
    choice: _choice,
    kept: _kept,
    example: _mark,
    ...whole
  } = example
  const { metric, unit, window } = whole.goal ?? {}
  return {
    ...whole,
    goal: { metric, unit, window },
    economics: {},
    line: { limits: { agency: whole.line?.limits?.agency ?? [] } },
  }
}

/** The hand-over of a draft, in the language of whoever receives it: the numbers, by a Friday. */
export function handOverFor(draft: Draft, language: Language, more: Partial<HandOver> = {}): HandOver {
  return handOverOf(draft, {
    by: 'agency',
    name: 'Mina Kessler',
    when: { on: '2027-03-01', at: '14:02' },
    language,
    asks: 'answers',
    due: '2027-03-05',
    ...more,
  })
}
