import { PASSAGE_LENGTH } from '../domain/agreement/scalars.ts'
import type { Say } from '../domain/language/say.ts'
import { checkSentences, type JudgedSentence } from '../domain/wording/checkWording.ts'
import type { RuleId } from '../domain/wording/finding.ts'
import type { Phrases } from '../domain/wording/phrases.ts'
import type { SaidSentence, ToldSaid } from './scribeMessages.ts'

/** What undoes a limit when it was said before, gravest first: a court held an agency to the guarantee on its own page. */
const grave: readonly RuleId[] = [
  'outcome-guarantee',
  'beyond-control',
  'superlative',
  'unlimited-effort',
  'one-sided-responsibility',
  'open-ended-scope',
]

/** Promises, but of nothing that could be held against anybody. */
const vague: readonly RuleId[] = ['no-baseline', 'no-time-window', 'vague-quantity', 'vague-deadline', 'no-measure']

/** No pitch is the worse for the other three: whom it speaks to, who acts, and an escape undo no limit. */
const looked: readonly RuleId[] = [...grave, ...vague]

/** Most letters of a sentence that are quoted before a question and before a reason, so that both find room there. */
const QUOTED_MOST = 400

/** The sentences of a text from elsewhere that do not go with what is agreed here; none where nobody checks its language. */
export function tellSaid(text: string, say: Say, phrases: Phrases | undefined): ToldSaid {
  const read = asRead(text)
  const judged = phrases ? checkSentences(read, phrases) : []
  const found = judged.flatMap((each) => sentenceOf(read, each, say))
  const sentences = [...new Map(found.toReversed().map((each) => [each.text, each])).values()].toReversed()
  const rank = ({ marks }: SaidSentence) => grave.indexOf(marks[0]!.rule)
  return {
    grave: sentences.filter((each) => rank(each) >= 0).toSorted((one, other) => rank(one) - rank(other)),
    vague: sentences.filter((each) => rank(each) < 0),
  }
}

/** The text without what a page hides in it (soft hyphens, zero widths, controls), and with single blanks. */
function asRead(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}|[^\S\n]/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .normalize('NFC')
}

/** One sentence on one line, as somebody would quote it; none where nothing in it matters here. */
function sentenceOf(read: string, { start, end, findings }: JudgedSentence, say: Say): readonly SaidSentence[] {
  const words = read.slice(start, Math.min(end, start + PASSAGE_LENGTH)).toWellFormed()
  const text = words.trim().replaceAll(/\s/g, ' ')
  const from = start + (words.length - words.trimStart().length)
  const marks = looked
    .flatMap((rule) => findings.filter((each) => each.rule === rule))
    .map(({ rule, ...place }) => ({ rule, start: place.start - from, end: place.end - from }))
    .filter((mark) => mark.end <= text.length)
  const [gravest] = marks
  if (gravest === undefined) return []
  const quoted = `${say('quote.open')}${shortened(text)}${say('quote.close')}`
  const question = `${quoted}: ${say(`wording.${gravest.rule}.ask`)}`
  return [{ text, marks, why: say(`wording.${gravest.rule}.why`), question, quoted }]
}

const shortened = (text: string) =>
  text.length <= QUOTED_MOST ? text : `${text.slice(0, QUOTED_MOST).replace(/[\ud800-\udbff]$/, '')}…`
