import type { Draft } from '../domain/agreement/draft.ts'
import { readDraft, type DraftRefusal } from '../domain/agreement/parse.ts'
import { scanJson, type ScanFault } from '../domain/agreement/scan.ts'
import type { Fault } from '../domain/money/fault.ts'
import { parseReckoningInput } from '../domain/money/parseReckoningInput.ts'
import type { ReckoningInput } from '../domain/money/reckoningInput.ts'
import { readFileContent, type FileFault } from '../engine/exchange/file.ts'
import { hasLink, readLink, type LinkFault } from '../engine/exchange/link.ts'
import { readAttachment, type AttachmentRefusal } from '../engine/pdf/reading/readAttachment.ts'
import { fail, type Result } from '../std/result.ts'

export type Refusal = DraftRefusal | LinkFault | { readonly code: FileFault | AttachmentRefusal }

/**
 * The draft in a file that somebody opened: a draft as text, a link that carries one, or a paper of ours that carries its
 * agreement inside.
 */
export function inspect(bytes: Uint8Array): Result<Draft, Refusal> {
  const content = readFileContent(bytes)
  if (!content.ok) return fail({ code: content.error })
  if (content.value.kind === 'text') return inspectText(content.value.text)
  const carried = readAttachment(content.value.bytes)
  return carried.ok ? readDraft(carried.value.json) : fail({ code: carried.error })
}

function inspectText(text: string): Result<Draft, Refusal> {
  const read = readDraft(text)
  if (read.ok || read.error.code !== 'not-json' || !hasLink(text)) return read
  const carried = readLink(text)
  return carried.ok ? readDraft(carried.value) : carried
}

export type InputRefusal =
  | { readonly code: FileFault | ScanFault }
  | { readonly code: 'faults'; readonly faults: readonly Fault[] }

/** The bare input of a reckoning in a file, over the same border as a draft. */
export function inspectInput(bytes: Uint8Array): Result<ReckoningInput, InputRefusal> {
  const content = readFileContent(bytes)
  if (!content.ok) return fail({ code: content.error })
  if (content.value.kind === 'pdf') return fail({ code: 'not-text' })
  const scanned = scanJson(content.value.text)
  if (!scanned.ok) return fail({ code: scanned.error })
  const input = parseReckoningInput(scanned.value)
  return input.ok ? input : fail({ code: 'faults', faults: input.error })
}
