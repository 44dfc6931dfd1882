import { canonicalText } from '../../domain/agreement/canonical.ts'
import { parseDraft } from '../../domain/agreement/parse.ts'
import { scanJson } from '../../domain/agreement/scan.ts'
import { hex, sha256 } from '../../std/sha256.ts'
import type { Slot } from './database.ts'
import { earlierOf } from './earlier.ts'
import type { Kept } from './kept.ts'

/** Most bytes of a draft with its notes and texts beside it, as this machine wrote it: what was saved opens again. */
const MOST_BYTES = 100_000_000

/** All of a copy but its line in the list and whether it was removed: these change without it. */
type Covered = Pick<Slot, 'draftId' | 'turn' | 'text' | 'earlier' | 'step'>

/** SHA-256 of all of a copy that counts. */
export const hashOf = ({ draftId, turn, text, earlier, step }: Covered) =>
  hashOfText(canonicalText({ draftId, turn, text, earlier, step }))

const hashOfText = (text: string) => hex(sha256(new TextEncoder().encode(text)))

/** What a copy holds; null where it does not fit its hash, or no longer parses. */
export function keptOf(slot: Slot): Kept | null {
  if ((slot.covers === 'all' ? hashOf(slot) : hashOfText(slot.text)) !== slot.hash) return null
  const scanned = scanJson(slot.text, MOST_BYTES)
  if (!scanned.ok) return null
  const { draft, unparsed, notes } = scanned.value as {
    draft: unknown
    unparsed: Kept['unparsed']
    notes: Kept['notes']
  }
  const parsed = parseDraft(draft)
  if (!parsed.ok) return null
  const { earlier, step } = slot
  return {
    draft: parsed.value,
    unparsed,
    notes,
    ...(earlier && { earlier: earlierOf(earlier) }),
    ...(step && { step }),
  }
}
