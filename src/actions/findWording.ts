import { at } from '../domain/agreement/change.ts'
import type { Draft, Path } from '../domain/agreement/draft.ts'
import { looseEnds } from '../domain/agreement/looseEnds.ts'
import { checkWording } from '../domain/wording/checkWording.ts'
import type { Finding as InText, RuleId } from '../domain/wording/finding.ts'
import type { Phrases } from '../domain/wording/phrases.ts'
import { sentenceAround } from '../domain/wording/sentenceAround.ts'
import type { Finding } from './check.ts'

/**
 * Members of the draft whose text is a statement in somebody's own words. Names, addresses, records, places and days
 * are not: nobody promises anything by them.
 */
const statements: ReadonlySet<string> = new Set([
  'acceptedWhen',
  'acts',
  'act',
  'agency',
  'agencyPart',
  'brief',
  'client',
  'clientAdds',
  'clientPart',
  'dependsOn',
  'evidence',
  'evidenceNote',
  'excluded',
  'excludedDays',
  'handOver',
  'how',
  'ifFalse',
  'lastTime',
  'mayRefuse',
  'metric',
  'moment',
  'mustNotice',
  'notIncluded',
  'notKnown',
  'note',
  'other',
  'pain',
  'reason',
  'scale',
  'text',
  'thirdParty',
  'uses',
  'value',
  'what',
  'when',
  'who',
])

/** What the parties say of the answers rather than in them: why something is kept, open or left out, what is taken back. */
const about: ReadonlySet<string> = new Set([
  'kept',
  'comments',
  'acknowledged',
  'leftOut',
  'open',
  'agreed',
  'takenBack',
])

/**
 * What a text need not say because the form says it beside it: who acts, by when and how often; and what is told of the
 * past, of a limit or of an assumption is no target and no certainty. By the beginning of the path.
 */
const saidByForm: readonly (readonly [begins: string, rules: readonly RuleId[]])[] = [
  ['problem', ['no-time-window', 'no-baseline', 'beyond-control', 'passive-no-owner']],
  ['people', ['no-time-window', 'passive-no-owner']],
  ['audience', ['no-time-window', 'no-baseline']],
  ['options', ['no-time-window', 'passive-no-owner']],
  ['line', ['no-time-window', 'passive-no-owner']],
  ['line.limits', ['no-baseline', 'beyond-control']],
  ['line.assumptions', ['no-baseline', 'beyond-control']],
  ['terms.exit', ['no-time-window', 'passive-no-owner']],
]

const isSaidByForm = (path: Path, rule: RuleId): boolean =>
  saidByForm.some(([begins, rules]) => (path === begins || path.startsWith(`${begins}.`)) && rules.includes(rule))

/** Every finding in a draft's own words, in the order of its fields; places in each text as it stands there. */
export function findWording(draft: Draft, phrases: Phrases): readonly Finding[] {
  return statementsOf(draft, []).flatMap(([path, text]) =>
    checked(text, phrases)
      .filter(({ rule }) => !isSaidByForm(path, rule))
      .map(({ rule, start, end }) => ({ path, rule, start, end })),
  )
}

function statementsOf(value: unknown, path: readonly string[]): (readonly [Path, string])[] {
  if (typeof value === 'string') return isStatement(path) ? [[path.join('.'), value]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => (about.has(key) ? [] : statementsOf(member, [...path, key])))
}

/** By its own name, or by that of the list it stands in. */
const isStatement = (path: readonly string[]): boolean =>
  statements.has(path.findLast((key) => !/^\d+$/.test(key)) ?? '')

/** While somebody types, all texts but one are those of before: each is read once. A few hundred are a large draft. */
const read = new WeakMap<Phrases, Map<string, readonly InText[]>>()
const keptAtMost = 1000

function checked(text: string, phrases: Phrases): readonly InText[] {
  const known = read.get(phrases) ?? new Map<string, readonly InText[]>()
  read.set(phrases, known)
  const findings = known.get(text) ?? checkWording(text, phrases)
  if (known.size >= keptAtMost) known.clear()
  known.set(text, findings)
  return findings
}

/** What both should see of a draft: loose ends of the form, which have no words (0 to 0), then what its words say. */
export function findAll(draft: Draft, phrases: Phrases | undefined): readonly Finding[] {
  const ends = looseEnds(draft).map(({ path, code }) => ({ path, rule: code, start: 0, end: 0 }))
  return [...ends, ...(phrases ? findWording(draft, phrases) : [])]
}

/** The words that a finding is about; empty where the text has changed since. */
export function wordsOf(draft: Draft, { path, start, end }: Finding): string {
  const text = at(draft, path)
  return typeof text === 'string' ? text.slice(start, end) : ''
}

/** The sentence that those words stand in; empty where it is the form that was found wanting. */
export function sentenceOf(draft: Draft, { path, start, end }: Finding): string {
  const text = at(draft, path)
  return typeof text === 'string' && end > start ? sentenceAround(text, start, end) : ''
}
