import { useMemo } from 'react'
import type { SigningMoment } from '../../../actions/evidence.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import type { Earlier, KeptMark, KeptPaper } from '../../../engine/drafts/kept.ts'
import { fingerprintOf, type Fingerprint } from '../../../domain/agreement/fingerprint.ts'
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
  /** Of these very bytes, as the screen shows it: nothing else is signed. */
  readonly shown: Fingerprint
  readonly inked: readonly Side[]
  /** The signatures as they were made, in their order; fewer than `inked` where an older paper lacks them. */
  readonly marks: readonly KeptMark[]
  /** Somebody signed this very content, but the paper is not on this device. */
  readonly isMissing: boolean
  /** There is ink, but on a paper that is no longer the one of this draft. */
  readonly isVoid: boolean
  /** Signed, but this device could not keep it; `again` tries once more. */
  readonly unkept: { readonly bytes: Uint8Array<ArrayBuffer>; readonly again: () => Promise<boolean> } | null
  /** Draws a party's ink; answers with why not. */
  readonly sign: (side: Side, mark: SignatureMark) => Promise<PressFault | null>
}

export function useSigning({ file, content }: Made): Signing {
  const { draft, paper, keepPaper, isUnkept, earlier, world } = useDraft()
  const press = usePress()
  const standing = paper !== null && fits(paper, { file, content }) ? paper : null
  const bytes = standing?.bytes ?? file.bytes
  const shown = useMemo(() => fingerprintOf(bytes), [bytes])
  const inked = standing?.inked ?? []
  const marks = standing?.marks ?? []
  return {
    bytes,
    shown,
    inked,
    marks,
    isMissing: isPaperMissing(paper, earlier, content),
    isVoid: standing === null && (paper?.inked.length ?? 0) > 0,
    unkept: isUnkept && standing ? { bytes, again: () => keepPaper(standing) } : null,
    async sign(side, mark) {
      const at = world.now()
      const made: KeptMark = { party: side, mark, at, offsetMinutes: world.offsetMinutes(at) }
      const outcome = await press.ink(draft, bytes, { ...made, inked, shown: shown.hex })
      if (!outcome.ok) return outcome.error
      await keepPaper({
        draftId: draft.id,
        content,
        bytes: outcome.value,
        inked: [...inked, side],
        marks: [...marks, made],
      })
      return null
    },
  }
}

/** A party's signature as it was made. */
export const madeBy = ({ marks }: Signing, side: Side): KeptMark | undefined =>
  marks.find(({ party }) => party === side)

/** A signature was remembered with the draft, and the paper that carries it is not here: it was never kept, or is gone. */
export function isPaperMissing(paper: KeptPaper | null, { inked }: Earlier, content: string): boolean {
  return paper === null && inked !== undefined && inked.content === content
}

/** Of this very content, and beginning with the very bytes that were printed just now. */
function fits(kept: KeptPaper, { file, content }: Made): boolean {
  const { bytes } = file
  return kept.content === content && bytes.every((byte, place) => kept.bytes[place] === byte)
}
