import { useState } from 'react'
import type { SigningMoment } from '../../../actions/evidence.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import type { KeptPaper } from '../../../engine/drafts/kept.ts'
import { useDraft } from '../draftAtHand.ts'
import { usePress, type PressedFile, type PressFault } from '../pressAtHand.ts'

export type SignatureMark = SigningMoment['mark']

/** A paper that was printed, and the content that it was printed from. */
export interface Made {
  readonly file: PressedFile
  readonly content: string
}

/** What signing has come to on this device. */
export interface Signing {
  /** The file as it lies here, with the ink that it carries; the bare print before the first. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly inked: readonly Side[]
  /** There is ink, but on a paper that is no longer the one of this draft. */
  readonly isVoid: boolean
  /** Signed, but this device could not keep it; `again` tries once more. */
  readonly unkept: { readonly bytes: Uint8Array<ArrayBuffer>; readonly again: () => Promise<boolean> } | null
  /** Draws a party's ink; answers with why not. */
  readonly sign: (side: Side, mark: SignatureMark) => Promise<PressFault | null>
}

export function useSigning({ file, content }: Made): Signing {
  const { draft, paper, keepPaper, world } = useDraft()
  const press = usePress()
  const [inHand, setInHand] = useState<KeptPaper | null>(null)
  const standing = [inHand, paper].find((kept) => kept !== null && fits(kept, { file, content })) ?? null
  const bytes = standing?.bytes ?? file.bytes
  const inked = standing?.inked ?? []
  const keep = async (signed: KeptPaper) => {
    const isKept = await keepPaper(signed)
    setInHand(isKept ? null : signed)
    return isKept
  }
  return {
    bytes,
    inked,
    isVoid: standing === null && (paper?.inked.length ?? 0) > 0,
    unkept: inHand && standing === inHand ? { bytes: inHand.bytes, again: () => keep(inHand) } : null,
    async sign(side, mark) {
      const at = world.now()
      const moment = { party: side, mark, at, offsetMinutes: world.offsetMinutes(at), inked }
      const outcome = await press.ink(draft, bytes, moment)
      if (!outcome.ok) return outcome.error
      await keep({ draftId: draft.id, content, bytes: outcome.value, inked: [...inked, side] })
      return null
    },
  }
}

/** Of this very content, and beginning with the very bytes that were printed just now. */
function fits(kept: KeptPaper, { file, content }: Made): boolean {
  const { bytes } = file
  return kept.content === content && bytes.every((byte, place) => kept.bytes[place] === byte)
}
