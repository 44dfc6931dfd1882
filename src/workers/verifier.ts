import { openPress, type Press } from '../actions/issue.ts'
import type { Edition } from '../actions/remaking.ts'
import { tellVerdict } from '../actions/tellVerdict.ts'
import type { VerifierAnswer, VerifierRequest } from '../actions/verifierMessages.ts'
import type { Draft } from '../domain/agreement/draft.ts'
import type { Language } from '../domain/language/languages.ts'
import { openTimesheet, type Timesheet } from './timesheet.ts'
import { fetchPack, wordsOf } from './supplies.ts'

/** Checks one file from outside, and says what its time goes into: the file, our own printing, or the line. */
export async function check(request: VerifierRequest, answer: (told: VerifierAnswer) => void): Promise<void> {
  if (!globalThis.isSecureContext) return answer('insecure')
  const sheet = openTimesheet(answer)
  const supplies = suppliesFrom(request.base, sheet)
  const press = openPress(supplies)
  const printing: Press = { ...press, issue: (draft: Draft) => sheet.during('printing', () => press.issue(draft)) }
  const checked = await tellVerdict(new Uint8Array(request.bytes), printing, supplies)
  // A paper that could not be printed again for want of a font proves nothing, for or against.
  answer(sheet.hasMissed() ? 'unreachable' : { checked })
}

function suppliesFrom(base: string, sheet: Timesheet) {
  const fetched = <T>(fetching: () => Promise<T>) => sheet.during('waiting', fetching)
  /** Paper and ink share fonts. */
  const packsIn = (folder: string) => {
    const packs = new Map<string, Promise<Uint8Array>>()
    return (file: string) => {
      const pack = packs.get(file) ?? fetched(() => fetchPack(base, file, folder))
      packs.set(file, pack)
      return pack
    }
  }
  return {
    words: (language: Language) => fetched(() => wordsOf(language, 'clauses')),
    evidenceWords: (language: Language) => fetched(() => wordsOf(language, 'evidence')),
    fetchPack: packsIn(''),
    loadEdition: (edition: number) =>
      fetched(async () => (await keptEdition(base, edition)).openEdition(packsIn(`editions/${edition}/`))),
  }
}

/** A kept edition, from where the app is served (`decisions/editions.md`). */
async function keptEdition(base: string, edition: number): Promise<KeptEdition> {
  return (await import(/* @vite-ignore */ new URL(`editions/${edition}/edition.js`, base).href)) as KeptEdition
}

interface KeptEdition {
  readonly openEdition: (fetchPack: (file: string) => Promise<Uint8Array>) => Edition
}
