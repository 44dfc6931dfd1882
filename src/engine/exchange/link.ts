import { canonicalBytes } from '../../domain/agreement/canonical.ts'
import type { Draft } from '../../domain/agreement/draft.ts'
import { JSON_BYTES } from '../../domain/agreement/scan.ts'
import { fail, ok, type Result } from '../../std/result.ts'
import { sha256 } from '../../std/sha256.ts'
import { deflateRaw } from '../packing/deflate.ts'
import { inflateRawUpTo } from '../packing/inflate.ts'
import { readBase64Url, writeBase64Url } from './base64Url.ts'

/** Most characters of a link's fragment that are looked at. */
export const FRAGMENT_LENGTH = 200_000

/**
 * `link-version`: made by a newer app. `link-too-large`: longer than any of ours. `link-damaged`: cut off, altered on the
 * way, or unpacking to more than a draft can be. `link-several`: links to different drafts, of which nobody can say which
 * one is meant.
 */
export type LinkFault =
  | { readonly code: 'link-version'; readonly version: number }
  | { readonly code: 'link-too-large' | 'link-damaged' | 'link-several' }

/** How many characters of the draft's hash stand behind it: enough to notice an accident, which is all they are for. */
const CHECK_LENGTH = 8

/**
 * The fragment of a link that carries a whole draft: `#v1.`, the draft's canonical text deflated (RFC 1951) in base64url,
 * a full stop, and the beginning of its SHA-256, for deflated data have no check of their own. Whoever has it can read it.
 */
export function draftFragment(draft: Draft): string {
  const bytes = canonicalBytes(draft)
  return `#v1.${writeBase64Url(deflateRaw(bytes))}.${checkOf(bytes)}`
}

/** Whether there is a link of ours in a text, of whatever version. */
export const hasLink = (text: string): boolean => anyLink.test(text)

const anyLink = /#v\d{1,4}\.[\w-]/

/**
 * The JSON that the link in a text carries: a bare fragment, a whole address, or a message around it. Limits come before a
 * character is decoded; what it carries is not looked into here.
 */
export function readLink(text: string): Result<string, LinkFault> {
  const links = [...new Set(Array.from(text.matchAll(/#v(\d{1,4})\.([\w-]+(?:\.[\w-]+)?)/g), ([found]) => found))]
  const [link = '', another] = links
  const version = Number(/^#v(\d+)/.exec(link)?.[1] ?? 1)
  if (another !== undefined) return fail({ code: 'link-several' })
  if (version !== 1) return fail({ code: 'link-version', version })
  if (link.length > FRAGMENT_LENGTH) return fail({ code: 'link-too-large' })
  const [, packed = '', check] = link.split('.')
  return unpacked(packed, check)
}

function unpacked(packed: string, check: string | undefined): Result<string, LinkFault> {
  const deflated = readBase64Url(packed)
  if (!deflated) return fail({ code: 'link-damaged' })
  const bytes = inflateRawUpTo(deflated, JSON_BYTES)
  if (!bytes || (check !== undefined && check !== checkOf(bytes))) return fail({ code: 'link-damaged' })
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fail({ code: 'link-damaged' })
  }
}

const checkOf = (bytes: Uint8Array) => writeBase64Url(sha256(bytes)).slice(0, CHECK_LENGTH)
