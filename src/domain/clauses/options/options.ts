import { given } from '../../agreement/answer.ts'
import type { AgencyOption } from '../../agreement/economics.ts'
import { answered, asTyped, cellOf } from '../answered.ts'
import type { Block, Cell, Inline, Row, Runs } from '../block.ts'
import { optionLetter } from '../names.ts'
import type { Pen } from '../pen.ts'
import { label } from '../questions.ts'
import { joined } from '../tell.ts'
import { date, money, number, strong, text, unitName, whole } from '../write.ts'
import { reckonedRows, type ReckonedRow } from './reckoned.ts'

/** Most options side by side; with more, a second table repeats the heads of the rows. */
const WIDEST = 4

/** Every option in equal form and in the order in which it was written down; nothing ranks, nothing recommends. */
export function optionsTables(pen: Pen): readonly Block[] {
  const options = pen.draft.options ?? []
  if (options.length === 0) return []
  const lead: Block = {
    kind: 'paragraph',
    id: 'options.lead',
    role: 'lead',
    runs: pen.tell('options.lead', { count: options.length }),
  }
  const starts = Array.from({ length: Math.ceil(options.length / WIDEST) }, (_, group) => group * WIDEST)
  return [lead, ...starts.map((start) => table(pen, options, start))]
}

function table(pen: Pen, options: readonly AgencyOption[], start: number): Block {
  const group = options.slice(start, start + WIDEST).map((option, place) => ({ option, place: start + place }))
  const rows = [
    row(pen, group, 'name', ({ name }, path) => (name === undefined ? null : [pen.answer(path, name)])),
    row(pen, group, 'what', ({ what }, path) => answered(pen, path, what, asTyped)),
    row(pen, group, 'cost', cost(pen)),
    withSpans(
      row(pen, group, 'effect', effect(pen), pen.say('options.effect', { units: unitName(pen) })),
      group,
      options,
    ),
    ...reckonedRows(pen).map((each) => reckonedRow(pen, group, each)),
    row(pen, group, 'clientAdds', ({ clientAdds }, path) => answered(pen, path, clientAdds, asTyped)),
    row(pen, group, 'seenAfter', seenAfter(pen)),
    row(pen, group, 'notKnown', ({ notKnown }, path) => answered(pen, path, notKnown, asTyped)),
  ].filter((made) => made !== null)
  const columns = ['', ...group.map(({ place }) => optionLetter(pen, place))].map((head) => ({
    head,
    align: 'start' as const,
  }))
  const paths = group.map(({ place }) => `options.${place}`)
  const caption = pen.say('options.caption')
  return { kind: 'table', id: `options.table.${start / WIDEST + 1}`, role: 'options', caption, columns, rows, paths }
}

type Group = readonly { readonly option: AgencyOption; readonly place: number }[]
type Told = (option: AgencyOption, path: string) => Runs | null

/** One row across the options; none where no option has an answer. */
function row(pen: Pen, group: Group, field: string, told: Told, head = label(pen, `options.${field}`)): Row | null {
  const cells = group.map(({ option, place }) => told(option, `options.${place}.${field}`))
  if (cells.every((runs) => runs === null)) return null
  const paths = group.map(({ place }) => `options.${place}.${field}`)
  return { kind: 'row', cells: [{ runs: strong(head) }, ...cells.map((runs) => cellOf(pen, runs))], paths }
}

/** The whole cost, and what it is made of. */
const cost =
  (pen: Pen): Told =>
  ({ cost }, path) =>
    answered(pen, path, cost, ({ fee, media, production }) => {
      const total: Runs = [pen.answer(path, money(pen, fee + media + production))]
      const parts = { fee: money(pen, fee), media: money(pen, media), production: money(pen, production) }
      return joined([total, text(pen.say('options.costParts', parts))], ' · ')
    })

const effect =
  (pen: Pen): Told =>
  ({ effect }, path) =>
    answered(pen, path, effect, ({ low, likely, high }) =>
      joined(
        cases(pen, { low: number(pen, low), likely: number(pen, likely), high: number(pen, high) }, (written) =>
          pen.answer(path, written),
        ),
        ' · ',
      ),
    )

