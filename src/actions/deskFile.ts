import { DESK_FORMAT, DESK_VERSION, parseDeskEntry, type CarriedPaper } from '../domain/agreement/deskEntry.ts'
import { parseDraft } from '../domain/agreement/parse.ts'
import { scanJson } from '../domain/agreement/scan.ts'
import type { EarlierRow } from '../engine/drafts/database.ts'
import { earlierOf, earlierRow } from '../engine/drafts/earlier.ts'
import type { Kept, KeptMark, KeptPaper } from '../engine/drafts/kept.ts'
import { readBase64Url, writeBase64Url } from '../engine/exchange/base64Url.ts'
import { fail, ok, type Result } from '../std/result.ts'

/** An agreement on its way between two devices of the same person, with all that lies beside it. */
export interface CarriedAgreement {
  readonly kept: Kept
  /** By the clock of the device where it was saved, in milliseconds since 1970. */
  readonly savedAt: number
  readonly archivedAt?: number | undefined
  readonly paper?: KeptPaper | undefined
  /** Signed papers that another one took the place of, the oldest first. */
  readonly before: readonly KeptPaper[]
}

/**
 * `not-a-desk`: another file · `newer-version`: of a newer app · `too-large`: more than any agreement holds · `cut`: it
 * ends too early · `damaged`: an agreement in it does not read.
 */
export type DeskFault = 'not-a-desk' | 'newer-version' | 'too-large' | 'cut' | 'damaged'

/** Most bytes of one agreement with its papers: a few PDFs of 20 MB, in base 64. */
export const ENTRY_BYTES = 100_000_000

/**
 * The file is JSON with a line for each agreement, so that thousands of them are written and read one by one: what is
 * held at a time is one agreement, not the file.
 */
export const deskHead = (): string => `{"format":"${DESK_FORMAT}","version":${DESK_VERSION},"agreements":[`
export const DESK_FOOT = ']}'

const HEAD = new RegExp(`^\\{"format":"${DESK_FORMAT}","version":(\\d{1,9}),"agreements":\\[$`)

/** Whether a first line opens such a file. */
export function readDeskHead(line: string): DeskFault | null {
  const version = HEAD.exec(line)?.[1]
  if (version === undefined) return 'not-a-desk'
  return Number(version) > DESK_VERSION ? 'newer-version' : null
}

/** One agreement as a line; all but the last end with a comma. */
export function agreementLine({ kept, savedAt, archivedAt, paper, before }: CarriedAgreement): string {
  const { draft, unparsed, notes, earlier } = kept
  return JSON.stringify({
    draft,
    unparsed: Object.entries(unparsed),
    notes: Object.entries(notes),
    ...(earlier && { earlier: earlierRow(earlier) }),
    savedAt,
    archivedAt,
    ...(paper && { paper: carriedPaper(paper) }),
    before: before.map(carriedPaper),
  })
}

function carriedPaper({ content, bytes, inked, marks }: KeptPaper) {
  return { content, bytes: writeBase64Url(bytes), inked, marks }
}

/** An agreement from its line, without the comma: limits first, then the shape of everything, then the draft itself. */
export function readAgreementLine(text: string): Result<CarriedAgreement, DeskFault> {
  const scanned = scanJson(text, ENTRY_BYTES)
  if (!scanned.ok) return fail(scanned.error === 'too-large' ? 'too-large' : 'damaged')
  if (typeof scanned.value !== 'object' || scanned.value === null) return fail('damaged')
  const { draft: carried, ...beside } = scanned.value as { draft?: unknown }
  const [entry, draft] = [parseDeskEntry(beside), parseDraft(carried)]
  if (!entry.ok || !draft.ok) return fail('damaged')
  const { unparsed, notes, earlier, savedAt, archivedAt, paper, before } = entry.value
  const papers = [...before, ...(paper ? [paper] : [])].map((each) => keptPaper(draft.value.id, each))
  if (papers.includes(null)) return fail('damaged')
  const read = papers.filter((each) => each !== null)
  return ok({
    kept: {
      draft: draft.value,
      unparsed: byPlace(unparsed),
      notes: byPlace(notes),
      ...(earlier && { earlier: earlierOf(earlier as EarlierRow) }),
    },
    savedAt,
    archivedAt,
    paper: paper && read.at(-1),
    before: read.slice(0, before.length),
  })
}

/** Whatever a key is called, it becomes one of this object's own. */
const byPlace = (pairs: readonly (readonly string[])[]): Kept['notes'] =>
  Object.fromEntries(pairs.map(([place = '', text = '']) => [place, text]))

function keptPaper(draftId: string, { content, bytes, inked, marks }: CarriedPaper): KeptPaper | null {
  const read = readBase64Url(bytes)
  if (!read || read[0] !== 0x25) return null
  return {
    draftId,
    content,
    bytes: Uint8Array.from(read),
    inked,
    ...(marks && { marks: marks as unknown as readonly KeptMark[] }),
  }
}
