import { canonicalText } from '../../domain/agreement/canonical.ts'
import type { Draft } from '../../domain/agreement/draft.ts'
import { JSON_BYTES } from '../../domain/agreement/scan.ts'
import { fail, ok, type Result } from '../../std/result.ts'

/** Most bytes of a PDF that is looked into. */
export const PDF_BYTES = 20_000_000

/** What a file that somebody opened turned out to hold. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
export type FileFault = 'empty' | 'too-large' | 'not-text'

/** Tells a PDF from text by its first five bytes (ISO 32000-1, 7.5.2), after the limit on size and before any parsing. */
export function readFileContent(bytes: Uint8Array): Result<FileContent, FileFault> {
  if (bytes.length === 0) return fail('empty')
  if (startsWith(bytes, '%PDF-')) return bytes.length > PDF_BYTES ? fail('too-large') : ok({ kind: 'pdf', bytes })
  if (bytes.length > JSON_BYTES) return fail('too-large')
  try {
    return ok({ kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) })
  } catch {
    return fail('not-text')
  }
}

const startsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((character, index) => bytes[index] === character.charCodeAt(0))

/** A draft as a file: its canonical text, under a name from both parties and the revision that a file system takes. */
export function draftFile(draft: Draft): { readonly name: string; readonly text: string } {
  return { name: `${fileStem(draft)}.tentables.json`, text: canonicalText(draft) }
}

/** The name that the paper is saved under. */
export const paperFileName = (draft: Draft): string => `${fileStem(draft)}.pdf`

/** The name that its dates are saved under. */
export const calendarFileName = (draft: Draft): string => `${fileStem(draft)}.ics`

/** Client, agency and draft number; letters of every script stay, what file systems refuse becomes a hyphen. */
function fileStem(draft: Draft): string {
  const { client, agency } = draft.parties
  const names = [client, agency].map((party) => party.shortName ?? party.legalName ?? '').filter((name) => name !== '')
  const plain = names.map((name) =>
    name
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 40),
  )
  return [...plain.filter((name) => name !== ''), draft.date ?? `${draft.revision}`, 'ten-tables'].join('_')
}
