import type { Draft } from './draft.ts'
import { parseHandOver, type HandOver } from './handOver.ts'
import { parseDraft } from './parse.ts'
import { scanJson } from './scan.ts'

/** What waits: a hand-over, or a draft that came bare, of which nobody says who sent it, when or for what. */
export type Came = HandOver | { readonly draft: Draft; readonly by?: undefined }

/** What waits beside the draft, looked at again as anything from outside; null where it can no longer be read. */
export function cameIn(text: string): Came | null {
  const scanned = scanJson(text)
  if (!scanned.ok || typeof scanned.value !== 'object' || scanned.value === null) return null
  const { value } = scanned
  if (!('draft' in value)) {
    const bare = parseDraft(value)
    return bare.ok ? { draft: bare.value } : null
  }
  const read = parseHandOver(value)
  return read.ok ? read.value : null
}
