import type { Refusal } from '../../../actions/inspect.ts'
import { PDF_BYTES } from '../../../engine/exchange/file.ts'
import type { ShelfFault } from '../../../engine/drafts/kept.ts'
import { fail, type Result } from '../../../std/result.ts'
import type { Desk } from '../desk.ts'

export type OpenFault = Refusal | { readonly code: ShelfFault }

/** Puts the draft in a file on the desk; what lay there stays. The size is looked at before a byte is read. */
export async function openFile(desk: Desk, file: File): Promise<Result<string, OpenFault>> {
  if (file.size > PDF_BYTES) return fail({ code: 'too-large' })
  const [bytes, { inspect }] = await Promise.all([file.arrayBuffer(), import('../../../actions/inspect.ts')])
  const inside = inspect(new Uint8Array(bytes))
  if (!inside.ok) return inside
  const taken = await desk.takeIn(inside.value)
  return taken.ok ? taken : fail({ code: taken.error })
}
