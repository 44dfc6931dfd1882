import { never, type Result } from '../../../std/result.ts'
import type { CheckedFile, ToldSignature } from '../../../actions/tellVerdict.ts'
import type { Acquaintance } from '../../../engine/signing/seenKeys.ts'
import type { NotChecked } from './checkApart.ts'

/** How an answer looks: passed is a frame with a tick, failed a block of ink, cannot tell a dashed square. */
export type Look = 'passed' | 'failed' | 'untold'

/** A signature, with what this device knows of its key. */
export interface MetSignature extends ToldSignature {
  readonly acquaintance: Acquaintance
}
export interface MetFile extends Omit<CheckedFile, 'signatures'> {
  readonly signatures: readonly MetSignature[]
}

/** What came of a file that somebody chose; `too-large` was not even read. */
export interface Outcome {
  readonly file: File
  readonly result: Result<MetFile, NotChecked | 'too-large'>
}

/** The one sentence that says it all, by its key, and how it looks. */
export interface Headline {
  readonly look: Look
  readonly key: HeadlineKey
}
export type HeadlineKey =
  | 'passedBoth'
  | 'passedAgency'
  | 'passedClient'
  | 'passedExample'
  | 'unsigned'
  | 'failedBoth'
  | 'failedOurs'
  | 'failedChanged'
  | 'failedForeign'
  | 'foreignSigned'
  | 'foreignUnsigned'
  | 'edition'
  | 'method'
  | 'slow'
  | 'unreachable'
  | 'insecure'
  | 'unreadable'

export function headlineOf({ result }: Outcome): Headline {
  if (result.ok) return { look: lookOf(result.value), key: keyOf(result.value) }
  return { look: 'untold', key: keyWithout(result.error) }
}

function keyWithout(fault: NotChecked | 'too-large'): HeadlineKey {
  if (fault === 'took-too-long') return 'slow'
  if (fault === 'insecure') return 'insecure'
  return fault === 'not-loaded' || fault === 'unreachable' ? 'unreachable' : 'unreadable'
}

function lookOf({ verdict, madeHere }: MetFile): Look {
  if (verdict === 'failed') return 'failed'
  return verdict === 'passed' || (verdict === 'unsigned' && madeHere) ? 'passed' : 'untold'
}

function keyOf(file: MetFile): HeadlineKey {
  switch (file.verdict) {
    case 'passed':
      if (isExample(file)) return 'passedExample'
      if (file.complete) return 'passedBoth'
      return file.signatures[0]?.party === 'client' ? 'passedClient' : 'passedAgency'
    case 'unsigned':
      return file.madeHere ? 'unsigned' : 'foreignUnsigned'
    case 'failed':
      return whyFailed(file)
    case 'indeterminate':
      return whyUntold(file)
    case 'unreadable':
      return 'unreadable'
    default:
      return never(file.verdict)
  }
}

/** Signed to show how it looks; nobody's agreement. */
const isExample = ({ agreement }: MetFile) => agreement?.example !== undefined

function whyFailed({ madeHere, signatures, reasons }: MetFile): HeadlineKey {
  if (madeHere) return signatures.length === 2 ? 'failedBoth' : 'failedOurs'
  return reasons.includes('changed-after') ? 'failedChanged' : 'failedForeign'
}

function whyUntold({ madeHere, reasons }: MetFile): HeadlineKey {
  if (reasons.includes('cannot-print')) return 'unreachable'
  if (reasons.includes('unknown-edition')) return 'edition'
  return madeHere ? 'method' : 'foreignSigned'
}
