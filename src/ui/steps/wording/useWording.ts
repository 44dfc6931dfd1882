import { createContext, useContext } from 'react'
import type { ToldWording } from '../../../actions/scribeMessages.ts'
import type { Draft, KeptWarning } from '../../../domain/agreement/draft.ts'
import { looseEndCodes } from '../../../domain/agreement/looseEndCodes.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { ruleIds } from '../../../domain/wording/finding.ts'
import { useDraft } from '../draftAtHand.ts'
import { newEntryId, today } from '../entries/today.ts'
import { useTelling } from '../scribeAtHand.ts'

/** The draft with what is typed in an open entry, which stands in no draft before it is saved. */
export const TypedDraft = createContext<Draft | null>(null)

/** What was found in the words of the draft and nobody has kept, and the two ways out beside mending it. */
export function useWording() {
  const { draft, answer, world } = useDraft()
  const { told } = useTelling('wording', useContext(TypedDraft) ?? draft)
  const kept = draft.kept ?? []
  const comments = draft.comments ?? []
  return {
    /** Null before the scribe told it for the first time. */
    told,
    open: (told ?? []).filter((found) => !kept.some((entry) => isFor(entry, found))),
    /** Kept once, and found no more: mended since, or taken out. What was said elsewhere stands in no field. */
    gone: kept.filter(
      (entry) =>
        told !== null &&
        isWording(entry.code) &&
        entry.path !== 'line.takenBack' &&
        !told.some((found) => isFor(entry, found)),
    ),
    keep: (entry: KeptWarning) => answer('kept', [...kept, entry]),
    letGo: ({ id }: KeptWarning) => {
      const rest = kept.filter((entry) => entry.id !== id)
      answer('kept', rest.length === 0 ? undefined : rest)
    },
    /** By its rule, and the words that it quotes: the question itself may have been asked in another language. */
    isAsked: ({ path, rule, words, question }: ToldWording) =>
      comments.some(
        (entry) =>
          entry.path === path && (entry.text === question || (entry.code === rule && entry.text.includes(words))),
      ),
    /** The question goes among the comments, which both see and the paper leaves out. */
    ask: ({ path, rule, question }: ToldWording, by: Side) =>
      answer('comments', [
        ...comments,
        { id: newEntryId(world), path, by, on: today(world), text: question, code: rule },
      ]),
  }
}

/** Whether it was kept for this: the same rule in the same sentence. Drafts from before sentences were noted tell none. */
const isFor = ({ code, path, sentence }: KeptWarning, found: ToldWording): boolean =>
  code === found.rule && path === found.path && (sentence === undefined || sentence === found.sentence)

export const isWording = (code: string): boolean => [...ruleIds, ...looseEndCodes].some((known) => known === code)
