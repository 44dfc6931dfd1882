import { given, isLeftOut, isOpen } from './answer.ts'
import type { Draft } from './draft.ts'
import type { AgencyOption } from './economics.ts'
import type { Commitment, Duty, Limit, Line, Stage } from './line.ts'
import type { Terms } from './terms.ts'

/**
 * A draft as the agency's start for its next client, under an id of its own: what the agency says of itself and how it
 * works, and nothing that the other client said, or that was said of them. What comes along is named here, answer by
 * answer, so that a new question stays behind until somebody decides otherwise; so do all dates, all that was accepted,
 * the parent's hash, what was open or left out, and every sentence in which a name of the other client stands.
 */
export function copyForNext(draft: Draft, id: string): Draft {
  const { format, version, languages, paperSize, currency, timeZone, parties, example } = draft
  // Made from an example, its agency is an invented one still: it goes on saying so.
  const frame = { format, version, languages, paperSize, currency, timeZone, ...(example !== undefined && { example }) }
  const people = draft.people?.filter(({ party }) => party === 'agency')
  const { agency } = parties
  const own = {
    parties: { agency, client: {} },
    ...(people?.length && { people }),
    ...(draft.options?.length && { options: draft.options.map(bareOption) }),
    ...(draft.line && { line: ownLine(draft.line) }),
    ...(draft.terms && { terms: ownTerms(draft.terms) }),
  }
  return { ...frame, id, revision: 1, ...ownAlone(own, namesOf(draft)) }
}

/** What it is and costs; its effect, and what the client adds to it, were reckoned for that client. */
function bareOption({ id, name, what, cost, seenAfter, notKnown }: AgencyOption): AgencyOption {
  return { id, name, what, cost, seenAfter, notKnown }
}

function ownLine({ stages, handOver, agencyPart, commitments, limits, notIncluded, duties }: Line): Line {
  return {
    stages: stages?.map(bareStage),
    handOver,
    agencyPart,
    commitments: commitments?.filter(({ owner }) => owner === 'agency').map(bareCommitment),
    ...(limits?.agency && { limits: { agency: limits.agency.map(bareLimit) } }),
    notIncluded,
    duties: duties?.filter(({ party }) => party === 'agency').map(bareDuty),
  }
}

const bareStage = ({ id, name, unit, control, owed }: Stage): Stage => ({ id, name, unit, control, owed })
const bareLimit = ({ id, text }: Limit): Limit => ({ id, text })
const bareDuty = ({ id, party, act, turnaround }: Duty): Duty => ({ id, party, act, turnaround })

function bareCommitment(promised: Commitment): Commitment {
  const { id, owner, text, obligation, stage, acts, acceptedWhen, evidence } = promised
  return { id, owner, text, obligation, stage, acts, acceptedWhen, evidence }
}

/** How the agency works with anybody; amounts of this agreement, its people, places and days stay behind. */
function ownTerms(terms: Terms): Terms {
  const { replyDays, replacementNotice, rounds, reporting, reviews, feeModel, ownMistakes, respect } = terms
  const { data, signing, colleague } = terms
  const kept = { replyDays, replacementNotice, colleague, rounds, reporting, reviews, feeModel, ownMistakes, respect }
  return { ...kept, data, signing }
}

/** Every name of the client and of its people, as it may stand in a sentence. */
function namesOf({ parties: { client }, people = [] }: Draft): readonly string[] {
  const theirs = people.filter(({ party }) => party === 'client').flatMap(({ name, deputy }) => [name, given(deputy)])
  const names = [client.legalName, client.shortName, client.signer?.name, ...theirs]
  return names.filter((name) => name !== undefined).map((name) => name.toLowerCase())
}

/**
 * The same without what says one of the names (the entry of a list in which it stands, or else that answer), and without
 * what was not answered: why, and until when, was agreed with the other client.
 */
function ownAlone<T>(value: T, names: readonly string[]): T {
  const says = (text: string) => names.some((name) => text.toLowerCase().includes(name))
  const isClear = (one: unknown): boolean => {
    if (typeof one === 'string') return !says(one)
    return typeof one !== 'object' || one === null || Object.values(one).every(isClear)
  }
  const cleared = (one: unknown): unknown => {
    if (typeof one === 'string') return says(one) ? undefined : one
    if (Array.isArray(one)) return one.filter(isClear).map(cleared)
    if (typeof one !== 'object' || one === null) return one
    if (isOpen(one) || isLeftOut(one)) return undefined
    const members = Object.entries(one).map(([key, member]) => [key, cleared(member)] as const)
    return Object.fromEntries(members.filter(([, member]) => member !== undefined))
  }
  return cleared(value) as T
}
