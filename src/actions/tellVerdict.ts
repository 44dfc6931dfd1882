import type { Draft } from '../domain/agreement/draft.ts'
import { fingerprintOf } from '../domain/agreement/fingerprint.ts'
import { openFile } from '../engine/pdf/reading/openFile.ts'
import { readSigned } from '../engine/pdf/reading/readSigned.ts'
import type { SignatureVerdict, Verdict } from '../engine/verifying/verdict.ts'
import { drawnPapers, type DrawnPapers } from './drawnPaper.ts'
import type { InkSupplies } from './inked.ts'
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
}

export interface ToldSignature extends SignatureVerdict {
  /** When, by the clock of whoever signed; null on a paper that was not made here. */
  readonly moment: { readonly at: number; readonly offsetMinutes: number } | null
  /** The key as five groups of four digits, to be read out; none where no key could be read. */
  readonly number: readonly string[]
}

/** Checks a file, and tells of a paper of ours what it says and when it was signed, as it claims. */
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
  const { json, signatures, ...verdict } = await verify(bytes, remembering, supplies)
  const moments = momentsIn(bytes)
  return {
    ...verdict,
    size: bytes.length,
    signatures: signatures.map((signature, place) => ({
      ...signature,
      moment: (verdict.madeHere && moments[place]) || null,
      number: signature.publicKey.length > 0 ? fingerprintOf(signature.publicKey).groups : [],
    })),
    pageHolds: json !== null,
    papers: json === null ? null : papersOf(printed),
  }
}

const papersOf = (printed: Issued | null) => printed && drawnPapers(printed.papers)

/** In the order of the revisions that were signed, which is that of the signatures. */
function momentsIn(bytes: Uint8Array): readonly ToldSignature['moment'][] {
  const opened = openFile(bytes)
  const signed = opened.ok ? readSigned(opened.value) : null
  return signed?.map(({ at, offsetMinutes }) => ({ at, offsetMinutes })) ?? []
}
