import { useMemo } from 'react'
import type { SaidSentence } from '../../../actions/scribeMessages.ts'
import type { KeptWarning } from '../../../domain/agreement/draft.ts'
import { LINE_LENGTH, LIST_LENGTH } from '../../../domain/agreement/scalars.ts'
import { readName } from '../../../domain/language/text.ts'
import { useDraft } from '../draftAtHand.ts'
import { newEntryId, today } from '../entries/today.ts'
import { useTelling } from '../scribeAtHand.ts'
import type { Pasted } from './usePasted.ts'

/** Most of a pasted text that is read, in UTF-16 units: 10,000 words of English are 60,000. */
export const READ_MOST = 100_000

/** Where the list stands that a question or a reason is about. */
const path = 'line.takenBack'

/** Whether words begin with the sentence, between the quotation marks of whatever language the screen spoke then. */
const isQuoted = (quoted: string, words: string) => words.slice(1).startsWith(quoted.slice(1))

/** What was found in the pasted text and nobody has answered for yet, and the three ways to do so. */
export function useSaid({ text, language, from }: Pasted) {
  const { draft, answer, world } = useDraft()
  const said = useMemo(() => ({ text: text.slice(0, READ_MOST), language }), [text, language])
  const { told } = useTelling('said', said)
  const { takenBack = [] } = draft.line ?? {}
  const { kept = [], comments = [] } = draft
  const isKept = ({ marks: [gravest], quoted }: SaidSentence) =>
    kept.some((each) => each.path === path && each.code === gravest?.rule && isQuoted(quoted, each.reason))
  const isOpen = (each: SaidSentence) => !takenBack.some((entry) => entry.text === each.text) && !isKept(each)
  const where = readName(from, LINE_LENGTH)
  return {
    told,
    grave: (told?.grave ?? []).filter(isOpen),
    vague: (told?.vague ?? []).filter(isOpen),
    takeBack: (sentences: readonly SaidSentence[]) => {
      const fresh = sentences.map((each) => ({
        id: newEntryId(world),
        text: each.text,
        ...(where.ok && { from: where.value }),
      }))
      answer(path, [...takenBack, ...fresh].slice(0, LIST_LENGTH))
    },
    /** The sentence stands in the reason, for no field of the agreement holds it. */
    keep: ({ quoted }: SaidSentence, entry: KeptWarning) =>
      answer('kept', [...kept, { ...entry, path, reason: `${quoted} ${entry.reason}` }]),
    isAsked: ({ quoted }: SaidSentence) => comments.some((each) => each.path === path && isQuoted(quoted, each.text)),
    ask: ({ question }: SaidSentence) =>
      answer('comments', [
        ...comments,
        { id: newEntryId(world), path, by: 'agency' as const, on: today(world), text: question },
      ]),
  }
}
