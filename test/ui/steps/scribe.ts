import type { Subject, Tellings, Want } from '../../../src/actions/scribeMessages.ts'
import { phrasesIn } from '../../../src/actions/phrasesIn.ts'
import { checkedIn, languagesFor, tellDraft } from '../../../src/actions/tellDraft.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import { catalogue } from '../../../src/ui/i18n/catalogues.ts'
import { REST, type ScribeAtHand } from '../../../src/ui/steps/scribeAtHand.ts'

const atWork = new Set<Promise<unknown>>()

/** The scribe at its work on the page itself, in place of its worker. */
export const scribe: ScribeAtHand = {
  known: () => null,
  tell: async (want, of, language) => {
    const work = tell(want, of, language)
    atWork.add(work)
    return work.finally(() => atWork.delete(work))
  },
}

/** Once all that was asked so far is told. */
export async function allTold(): Promise<void> {
  await Promise.all(atWork)
}

/** Once the keys have rested as well, after which what was typed is asked about. */
export async function restedAndTold(): Promise<void> {
  await new Promise((rested) => setTimeout(rested, REST + 50))
  await allTold()
}

async function tell<W extends Want>(want: W, of: Subject<W>, language: Language): Promise<Tellings[W]> {
  const languages = languagesFor(want, of, language)
  const words = await Promise.all(languages.map(async (each) => [each, await catalogue(each, ['clauses'])] as const))
  const checked = checkedIn(want, of)
  const phrases = checked === null ? undefined : await phrasesIn(checked)
  return tellDraft(want, of, Object.fromEntries(words), language, phrases)
}
