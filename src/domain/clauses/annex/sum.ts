import type { CaseName } from '../../money/interval.ts'
import type { Outcome } from '../../money/outcome.ts'
import { valueIn, type ReckoningInput } from '../../money/reckoningInput.ts'
import { writeRatio } from '../../language/writeNumber.ts'
import type { Block, Cell, Row } from '../block.ts'
import type { Pen } from '../pen.ts'
import { bareAmount, decimal, strong, text, toPlaces, unitName, whole } from '../write.ts'
import { howLines } from './how.ts'

const cases = ['low', 'likely', 'high', 'target'] as const

type Figure = (outcome: Outcome, name: CaseName) => string | null
interface Line {
  readonly name: string
  readonly figure: Figure
  /** Counts and shares are soft, so that nobody reads them as money. */
  readonly soft?: boolean
  readonly sum?: boolean
}

/** Every amount follows from the lines above it: the whole sum, so that a bookkeeper can follow it. */
export function sumTable(pen: Pen): readonly Block[] {
  if (!pen.money) return []
  const { cases: reckoned, input, hasCost } = pen.money
  const how = howLines(pen, input)
  const columns = [
    { head: '', align: 'start' as const },
    { head: pen.say('annex.step'), align: 'start' as const },
    { head: pen.say('annex.how'), align: 'start' as const },
    ...cases.map((name) => ({ head: pen.say(`annex.case.${name}`), align: 'end' as const })),
  ]
  const rows = lines(pen, input).map(({ name, figure, soft, sum }, place): Row => {
    const isKnown = hasCost || !ofTheCost.has(name)
    const cell = (one: CaseName): Cell => ({
      runs: text((isKnown ? figure(reckoned[one], one) : null) ?? pen.say('annex.none')),
      ...(soft && { soft }),
    })
    const label = pen.say(`annex.line.${name}`, { units: unitName(pen) })
    const cells = [
      { runs: text(whole(pen, place + 1)), soft: true },
      { runs: strong(label) },
      { runs: text(isKnown ? (how[name] ?? '') : '') },
      ...cases.map(cell),
    ]
    return { kind: sum ? 'sum' : 'row', cells }
  })
  const caption = pen.say('annex.caption', { currency: pen.say(`currency.${input.currency}`) })
  return [
    { kind: 'paragraph', id: 'annex.lead', role: 'lead', runs: pen.tell('annex.lead') },
    { kind: 'table', id: 'annex.sum', role: 'annex', caption, columns, rows, paths: ['economics'] },
  ]
}

/** Lines that say nothing while no cost is known. */
const ofTheCost: ReadonlySet<string> = new Set(['cost', 'after', 'return', 'breakEven', 'perDay', 'costPer', 'payback'])

/** The nineteen steps of the model, in the order in which one follows from the other. */
function lines(pen: Pen, input: ReckoningInput): readonly Line[] {
  const money = (pick: (outcome: Outcome) => number | null) => (outcome: Outcome) => amount(pen, pick(outcome))
  const exact = (pick: (outcome: Outcome) => string) => (outcome: Outcome) => decimal(pen, pick(outcome))
  return [
    { name: 'spend', figure: (_, name) => bareAmount(pen, valueIn(name, input.spend)) },
    { name: 'net', figure: money(({ Snet }) => Snet) },
    { name: 'each', figure: money(({ CM }) => CM) },
    { name: 'units', figure: exact(({ neff }) => neff), soft: true },
    { name: 'days', figure: exact(({ D }) => D), soft: true },
    { name: 'counted', figure: exact(({ N }) => N), soft: true },
    { name: 'new', figure: exact(({ Ninc }) => Ninc), soft: true },
    { name: 'leave', figure: money(({ P0 }) => P0) },
    { name: 'staff', figure: money(({ F }) => F) },
    { name: 'before', figure: money(({ Cmax }) => Cmax), sum: true },
    { name: 'proposed', figure: money(({ Ceil }) => Ceil) },
    { name: 'cost', figure: money(({ K }) => K) },
    { name: 'after', figure: money(({ E }) => E), sum: true },
    { name: 'return', figure: ({ ROI }) => ROI && writeRatio(ROI, pen.language), soft: true },
    { name: 'breakEven', figure: ({ Nbe }) => (Nbe === null ? null : whole(pen, Nbe)), soft: true },
    { name: 'perDay', figure: ({ perDay }) => perDay && decimal(pen, toPlaces(perDay, 3)), soft: true },
    { name: 'bearable', figure: money(({ CPAmax }) => CPAmax) },
    { name: 'costPer', figure: money(({ CPAplan }) => CPAplan) },
    {
      name: 'payback',
      figure: ({ paybackWeek }) => (paybackWeek === null ? null : whole(pen, paybackWeek)),
      soft: true,
    },
  ]
}

const amount = (pen: Pen, minor: number | null) => (minor === null ? null : bareAmount(pen, minor))
