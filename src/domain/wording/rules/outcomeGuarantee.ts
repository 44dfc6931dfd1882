import { asked, disowned, negated, said, type Excuse, type Rule } from '../rule.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Pattern } from '../pattern.ts'
import type { Hit } from '../rule.ts'

/**
 * An assurance of what the speaker does not control: sales, rank, customers. Denied, asked, quoted or spoken of it is none. A promise
 * about one's own acts is fine, so what stands nearest decides, first on the side where the language puts the object; where
 * neither an outcome nor an act of one's own is named, a number or a time makes it a promise that can be kept.
 */
const ownAct: Excuse = (hit, lexicon) => {
  if (!hit.phrasing.weighed) return false
  const [first, second] = lexicon.objectSide === 'right' ? [onRight, onLeft] : [onLeft, onRight]
  const object = first(hit, lexicon) ?? second(hit, lexicon)
  return object === undefined ? said('window')(hit, lexicon) : object === 'act'
}

export const outcomeGuarantee: Rule = { id: 'outcome-guarantee', excuses: [negated, asked, disowned, ownAct] }

type Object = 'act' | 'outcome' | undefined

function onRight({ end, sentence: { text } }: Hit, { outcomes, ownActs }: Lexicon): Object {
  const first = (pattern: Pattern) =>
    Math.min(Infinity, ...pattern.all(text).flatMap(({ start }) => (start >= end ? [start] : [])))
  return nearer(first(ownActs), first(outcomes))
}

function onLeft({ start, sentence: { text } }: Hit, { outcomes, ownActs }: Lexicon): Object {
  const last = (pattern: Pattern) =>
    Math.min(Infinity, ...pattern.all(text).flatMap((span) => (span.end <= start ? [start - span.end] : [])))
  return nearer(last(ownActs), last(outcomes))
}

function nearer(act: number, outcome: number): Object {
  if (act === Infinity && outcome === Infinity) return undefined
  return act <= outcome ? 'act' : 'outcome'
}
