import { canonicalBytes } from '../domain/agreement/canonical.ts'
import { complete, type Gap } from '../domain/agreement/complete.ts'
import type { Draft } from '../domain/agreement/draft.ts'
import type { Language } from '../domain/language/languages.ts'
import type { Catalogue } from '../domain/language/say.ts'
import type { Papers } from '../domain/paper/paper.ts'
import type { Fonts } from '../engine/layout/fonts/fonts.ts'
import { openFonts, type FetchPack, type FontFault } from '../engine/layout/fonts/loadFonts.ts'
import { layOut } from '../engine/layout/layOut.ts'
import type { Sheets } from '../engine/layout/sheets.ts'
import { textsOf } from '../engine/layout/textsOf.ts'
import { print } from '../engine/pdf/print.ts'
import { fail, ok, type Result } from '../std/result.ts'
import { composeDraft, paperLanguages, type ClauseWords } from './compose.ts'
import { unprintable, type Unprintable } from './printable.ts'

/**
 * The printing edition of this code: words, fonts, layout and printer together. It is kept (`keptEditions.ts`), so whatever
 * changes a byte of a paper begins the next one; edition 0, before the first release, changed from one day to the next.
 */
export const EDITION = 1

/** What a press needs from outside: the words of a language and the font packs. */
export interface Supplies {
  readonly words: (language: Language) => Promise<Catalogue>
  readonly fetchPack: FetchPack
}

/** How far a paper has come; each step is told as it begins. */
export type Progress = 'words' | 'fonts' | 'pages' | 'file'

export type IssueFault =
  | { readonly code: 'gaps'; readonly gaps: readonly Gap[] }
  | { readonly code: 'words-unreachable'; readonly language: Language }
  /** Characters that the typeface does not have; they would print as nothing, so nothing is printed. */
  | { readonly code: 'not-printable'; readonly characters: readonly Unprintable[] }
  | FontFault

/** A paper in pages, ready to be looked at or printed. */
export interface LaidOut {
  readonly papers: Papers
  readonly sheets: Sheets
  readonly fonts: Fonts
}
export interface Issued extends LaidOut {
  readonly bytes: Uint8Array
}

export interface Press {
  /** The pages of a draft, complete or not, as they would print. */
  layOut(draft: Draft, onProgress?: (step: Progress) => void): Promise<Result<LaidOut, IssueFault>>
  /** The PDF of a complete draft, with the draft inside; an incomplete one is answered with all of its gaps. */
  issue(draft: Draft, onProgress?: (step: Progress) => void): Promise<Result<Issued, IssueFault>>
}

/** A press keeps the fonts it has checked, for the next paper. */
export function openPress(supplies: Supplies): Press {
  const loadFonts = openFonts(supplies.fetchPack)

  const lay: Press['layOut'] = async (draft, onProgress = () => undefined) => {
    const characters = unprintable(draft)
    if (characters.length > 0) return fail({ code: 'not-printable', characters })
    onProgress('words')
    const words = await wordsOf(draft, supplies)
    if (!words.ok) return words
    const papers = composeDraft(draft, words.value, true)
    onProgress('fonts')
    const fonts = await loadFonts(textsOf(papers))
    if (!fonts.ok) return fonts
    onProgress('pages')
    return ok({ papers, fonts: fonts.value, sheets: layOut(papers, draft.paperSize, fonts.value) })
  }

  return {
    layOut: lay,
    async issue(draft, onProgress = () => undefined) {
      const agreement = complete(draft)
      if (!agreement.ok) return fail({ code: 'gaps', gaps: agreement.error })
      const laid = await lay(agreement.value, onProgress)
      if (!laid.ok) return laid
      onProgress('file')
      const attachment = { bytes: canonicalBytes(agreement.value), edition: EDITION }
      return ok({ ...laid.value, bytes: print(laid.value.sheets, laid.value.fonts, attachment) })
    },
  }
}

async function wordsOf(draft: Draft, { words }: Supplies): Promise<Result<ClauseWords, IssueFault>> {
  const loaded: Partial<Record<Language, Catalogue>> = {}
  for (const language of paperLanguages(draft)) {
    try {
      loaded[language] = await words(language)
    } catch {
      return fail({ code: 'words-unreachable', language })
    }
  }
  return ok(loaded)
}
