import { describe, expect, it } from 'vitest'
import { agreedValue, given } from '../../../src/domain/agreement/answer.ts'
import { at } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { optionOf, reckoningInputOf, weeksOf } from '../../../src/domain/agreement/reckoningInputOf.ts'
import { exampleNames } from '../../../src/domain/examples/examples.ts'
import { languages, type Language } from '../../../src/domain/language/languages.ts'
import { reckon, reckoningFlags } from '../../../src/domain/money/reckon.ts'
import { drafted } from './words.ts'

function reckoned(draft: Draft) {
  const derived = reckoningInputOf(draft)
  if (!derived.ok) throw new Error(`Not to be reckoned: ${derived.error.join(', ')}`)
  expect(derived.value.assumed).toEqual([])
  return reckon(derived.value.input)
}

describe('the grill reckons to the figures that the model was checked by', () => {
  it.each(['en', 'nl', 'pl'] as const)('in euro (%s)', (language) => {
    const { target, likely, low, high, naive, chance, flags } = reckoned(drafted('grill', language))
    expect([target.Cmax, target.Ceil, target.E, target.Nbe, target.paybackWeek]).toEqual([
      1826820, 913410, 1046820, 242, 7,
    ])
    expect([likely.Cmax, likely.Ceil, likely.E, likely.perDay]).toEqual([1050492, 525246, 270492, '4.6063'])
    expect([low.E, high.E, naive.Cmax]).toEqual([-648095, 2270994, 2658600])
    expect(chance).toMatchObject({ pProfit: '0.7975', mean: 358802, p10: -157133, p50: 328490, p90: 920624 })
    expect(flags).toEqual(['ceiling-breached-at-likely'])
  })

  it('in won', () => {
    const { target, likely, low, high, chance, flags } = reckoned(drafted('grill', 'ko'))
    expect([target.Cmax, target.Ceil, target.E, target.Nbe, target.paybackWeek]).toEqual([
      10849506, 5424753, 6849506, 141, 4,
    ])
    expect([likely.Cmax, likely.Ceil, likely.E]).toEqual([6317703, 3158852, 2317703])
    expect([low.E, high.E]).toEqual([-2402068, 13178410])
    expect(chance).toMatchObject({ pProfit: '0.94005', mean: 2872433, p10: 394145, p50: 2695490, p90: 5614880 })
    expect(flags).toEqual(['ceiling-breached-at-likely'])
  })
})

describe.each(languages)('the figures of the other two in %s', (language) => {
  it('leave the clinic a profit at the likely case, earned back by the week it asked for, with nothing to warn of', () => {
    const { likely, flags } = reckoned(drafted('clinic', language))
    expect(flags).toEqual([])
    expect(likely.E).toBeGreaterThan(0)
    expect(likely.paybackWeek).toBeLessThanOrEqual(10)
  })

  it('leave the wholesaler short at the likely case and above its own demand at the goal', () => {
    const { likely, target, flags } = reckoned(drafted('wholesale', language))
    expect(flags).toEqual(['over-capacity', 'ceiling-breached-at-likely'])
    expect(likely.E).toBeLessThan(0)
    expect(target.Ceil).toBeGreaterThan(target.K)
  })
})

describe.each(exampleNames.flatMap((name) => languages.map((language) => [name, language] as const)))(
  'the numbers of %s in %s agree with each other',
  (name, language: Language) => {
    const draft = drafted(name, language)
    const { goal, economics, terms, line } = draft
    const cost = given(optionOf(draft)?.cost)
    const period = given(goal?.period)

    it('keeps a reason beside every warning that the reckoning raises, and beside no other', () => {
      const kept = draft.kept?.map(({ code }) => code).filter((code) => reckoningFlags.some((flag) => flag === code))
      expect(kept?.toSorted()).toEqual(reckoned(draft).flags.toSorted())
    })

    it('pays what the chosen option costs, within the ceiling and its part for media', () => {
      const { fee = 0, media = 0, production = 0 } = cost ?? {}
      const payments = given(terms?.payment)?.schedule ?? []
      expect(payments.reduce((sum, { amount }) => sum + amount, 0)).toBe(fee + media + production)
      expect(at(draft, 'economics.ceiling.amount')).toBeGreaterThanOrEqual(fee + media + production)
      expect(given(economics?.mediaCap)).toBeGreaterThanOrEqual(media)
    })

    it('runs for as many weeks as it reckons, from a day that counts to a day that counts', () => {
      expect(given(economics?.weeks)).toBe(weeksOf({ ...draft, economics: undefined }))
      const days = given(goal?.days) ?? []
      for (const day of [period?.start, period?.end]) expect(days).toContain(weekdayOf(day))
      expect(given(economics?.daysPerWeek)).toBe(days.length * 1000)
    })

    it('expects the same of the chosen option as of the plan, and climbs from past to wish', () => {
      expect(given(optionOf(draft)?.effect)).toEqual(agreedValue(economics?.extra))
      const { past, must, plan, wish } = goal?.levels ?? {}
      const levels = [given(past), given(must), agreedValue(plan), given(wish)].map(Number)
      expect(levels).toEqual(levels.toSorted((one, other) => one - other))
      expect(new Set(levels).size).toBe(4)
    })

    it('dates everything in its order: counted before, agreed on, then paid, looked at and ended', () => {
      const settled = [...draftDates(draft)]
      expect(settled.filter((day) => day > String(draft.date))).toEqual([])
      const later = [
        ...(given(terms?.payment)?.schedule ?? []).map(({ on }) => on),
        given(terms?.exit)?.reviewOn,
        period?.end,
      ]
      expect(later.filter((day) => !(String(day) >= String(period?.start)))).toEqual([])
      expect(String(given(terms?.exit)?.reviewOn) < String(period?.end)).toBe(true)
    })

    it('ties each commitment to a link of the line and hands over within it', () => {
      const stages = line?.stages?.map(({ id }) => id) ?? []
      const named = line?.commitments?.flatMap(({ stage }) => stage ?? []) ?? []
      expect(named.filter((id) => !stages.includes(id))).toEqual([])
      expect(given(line?.handOver)).toBeGreaterThan(0)
      expect(given(line?.handOver)).toBeLessThan(stages.length)
    })
  },
)

const weekdayOf = (day: string | undefined) =>
  ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date(`${day}T00:00:00Z`).getUTCDay()]

/** Days on which something had been done when the parties agreed. */
function draftDates({ goal, choice, comments, line, economics }: Draft): string[] {
  const accepted = [...(line?.limits?.agency ?? []), ...(line?.limits?.client ?? [])].map(
    ({ acknowledged }) => acknowledged,
  )
  const days = [
    given(goal?.levels?.pastFrom),
    given(goal?.levels?.pastTo),
    given(choice)?.on,
    given(economics?.ceilingReply),
  ]
  return [...days, ...accepted, ...(comments ?? [])].flatMap((day) => {
    if (typeof day === 'string') return [day]
    return day && 'on' in day && day.on ? [day.on] : []
  })
}
