import type { CheckedFile, ToldSignature } from '../../../actions/tellVerdict.ts'
import { acquaintanceOf, remember } from '../../../engine/signing/seenKeys.ts'
import { PDF_BYTES } from '../../../engine/exchange/file.ts'
import { fail, ok } from '../../../std/result.ts'
import { checkApart, type Checking } from './checkApart.ts'
import type { MetFile, MetSignature, Outcome } from './outcome.ts'

/** Checks a file, and says what this device knows of its keys. The size is looked at before a byte is read. */
export async function checkFile(file: File, checking: Checking): Promise<Outcome> {
  if (file.size > PDF_BYTES) return { file, result: fail('too-large') }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return { file, result: fail('fell') }
  const checked = await checkApart({ want: 'verdict', bytes, base: document.baseURI }, checking)
  return { file, result: checked.ok ? ok(await met(checked.value, checking.now())) : checked }
}

/**
 * The keys of a file beside those that this device knows. A key is remembered once a paper with it has passed here, and
 * never in the place of another one of the same name: that is for a person to say.
 */
async function met(file: CheckedFile, now: number): Promise<MetFile> {
  const signatures = await Promise.all(file.signatures.map(known))
  if (file.verdict === 'passed' && file.madeHere)
    for (const signature of signatures) if (signature.acquaintance.kind === 'new') await remember(signature, now)
  return { ...file, signatures }
}

async function known(signature: ToldSignature): Promise<MetSignature> {
  const hasKey = signature.publicKey.length > 0
  return { ...signature, acquaintance: hasKey ? await acquaintanceOf(signature) : { kind: 'unknown' } }
}
