import type { Draft, KeptWarning, Path } from '../domain/agreement/draft.ts'
import { draftFingerprint } from '../domain/agreement/fingerprint.ts'
import { openPoints } from '../domain/agreement/openPoints.ts'
import { sumTable } from '../domain/clauses/annex/sum.ts'
import { weeksTable } from '../domain/clauses/annex/weeks.ts'
import { breakEvenFigure } from '../domain/clauses/money/breakEven.ts'
import { casesOf, optimism } from '../domain/clauses/money/chance.ts'
import { heldAgainst } from '../domain/clauses/money/heldAgainst.ts'
import { paidBack } from '../domain/clauses/money/paidBack.ts'
import { whatMatters, whatMattersTable } from '../domain/clauses/money/whatMatters.ts'
import { reckonedRows } from '../domain/clauses/options/reckoned.ts'
import { keptSentences } from '../domain/clauses/open/keptSentences.ts'
import { takePen, type Pen, type ReckonedMoney } from '../domain/clauses/pen.ts'
import { label, questionName, questions } from '../domain/clauses/questions.ts'
import { plainText } from '../domain/clauses/tell.ts'
import { unitName } from '../domain/clauses/write.ts'
import type { Language } from '../domain/language/languages.ts'
import type { Say } from '../domain/language/say.ts'
import { flagsOf } from '../domain/money/reckon.ts'
import { never } from '../std/result.ts'
import { check } from './check.ts'
import { drawnFor } from './drawnPaper.ts'
import { unprintable } from './printable.ts'
import { moneyByOption, moneyOf, reckonDraft, type DraftMoney } from './reckonDraft.ts'
import type { Finding, Shown, ToldMoney, ToldOptions, ToldSum } from './scribeMessages.ts'
import { writeFigures, writeOption } from './writeFigures.ts'

/** Where the numbers stand that a flag is about; kept with the warning. */
const MONEY = 'economics'

/** The figures of a draft, and what was found in them, as the paper would say it. */
export function tellMoney(draft: Draft, say: Say, language: Language): ToldMoney {
  const sum = reckonDraft(draft, false)
  const money = sum.state === 'reckoned' ? sum.money : null
  const pen = penOf(draft, say, language, money)
  const flags = money === null ? [] : flagsOf(money.input, money.cases)
  return {
    sum: writtenSum(pen, sum),
    flags: flags.map((code) => finding(pen, { code, path: MONEY })),
    kept: (draft.kept ?? []).map((warning) => ({ id: warning.id, ...finding(pen, warning) })),
  }
}

function writtenSum(pen: Pen, sum: DraftMoney): ToldSum {
  switch (sum.state) {
    case 'needs':
      return { state: 'needs', answers: sum.answers.map((path) => ({ path, name: label(pen, path) })) }
    case 'too-large':
      return { state: 'too-large' }
    case 'reckoned':
      return { state: 'reckoned', ...writeFigures(pen, sum.money), ...shown(pen) }
    default:
      return never(sum)
  }
}

/** What the paper prints of the money, for the panel to show as it will be printed. */
function shown(pen: Pen): Shown {
  const figures = [breakEvenFigure, whatMatters, paidBack].flatMap((clause) => clause(pen))
  return {
    entries: [heldAgainst, optimism].flatMap((clause) => clause(pen)),
    figures: figures.flatMap((block) => (block.kind === 'figure' ? [{ block, drawing: drawnFor(block.data) }] : [])),
    lines: [sumTable, weeksTable, whatMattersTable].flatMap((clause) => clause(pen)),
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

/** The options with their figures, and what the same model says of each. */
export function tellOptions(draft: Draft, say: Say, language: Language): ToldOptions {
  const pen = penOf(draft, say, language, null)
  const money = moneyByOption(draft, true)
  const rows = reckonedRows(pen)
  const written = (draft.options ?? []).map((option) => {
    const reckoned = money[option.id]
    return [option.id, writeOption(pen, option, rows, reckoned)] as const
  })
  return { units: unitName(pen), rows: rows.map(({ id, head }) => ({ id, head })), byId: Object.fromEntries(written) }
}

/**
 * Every answer that something is to be done about, by its name on the paper: “The audience · How far they walk”; and
 * every question, for what was typed beside it and is in no answer.
 */
export function tellNames(draft: Draft, say: Say, language: Language): Readonly<Record<Path, string>> {
  const pen = penOf(draft, say, language, null)
  const lists = [check(draft).gaps, openPoints(draft), unprintable(draft)]
  const paths = [...lists.flat().map(({ path }) => path), ...questionPaths]
  return Object.fromEntries(paths.map((path) => [path, questionName(pen, path)]))
}

/** Where the questions stand in a draft, and the sections around those of lists. */
const questionPaths: readonly Path[] = [
  ...questions.flatMap((question) => [question, question.replace(/\..*/, '')]),
  ...questions.flatMap((question) =>
    ['agency', 'client'].map((side) => question.replace(/^parties\./, `parties.${side}.`)),
  ),
]

/** A finding as the paper tells it, whether or not somebody kept it. */
function finding(pen: Pen, found: Pick<KeptWarning, 'code' | 'path' | 'sentence'>): Finding {
  const { code, path } = found
  const kept: KeptWarning[] = [{ by: 'client', reason: '.', ...found, id: 'one' }]
  return { code, path, sentence: plainText(keptSentences({ ...pen, draft: { ...pen.draft, kept } }, 0)) }
}

const penOf = (draft: Draft, say: Say, language: Language, money: ReckonedMoney | null): Pen =>
  takePen(draft, { language, say, fingerprint: draftFingerprint(draft), money })
