import type { Draft, KeptWarning } from '../domain/agreement/draft.ts'
import { draftFingerprint } from '../domain/agreement/fingerprint.ts'
import { casesOf } from '../domain/clauses/money/chance.ts'
import { keptSentences } from '../domain/clauses/open/keptSentences.ts'
import { takePen, type Pen, type ReckonedMoney } from '../domain/clauses/pen.ts'
import { plainText } from '../domain/clauses/tell.ts'
import type { Language } from '../domain/language/languages.ts'
import type { Say } from '../domain/language/say.ts'
import { flagsOf } from '../domain/money/reckon.ts'
import { moneyOf, reckonDraft } from './reckonDraft.ts'
import type { Finding, ToldMoney, ToldOptions } from './scribeMessages.ts'

/** Where the numbers stand that a flag is about; kept with the warning. */
const MONEY = 'economics'

/** The figures of a draft, and what was found in them, as the paper would say it. */
export function tellMoney(draft: Draft, say: Say, language: Language): ToldMoney {
  const sum = reckonDraft(draft, false)
  const money = sum.state === 'reckoned' ? sum.money : null
  const pen = penOf(draft, say, language, money)
  const flags = money === null ? [] : flagsOf(money.input, money.cases)
  return {
    sum,
    flags: flags.map((code) => finding(pen, { code, path: MONEY })),
    kept: (draft.kept ?? []).map((warning) => finding(pen, warning)),
  }
}

/** In how many cases the profit exceeds the cost, and the goal is reached: the paper's own two sentences. */
export function tellChance(draft: Draft, say: Say, language: Language): string | null {
  const money = moneyOf(draft, true)
  if (!money?.chance) return null
  const { pProfit, pTarget } = money.chance
  const pen = penOf(draft, say, language, money)
  const sentence = (key: string, share: string) => pen.say(key, { cases: casesOf(pen, share) })
  return `${sentence('chance.profit', pProfit)} ${sentence('chance.goal', pTarget)}`
}

/** From which unit a day each option earns its cost back, by its own effect and the client's numbers. */
export function tellOptions(draft: Draft): ToldOptions {
  const told = (draft.options ?? []).map(({ id }) => [id, moneyOf(draft, false, id)?.cases.likely] as const)
  return Object.fromEntries(told.flatMap(([id, likely]) => (likely && likely.K !== 0 ? [[id, likely.perDay]] : [])))
}

/** A finding as the paper tells it, whether or not somebody kept it. */
function finding(pen: Pen, { code, path }: Pick<KeptWarning, 'code' | 'path'>): Finding {
  const kept: KeptWarning[] = [{ id: 'one', code, path, by: 'client', reason: '.' }]
  return { code, path, sentence: plainText(keptSentences({ ...pen, draft: { ...pen.draft, kept } }, 0)) }
}

const penOf = (draft: Draft, say: Say, language: Language, money: ReckonedMoney | null): Pen =>
  takePen(draft, { language, say, fingerprint: draftFingerprint(draft), money })
