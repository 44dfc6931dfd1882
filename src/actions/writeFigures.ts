import { given } from '../domain/agreement/answer.ts'
import { canonicalText } from '../domain/agreement/canonical.ts'
import type { Path } from '../domain/agreement/draft.ts'
import type { AgencyOption } from '../domain/agreement/economics.ts'
import type { Pen, ReckonedMoney } from '../domain/clauses/pen.ts'
import type { ReckonedRow } from '../domain/clauses/options/reckoned.ts'
import { label } from '../domain/clauses/questions.ts'
import {
  decimal,
  exactOf,
  exactShare,
  money as amountOf,
  number,
  percent,
  roundedUp,
  units,
  whole,
} from '../domain/clauses/write.ts'
import type { Outcome } from '../domain/money/outcome.ts'
import { asksNothing } from '../domain/money/expectation.ts'
import { netWithin } from '../domain/money/figures.ts'
import { askedOf, type ReckoningInput } from '../domain/money/reckoningInput.ts'
import type { EarnedBack, WrittenFigures, WrittenOption } from './scribeMessages.ts'

/** The figures of a sum as the screen shows them, in the language of the pen. */
export function writeFigures(pen: Pen, { input, cases, assumed }: ReckonedMoney): WrittenFigures {
  const amount = (minor: number) => amountOf(pen, minor)
  const { likely, target } = cases
  const left = (name: 'low' | 'likely' | 'high' | 'target') => ({
    units: units(pen, exactOf(input.units[name])),
    amount: amount(Math.abs(cases[name].E)),
    isLoss: cases[name].E < 0,
  })
  return {
    numbers: canonicalText(input),
    most: { target: amount(target.Cmax), likely: amount(likely.Cmax) },
    proposed: {
      amount: amount(likely.Ceil),
      minor: netWithin(likely.Ceil, input),
      asked: askedFor(pen, input),
    },
    ceiling: ceilingOf(pen),
    cost: likely.K > 0 ? amount(likely.K) : null,
    left: { low: left('low'), likely: left('likely'), high: left('high'), target: left('target') },
    even: evenOf(pen, likely),
    assumed: assumed.map((path) => ({ path, name: label(pen, path), values: valuesOf(pen, path, input) })),
  }
}

/** What the client asked, by which the ceiling is proposed. */
function askedFor(pen: Pen, input: ReckoningInput): WrittenFigures['proposed']['asked'] {
  const asked = askedOf(input)
  if (asksNothing(input)) return { form: 'nothing' }
  if ('keep' in asked) return { form: 'keep', keep: percent(pen, asked.keep) }
  if ('backByWeek' in asked) return { form: 'byWeek', week: whole(pen, asked.backByWeek) }
  return { form: 'perUnit', times: decimal(pen, exactShare(asked.backPerUnit, 4)) }
}

function ceilingOf(pen: Pen): WrittenFigures['ceiling'] {
  const ceiling = given(pen.draft.economics?.ceiling)
  if (!ceiling) return 'not-yet'
  return 'amount' in ceiling ? { amount: amountOf(pen, ceiling.amount) } : 'none'
}

function earnedBack(pen: Pen, likely: Outcome | undefined): EarnedBack {
  if (!likely || likely.K === 0) return 'not-known'
  const from = evenOf(pen, likely)
  return from === null ? 'never' : { from }
}

/** Rounded up, so that nobody stops short of it. */
const evenOf = (pen: Pen, { perDay }: Outcome) => (perDay === null ? null : units(pen, roundedUp(perDay)))

/** The figures that the sentence about a default names, as the sum took them. */
function valuesOf(pen: Pen, path: Path, input: ReckoningInput): Record<string, string> | undefined {
  const { anyway, ramp } = input
  switch (path) {
    case 'economics.vat':
      return { rate: percent(pen, input.vat[0]?.rate ?? 0) }
    case 'economics.daysPerWeek':
      return { days: number(pen, input.daysPerWeek) }
    case 'economics.ramp': {
      const shares = ramp.filter((part) => part < 10_000).map((part) => percent(pen, part))
      return { shares: shares.join(', ') }
    }
    case 'economics.anyway':
      return { share: percent(pen, typeof anyway === 'number' ? anyway : anyway.likely) }
    case 'economics.refilled':
      return { share: percent(pen, input.refilled) }
    case 'economics.costVat':
      return { rate: percent(pen, input.costVat) }
    default:
      return undefined
  }
}

function reckonedCells(rows: readonly ReckonedRow[], money: ReckonedMoney): WrittenOption['reckoned'] {
  return Object.fromEntries(rows.flatMap(({ id, of }) => [of(money)].flatMap((cell) => (cell ? [[id, cell]] : []))))
}

/** The figures of one option; `money` is what it comes to, where that can be reckoned. */
export function writeOption(
  pen: Pen,
  option: AgencyOption,
  rows: readonly ReckonedRow[],
  money: ReckonedMoney | undefined,
): WrittenOption {
  const amount = (minor: number) => amountOf(pen, minor)
  const cost = given(option.cost)
  const effect = given(option.effect)
  return {
    cost: cost
      ? {
          whole: amount(cost.fee + cost.media + cost.production),
          fee: amount(cost.fee),
          media: amount(cost.media),
          production: amount(cost.production),
        }
      : null,
    effect: effect
      ? { low: number(pen, effect.low), likely: number(pen, effect.likely), high: number(pen, effect.high) }
      : null,
    even: earnedBack(pen, money?.cases.likely),
    reckoned: money ? reckonedCells(rows, money) : null,
  }
}
