import type { Path } from '../agreement/draft.ts'
import { isCalendarDate } from '../language/calendar.ts'
import type { HiddenChange } from './hidden.ts'

/** What a difference is about, gravest first: the order in which somebody must see them. */
export const concerns = [
  /** Another agreement altogether, or written by another program. */
  'agreement',
  'parties',
  'money',
  'currency',
  'dates',
  'goal',
  'line',
  'limits',
  'law',
  'terms',
  'removal',
  /** What somebody accepted, kept or acknowledged by name. */
  'accepted',
  /** A text that now holds characters which nobody sees, or takes for others; or other figures. */
  'disguised',
  'figures',
  'words',
  /** The number of the draft, and how it is printed. */
  'frame',
] as const

export type Concern = (typeof concerns)[number]
export type Gravity = 'grave' | 'plain'

export const rankOf = (concern: Concern): number => concerns.indexOf(concern)

/** Words alone, and the frame, are plain; whatever changes who owes whom what, by when, is grave. */
export const gravityOf = (concern: Concern): Gravity => (concern === 'words' || concern === 'frame' ? 'plain' : 'grave')

/** By the path of the draft; the first that fits decides. */
const byPath: readonly (readonly [RegExp, Concern])[] = [
  [/^(id|format|version)$/, 'agreement'],
  [/^(revision|parent|example|paperSize)$/, 'frame'],
  [/^comments\b/, 'words'],
  [/^(parties|people)\b/, 'parties'],
  [/^currency$/, 'currency'],
  [/^(kept|agreed)\b|\.acknowledged\b|\.ceilingReply\b/, 'accepted'],
  [/^economics\.note$/, 'words'],
  [/^(economics|choice)\b|^options(\.\d+(\.(id|cost|effect)\b.*)?)?$/, 'money'],
  [/^terms\.(payment|liability|referral|feeModel)\b|[.](price|extraPrice|amount|cap)$/, 'money'],
  [/^(date|timeZone|goal\.period)\b|\.due$|\.checkBy$/, 'dates'],
  [/^goal\.brief$/, 'words'],
  [/^goal\b/, 'goal'],
  [/^line\.(limits|notIncluded|takenBack)\b/, 'limits'],
  [/^line\b/, 'line'],
  [/^(languages\b|terms\.(law|signing|ownership|disputes|data)\b)/, 'law'],
  [/^terms\b/, 'terms'],
]

interface Told {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved'
  readonly path: Path
  readonly before: unknown
  readonly after: unknown
  readonly hidden: readonly HiddenChange[]
}

/** What a difference concerns. Of what is only words by its place, figures, dates and disguises still are grave. */
export function concernOf({ kind, path, before, after, hidden }: Told): Concern {
  const concern = byPath.find(([pattern]) => pattern.test(path))?.[1] ?? 'words'
  if (concern !== 'words' || path.startsWith('comments')) return concern
  if (kind === 'removed') return 'removal'
  if (hidden.length > 0) return 'disguised'
  if (isDate(before) || isDate(after)) return 'dates'
  if (typeof before === 'number' || typeof after === 'number') return 'figures'
  return figuresIn(before) === figuresIn(after) ? 'words' : 'figures'
}

const isDate = (value: unknown) => typeof value === 'string' && isCalendarDate(value)

/** Figures as they follow one another in numbers and texts. */
const figuresIn = (value: unknown): string => (JSON.stringify(value ?? null).match(/\d+/g) ?? []).join(' ')
