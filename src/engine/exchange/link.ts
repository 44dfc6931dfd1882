import { canonicalBytes } from '../../domain/agreement/canonical.ts'
import type { Draft } from '../../domain/agreement/draft.ts'
import type { HandOver, HandOverRequest } from '../../domain/agreement/handOver.ts'
import { everShorter } from '../../domain/agreement/request.ts'
import { JSON_BYTES } from '../../domain/agreement/scan.ts'
import { fail, ok, type Result } from '../../std/result.ts'
import { utf8 } from '../../std/bytes.ts'
import { sha256 } from '../../std/sha256.ts'
import { deflateRaw } from '../packing/deflate.ts'
import { inflateRawUpTo } from '../packing/inflate.ts'
import { readBase64Url, writeBase64Url } from './base64Url.ts'

/** Most characters of a link's fragment that are looked at. */
export const FRAGMENT_LENGTH = 200_000
/** Most characters of a whole link that people can be expected to pass on: longer ones go as a file. */
export const LINK_LENGTH = 8000
/** Most bytes of a link that goes onto a screen as a code, so that a phone reads it at arm's length. */
export const CODE_BYTES = 1024

/**
 * `link-version`: made by a newer app. `link-too-large`: longer than any of ours. `link-damaged`: cut off, altered on the
 * way, or unpacking to more than a draft can be. `link-several`: links to different drafts, of which nobody can say which
 * one is meant.
 */
export type LinkFault =
  | { readonly code: 'link-version'; readonly version: number }
  | { readonly code: 'link-too-large' | 'link-damaged' | 'link-several' }

/** What a link can carry; its `format` tells which. */
export type Carried = Draft | HandOver | HandOverRequest

/** What stands in a link: JSON to be read, or the fragment itself where a passphrase locks it. */
export type LinkContent = { readonly text: string } | { readonly locked: string }

/** How many characters of a hash stand behind what it is of: enough to notice an accident, which is all they are for. */
const CHECK_LENGTH = 8

/**
 * The fragment of a link that carries a draft, a hand-over or a request: `#v1.`, its canonical text deflated (RFC 1951) in
 * base64url, a full stop, and the beginning of its SHA-256, for deflated data have no check of their own. Whoever has it
 * can read it.
 */
export function fragmentOf(carried: Carried): string {
  const bytes = canonicalBytes(carried)
  return `#v1.${writeBase64Url(deflateRaw(bytes))}.${checkOf(bytes)}`
}

/**
 * A request as a link that a phone reads off a screen, at most 1,024 bytes with `address`, where the page itself stands:
 * the goal's sentence and the message are shortened where they have to be, and then the names. Null where not even that
 * helps, for the address is too long.
 */
export function requestLink(request: HandOverRequest, address: string): string | null {
  for (const shorter of everShorter(request)) {
    const link = `${address}${fragmentOf(shorter)}`
    if (utf8(link).length <= CODE_BYTES) return link
  }
  return null
}

/** Whether there is a link of ours in a text, of whatever version. */
export const hasLink = (text: string): boolean => /#v\d{1,4}k?\.[\w-]/.test(text)

/**
 * What the link in a text carries: a bare fragment, a whole address, or a message around it. Limits come before a
 * character is decoded; what it carries is not looked into here, and a locked one is not opened.
 */
export function readLink(text: string): Result<LinkContent, LinkFault> {
  const links = [...new Set(Array.from(text.matchAll(/#v(\d{1,4})k?\.([\w-]+(?:\.[\w-]+)?)/g), ([found]) => found))]
  const [link = '', another] = links
  const version = Number(/^#v(\d+)/.exec(link)?.[1] ?? 1)
  if (another !== undefined) return fail({ code: 'link-several' })
  if (version !== 1) return fail({ code: 'link-version', version })
  if (link.length > FRAGMENT_LENGTH) return fail({ code: 'link-too-large' })
  if (link.startsWith('#v1k.')) return ok({ locked: link })
  const [, packed = '', check] = link.split('.')
  const deflated = readBase64Url(packed)
  const unpacked = deflated ? unpack(deflated, check) : null
  return unpacked === null ? fail({ code: 'link-damaged' }) : ok({ text: unpacked })
}

/** The text in deflated data; null where they are broken, unpack to more than a draft can be, or fail their check. */
export function unpack(deflated: Uint8Array, check?: string): string | null {
  const bytes = inflateRawUpTo(deflated, JSON_BYTES)
  if (!bytes || (check !== undefined && check !== checkOf(bytes))) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The beginning of the SHA-256 of bytes, in base64url. */
export const checkOf = (bytes: Uint8Array): string => writeBase64Url(sha256(bytes)).slice(0, CHECK_LENGTH)
