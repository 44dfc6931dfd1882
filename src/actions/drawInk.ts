import type { Draft } from '../domain/agreement/draft.ts'
import { makeSay, type Catalogue } from '../domain/language/say.ts'
import type { Language } from '../domain/language/languages.ts'
import { missing } from '../engine/layout/fonts/cover.ts'
import { loadFonts, type FetchPack, type FontFault } from '../engine/layout/fonts/loadFonts.ts'
import { textsOf } from '../engine/pdf/ink/appearance.ts'
import { appendInk, type InkRefusal } from '../engine/pdf/ink/appendInk.ts'
import { readAttachment } from '../engine/pdf/reading/readAttachment.ts'
import { canonicalText } from '../domain/agreement/canonical.ts'
import { fail, ok, type Result } from '../std/result.ts'
import { paperLanguages } from './compose.ts'
import { evidence, type SigningMoment } from './evidence.ts'

export type DrawFault =
  | { readonly code: InkRefusal }
  /** An example is nobody's agreement. */
  | { readonly code: 'example' }
  /** The paper is of another state of the draft than the one on the screen. */
  | { readonly code: 'changed-since-shown' }
  | { readonly code: 'not-printable'; readonly character: string }
  | { readonly code: 'words-unreachable' }
  | FontFault

export interface InkSupplies {
  readonly evidenceWords: (language: Language) => Promise<Catalogue>
  readonly fetchPack: FetchPack
}

/**
 * Draws a party's ink and evidence into its field, as a revision behind the paper that was shown. What is signed is
 * what was shown: a paper whose agreement is not the draft at hand is refused, and so are an example and a second ink
 * of the same party. This is a drawn signature; it seals nothing.
 */
export async function drawInk(
  draft: Draft,
  paper: Uint8Array,
  moment: SigningMoment,
  supplies: InkSupplies,
): Promise<Result<Uint8Array, DrawFault>> {
  if (draft.example !== undefined) return fail({ code: 'example' })
  const carried = readAttachment(paper)
  if (!carried.ok)
    return fail({ code: carried.error === 'damaged' || carried.error === 'altered' ? 'not-made-here' : carried.error })
  if (carried.value.json !== canonicalText(draft)) return fail({ code: 'changed-since-shown' })
  const words = await wordsOf(draft, supplies)
  if (words === null) return fail({ code: 'words-unreachable' })
  const appearance = evidence(draft, paper, moment, words)
  const texts = textsOf(appearance)
  const [unprintable] = missing(`${texts.regular}${texts.semibold}`.replaceAll('\n', ' '))
  if (unprintable) return fail({ code: 'not-printable', character: unprintable.text })
  const fonts = await loadFonts(texts, supplies.fetchPack)
  if (!fonts.ok) return fonts
  const inked = appendInk(paper, moment.party, appearance, fonts.value)
  return inked.ok ? ok(inked.value) : fail({ code: inked.error })
}

async function wordsOf(draft: Draft, { evidenceWords }: InkSupplies) {
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
