import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { differences, type Difference } from '../../../src/domain/differences/differences.ts'
import { changesOf, replaced, type Act, type Change } from './mutations.ts'
import { placesIn, type Json, type Place } from './readSchema.ts'

/** What is wrong with how the list of differences tells of each thing that can be done to a draft; how many were tried. */
export function judged(draft: Draft): { readonly tried: number; readonly faults: readonly string[] } {
  const faults: string[] = []
  let tried = 0
  for (const place of placesIn(draft)) {
    for (const change of changesOf(place)) {
      tried += 1
      const after = replaced(draft, place.keys, change.to) as unknown as Draft
      const fault = faultOf(place, change, differences(draft, after))
      if (fault !== null) faults.push(`${place.keys.join('.')}, ${change.act}: ${fault}`)
    }
  }
  return { tried, faults }
}

/** How one act is told: as what, of which place. */
const toldAs: Readonly<Record<Act, Difference['kind'] | null>> = {
  number: 'changed',
  flipped: 'changed',
  member: 'changed',
  date: 'changed',
  letters: 'changed',
  digit: 'changed',
  'look-alike': 'changed',
  unseen: 'changed',
  form: null,
  removed: 'removed',
  added: 'added',
  'entry removed': 'removed',
  'entry added': 'added',
  'entry doubled': 'added',
  'entry moved': 'moved',
  'unknown key': 'added',
}

/** Null where the change is told at its place, there alone, as what it is, in full, as grave as it is, and unmasked. */
function faultOf(place: Place, change: Change, found: readonly Difference[]): string | null {
  const told = found.map(({ kind, path }) => `${kind} ${path}`).join('; ')
  const [first] = found
  if (!first) return 'missed'
  if (found.some((one) => !isWithin(one, place))) return `told elsewhere: ${told}`
  const kind = toldAs[change.act]
  if (kind === null) return graveEnough(place, change, found) ? null : `not grave: ${told}`
  if (found.length > 1) return `told more than once: ${told}`
  const isId = place.keys.at(-1) === 'id' && place.keys.length > 1
  if (!isId && first.kind !== kind) return `told otherwise: ${told}`
  if (!isId && !isToldInFull(place, change, first)) return `not told in full: ${JSON.stringify(first)}`
  if (!isUnmasked(change, first)) return `not unmasked: ${JSON.stringify(first)}`
  return graveEnough(place, change, found) ? null : `not ${gravity(place, change)}: ${told}`
}

/** At the place or below it; an entry of a list that was given another id may be told whole. */
function isWithin({ path, from = path }: Difference, { keys }: Place): boolean {
  const own = keys.join('.')
  const holder = keys.at(-1) === 'id' ? keys.slice(0, -2).join('.') : own
  return holder === '' || [path, from].every((one) => one === holder || one.startsWith(`${holder}.`))
}

function isToldInFull({ keys, value }: Place, { act, to, at }: Change, { path, before, after }: Difference): boolean {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  const own = keys.join('.')
  const below = own === '' ? String(at) : `${own}.${at}`
  const member = (whole: Json) => (whole as Readonly<Record<string, Json>>)[at ?? '']
  if (act === 'removed') return path === below && same(before, member(value)) && after === null
  if (act === 'added' || act === 'unknown key') return path === below && before === null && same(after, member(to))
  if (act === 'entry removed') return same(before, member(value)) && after === null
  if (act === 'entry added' || act === 'entry doubled') return before === null && same(after, member(to))
  if (act === 'entry moved') return same(before, after)
  return path === own && same(before, value) && same(after, to)
}

function isUnmasked({ hidden }: Change, told: Difference): boolean {
  if (hidden === undefined) return true
  return (told.hidden ?? []).some(({ character, like }) => character === hidden.character && like === hidden.like)
}

/** The number of a draft, how it is printed, and what people say beside it. */
const frame = /^(revision|parent|example|paperSize|comments)\b/
/** What is only words, wherever nothing else is said of it below. */
const words =
  /^(title|problem|audience|goal\.brief|economics\.note)\b|^options\.\d+\.(name|what|clientAdds|notKnown|seenAfter)\b/
const unanswered = /\.(open|leftOut)\b/
const grave: readonly Act[] = ['number', 'date', 'digit', 'look-alike', 'unseen', 'removed', 'entry removed']

/** How grave a change is: parties, money, currency, dates, goal, line, limits, law, terms and what was accepted, always. */
function gravity({ keys }: Place, { act, at }: Change): 'grave' | 'plain' | 'either' {
  const path = [...keys, ...(at === undefined ? [] : [at])].join('.')
  if (frame.test(path)) return 'plain'
  if (grave.includes(act) || !words.test(path)) return 'grave'
  return act === 'letters' && !unanswered.test(path) ? 'plain' : 'either'
}

function graveEnough(place: Place, change: Change, found: readonly Difference[]): boolean {
  const demanded = gravity(place, change)
  if (demanded === 'either') return true
  // Capitals can turn a letter into what looks like another one; then it is told as that.
  if (demanded === 'plain' && found.some(({ hidden = [] }) => hidden.length > 0)) return true
  return found.some(({ gravity }) => gravity === demanded)
}
