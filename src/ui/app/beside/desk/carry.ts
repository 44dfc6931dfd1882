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
import { earlierRow } from '../../../../engine/drafts/earlier.ts'
import type { Kept, Listing, ShelfFault } from '../../../../engine/drafts/kept.ts'
import { lineOf } from '../../../../engine/drafts/line.ts'
import type { Shelf } from '../../../../engine/drafts/shelf.ts'
import { signedBefore } from '../../../../engine/drafts/signedBefore.ts'
import { told } from '../../../../engine/drafts/standing.ts'
import { fail, ok, type Result } from '../../../../std/result.ts'
import { hex, sha256 } from '../../../../std/sha256.ts'
import { addPapers, complete } from './complete.ts'
import { linesOf } from './linesOf.ts'

/** How many texts are held before the browser takes them over, which may put them on the disk. */
const AT_ONCE = 50

/** How many agreements are in the file, and how many are not because they or their papers did not read. */
export interface Carried {
  readonly file: Blob
  readonly count: number
  readonly unread: number
}

/** Everything on the desk as one file; a fault where the list does not read, or the store is closed meanwhile. */
export async function carriedDesk(shelf: Shelf, papersBefore = signedBefore): Promise<Result<Carried, ShelfFault>> {
  const listed = await shelf.list()
  if (!listed.ok) return listed
  const parts: Blob[] = [new Blob([deskHead()])]
  let [held, count]: [string[], number] = [[], 0]
  const handOver = () => {
    parts.push(new Blob(held))
    held = []
  }
  for (const listing of listed.value) {
    const carried = await carriedOf(shelf, listing, papersBefore)
    if (!carried.ok && carried.error === 'closed') return carried
    if (!carried.ok) continue
    held.push(count > 0 ? ',\n' : '\n', agreementLine(carried.value))
    count += 1
    if (held.length >= AT_ONCE) handOver()
  }
  handOver()
  const file = new Blob([...parts, '\n', DESK_FOOT, '\n'], { type: 'application/json' })
  return ok({ file, count, unread: listed.value.length - count })
}

/** Whole or not at all: one whose signed papers do not read must not look as if it had none. */
async function carriedOf(
  shelf: Shelf,
  listing: Listing,
  papersBefore: typeof signedBefore,
): Promise<Result<CarriedAgreement, ShelfFault>> {
  const kept = await shelf.load(listing.id)
  if (!kept.ok) return kept
  const { step: _ofThisDevice, ...rest } = kept.value
  const [paper, before] = await Promise.all([shelf.loadPaper(listing.id), papersBefore(listing.id)])
  if (!paper.ok && paper.error !== 'missing') return paper
  if (!before.ok) return before
  const { savedAt, archivedAt } = listing
  const papers = { ...(paper.ok && { paper: paper.value }), before: before.value.toReversed() }
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
    if (!line.ok) return refuse(state === 'head' && line.error !== 'cut' ? 'not-a-desk' : line.error)
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
  if (here.ok && canonicalText(contentOf(here.value)) === canonicalText(contentOf(carried.kept))) {
    const completed = await complete(shelf, here.value, carried)
    if (!completed.ok) return completed
    if (completed.value !== 'differs') return ok(completed.value)
  }
  // Named by all that it is: brought in twice, it lies here once; what broke off is brought in to its end.
  const another = asAnother(carried, draftId(sha256(canonicalBytes(namedBy(carried)))))
  if (!(await shelf.load(another.kept.draft.id)).ok) return laid(shelf, another, 'beside')
  const added = await addPapers(shelf, another.kept.draft.id, another.before)
  return added.ok ? ok(added.value > 0 ? 'beside' : 'same') : added
}

const contentOf = ({ draft, unparsed, notes }: Kept) => ({ draft, unparsed, notes })
const namedBy = ({ kept, paper, before }: CarriedAgreement) => ({
  ...contentOf(kept),
  earlier: kept.earlier && earlierRow(kept.earlier),
  papers: [...before, ...(paper ? [paper] : [])].map(({ bytes }) => hex(sha256(bytes))),
})

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
  const added = put.ok ? await addPapers(shelf, draft.id, before) : put
  const papers = added.ok && paper ? await shelf.keepPaper(paper) : added
  if (!papers.ok) return papers
  const away = archivedAt === undefined ? papers : await shelf.archive(draft.id, archivedAt)
  return away.ok ? ok(how) : away
}
