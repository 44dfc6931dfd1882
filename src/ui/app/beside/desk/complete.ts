import type { CarriedAgreement } from '../../../../actions/deskFile.ts'
import { canonicalText } from '../../../../domain/agreement/canonical.ts'
import type { Earlier, Kept, KeptPaper, ShelfFault } from '../../../../engine/drafts/kept.ts'
import { lineOf } from '../../../../engine/drafts/line.ts'
import type { Shelf } from '../../../../engine/drafts/shelf.ts'
import { signedBefore } from '../../../../engine/drafts/signedBefore.ts'
import { told } from '../../../../engine/drafts/standing.ts'
import { fail, ok, type Result } from '../../../../std/result.ts'

/**
 * Brings in what lies beside the same draft and is missing here: its past, its paper, papers signed before. A paper that
 * goes on from the one here, with one more signature, takes its place: the one here is how it begins. `differs`: anything
 * else would have to be replaced, so nothing was touched.
 */
export async function complete(
  shelf: Shelf,
  here: Kept,
  { kept, savedAt, paper, before }: CarriedAgreement,
): Promise<Result<'added' | 'same' | 'differs', ShelfFault>> {
  const { id } = here.draft
  const [mine, lying] = await Promise.all([shelf.loadPaper(id), signedBefore(id)])
  if (!mine.ok && mine.error !== 'missing') return mine
  const lies = mine.ok ? mine.value : undefined
  const isLonger = paper !== undefined && lies !== undefined && goesOnFrom(paper, lies)
  if (paper && lies && !isLonger && !isSame(lies, paper) && !goesOnFrom(lies, paper)) return ok('differs')
  const earlier = pastOfBoth(here.earlier ?? {}, kept.earlier ?? {}, isLonger ? paper : null)
  if (earlier === null) return ok('differs')
  const isPaperMissing = isLonger || (paper && !lies && !(lying.ok && lying.value.some((each) => isSame(each, paper))))
  const isPastMissing = !hasPast(here) && hasPast(kept)
  if (isPaperMissing || isPastMissing) {
    const inked = (isPaperMissing ? paper : lies)?.inked ?? []
    const line = lineOf({ ...here, earlier }, inked, savedAt, told(here.draft, earlier, inked))
    const saved = await shelf.save({ ...here, earlier }, line)
    const papers = saved.ok && paper && isPaperMissing ? await shelf.keepPaper(paper) : saved
    if (!papers.ok) return papers
  }
  const added = await addPapers(shelf, id, before)
  return added.ok ? ok(isPaperMissing || isPastMissing || added.value > 0 ? 'added' : 'same') : added
}

/** The same paper, to its last byte, with at least one more signature behind it. */
function goesOnFrom(paper: KeptPaper, { content, bytes, inked }: KeptPaper): boolean {
  return (
    paper.content === content &&
    paper.inked.length > inked.length &&
    inked.every((side, place) => side === paper.inked[place]) &&
    paper.bytes.length > bytes.length &&
    bytes.every((byte, place) => byte === paper.bytes[place])
  )
}

/**
 * The past that loses nothing of what is known here, nor of what came; null where there is none. `longer`: a paper that
 * takes the place of the one here, so that what came may be what went on since.
 */
function pastOfBoth(here: Earlier, came: Earlier, longer: KeptPaper | null): Earlier | null {
  const both = Object.keys(here).length === 0 ? came : { ...here }
  if (longer === null) return losesAny(both, came) ? null : both
  const { content, inked: by } = longer
  const inked = { content, by }
  if (!losesAny({ ...both, inked }, came)) return { ...both, inked }
  return losesAny({ ...came, inked }, here) ? null : { ...here, ...came, inked }
}

const hasPast = ({ earlier = {} }: Kept) => Object.keys(earlier).length > 0

/** Lays signed papers beside the one of a draft, where they do not lie yet; how many those were. */
export async function addPapers(
  shelf: Shelf,
  id: string,
  papers: readonly KeptPaper[],
): Promise<Result<number, ShelfFault>> {
  if (papers.length === 0) return ok(0)
  const [mine, lying] = await Promise.all([shelf.loadPaper(id), signedBefore(id)])
  if (!mine.ok && mine.error !== 'missing') return fail(mine.error)
  const here = [...(mine.ok ? [mine.value] : []), ...(lying.ok ? lying.value : [])]
  const missing = papers.filter((paper) => !here.some((each) => isSame(each, paper)))
  for (const paper of missing) {
    // Named as a paper that another one took the place of: the one that lies here is not moved.
    const kept = await shelf.keepPaper({ ...paper, draftId: `${id} ${paper.content} ${paper.marks?.at(-1)?.at}` })
    if (!kept.ok) return kept
  }
  return ok(missing.length)
}

function isSame({ bytes }: KeptPaper, other: KeptPaper): boolean {
  return bytes.length === other.bytes.length && bytes.every((byte, place) => byte === other.bytes[place])
}

/** Whether keeping what is here would lose something of the other past; what went on since then does not. */
function losesAny(here: Earlier, other: Earlier): boolean {
  const [mine, theirs] = [here.exchange, other.exchange]
  const has = (one: unknown, all: readonly unknown[]) => all.some((each) => canonicalText(each) === canonicalText(one))
  const waiting = [mine?.waiting, ...(mine?.later ?? [])]
  const signed = Object.entries(other.signed ?? {})
  return (
    (other.closed !== undefined && other.closed.revision > (here.closed?.revision ?? 0)) ||
    (other.inked !== undefined && !isInked(other.inked, here.inked)) ||
    signed.some(([side, draft]) => !has(draft, [here.signed?.[side as keyof typeof here.signed] ?? null])) ||
    (other.read !== undefined && here.read === undefined) ||
    (theirs?.side !== undefined && theirs.side !== mine?.side) ||
    (theirs?.asked !== undefined && mine?.asked === undefined) ||
    [theirs?.waiting, ...(theirs?.later ?? [])].some((text) => text !== undefined && !waiting.includes(text)) ||
    (theirs?.sent ?? []).some(({ hash }) => !mine?.sent.some((each) => each.hash === hash)) ||
    (theirs?.received ?? []).some(({ hash }) => !mine?.received.some((each) => each.hash === hash))
  )
}

/** Whether it is known that a content carries that ink, and perhaps more. */
function isInked({ content, by }: NonNullable<Earlier['inked']>, known: Earlier['inked']): boolean {
  return known?.content === content && by.every((side) => known.by.includes(side))
}