/** Each effect drawn below its words, all options on one scale, so that they compare at a glance. */
function withSpans(row: Row | null, group: Group, options: readonly AgencyOption[]): Row | null {
  const max = Math.max(0, ...options.map((option) => given(option.effect)?.high ?? 0))
  if (row === null || row.kind === 'band' || max === 0) return row
  const cells = row.cells.map((cell, column): Cell => {
    const effect = given(group[column - 1]?.option.effect)
    return effect ? { ...cell, span: { low: effect.low, likely: effect.likely, high: effect.high, max } } : cell
  })
  return { ...row, cells }
}

/** What the model says of each option, in equal form; no row while none can be reckoned. */
function reckonedRow(pen: Pen, group: Group, { id, head, of }: ReckonedRow): Row | null {
  const told = ({ id: option }: AgencyOption): Runs | null => {
    const money = pen.byOption?.[option]
    const cell = money ? of(money) : null
    // Amounts are long: each case has a line of its own, so that none is parted from its name.
    return cell && ('text' in cell ? text(cell.text) : joined(cases(pen, cell), '\n'))
  }
  return row(pen, group, id, told, head)
}

/** "low 2", "likely 6", "high 12". */
function cases(
  pen: Pen,
  written: Readonly<Record<'low' | 'likely' | 'high', string>>,
  piece = (figure: string): Inline => ({ kind: 'text', text: figure }),
): readonly Runs[] {
  return (['low', 'likely', 'high'] as const).map((name) => [
    ...text(`${pen.say(`case.${name}`)} `),
    piece(written[name]),
  ])
}

const seenAfter =
  (pen: Pen): Told =>
  ({ seenAfter }, path) =>
    answered(pen, path, seenAfter, (weeks) =>
      pen.tell('options.weeks', { count: weeks, weeks: pen.answer(path, whole(pen, weeks)) }),
    )

/** The client's choice in the client's words; none is a choice too. */
export function choice(pen: Pen): readonly Block[] {
  const answer = pen.draft.choice
  const chosen = given(answer)
  const head = label(pen, 'choice')
  if (!chosen) {
    const runs = answered(pen, 'choice', answer, () => '')
    return runs ? [{ kind: 'voice', id: 'options.choice', head, party: 'client', runs }] : []
  }
  const named = nameOfChoice(pen, chosen.option)
  const reason = answered(pen, 'choice.reason', chosen.reason, asTyped)
  const isQuoted = given(chosen.reason) !== undefined
  const quoted =
    reason && isQuoted ? [...text(pen.say('quote.open')), ...reason, ...text(pen.say('quote.close'))] : reason
  const runs = quoted ? joined([named, quoted], ' ') : named
  return [{ kind: 'voice', id: 'options.choice', head, party: 'client', runs, by: signedBy(pen), paths: ['choice'] }]
}

function nameOfChoice(pen: Pen, option: { id: string } | { none: true }): Runs {
  if ('none' in option) return pen.tell('choice.none')
  const options = pen.draft.options ?? []
  const place = options.findIndex(({ id }) => id === option.id)
  if (place < 0) return pen.tell('choice.gone', { name: pen.answer('choice', option.id) })
  const letter = pen.answer('choice', optionLetter(pen, place))
  const name = options[place]?.name
  return name === undefined
    ? pen.tell('choice.letter', { letter })
    : pen.tell('choice.named', { letter, name: pen.answer(`options.${place}.name`, name) })
}

function signedBy(pen: Pen): Runs {
  const chosen = given(pen.draft.choice)
  const by: Runs = chosen?.by === undefined ? text(pen.say('party.client')) : [pen.answer('choice', chosen.by)]
  const on = chosen?.on === undefined ? by : [...by, ...text(', '), pen.answer('choice', date(pen, chosen.on))]
  return [pen.mark('client'), ...on, ...text(' · '), ...pen.tell('choice.consequence')]
}
