import { asTyped, answered } from '../answered.ts'
import { always, onceAnswered, type Term } from './term.ts'

/** The paper is the whole agreement; open points bind once both have settled them in writing. */
export const wholeAgreement: Term = {
  id: 'whole',
  owner: 'both',
  applies: always,
  paths: [],
  tell: (pen) => pen.tell('terms.whole.text'),
}

/** What else the two agreed, in their own words. */
export const other: Term = {
  id: 'other',
  owner: 'both',
  applies: onceAnswered('other'),
  paths: ['terms.other'],
  tell: (pen) => answered(pen, 'terms.other', pen.draft.terms?.other, asTyped) ?? [],
}
