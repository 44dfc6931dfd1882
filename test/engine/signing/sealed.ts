import type { Side } from '../../../src/domain/agreement/scalars.ts'
import { appendInk } from '../../../src/engine/pdf/ink/appendInk.ts'
import { textsOf, type Appearance } from '../../../src/engine/pdf/ink/appearance.ts'
import { makeKey, signerOf } from '../../../src/engine/signing/browserKey.ts'
import { roomFor, seal } from '../../../src/engine/signing/seal.ts'
import type { Signer } from '../../../src/engine/signing/signer.ts'
import { printed, sampleFonts } from '../pdf/printed.ts'
import { drawnInk, typedInk } from '../pdf/sampleInk.ts'

const at = Date.UTC(2026, 1, 28, 9, 30)
const people = {
  agency: { name: 'Ann Example', organization: 'Example Agency B.V.' },
  client: { name: '김 예시', organization: '예시 그릴' },
}

async function signed(pdf: Uint8Array, party: Side, appearance: Appearance, signer: Signer): Promise<Uint8Array> {
  const fonts = await sampleFonts(Object.values(textsOf(drawnInk)).join('') + Object.values(textsOf(typedInk)).join(''))
  const sealing = { subject: people[party], since: at, signer }
  const claim = { name: people[party].name, at, offsetMinutes: 60, room: roomFor(sealing) }
  const open = appendInk(pdf, party, { appearance, claim }, fonts)
  if (!open.ok) throw new Error(open.error)
  const whole = await seal(open.value, sealing)
  if (!whole.ok) throw new Error(whole.error)
  return whole.value
}

const newSigner = async () => signerOf(await makeKey())

/** The sample paper, with the agency's signature, and with both; the client's by `second`, or by a new key. */
export async function signedByBoth(second?: Signer) {
  const paper = await printed()
  const one = await signed(paper, 'agency', drawnInk, await newSigner())
  return { paper, one, both: await signed(one, 'client', typedInk, second ?? (await newSigner())) }
}
