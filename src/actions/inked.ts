import type { Draft } from '../domain/agreement/draft.ts'
import type { Language } from '../domain/language/languages.ts'
import { makeSay, type Catalogue } from '../domain/language/say.ts'
import { missing } from '../engine/layout/fonts/cover.ts'
import type { Fonts } from '../engine/layout/fonts/fonts.ts'
import { loadFonts, type FetchPack, type FontFault } from '../engine/layout/fonts/loadFonts.ts'
import { textsOf, type Appearance } from '../engine/pdf/ink/appearance.ts'
import { appendInk, type InkRefusal } from '../engine/pdf/ink/appendInk.ts'
import type { Sealable } from '../engine/pdf/seal.ts'
import { fail, ok, type Result } from '../std/result.ts'
import { paperLanguages } from './compose.ts'
import { evidence, type EvidenceWords, type KeyedMoment } from './evidence.ts'

export type InkedFault =
  | { readonly code: InkRefusal }
  | { readonly code: 'not-printable'; readonly character: string }
  | { readonly code: 'words-unreachable' }
  | FontFault

export interface InkSupplies {
  readonly evidenceWords: (language: Language) => Promise<Catalogue>
  readonly fetchPack: FetchPack
}

/**
 * The revision of a party's signature but for its envelope: ink and evidence in its field. Of the same paper, moment and
 * key it is the same to the last byte; that is how a signed paper is signed, and how it is held against itself.
 */
export async function inked(
  draft: Draft,
  paper: Uint8Array,
  moment: KeyedMoment & { readonly room: number },
  supplies: InkSupplies,
): Promise<Result<Sealable, InkedFault>> {
  const words = await wordsOf(draft, supplies)
  if (words === null) return fail({ code: 'words-unreachable' })
  const appearance = evidence(draft, paper, moment, words)
  const fonts = await fontsFor(appearance, supplies.fetchPack)
  if (!fonts.ok) return fonts
  const { signer, legalName = '' } = draft.parties[moment.party]
  const name = 'typed' in moment.mark ? moment.mark.typed : (signer?.name ?? legalName)
  const open = appendInk(paper, moment.party, { appearance, claim: { ...moment, name } }, fonts.value)
  return open.ok ? ok(open.value) : fail({ code: open.error })
}

async function fontsFor(appearance: Appearance, fetchPack: FetchPack): Promise<Result<Fonts, InkedFault>> {
  const texts = textsOf(appearance)
  const [unprintable] = missing(`${texts.regular}${texts.semibold}`.replaceAll('\n', ' '))
  return unprintable ? fail({ code: 'not-printable', character: unprintable.text }) : loadFonts(texts, fetchPack)
}

/** The prevailing language first. */
async function wordsOf(draft: Draft, { evidenceWords }: InkSupplies): Promise<readonly EvidenceWords[] | null> {
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
