import type { Draft } from '../domain/agreement/draft.ts'
import { readDraft } from '../domain/agreement/parse.ts'
import { fingerprintOf } from '../domain/agreement/fingerprint.ts'
import type { SignatureVerdict, Verdict } from '../engine/verifying/verdict.ts'
import { drawnPapers, type DrawnPapers } from './drawnPaper.ts'
import type { InkSupplies } from './inked.ts'
import type { KeptMark } from '../engine/drafts/kept.ts'
import { marksIn } from './marksIn.ts'
import type { Edition } from './remaking.ts'
import type { PlainPaper } from '../domain/paper/plain.ts'
import type { Issued, Press } from './issue.ts'
import { verify, type LoadEdition } from './verify.ts'

/** What a file proves, ready to be told on a screen. */
export interface CheckedFile extends Omit<Verdict, 'json' | 'signatures'> {
  readonly signatures: readonly ToldSignature[]
  /** Bytes of the file. */
  readonly size: number
  /** The agreement inside is proven to be what the pages say. */
  readonly pageHolds: boolean
  /** The terms, as this edition printed them again; null where another one did, or where the pages may say something else. */
  readonly papers: DrawnPapers | null
  /** The same in plain words, where a kept edition printed them again. */
  readonly plain: readonly PlainPaper[] | null
  /** The agreement inside, where it is proven to be what the pages say. */
  readonly agreement: Draft | null
  /** The signatures of a paper of ours that passed, as they were made: for whoever signs after them. */
  readonly marks: readonly KeptMark[]
}

export interface ToldSignature extends SignatureVerdict {
  /** The key as five groups of four digits, to be read out; none where no key could be read. */
  readonly number: readonly string[]
}

/** Checks a file, and tells of a paper of ours what it says. */
export async function tellVerdict(
  bytes: Uint8Array,
  press: Press,
  supplies: InkSupplies & { readonly loadEdition: LoadEdition },
): Promise<CheckedFile> {
  let printed: Issued | null = null
  const remembering: Press = {
    ...press,
    async issue(draft: Draft) {
      const issued = await press.issue(draft)
      printed = issued.ok ? issued.value : null
      return issued
    },
  }
  let kept: Edition | null = null
  const loadEdition: LoadEdition = async (edition) => (kept = await supplies.loadEdition(edition))
  const { json, signatures, ...verdict } = await verify(bytes, remembering, { ...supplies, loadEdition })
  return {
    ...verdict,
    size: bytes.length,
    signatures: signatures.map((signature) => ({
      ...signature,
      number: signature.publicKey.length > 0 ? fingerprintOf(signature.publicKey).groups : [],
    })),
    pageHolds: json !== null,
    papers: json === null ? null : papersOf(printed),
    plain: json === null ? null : wordsOf(kept, json),
    agreement: json === null ? null : agreementIn(json),
    marks: verdict.madeHere && verdict.verdict === 'passed' ? marksIn(bytes) : [],
  }
}

const wordsOf = (kept: Edition | null, json: string) => kept && kept.words(json)
const papersOf = (printed: Issued | null) => printed && drawnPapers(printed.papers)

/** It was read before: of what does not read, no paper was printed again. */
function agreementIn(json: string): Draft | null {
  const draft = readDraft(json)
  return draft.ok ? draft.value : null
}
