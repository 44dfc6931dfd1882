import { createContext, useContext, useEffect, useState } from 'react'
import type { ToldWording } from '../../../actions/scribeMessages.ts'
import type { Draft, KeptWarning, Path } from '../../../domain/agreement/draft.ts'
import { looseEndCodes } from '../../../domain/agreement/looseEnds.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { ruleIds } from '../../../domain/wording/finding.ts'
import { useDraft } from '../draftAtHand.ts'
import { newEntryId, today } from '../entries/today.ts'
import { useTelling } from '../scribeAtHand.ts'

/** Stillness after the last key before something new is said, in milliseconds: nobody is interrupted in a word. */
const STILL = 800

/** The draft with what is typed in an open entry, which stands in no draft before it is saved. */
export const TypedDraft = createContext<Draft | null>(null)

/** What was found in the words of the draft and nobody has kept, and the two ways out beside mending it. */
export function useWording() {
  const { draft, answer, world } = useDraft()
  const { told } = useTelling('wording', useContext(TypedDraft) ?? draft)
  const kept = draft.kept ?? []
  const remarks = draft.comments ?? []
  const isKept = ({ rule, path }: ToldWording) => kept.some((entry) => entry.code === rule && entry.path === path)
  return {
    /** Null before the scribe told it for the first time. */
    told,
    open: (told ?? []).filter((found) => !isKept(found)),
    keep: (entry: KeptWarning) => answer('kept', [...kept, entry]),
    isAsked: (found: ToldWording) => remarks.some(({ path, text }) => path === found.path && text === found.question),
    /** The question goes among the remarks, which both see and the paper prints. */
    ask: (found: ToldWording, by: Side) =>
      answer('comments', [
        ...remarks,
        { id: newEntryId(world), path: found.path, by, on: today(world), text: found.question },
      ]),
  }
}

export const isWording = (code: string): boolean => [...ruleIds, ...looseEndCodes].some((known) => known === code)

/** The findings of one text: what was mended goes at once, what is new comes when typing has come to rest. */
export function useStill(path: Path, open: readonly ToldWording[]): readonly ToldWording[] {
  const found = open.filter((each) => each.path === path && each.words !== '')
  const key = found.map(keyOf).join('\n')
  const [heard, setHeard] = useState(key)
  useEffect(() => {
    const timer = setTimeout(() => setHeard(key), STILL)
    return () => clearTimeout(timer)
  }, [key])
  return found.filter((each) => heard.split('\n').includes(keyOf(each)))
}

const keyOf = ({ rule, words }: ToldWording) => `${rule} ${words.replaceAll('\n', ' ')}`
