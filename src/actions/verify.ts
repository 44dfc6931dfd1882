import { readDraft } from '../domain/agreement/parse.ts'
import type { CarriedAgreement } from '../engine/pdf/reading/readAttachment.ts'
import type { Verdict } from '../engine/verifying/verdict.ts'
import { verify as verifyBytes } from '../engine/verifying/verify.ts'
import { inked, type InkSupplies } from './inked.ts'
import { EDITION, type Press } from './issue.ts'

/**
 * What a PDF proves: a paper of ours is composed and printed again from the agreement inside, and signed again as far as
 * that goes without a key.
 */
export function verify(bytes: Uint8Array, press: Press, supplies: InkSupplies): Promise<Verdict> {
  return verifyBytes(bytes, {
    async paper(carried) {
      const draft = draftIn(carried)
      const issued = draft && carried.edition === EDITION ? await press.issue(draft) : null
      return issued?.ok ? issued.value.bytes : null
    },
    async revision(before, carried, { earlier, ...signing }) {
      const draft = draftIn(carried)
      const moment = { ...signing, inked: earlier.map(({ party }) => party), previous: earlier.at(-1)?.envelope }
      const open = draft && (await inked(draft, before, moment, supplies))
      return open?.ok ? open.value : null
    },
  })
}

function draftIn({ json }: CarriedAgreement) {
  const read = readDraft(json)
  return read.ok ? read.value : null
}
