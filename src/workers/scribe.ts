import type { ScribeAnswer, ScribeRequest } from '../actions/scribeMessages.ts'
import { phrasesIn } from '../actions/phrasesIn.ts'
import { checkedIn, languagesFor, tellDraft } from '../actions/tellDraft.ts'
import type { Language } from '../domain/language/languages.ts'
import type { Catalogue } from '../domain/language/say.ts'

const catalogues = import.meta.glob<Catalogue>('../../locales/*/clauses.json', { import: 'default' })

async function wordsOf(language: Language): Promise<readonly [Language, Catalogue]> {
  const load = catalogues[`../../locales/${language}/clauses.json`]
  if (load === undefined) throw new Error(`No words of the paper in ${language}`)
  return [language, await load()]
}

const answer = (told: ScribeAnswer) => self.postMessage(told)

self.addEventListener('message', ({ data }: MessageEvent<ScribeRequest>) => void tell(data))

// A promise that nobody caught is a fault of ours; thrown again, the page hears of it and nobody waits for ever.
self.addEventListener('unhandledrejection', ({ reason }) => {
  throw new Error('The scribe fell over', { cause: reason })
})

async function tell({ ticket, want, of, language }: ScribeRequest): Promise<void> {
  const words = await Promise.all(languagesFor(want, of, language).map(wordsOf)).catch(() => null)
  const checked = checkedIn(want, of)
  const phrases = checked === null ? undefined : await phrasesIn(checked).catch(() => null)
  if (words === null || phrases === null) return answer({ ticket, fault: 'words-unreachable' })
  return answer({ ticket, told: tellDraft(want, of, Object.fromEntries(words), language, phrases) })
}
