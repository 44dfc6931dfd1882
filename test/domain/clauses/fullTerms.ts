import type { Terms } from '../../../src/domain/agreement/terms.ts'

/** Every term answered. */
export const fullTerms: Terms = {
  replyDays: 1,
  replacementNotice: 10,
  approvals: { approver: 'Cor C', days: 2, silence: { acceptedAfter: 4 } },
  rounds: { included: 2, extraPrice: 24_000 },
  reporting: { every: 'week', on: 'mon', by: '10:00', recommendations: true, rawData: true },
  changes: { decideWithin: 3 },
  payment: { schedule: [{ amount: 260_000, on: '2027-03-15' }], within: 14, disputeWithin: 7 },
  feeModel: 'fixed',
  publicity: { agencyMayNameClient: false, clientMayNameAgency: false },
  referral: { to: 'a photographer', feeDisclosed: true },
  ownMistakes: { tellWithin: 1 },
  exit: { reviewOn: '2027-04-23', noticeDays: 10, handOver: 'files and log-ins' },
  ownership: { mode: 'licence', uses: 'everywhere', territory: 'worldwide', onPayment: true, accounts: 'client' },
  data: 'no-personal-data',
  liability: { cap: 780_000 },
  beyondControl: { tellWithin: 2, longStop: 20 },
  disputes: { talkWithin: 5, cureWithin: 10, mediator: true, court: 'the court at home' },
  law: { country: 'GB', region: 'England and Wales' },
  signing: 'electronic',
  copies: 'both mailboxes',
  other: 'no gifts',
}
