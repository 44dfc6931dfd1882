import type { Refusal } from '../../../actions/inspect.ts'
import { PDF_BYTES } from '../../../engine/exchange/file.ts'
import { fail, type Result } from '../../../std/result.ts'
import type { Desk } from '../desk.ts'
import { kept, type NotKept } from './notKept.ts'
import { readApart, type NotRead, type StartReader } from './readApart.ts'

/** Why nothing was opened: what is wrong with the file, that it was not read, or that this browser did not keep what it holds. */
export type OpenFault = Refusal | NotRead | NotKept

/** Puts the draft in a file on the desk; what lay there stays. The size is looked at before a byte is read. */
export async function openFile(desk: Desk, file: File, start: StartReader): Promise<Result<string, OpenFault>> {
  if (file.size > PDF_BYTES) return fail({ code: 'too-large' })
  const inside = await readApart(await file.arrayBuffer(), start)
  return inside.ok ? kept(await desk.takeIn(inside.value)) : inside
}
