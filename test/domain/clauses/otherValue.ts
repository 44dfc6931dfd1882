import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { parseDraft } from '../../../src/domain/agreement/parse.ts'

/**
 * The frame of a draft: nobody answers it as a question, and a reader has no use for it. What the parties asked each other
 * on the way stays beside the paper.
 */
export const frame =
  /^(?:format|version|id|revision|parent|paperSize|example|comments\.\*\.\w+)$|^(?:people|options|line\.\w+(?:\.\w+)?|kept)\.\*\.id$/

export const parses = (draft: Draft) => parseDraft(JSON.parse(JSON.stringify(draft))).ok

/** Other values that a leaf could have: whichever the parser takes first. */
const others =
  'xa agency client both mon tue two-weeks month result means nobody third audience up down en nl PLN grill2 goal code ask data hourly licence assignment electronic paper joint NL counted-again this-way-only director owner day run advises counts other day-for-day nothing'.split(
    ' ',
  )
/** The draft with another value at a path; null where the schema takes no other. */
export function changedValue(draft: Draft, path: string, value: unknown): Draft | null {
  const candidates = beside(value)
  const changed = candidates
    .filter((candidate) => candidate !== value)
    .map((candidate) => withAnswer(draft, path, candidate))
  return changed.find(parses) ?? null
}
const beside = (value: unknown): readonly unknown[] => {
  if (typeof value === 'number') return [value + 1, value - 1]
  return typeof value === 'boolean' ? [!value] : textsBeside(value)
}
const textsBeside = (value: unknown) => {
  const text = String(value)
  if (/^\d{4}-/.test(text)) return [text.replace(/\d$/, (digit) => (digit === '9' ? '8' : String(Number(digit) + 1)))]
  if (/^\d\d:/.test(text)) return [text.replace(/\d$/, (digit) => (digit === '9' ? '8' : String(Number(digit) + 1)))]
  return [`${text}x`, ...others]
}
