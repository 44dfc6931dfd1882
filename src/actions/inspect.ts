import type { Draft } from '../domain/agreement/draft.ts'
import { readDraft, type DraftRefusal } from '../domain/agreement/parse.ts'
import { readFileContent, type FileFault } from '../engine/exchange/file.ts'
import { readAttachment, type AttachmentRefusal } from '../engine/pdf/reading/readAttachment.ts'
import { fail, type Result } from '../std/result.ts'

export type Refusal = DraftRefusal | { readonly code: FileFault | AttachmentRefusal }

/** The draft in a file that somebody opened: a draft as text, or a paper of ours that carries its agreement inside. */
export function inspect(bytes: Uint8Array): Result<Draft, Refusal> {
  const content = readFileContent(bytes)
  if (!content.ok) return fail({ code: content.error })
  if (content.value.kind === 'text') return readDraft(content.value.text)
  const carried = readAttachment(content.value.bytes)
  return carried.ok ? readDraft(carried.value.json) : fail({ code: carried.error })
}
