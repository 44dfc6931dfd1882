import type { Arrival, Refusal } from '../../../actions/arrival.ts'
import { canonicalText } from '../../../domain/agreement/canonical.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { PDF_BYTES } from '../../../engine/exchange/file.ts'
import { fail, ok, type Result } from '../../../std/result.ts'
import { carry } from '../beside/arrived/heldArrival.ts'
import type { Desk } from '../desk.ts'
import { bringFile } from '../exchange/apart/brought.ts'
import { kept, type NotKept } from './notKept.ts'
import { readApart, type NotRead, type StartReader } from './readApart.ts'

/** Why nothing was opened: what is wrong with the file, that it was not read, or that this browser did not keep what it holds. */
export type OpenFault = Refusal | NotRead | NotKept

/**
 * Opens what a file holds, and says at which address it now stands: a draft on the desk, where what lay there stays; what
 * somebody handed over on the page that tells what is asked; a paper of ours that somebody signed where it is checked.
 */
export async function openFile(desk: Desk, file: File, start: StartReader): Promise<Result<string, OpenFault>> {
  const inside = await readFile(file, start)
  if (!inside.ok) return inside
  if (inside.value.kind === 'paper' && (await carriesSignature(file))) {
    bringFile(file)
    return ok('/verify')
  }
  const draft = bareDraft(inside.value)
  if (draft !== null && !(await hasComeBack(desk, draft))) return laid(desk, draft)
  carry(textOf(inside.value))
  return ok('/arrived')
}

/** Opens the draft in a paper of ours as one to go on with, whatever lies here, and says at which address. */
export async function openDraft(desk: Desk, file: File, start: StartReader): Promise<Result<string, OpenFault>> {
  const inside = await readFile(file, start)
  if (!inside.ok) return inside
  const draft = bareDraft(inside.value)
  return draft === null ? fail({ code: 'not-a-draft' }) : laid(desk, draft)
}

/** The size is looked at before a byte is read. */
async function readFile(file: File, start: StartReader): Promise<Result<Arrival, Refusal | NotRead>> {
  return file.size > PDF_BYTES ? fail({ code: 'too-large' }) : readApart(await file.arrayBuffer(), start)
}

async function laid(desk: Desk, draft: Draft): Promise<Result<string, NotKept>> {
  const taken = kept(await desk.takeIn(draft))
  return taken.ok ? ok(`/a/${taken.value}`) : taken
}

/** What every signature in a PDF says of itself (ISO 32000-1, 12.8.1); a field that waits for one does not. */
const carriesSignature = async (file: File) =>
  new TextDecoder('latin1').decode(await file.arrayBuffer()).includes('/ByteRange')

const bareDraft = (arrival: Arrival): Draft | null => ('draft' in arrival ? arrival.draft : null)

/** A draft that went to the other party and is not as it lies here: it is looked at before anything is done with it. */
async function hasComeBack(desk: Desk, draft: Draft): Promise<boolean> {
  const here = await desk.shelf.load(draft.id)
  if (!here.ok || here.value.earlier?.exchange === undefined) return false
  return canonicalText(here.value.draft) !== canonicalText(draft)
}

function textOf(arrival: Arrival): string {
  if (arrival.kind === 'locked') return arrival.fragment
  if (arrival.kind === 'handOver') return canonicalText(arrival.handOver)
  return canonicalText(arrival.kind === 'request' ? arrival.request : arrival.draft)
}
