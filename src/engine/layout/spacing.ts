import type { Block } from '../../domain/clauses/block.ts'
import { h, u } from './grid.ts'

type Kind = Block['kind']

/** Kinds that stand close to their own kind: half a unit apart. */
const close: readonly Kind[] = ['entry', 'clause', 'paragraph', 'list', 'panel', 'warning']
/** Kinds that stand free of their neighbours: a unit apart. */
const free: readonly Kind[] = ['table', 'figure', 'facts', 'facing', 'voice', 'fingerprint', 'signatures', 'warning']
/** Before a new section, unless it begins a page. */
const SECTION = 1.5 * u

/** Air between two blocks, in points. */
export function airBetween(before: Block | undefined, block: Block, tight: boolean): number {
  if (before === undefined) return block.kind === 'section' ? SECTION : 0
  if (block.kind === 'section') return SECTION
  if (before.kind === 'section') return 0
  const unit = tight ? h : u
  if (isNote(block) || before.kind === 'head') return h
  if (block.kind === 'head') return before.kind === 'title' ? h : unit
  if (before.kind === 'signatures' || before.kind === 'fingerprint') return h
  if (close.includes(before.kind) && before.kind === block.kind) return isStatement(block) ? unit : h
  if (free.includes(before.kind) || free.includes(block.kind)) return unit
  return h
}

function isNote(block: Block): boolean {
  return block.kind === 'paragraph' && block.role === 'note'
}

function isStatement(block: Block): boolean {
  return block.kind === 'paragraph' && block.role === 'statement'
}
