import type { Terms } from '../agreement/terms.ts'
import { signerOf } from './frame.ts'
import { said } from './inWords.ts'
import type { WholesaleFigures } from './wholesaleFigures.ts'

/** Two firms used to each other's trade: silence is a yes after six days, and liability is left to the law. */
export const wholesaleTerms = (figures: WholesaleFigures, law: Terms['law']): Terms => ({
  replyDays: 1,
  attention: { every: 'month', minutes: 60, where: said, hours: 20 },
  replacementNotice: 15,
  colleague: { refuseWithin: 5 },
  approvals: { approver: signerOf('client'), days: 3, silence: { acceptedAfter: 6 } },
  rounds: { included: 2, extraPrice: figures.roundPrice },
  reporting: { every: 'month', on: 'mon', by: '12:00', recommendations: true, rawData: true },
  reviews: { every: 'month' },
  changes: { decideWithin: 5, free: 1, price: figures.roundPrice },
  payment: { schedule: figures.payments, within: 30, disputeWithin: 10 },
  feeModel: 'mixed',
  publicity: { agencyMayNameClient: true, clientMayNameAgency: true },
  referral: { to: said, feeDisclosed: true },
  ownMistakes: { tellWithin: 1 },
  respect: { tellWithin: 2 },
  exit: { reviewOn: '2027-05-07', noticeDays: 15, handOver: said },
  ownership: { mode: 'licence', uses: said, territory: said, thirdParty: said, onPayment: true, accounts: 'client' },
  data: 'agency-processes',
  liability: { byLaw: true },
  beyondControl: { tellWithin: 2, events: said, longStop: 30 },
  disputes: { talkWithin: 5, cureWithin: 15, mediator: true, court: said },
  law,
  signing: 'electronic',
  copies: said,
  other: said,
})
