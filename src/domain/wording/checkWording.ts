import { ruleIds, type Finding } from './finding.ts'
import { onSigns } from './graphemes.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import { withMasks } from './masks.ts'
import { isNamed } from './names.ts'
import type { Phrases } from './phrases.ts'
import { excusedByPhrasing, type Hit, type Rule } from './rule.ts'
import { rules, settled, type Found } from './rulebook.ts'
import { inLines, sentencesOf, type Sentence } from './sentences.ts'
import { readWritten, type Written } from './written.ts'

/** Units of text that are read; who hands in more knows that the rest is not checked. A million are a thick book. */
const readAtMost = 1_000_000

/** A sentence that something was found in; places as in a finding. */
export interface JudgedSentence {
  readonly start: number
  readonly end: number
  readonly findings: readonly Finding[]
}

/**
 * What nobody can keep or count in a text, in its order; each sentence is judged alone, and says each rule once at most.
 * Never fails: any string is a text. What lies behind `readAtMost` is not read.
 */
export function checkWording(text: string, phrases: Phrases): readonly Finding[] {
  return checkSentences(text, phrases).flatMap(({ findings }) => findings)
}

/** The same by the sentences that something was found in, for whoever has to name them as a whole. */
export function checkSentences(text: string, phrases: Phrases): readonly JudgedSentence[] {
  const received = text.slice(0, readAtMost)
  const lexicon = lexiconOf(phrases)
  const written = inLines(withMasks(readWritten(received)), received, lexicon)
  const sentences = sentencesOf(written.text, lexicon)
  return sentences.flatMap((sentence) => {
    const found = settled(foundIn(sentence, written, received, lexicon), sentence.text)
    if (found.length === 0) return []
    const place = (start: number, end: number) => placed(written, received, start, end)
    const findings = found
      .map(({ rule, start, end }) => ({ rule, ...place(sentence.start + start, sentence.start + end) }))
      .toSorted(inOrder)
    return [{ ...place(sentence.start, sentence.end), findings }]
  })
}

/** What each rule finds in a sentence; in most nothing is. */
function foundIn(sentence: Sentence, written: Written, received: string, lexicon: Lexicon): readonly Found[] {
  const found: Found[] = []
  for (const { rule: id, phrasing } of lexicon.standingIn(sentence.text)) {
    const rule = rules[id]
    for (const { start, end } of phrasing.find.all(sentence.text)) {
      const hit: Hit = { start, end, sentence, phrasing }
      if (!isExcused(hit, rule, lexicon) && !isInName(hit, written, received)) found.push({ rule: id, start, end })
    }
  }
  return found
}

function isExcused(hit: Hit, rule: Rule, lexicon: Lexicon): boolean {
  return excusedByPhrasing(hit, lexicon) || rule.excuses.some((excuse) => excuse(hit, lexicon))
}

function isInName({ start, end, sentence }: Hit, { places }: Written, received: string): boolean {
  const at = (unit: number) => places[sentence.start + unit] ?? received.length
  return isNamed(received, { start: at(0), end: at(sentence.text.length) }, at(start), at(end))
}

/** Where a stretch of the text that is read stands in the text as received. */
function placed({ text, places }: Written, received: string, start: number, end: number) {
  const until =
    end > start && text[end] !== undefined ? (places[end] ?? received.length) : (places.at(-1) ?? received.length)
  return onSigns(received, places[start] ?? 0, until)
}

function inOrder(one: Finding, other: Finding): number {
  return one.start - other.start || one.end - other.end || ruleIds.indexOf(one.rule) - ruleIds.indexOf(other.rule)
}
