import { composeDraft, paperLanguages } from '../actions/compose.ts'
import { moneyOf } from '../actions/reckonDraft.ts'
import type { ScribeAnswer, ScribeRequest } from '../actions/scribeMessages.ts'
import type { Language } from '../domain/language/languages.ts'
import type { Catalogue } from '../domain/language/say.ts'
import { flagsOf } from '../domain/money/reckon.ts'

const catalogues = import.meta.glob<Catalogue>('../../locales/*/clauses.json', { import: 'default' })

async function wordsOf(language: Language): Promise<readonly [Language, Catalogue]> {
  const load = catalogues[`../../locales/${language}/clauses.json`]
  if (load === undefined) throw new Error(`No words of the paper in ${language}`)
  return [language, await load()]
}

const answer = (told: ScribeAnswer) => self.postMessage(told)

self.addEventListener('message', ({ data }: MessageEvent<ScribeRequest>) => void tell(data))

async function tell({ ticket, draft, withChance }: ScribeRequest): Promise<void> {
  const words = await Promise.all(paperLanguages(draft).map(wordsOf)).catch(() => null)
  if (words === null) return answer({ ticket, fault: 'words-unreachable' })
  const papers = composeDraft(draft, Object.fromEntries(words), withChance)
  const money = moneyOf(draft, withChance)
  const flags = money === null ? [] : flagsOf(money.input, money.cases)
  return answer({ ticket, told: { papers, money, flags } })
}
