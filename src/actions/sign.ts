import type { Draft } from '../domain/agreement/draft.ts'
import { makeSay, type Catalogue } from '../domain/language/say.ts'
import type { Language } from '../domain/language/languages.ts'
import { missing } from '../engine/layout/fonts/cover.ts'
import type { Fonts } from '../engine/layout/fonts/fonts.ts'
import { loadFonts, type FetchPack, type FontFault } from '../engine/layout/fonts/loadFonts.ts'
import type { Subject } from '../engine/cms/certificate.ts'
import { textsOf, type Appearance } from '../engine/pdf/ink/appearance.ts'
import { appendInk, type InkRefusal } from '../engine/pdf/ink/appendInk.ts'
import { openFile, type OpenFile } from '../engine/pdf/reading/openFile.ts'
import { readAttachment } from '../engine/pdf/reading/readAttachment.ts'
import { readSignatures } from '../engine/pdf/reading/readSignatures.ts'
import { roomFor, seal } from '../engine/signing/seal.ts'
import type { Signer } from '../engine/signing/signer.ts'
import type { Side } from '../domain/agreement/scalars.ts'
import { hex } from '../std/sha256.ts'
import { canonicalText } from '../domain/agreement/canonical.ts'
import { fail, ok, type Result } from '../std/result.ts'
import { paperLanguages } from './compose.ts'
import { evidence, type SigningMoment } from './evidence.ts'

export type SignFault =
  | { readonly code: InkRefusal }
  /** An example is nobody's agreement. */
  | { readonly code: 'example' }
  /** The paper is of another state of the draft than the one on the screen. */
  | { readonly code: 'changed-since-shown' }
  | { readonly code: 'not-printable'; readonly character: string }
  | { readonly code: 'words-unreachable' }
  /** The other party signed with this very key. */
  | { readonly code: 'same-key' }
  | FontFault

export interface SigningSupplies {
  readonly evidenceWords: (language: Language) => Promise<Catalogue>
  readonly fetchPack: FetchPack
  readonly signer: Signer
  /** Papers that say on each page that they are examples may be signed to show how it looks. */
  readonly isDemonstration?: boolean
}

/**
 * A party's signature behind the paper that was shown: its ink and evidence in its field, sealed with its key. What is
 * signed is what was shown: a paper whose agreement is not the draft at hand is refused; so are an example, a second
 * signature of the same party, and the key that the other party signed with.
 */
export async function sign(
  draft: Draft,
  paper: Uint8Array,
  moment: SigningMoment,
  supplies: SigningSupplies,
): Promise<Result<Uint8Array, SignFault>> {
  if (draft.example !== undefined && !supplies.isDemonstration) return fail({ code: 'example' })
  const before = holding(draft, paper)
  if (!before.ok) return before
  const { signer } = supplies
  const keyed = { ...moment, publicKey: signer.publicKey, previous: envelopeOf(before.value, moment.inked[0]) }
  if (keyed.previous?.includes(hex(signer.publicKey))) return fail({ code: 'same-key' })
  const words = await wordsOf(draft, supplies)
  if (words === null) return fail({ code: 'words-unreachable' })
  const appearance = evidence(draft, paper, keyed, words)
  const fonts = await fontsFor(appearance, supplies.fetchPack)
  if (!fonts.ok) return fonts
  const sealing = { subject: subjectOf(draft, moment.party), since: moment.at, signer }
  const claim = { ...moment, name: sealing.subject.name, room: roomFor(sealing) }
  const open = appendInk(paper, moment.party, { appearance, claim }, fonts.value)
  return open.ok ? ok(await seal(open.value, sealing)) : fail({ code: open.error })
}

/** The paper, opened, when it carries the very draft at hand. */
function holding(draft: Draft, paper: Uint8Array): Result<OpenFile, SignFault> {
  const carried = readAttachment(paper)
  const opened = openFile(paper)
  if (!carried.ok)
    return fail({ code: carried.error === 'damaged' || carried.error === 'altered' ? 'not-made-here' : carried.error })
  if (carried.value.json !== canonicalText(draft)) return fail({ code: 'changed-since-shown' })
  return opened.ok ? opened : fail({ code: opened.error })
}

/** The digits of the other party's envelope, where it has signed. */
const envelopeOf = (file: OpenFile, party: Side | undefined): string | undefined =>
  readSignatures(file).find((signature) => signature.party === party)?.envelope

async function fontsFor(appearance: Appearance, fetchPack: FetchPack): Promise<Result<Fonts, SignFault>> {
  const texts = textsOf(appearance)
  const [unprintable] = missing(`${texts.regular}${texts.semibold}`.replaceAll('\n', ' '))
  return unprintable ? fail({ code: 'not-printable', character: unprintable.text }) : loadFonts(texts, fetchPack)
}

/** Who the certificate says that it is: as the agreement names them, and nobody checked. */
export function subjectOf({ parties }: Draft, party: Side): Subject {
  const { signer, legalName = '' } = parties[party]
  return { name: signer?.name ?? legalName, organization: legalName }
}

async function wordsOf(draft: Draft, { evidenceWords }: SigningSupplies) {
  const { prevailing } = draft.languages
  const ordered = paperLanguages(draft).toSorted(
    (one, other) => Number(other === prevailing) - Number(one === prevailing),
  )
  try {
    return await Promise.all(
      ordered.map(async (language) => ({ language, say: makeSay(await evidenceWords(language), language) })),
    )
  } catch {
    return null
  }
}
