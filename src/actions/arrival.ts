import type { Draft } from '../domain/agreement/draft.ts'
import {
  HAND_OVER_FORMAT,
  parseHandOver,
  parseRequest,
  REQUEST_FORMAT,
  type HandOver,
  type HandOverRefusal,
  type HandOverRequest,
} from '../domain/agreement/handOver.ts'
import { parseDraft, readDraft } from '../domain/agreement/parse.ts'
import { draftOfRequest } from '../domain/agreement/request.ts'
import { scanJson } from '../domain/agreement/scan.ts'
import { readFileContent, type FileFault } from '../engine/exchange/file.ts'
import { hasLink, readLink, type LinkFault } from '../engine/exchange/link.ts'
import { readAttachment, type AttachmentRefusal } from '../engine/pdf/reading/readAttachment.ts'
import { fail, ok, type Result } from '../std/result.ts'

/** What came in: a bare draft, a hand-over, a request, the agreement inside a paper, or a link that a passphrase locks. */
export type Arrival =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'handOver'; readonly handOver: HandOver }
  | { readonly kind: 'request'; readonly request: HandOverRequest }
  | { readonly kind: 'paper'; readonly draft: Draft }
  | { readonly kind: 'locked'; readonly fragment: string }

export type Refusal = HandOverRefusal | LinkFault | { readonly code: FileFault | AttachmentRefusal }

/**
 * What somebody sent, whichever way it came: a file, the text of a message with a link in it, a bare fragment, or a paper
 * of ours. Limits before anything is read; what is unknown, doubled or newer is refused.
 */
export function arrivalIn(bytes: Uint8Array): Result<Arrival, Refusal> {
  const content = readFileContent(bytes)
  if (!content.ok) return fail({ code: content.error })
  if (content.value.kind === 'text') return arrivalInText(content.value.text)
  const carried = readAttachment(content.value.bytes)
  if (!carried.ok) return fail({ code: carried.error })
  const read = readDraft(carried.value.json)
  return read.ok ? ok({ kind: 'paper', draft: read.value }) : read
}

/** The same of a text: JSON, or whatever holds one link of ours. */
export function arrivalInText(text: string): Result<Arrival, Refusal> {
  const read = arrivalInJson(text)
  if (read.ok || read.error.code !== 'not-json') return read
  // The address bar hands a fragment over without its sign.
  const linked = /^v\d{1,4}k?\./.test(text) ? `#${text}` : text
  if (!hasLink(linked)) return read
  const carried = readLink(linked)
  if (!carried.ok) return carried
  if ('locked' in carried.value) return ok({ kind: 'locked', fragment: carried.value.locked })
  return arrivalInJson(carried.value.text)
}

/** The same of JSON alone: its `format` tells what it is. What a locked link held is read here, so that no link leads to another. */
export function arrivalInJson(text: string): Result<Arrival, HandOverRefusal> {
  const scanned = scanJson(text)
  if (!scanned.ok) return fail({ code: scanned.error })
  const { value } = scanned
  if (typeof value !== 'object' || value === null) return fail({ code: 'not-a-draft' })
  const { format } = value as { format?: unknown }
  if (format === HAND_OVER_FORMAT) return as(parseHandOver(value), (handOver) => ({ kind: 'handOver', handOver }))
  if (format === REQUEST_FORMAT) return as(parseRequest(value), (request) => ({ kind: 'request', request }))
  return as(parseDraft(value), (draft) => ({ kind: 'draft', draft }))
}

/** The draft that came, whatever it came in; one that is begun for a request; null for what is locked. */
export function draftIn(arrival: Arrival): Draft | null {
  switch (arrival.kind) {
    case 'draft':
    case 'paper':
      return arrival.draft
    case 'handOver':
      return arrival.handOver.draft
    case 'request':
      return draftOfRequest(arrival.request)
    case 'locked':
      return null
  }
}

function as<T, E>(read: Result<T, E>, kind: (value: T) => Arrival): Result<Arrival, E> {
  return read.ok ? ok(kind(read.value)) : read
}
