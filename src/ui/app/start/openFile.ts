import type { Arrival, Refusal } from '../../../actions/arrival.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { PDF_BYTES } from '../../../engine/exchange/file.ts'
import { fail, type Result } from '../../../std/result.ts'
import type { Desk } from '../desk.ts'
import { kept, type NotKept } from './notKept.ts'
import { readApart, type NotRead, type StartReader } from './readApart.ts'

/** Why nothing was opened: what is wrong with the file, that it was not read, or that this browser did not keep what it holds. */
export type OpenFault = Refusal | NotRead | NotKept | { readonly code: 'locked' }

/** Puts the draft in a file on the desk; what lay there stays. The size is looked at before a byte is read. */
export async function openFile(desk: Desk, file: File, start: StartReader): Promise<Result<string, OpenFault>> {
  if (file.size > PDF_BYTES) return fail({ code: 'too-large' })
  const inside = await readApart(await file.arrayBuffer(), start)
  if (!inside.ok) return inside
  const draft = await draftOf(inside.value)
  return draft === null ? fail({ code: 'locked' }) : kept(await desk.takeIn(draft))
}

/** What a request begins is fetched for that alone; a locked link asks for its passphrase on a page of its own. */
async function draftOf(arrival: Arrival): Promise<Draft | null> {
  if (arrival.kind === 'locked') return null
  if (arrival.kind === 'handOver') return arrival.handOver.draft
  if (arrival.kind !== 'request') return arrival.draft
  return (await import('../../../domain/agreement/request.ts')).draftOfRequest(arrival.request)
}
