import type { Terms } from '../agreement/terms.ts'
import type { ClinicFigures } from './clinicFigures.ts'
import { signerOf } from './frame.ts'
import { said } from './inWords.ts'

/** The words become the practice's own, which asks for ink: so these two sign on paper. */
export const clinicTerms = (figures: ClinicFigures, law: Terms['law']): Terms => ({
  replyDays: 2,
  attention: { every: 'month', minutes: 30, where: said, hours: 6 },
  replacementNotice: 10,
  colleague: { refuseWithin: 5 },
  approvals: { approver: signerOf('client'), days: 3, silence: { escalates: true } },
  rounds: { included: 2, extraPrice: figures.roundPrice },
  reporting: { every: 'two-weeks', on: 'fri', by: '12:00', recommendations: true, rawData: false },
  reviews: { every: 'month' },
  changes: { decideWithin: 5, free: 1, price: figures.roundPrice },
  payment: { schedule: figures.payments, within: 14, disputeWithin: 7 },
  feeModel: 'fixed',
  publicity: { agencyMayNameClient: false, clientMayNameAgency: true },
  referral: { to: said, feeDisclosed: true },
  ownMistakes: { tellWithin: 1 },
  respect: { tellWithin: 2 },
  exit: { reviewOn: '2027-05-14', noticeDays: 10, handOver: said },
  ownership: { mode: 'assignment', uses: said, territory: said, thirdParty: said, onPayment: true, accounts: 'client' },
  data: 'no-personal-data',
  liability: { timesFee: 2 },
  beyondControl: { tellWithin: 3, events: said, longStop: 30 },
  disputes: { talkWithin: 5, cureWithin: 10, mediator: false, court: said },
  law,
  signing: 'paper',
  copies: said,
  other: said,
})
