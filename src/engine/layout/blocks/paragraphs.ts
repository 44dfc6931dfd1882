import type { BlockOf, ParagraphRole, Runs } from '../../../domain/clauses/block.ts'
import { h } from '../grid.ts'
import type { Column } from '../grid.ts'
import { Keep, keepNext, lineBoxes, part, withKeeps } from '../part.ts'
import type { Part } from '../part.ts'
import type { Role } from '../roles.ts'
import { lineUp, paragraph, plainLines } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { piecesOf } from '../text/atoms.ts'
import { grow } from '../tree.ts'
import { aside, withAside } from './aside.ts'

const roles: Readonly<Record<ParagraphRole, Role>> = {
  eyebrow: 'eyebrow',
  brief: 'brief',
  parties: 'body',
  lead: 'body',
  body: 'body',
  note: 'note',
  statement: 'statement',
}

/** A paragraph; a note under a table or figure takes its width (`under`). */
export function setParagraph(block: BlockOf<'paragraph'>, setting: Setting, under: Column = setting.text): Part[] {
  if (block.role === 'brief') return [setBrief(block, setting)]
  const column = block.role === 'note' ? under : setting.text
  const runs = block.role === 'parties' && setting.column !== 'whole' ? onLinesOfTheirOwn(block.runs) : block.runs
  const boxes = paragraph(setting, runs, { column, role: roles[block.role], tag: 'P' })
  return [part(leads.includes(block.role) ? keepNext(boxes, Keep.wish) : boxes)]
}

/** What announces the next block does not stand without it. */
const leads: readonly ParagraphRole[] = ['eyebrow', 'statement', 'lead']

/** In a half column each party begins a line; what would join them ends none. */
function onLinesOfTheirOwn(runs: Runs): Runs {
  return runs.map((run) => (run.kind === 'text' && run.joins ? { kind: 'text', text: ' \n' } : run))
}

const MOST_LINES = 5
const SMALLER = 14

/** The brief takes five lines at most; a longer one is set smaller. */
function setBrief(block: BlockOf<'paragraph'>, setting: Setting): Part {
  const node = grow(setting.parent, 'P')
  const style = setting.styles.brief
  const lines = lineUp(setting, piecesOf(block.runs, style), setting.wide.width)
  const fits = lines.length <= MOST_LINES && setting.density.type === 'full'
  if (fits || style.size <= SMALLER) return part(lineBoxes(lines, style, node, setting.wide.x))
  const smaller = { ...style, size: SMALLER }
  const again = lineUp(setting, piecesOf(block.runs, smaller), setting.wide.width)
  return part(lineBoxes(again, smaller, node, setting.wide.x))
}

/** A side head with what was answered beside it, both on one baseline. */
export function setEntry(entry: BlockOf<'entry'>, setting: Setting): Part[] {
  const head = aside(setting, entry.label)
  const boxes = paragraph(setting, entry.runs, { column: setting.text, role: 'body', tag: 'P' })
  return withAside(setting, head, part(boxes), setting.styles.body)
}

/** Clauses up to so many lines stay on one page. */
const CLAUSE_TOGETHER = 6
const NUMBER_WIDTH = 30

/** A numbered clause: number, whose it is and name in the side column, its text beside them. */
export function setClause(clause: BlockOf<'clause'>, setting: Setting): Part[] {
  const { styles } = setting
  const column = setting.side ?? setting.text
  const node = grow(setting.parent, setting.headTag)
  const number = plainLines(setting, clause.number, styles.clauseNumber, Infinity)[0]
  const indent = number ? Math.max(NUMBER_WIDTH, number.width + h / 2) : 0
  const name: Runs = [...(clause.mark ? [clause.mark] : []), { kind: 'text', text: clause.name }]
  const lines = lineUp(setting, piecesOf(name, styles.sideHead), column.width - indent)
  const numbered = number && { line: { ...number, spaced: true }, x: column.x }
  const head = { lines, style: styles.sideHead, node, x: column.x + indent, ...(numbered && { number: numbered }) }
  const boxes = paragraph(setting, clause.runs, { column: setting.text, role: 'body', tag: 'P' })
  return withAside(setting, head, part(withKeeps(boxes, CLAUSE_TOGETHER)), styles.body)
}
