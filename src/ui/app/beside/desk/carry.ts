import {
  agreementLine,
  deskHead,
  DESK_FOOT,
  ENTRY_BYTES,
  readAgreementLine,
  readDeskHead,
  type CarriedAgreement,
  type DeskFault,
} from '../../../../actions/deskFile.ts'
import { canonicalBytes, canonicalText } from '../../../../domain/agreement/canonical.ts'
import { draftId } from '../../../../domain/agreement/draft.ts'
import type { Kept, KeptPaper, Listing, ShelfFault } from '../../../../engine/drafts/kept.ts'
import { lineOf } from '../../../../engine/drafts/line.ts'
import type { Shelf } from '../../../../engine/drafts/shelf.ts'
import { signedBefore } from '../../../../engine/drafts/signedBefore.ts'
import { told } from '../../../../engine/drafts/standing.ts'
import { fail, ok, type Result } from '../../../../std/result.ts'
import { sha256 } from '../../../../std/sha256.ts'
import { linesOf } from './linesOf.ts'

/** How many texts are held before the browser takes them over, which may put them on the disk. */
const AT_ONCE = 50

/** Everything on the desk as one file, and how many agreements are in it. */
export async function carriedDesk(shelf: Shelf): Promise<Result<{ file: Blob; count: number }, ShelfFault>> {
  const listed = await shelf.list()
  if (!listed.ok) return listed
  const parts: Blob[] = [new Blob([deskHead(), '\n'])]
  let held: string[] = []
  const handOver = () => {
    parts.push(new Blob(held))
    held = []
  }
  for (const [index, listing] of listed.value.entries()) {
    const carried = await carriedOf(shelf, listing)
    if (!carried.ok) return carried
    held.push(agreementLine(carried.value), index + 1 < listed.value.length ? ',\n' : '\n')
    if (held.length >= AT_ONCE) handOver()
  }
  handOver()
  return ok({ file: new Blob([...parts, DESK_FOOT, '\n'], { type: 'application/json' }), count: listed.value.length })
}

async function carriedOf(shelf: Shelf, listing: Listing): Promise<Result<CarriedAgreement, ShelfFault>> {
  const kept = await shelf.load(listing.id)
  if (!kept.ok) return kept
  const { step: _ofThisDevice, ...rest } = kept.value
  const [paper, before] = await Promise.all([shelf.loadPaper(listing.id), signedBefore(listing.id)])
  const { savedAt, archivedAt } = listing
  const papers = { ...(paper.ok && { paper: paper.value }), before: before.toReversed() }
  return ok({ kept: rest, savedAt, ...(archivedAt !== undefined && { archivedAt }), ...papers })
}

/** What came of a file that was brought in; `beside`: other states of what lies here, laid beside it. */
export interface Brought {
  readonly added: number
  readonly same: number
  readonly beside: number
}
export type NotBrought = { readonly fault: DeskFault | ShelfFault; readonly brought: Brought }

/**
 * Lays down what is in such a file, one agreement after the other. Nothing that lies here is replaced; where something
 * does not read, what came before it stays, and it is said how much that was.
 */
export async function bringIn(shelf: Shelf, file: Blob): Promise<Result<Brought, NotBrought>> {
  let brought: Brought = { added: 0, same: 0, beside: 0 }
  let state: 'head' | 'agreements' | 'end' = 'head'
  const refuse = (fault: DeskFault | ShelfFault) => fail({ fault, brought })
  for await (const line of linesOf(file, ENTRY_BYTES)) {
    if (!line.ok) return refuse(state === 'head' ? 'not-a-desk' : line.error)
    if (state === 'head') {
      const fault = readDeskHead(line.value)
      if (fault) return refuse(fault)
      state = 'agreements'
    } else if (state === 'end') return refuse('damaged')
    else if (line.value === DESK_FOOT) state = 'end'
    else {
      const read = readAgreementLine(line.value.replace(/,$/, ''))
      const laid = read.ok ? await layDown(shelf, read.value) : read
      if (!laid.ok) return refuse(laid.error)
      brought = { ...brought, [laid.value]: brought[laid.value] + 1 }
    }
  }
  return state === 'end' ? ok(brought) : refuse(state === 'head' ? 'not-a-desk' : 'cut')
}

async function layDown(shelf: Shelf, carried: CarriedAgreement): Promise<Result<keyof Brought, ShelfFault>> {
  const { draft } = carried.kept
  const here = await shelf.load(draft.id)
  if (!here.ok && here.error === 'missing') return laid(shelf, carried, 'added')
  if (here.ok && (await isSame(shelf, here.value, carried))) return ok('same')
  // Named by its content: brought in twice, it lies here once.
  const id = draftId(sha256(canonicalBytes(contentOf(carried.kept))))
  if ((await shelf.load(id)).ok) return ok('same')
  return laid(shelf, asAnother(carried, id), 'beside')
}

const contentOf = ({ draft, unparsed, notes }: Kept) => ({ draft, unparsed, notes })

async function isSame(shelf: Shelf, here: Kept, { kept, paper }: CarriedAgreement): Promise<boolean> {
  if (canonicalText(contentOf(here)) !== canonicalText(contentOf(kept))) return false
  const mine = await shelf.loadPaper(kept.draft.id)
  if (!paper || !mine.ok) return paper === undefined
  const { bytes } = mine.value
  return bytes.length === paper.bytes.length && bytes.every((byte, place) => byte === paper.bytes[place])
}

/** Under another id; its papers name the first one inside, so they lie beside it as signed before. */
function asAnother({ paper, before, kept, ...rest }: CarriedAgreement, id: string): CarriedAgreement {
  const papers = [...before, ...(paper ? [paper] : [])].map((each) => ({ ...each, draftId: id }))
  return { ...rest, kept: { ...kept, draft: { ...kept.draft, id } }, before: papers }
}

async function laid<How>(shelf: Shelf, carried: CarriedAgreement, how: How): Promise<Result<How, ShelfFault>> {
  const { kept, savedAt, archivedAt, paper, before } = carried
  const { draft, earlier = {} } = kept
  const inked = paper?.inked ?? []
  const put = await shelf.put(kept, lineOf(kept, inked, savedAt, told(draft, earlier, inked)))
  const papers = put.ok ? await keepPapers(shelf, before, paper) : put
  if (!papers.ok) return papers
  const away = archivedAt === undefined ? papers : await shelf.archive(draft.id, archivedAt)
  return away.ok ? ok(how) : away
}

async function keepPapers(shelf: Shelf, before: readonly KeptPaper[], paper: KeptPaper | undefined) {
  for (const each of before) {
    const keeping = await shelf.keepPaper(each)
    const kept = keeping.ok ? await shelf.dropPaper(each.draftId) : keeping
    if (!kept.ok) return kept
  }
  return paper ? shelf.keepPaper(paper) : ok(null)
}
