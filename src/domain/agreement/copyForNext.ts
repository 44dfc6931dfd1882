import { given, isLeftOut, isOpen } from './answer.ts'
import type { Draft } from './draft.ts'
import type { AgencyOption } from './economics.ts'
import type { Commitment, Duty, Limit, Line, Stage } from './line.ts'
import { draftShape, type Shape } from './shape.ts'
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

/** Every name of the client and of its people. */
function namesOf({ parties: { client }, people = [] }: Draft): readonly string[] {
  const theirs = people.filter(({ party }) => party === 'client').flatMap(({ name, deputy }) => [name, given(deputy)])
  return [client.legalName, client.shortName, client.signer?.name, ...theirs].filter((name) => name !== undefined)
}

type Says = (text: string) => boolean

/**
 * Whether a text says one of the names, as words of it: "Al" does not stand in "always". A longer name may carry an ending
 * (Nowakiem), one in Hangul its particles (그릴에서는); capitals and blanks are of no account.
 */
function sayerOf(names: readonly string[]): Says {
  const forms = names.map((name) => {
    const written = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`)
    return new RegExp(
      String.raw`(?<![\p{L}\p{M}\p{N}])${written}\p{L}{0,${longestEnding(name)}}(?![\p{L}\p{M}\p{N}])`,
      'iu',
    )
  })
  return (text) => forms.some((form) => form.test(text))
}

function longestEnding(name: string): number {
  if (/\p{Script=Hangul}$/u.test(name)) return 4
  return name.length >= 5 ? 3 : 0
}

/**
 * The same without what says one of the names (the entry of a list in which it stands, or else that answer), and without
 * what was not answered: why, and until when, was agreed with the other client.
 */
function ownAlone<T extends object>(own: T, names: readonly string[]): T {
  return cleared(own, draftShape, sayerOf(names)) as T
}

function cleared(value: unknown, shape: Shape, says: Says): unknown {
  if (shape.kind === 'answer') return isUnanswered(value) || tells(value, shape.holds, says) ? undefined : value
  if (shape.kind === 'list') {
    const entry = shape.below('0')
    const others = (value as readonly unknown[] | undefined)?.filter((one) => !tells(one, entry.holds, says))
    return others?.map((one) => cleared(one, entry, says))
  }
  const members = Object.entries(value ?? {}).map(([key, one]) => [key, cleared(one, shape.below(key), says)] as const)
  return value === undefined ? value : Object.fromEntries(members.filter(([, member]) => member !== undefined))
}

const isUnanswered = (value: unknown) => isOpen(value) || isLeftOut(value)

/** Nothing but what a person types reads so: no id, no day, no word of a list to choose from. */
const TYPED = 'A text, as people type'

/** Whether a name is said where any text may stand; a client called Week says nothing by a report every "week". */
function tells(value: unknown, holds: Shape['holds'], says: Says): boolean {
  if (typeof value === 'string') return says(value) && holds(TYPED)
  if (typeof value !== 'object' || value === null) return false
  const withOther = (key: string, other: unknown) =>
    Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other }
  return Object.entries(value).some(([key, one]) => tells(one, (other) => holds(withOther(key, other)), says))
}
