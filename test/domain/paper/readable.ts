import type { Block, Cell, Row, Runs } from '../../../src/domain/clauses/block.ts'
import type { Axis } from '../../../src/domain/clauses/figureData.ts'
import type { Paper } from '../../../src/domain/paper/paper.ts'

/**
 * A paper as plain text in its reading order, so that a person can read what changed: marks as [agency], [client],
 * what a person answered between ⟨ ⟩, what is open between ‹ ›, no-break spaces as ·.
 */
export function readable(paper: Paper): string {
  const { furniture } = paper
  const head = [`${furniture.kind} · ${furniture.title}`, furniture.date, `${furniture.agency} | ${furniture.client}`]
  const foot = [
    furniture.fingerprint,
    furniture.pageOf,
    furniture.continued,
    furniture.example ?? '–',
    barOf(paper),
    paper.description,
  ]
  const told = paper.sections.flatMap(({ blocks }) => blocks.flatMap(linesOf))
  return `${[...head, ...foot, ...told].join('\n').replaceAll('\u00a0', '⍽')}\n`
}

const barOf = ({ furniture }: Paper) =>
  furniture.language ? `${furniture.language.name} · ${furniture.language.says}` : '–'

export const spoken = (runs: Runs): string =>
  runs
    .map((run) => {
      if (run.kind === 'mark') return `[${run.party}${run.spoken === '' ? '' : ` “${run.spoken}”`}] `
      if (run.kind === 'answer') return run.by === 'open' ? `‹${run.text}›` : `⟨${run.text}⟩`
      return run.text
    })
    .join('')

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return ['', `# ${block.text}`]
    case 'paragraph':
      return ['', `(${block.role}) ${spoken(block.runs)}`]
    case 'section':
      return ['', '', `## ${block.number} ${block.text}${block.ownerText ? `   — ${block.ownerText}` : ''}`]
    case 'head':
      return ['', `### ${block.text}`]
    case 'entry':
      return [`- ${block.label}: ${spoken(block.runs)}`]
    case 'clause':
      return ['', `${block.number} ${spoken(block.mark ? [block.mark] : [])}${block.name}`, `    ${spoken(block.runs)}`]
    case 'list':
      return ['', ...(block.head ? [`### ${block.head}`] : []), ...block.items.map((item) => `  – ${spoken(item)}`)]
    case 'voice':
      return [
        '',
        ...(block.head ? [`### ${block.head}`] : []),
        `  | ${spoken(block.runs)}`,
        ...(block.by ? [`  | ${spoken(block.by)}`] : []),
      ]
    case 'facts':
      return [
        '',
        ...block.cells.map(
          (cell) =>
            `  * ${cell.label}: ${cell.values.map(({ text, label }) => (label ? `${text} (${label})` : text)).join(' / ')} — ${cell.detail}`,
        ),
      ]
    case 'table':
      return [
        '',
        `### ${block.caption}`,
        `  ${block.columns.map(({ head }) => head).join(' | ')}`,
        ...block.rows.map(rowOf),
        ...(block.note ? [`  (${block.note})`] : []),
      ]
    case 'figure':
      return [
        '',
        ...(block.head ? [`### ${block.head}`] : []),
        `  [${block.alt}]`,
        ...labelsOf(block),
        ...(block.reading ? [`  (${block.reading})`] : []),
      ]
    case 'warning':
    case 'panel':
      return ['', `! ${block.head ?? ''}`, `  ${spoken(block.runs)}`]
    case 'facing':
      return [block.sides.agency, block.sides.client].flatMap(({ head, items }) => [
        '',
        `### ${head}`,
        ...items.map(({ runs, note }) => `  – ${spoken(runs)} (${spoken(note)})`),
      ])
    case 'fingerprint':
      return ['', `### ${block.head}`, `  ${block.groups.join(' ')}`, `  ${block.detail}`, `  ${block.hex}`]
    case 'signatures':
      return [
        '',
        `${block.statement} [${block.way}]`,
        ...(['agency', 'client'] as const).flatMap((side) => placeOf(block.fields[side])),
      ]
  }
}

const placeOf = ({
  caption,
  invitation,
  tooltip,
  lines,
}: {
  caption: string
  invitation: string
  tooltip: string
  lines: readonly string[]
}) => [`  [ ${caption} · ${invitation} · ${tooltip} ]`, `  ${lines.join(' / ')}`]

function labelsOf({ data }: Extract<Block, { kind: 'figure' }>): readonly string[] {
  if (data.figure === 'line') {
    const ends = [`  ${data.agency.name}: ${data.agency.part} | ${data.client.name}: ${data.client.part}`]
    return [
      ...ends,
      `  ${data.stages.map(({ name, below }) => `${name} (${below})`).join(' – ')} | ${data.handOver} ${data.handOverLabel}: ${data.handOverPlace}`,
    ]
  }
  if (data.figure === 'scale') return [`  0…${data.maxText}: ${data.ticks.map(({ text }) => text).join(' ')}`]
  if (data.figure === 'tornado') {
    const bars = data.bars.map(
      ({ name, range, lowText, highText }) => `  ${name} | ${range} | ${lowText} | ${highText}`,
    )
    return [`  ${data.base.label} · ${data.noProfit} · ${data.heads.low} | ${data.heads.high}`, ...bars]
  }
  if (data.figure === 'payback') {
    const lines = [...data.runs, data.cost].map(({ label, text }) => `${label} ${text}`)
    return [`  ${lines.join(' · ')}`, ...axesOf(data)]
  }
  const lines = [data.profit, data.ceiling, data.cost, data.breakEven].flatMap((line) =>
    line ? [`${line.label} ${line.text}`] : [],
  )
  return [`  ${lines.join(' · ')}`, `  ${data.points.map(({ label }) => label).join(' · ')}`, ...axesOf(data)]
}

const axesOf = ({ axisX, axisY }: { axisX: Axis; axisY: Axis }) =>
  [axisX, axisY].map(({ title, ticks }) => `  ${title}: ${ticks.map(({ text }) => text).join(' ')}`)

function rowOf(row: Row): string {
  if (row.kind === 'band') return `  == [${row.party}] ${row.text}`
  return `  ${row.kind === 'sum' ? '= ' : ''}${row.cells.map((cell: Cell) => `${spoken(cell.runs)}${cell.soft ? '~' : ''}`).join(' | ')}`
}
