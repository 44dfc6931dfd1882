import type { Block } from '../block.ts'
import type { Pen } from '../pen.ts'
import { approvals } from './approvals.ts'
import { attention } from './attention.ts'
import { beyondControl } from './beyondControl.ts'
import { ceilingTerm } from './ceiling.ts'
import { changes } from './changes.ts'
import { colleague } from './colleague.ts'
import { copies } from './copies.ts'
import { data } from './data.ts'
import { disputes } from './disputes.ts'
import { duration } from './duration.ts'
import { exit } from './exit.ts'
import { languagesTerm } from './languages.ts'
import { law } from './law.ts'
import { carveOut, liability } from './liability.ts'
import { noGuarantee } from './noGuarantee.ts'
import { ownership } from './ownership.ts'
import { ownMistakes } from './ownMistakes.ts'
import { feeModel, payment } from './payment.ts'
import { publicity } from './publicity.ts'
import { referral } from './referral.ts'
import { replies } from './replies.ts'
import { reporting } from './reporting.ts'
import { respect } from './respect.ts'
import { reviews } from './reviews.ts'
import { rounds } from './rounds.ts'
import { signing } from './signing.ts'
import type { Term } from './term.ts'
import { other, wholeAgreement } from './whole.ts'

/** The clauses of section 7; their order is the order on paper. */
export const terms: readonly Term[] = [
  noGuarantee,
  duration,
  replies,
  attention,
  colleague,
  approvals,
  rounds,
  reporting,
  reviews,
  changes,
  feeModel,
  payment,
  ceilingTerm,
  publicity,
  referral,
  ownMistakes,
  respect,
  exit,
  ownership,
  data,
  liability,
  carveOut,
  beyondControl,
  disputes,
  law,
  signing,
  languagesTerm,
  copies,
  wholeAgreement,
  other,
]

/** Numbered 7.1, 7.2 … over those that apply. */
export function workingTogether(pen: Pen): readonly Block[] {
  const applying = terms.filter(({ applies }) => applies(pen))
  return applying.map(({ id, owner, paths, tell }, place) => ({
    kind: 'clause',
    id: `terms.${id}`,
    number: `7.${place + 1}`,
    name: pen.say(`terms.${id}.name`),
    ...(owner !== 'both' && { mark: pen.mark(owner, pen.say(`party.${owner}`)) }),
    runs: tell(pen),
    paths,
  }))
}
