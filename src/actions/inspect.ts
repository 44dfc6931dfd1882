import type { Draft } from '../domain/agreement/draft.ts'
import { scanJson, type ScanFault } from '../domain/agreement/scan.ts'
import type { Fault } from '../domain/money/fault.ts'
import { parseReckoningInput } from '../domain/money/parseReckoningInput.ts'
import type { ReckoningInput } from '../domain/money/reckoningInput.ts'
import { readFileContent, type FileFault } from '../engine/exchange/file.ts'
import { fail, ok, type Result } from '../std/result.ts'
import { arrivalIn, draftIn, type Refusal } from './arrival.ts'

/** `locked`: a link that only opens with a passphrase. */
export type InspectRefusal = Refusal | { readonly code: 'locked' }

/**
 * The draft in a file that somebody opened: a draft or a hand-over as text, a link that carries one, or a paper of ours
 * that carries its agreement inside. Of a request, the draft that is begun to answer it.
 */
export function inspect(bytes: Uint8Array): Result<Draft, InspectRefusal> {
  const arrived = arrivalIn(bytes)
  if (!arrived.ok) return arrived
  const draft = draftIn(arrived.value)
  return draft === null ? fail({ code: 'locked' }) : ok(draft)
}

export type InputRefusal =
  | { readonly code: FileFault | ScanFault }
  | { readonly code: 'faults'; readonly faults: readonly Fault[] }

/** The bare input of a reckoning in a file, over the same border as a draft. */
export function inspectInput(bytes: Uint8Array): Result<ReckoningInput, InputRefusal> {
  const content = readFileContent(bytes)
  if (!content.ok) return fail({ code: content.error })
  if (content.value.kind === 'pdf') return fail({ code: 'not-text' })
  const scanned = scanJson(content.value.text)
  if (!scanned.ok) return fail({ code: scanned.error })
  const input = parseReckoningInput(scanned.value)
  return input.ok ? input : fail({ code: 'faults', faults: input.error })
}
