import { given } from '../../domain/agreement/answer.ts'
import { complete } from '../../domain/agreement/complete.ts'
import type { Draft } from '../../domain/agreement/draft.ts'
import type { Side } from '../../domain/agreement/scalars.ts'
import { searched } from '../../domain/language/searched.ts'
import type { Earlier, Exchange, Listing, Next, Passed, Standing } from './kept.ts'

/** What its line in the list tells of it, beside its names. */
export type Told = Pick<Listing, 'search' | 'standing' | 'next'>

export function told(draft: Draft, earlier: Earlier, inked: readonly Side[]): Told {
  const standing = standingOf(draft, earlier, inked)
  return { search: searchOf(draft), standing, next: nextOf(standing, draft, earlier.exchange, inked) }
}

/** How far it came: ink goes before what was sent, and what came back before what is still away. */
export function standingOf(draft: Draft, { exchange, signed }: Earlier, inked: readonly Side[]): Standing {
  if (exchange?.waiting !== undefined) return 'returned'
  if (inked.length === 2) return 'signed'
  if (inked.length === 1) return 'signedOne'
  if (exchange && isAway(exchange)) return 'away'
  if (signed?.agency && signed.client) return 'amended'
  return complete(draft).ok ? 'toSign' : 'draft'
}

/** Sent, and nothing has come since that is as new: by number, and where that is the same by this device's clock. */
function isAway({ sent, received }: Exchange): boolean {
  const last = sent.at(-1)
  return last !== undefined && !received.some((one) => isAfter(one, last))
}

const isAfter = (one: Passed, other: Passed) =>
  one.revision > other.revision || (one.revision === other.revision && one.at >= other.at)

function nextOf(standing: Standing, draft: Draft, exchange: Exchange | undefined, inked: readonly Side[]): Next | null {
  switch (standing) {
    case 'returned':
      return { what: 'settle', ...due(exchange?.asked) }
    case 'away':
      return { what: 'wait', who: exchange?.side === 'client' ? 'agency' : 'client', ...due(exchange?.sent.at(-1)) }
    case 'signedOne':
      return { what: 'countersign', who: inked[0] === 'agency' ? 'client' : 'agency' }
    case 'signed':
      return ending(draft)
    case 'toSign':
      return { what: 'sign', ...due(exchange?.asked) }
    default:
      return exchange?.asked ? { what: exchange.asked.asks, ...due(exchange.asked) } : null
  }
}

const due = (asked: { readonly due?: string } | undefined) => (asked?.due === undefined ? {} : { by: asked.due })

function ending(draft: Draft): Next | null {
  const period = given(draft.goal?.period)
  return period ? { what: 'reached', by: period.end } : null
}

/** Longest text that is searched, of one agreement: a list of thousands is looked through with every key. */
const SEARCHED = 1000

function searchOf({ parties, title, goal }: Draft): string {
  const { agency, client } = parties
  const names = [agency, client].flatMap(({ shortName, legalName }) => [shortName, legalName])
  const aims = [given(title), given(goal?.metric), given(goal?.brief), given(goal?.unit)?.many, given(goal?.place)]
  return searched([...new Set([...names, ...aims])].filter((text) => text !== undefined).join('\n')).slice(0, SEARCHED)
}
