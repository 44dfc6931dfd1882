import type { Terms } from '../agreement/terms.ts'
import { signerOf } from './frame.ts'
import type { GrillFigures } from './grillFigures.ts'
import { said } from './inWords.ts'

/** Every term answered; `other` left out, with its reason. */
export const grillTerms = (figures: GrillFigures, law: Terms['law']): Terms => ({
  replyDays: 1,
  attention: { every: 'two-weeks', minutes: 30, where: said, hours: 16 },
  replacementNotice: 10,
  colleague: { refuseWithin: 5 },
  approvals: { approver: signerOf('client'), days: 2, silence: { escalates: true } },
  rounds: { included: 2, extraPrice: figures.roundPrice },
  reporting: { every: 'week', on: 'mon', by: '10:00', recommendations: true, rawData: true },
  reviews: { every: 'month' },
  changes: { decideWithin: 3, free: 1, price: figures.roundPrice },
  payment: { schedule: figures.payments, within: 14, disputeWithin: 7 },
  feeModel: 'fixed',
  publicity: { agencyMayNameClient: false, clientMayNameAgency: false },
  referral: { to: said, feeDisclosed: true },
  ownMistakes: { tellWithin: 1 },
  respect: { tellWithin: 1 },
  exit: { reviewOn: figures.reviewOn, noticeDays: 10, handOver: said },
  ownership: { mode: 'licence', uses: said, territory: said, thirdParty: said, onPayment: true, accounts: 'client' },
  data: 'no-personal-data',
  liability: { cap: figures.payments.reduce((sum, { amount }) => sum + amount, 0) },
  beyondControl: { tellWithin: 2, events: said, longStop: 20 },
  disputes: { talkWithin: 5, cureWithin: 10, mediator: true, court: said },
  law,
  signing: 'electronic',
  copies: said,
  other: { leftOut: { reason: said } },
})
