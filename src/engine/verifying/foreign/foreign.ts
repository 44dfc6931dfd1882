import type { Result } from '../../../std/result.ts'
import type { FoundText } from '../objectsIn.ts'
import { judge, worstOf } from '../signature.ts'
import type { RangeFault, SignedRange } from '../signedRanges.ts'
import { weights, type Reason, type SignatureVerdict, type Verdict } from '../verdict.ts'
import { fieldFaults } from './fields.ts'
import { obstaclesIn } from './obstacles.ts'
import { structureOf } from './structure.ts'

/** A file from outside: its bytes, the same as text, and its objects. */
export interface Seen {
  readonly bytes: Uint8Array
  readonly text: string
  readonly objects: readonly FoundText[]
  readonly ranges: Result<readonly SignedRange[], RangeFault>
}

/**
 * A file that this program did not make: whether it can be looked at, who signed which bytes, and whether anything
 * follows. Never that it is right: an attack that hides behind a valid signature needs its author's program to be found.
 */
export async function foreign({ bytes, text, objects, ranges }: Seen): Promise<Verdict> {
  const structure = structureOf(bytes, text, objects)
  const obstacles = obstaclesIn(structure)
  const signed = ranges.ok ? ranges.value : []
  const isCutOff = ranges.ok && signed.length === 0 && !text.slice(-1024).includes('%%EOF')
  if (isCutOff || obstacles.length > 0) return unreadable(isCutOff ? ['cut-off', ...obstacles] : obstacles)
  const signatures: SignatureVerdict[] = []
  for (const range of signed) signatures.push(await judge(bytes, range, null))
  const isChanged = signed.length > 0 && signed.at(-1)?.end !== bytes.length
  const faults: readonly Reason[] = ranges.ok ? fieldFaults(structure, signed) : [ranges.error]
  const reasons = [...faults, ...(isChanged ? (['changed-after'] as const) : []), 'not-made-here' as const]
  const isUnsigned = signatures.length === 0 && worstOf(reasons) !== 'failed'
  const verdict = isUnsigned ? 'unsigned' : worstOf([...reasons, ...signatures.flatMap((one) => one.reasons)])
  return { verdict, madeHere: false, complete: false, signatures, reasons, notes: [], json: null }
}

/** Nothing of it is told; what is wrong is, the gravest first. */
export const unreadable = (reasons: readonly Reason[]): Verdict => ({
  verdict: reasons.some((reason) => weights[reason] === 'failed') ? 'failed' : 'unreadable',
  madeHere: false,
  complete: false,
  signatures: [],
  reasons,
  notes: [],
  json: null,
})
