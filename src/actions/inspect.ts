import type { Draft } from '../domain/agreement/draft.ts'
import { readDraft, type DraftRefusal } from '../domain/agreement/parse.ts'
import { scanJson, type ScanFault } from '../domain/agreement/scan.ts'
import type { Fault } from '../domain/money/fault.ts'
import { parseReckoningInput } from '../domain/money/parseReckoningInput.ts'
import type { ReckoningInput } from '../domain/money/reckoningInput.ts'
import { readFileContent, type FileFault } from '../engine/exchange/file.ts'
import { readAttachment, type AttachmentRefusal } from '../engine/pdf/reading/readAttachment.ts'
import { fail, type Result } from '../std/result.ts'

/** `link`: no draft, but text with a link in it that carries one; links are not opened yet. */
export type Refusal = DraftRefusal | { readonly code: FileFault | AttachmentRefusal | 'link' }

/** The draft in a file that somebody opened: a draft as text, or a paper of ours that carries its agreement inside. */
export function inspect(bytes: Uint8Array): Result<Draft, Refusal> {
  const content = readFileContent(bytes)
  if (!content.ok) return fail({ code: content.error })
  if (content.value.kind === 'text') return inspectText(content.value.text)
  const carried = readAttachment(content.value.bytes)
  return carried.ok ? readDraft(carried.value.json) : fail({ code: carried.error })
}

/** How the fragment of a link that carries a draft begins. */
const link = /#v1\.[\w-]/

function inspectText(text: string): Result<Draft, Refusal> {
  const read = readDraft(text)
  return !read.ok && read.error.code === 'not-json' && link.test(text) ? fail({ code: 'link' }) : read
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
