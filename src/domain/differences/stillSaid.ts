import { given } from '../agreement/answer.ts'
import { canonicalText } from '../agreement/canonical.ts'
import type { Draft } from '../agreement/draft.ts'
import type { Limit } from '../agreement/line.ts'
import { otherSide } from '../agreement/party.ts'
import { stillAccepted } from '../agreement/revision.ts'
import type { Side } from '../agreement/scalars.ts'

/** The two drafts that something was put together from, and for whom this machine speaks. */
export interface Sources {
  readonly mine: Draft
  readonly theirs: Draft
  /** Absent where both parties work on this machine. */
  readonly side: Side | undefined
}

/**
 * What was put together, with the sections agreed to, the reply to the ceiling, the name under the choice and the limits
 * accepted only where the words still are those that were accepted: by me as mine stood, by them as theirs stands. What
 * they wrote in my name counts only where I took it over, which is an act of mine.
 */
export function stillSaid(merged: Draft, sources: Sources): Draft {
  const inWords = withoutLooseReply(withoutLooseName(merged, sources), sources)
  return withLimits(withAgreed(inWords, merged, sources), sources)
}

const isSame = (one: unknown, other: unknown) => canonicalText(one ?? null) === canonicalText(other ?? null)

/** Whether somebody said this, in the draft where it is theirs to say, to the words that stand in the merged one. */
function stands(merged: Draft, by: Side, { mine, theirs, side }: Sources, pick: (draft: Draft) => unknown): boolean {
  const isSaidIn = (draft: Draft) => isSame(pick(draft), pick(merged))
  return sourcesOf(by, side, isSaidIn(mine), mine, theirs).some(
    (source) => isSaidIn(source) && pick(stillAccepted(source, merged)) !== undefined,
  )
}

/** Where something said in a party's name is looked for: where both work here in both; else mine is mine as I said it. */
function sourcesOf<T>(by: Side, side: Side | undefined, isSaidInMine: boolean, mine: T, theirs: T): readonly T[] {
  if (side === undefined) return [mine, theirs]
  return by === side && isSaidInMine ? [mine] : [theirs]
}

function withAgreed(draft: Draft, merged: Draft, sources: Sources): Draft {
  const { agreed = [], ...rest } = draft
  const kept = agreed.filter(({ section, by }) =>
    stands(merged, by, sources, (each) => each.agreed?.find((entry) => entry.section === section && entry.by === by)),
  )
  return kept.length === 0 ? rest : { ...rest, agreed: kept }
}

function withoutLooseReply(draft: Draft, sources: Sources): Draft {
  const reply = (each: Draft) => given(each.economics?.ceilingReply)
  if (reply(draft) === undefined || stands(draft, 'agency', sources, reply)) return draft
  const { ceilingReply: _reply, ...economics } = draft.economics ?? {}
  return { ...draft, economics }
}

function withoutLooseName(draft: Draft, sources: Sources): Draft {
  const chosen = given(draft.choice)
  const name = (each: Draft) => {
    const { by, on } = given(each.choice) ?? {}
    return by === undefined && on === undefined ? undefined : { by, on }
  }
  if (chosen === undefined || name(draft) === undefined || stands(draft, 'client', sources, name)) return draft
  const { by: _by, on: _on, ...choice } = chosen
  return { ...draft, choice }
}

/** A limit is accepted by the other party, word for word. */
function withLimits(draft: Draft, { mine, theirs, side }: Sources): Draft {
  const limits = draft.line?.limits
  if (!limits) return draft
  const of = (whose: Side) =>
    limits[whose]?.map((limit) => {
      const inDraft = (each: Draft) => each.line?.limits?.[whose]?.find(({ id }) => id === limit.id)
      const [own, others] = [inDraft(mine), inDraft(theirs)]
      const isSaidInMine = isSame(own?.acknowledged, limit.acknowledged)
      return sourcesOf(otherSide(whose), side, isSaidInMine, own, others).some((source) => isSameLimit(source, limit))
        ? limit
        : withoutAnswer(limit)
    })
  const [agency, client] = [of('agency'), of('client')]
  return { ...draft, line: { ...draft.line, limits: { ...(agency && { agency }), ...(client && { client }) } } }
}

const isSameLimit = (source: Limit | undefined, limit: Limit) =>
  limit.acknowledged === undefined || (source?.text === limit.text && isSame(source.acknowledged, limit.acknowledged))

function withoutAnswer({ acknowledged: _answer, ...limit }: Limit): Limit {
  return limit
}
