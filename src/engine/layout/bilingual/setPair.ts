import type { Block, BlockOf } from '../../../domain/clauses/block.ts'
import { hairline, ink } from '../colours.ts'
import { h, left, onGrid, right, wide } from '../grid.ts'
import { keepNext, Keep, part } from '../part.ts'
import type { Box, Part } from '../part.ts'
import { block as fill } from '../pen.ts'
import { factCell } from '../blocks/facts.ts'
import { setFigure } from '../blocks/figure.ts'
import { fingerprintParts } from '../blocks/fingerprint.ts'
import { setHead, setSection } from '../blocks/headings.ts'
import { setParagraph } from '../blocks/paragraphs.ts'
import { setBlock } from '../blocks/setBlock.ts'
import { setFields } from '../blocks/signatures.ts'
import type { Places } from '../blocks/signatures.ts'
import { words } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { setTable, setWideTable } from '../table/setTable.ts'
import { grow } from '../tree.ts'
import { both, joinFigures } from './figures.ts'
import { paired, spacedPairs } from './pairs.ts'
import { joinTables } from './tables.ts'

/** The settings of one section in both languages, the prevailing one first; `whole` takes what stands once. */
export interface Settings {
  readonly first: Setting
  readonly second: Setting
  readonly whole: Setting
}

/** One block in both languages: text side by side; facts, tables, figures and signatures once, over both columns. */
export function setPair(first: Block, second: Block, settings: Settings, places: Places): Part[] {
  if (first.kind !== second.kind)
    return [...setBlock(first, settings.whole, wide, places), ...setBlock(second, alone(settings), wide, places)]
  if (first.kind === 'section' && second.kind === 'section') return pairSections(first, second, settings)
  if (first.kind === 'facts' && second.kind === 'facts') return pairFacts(first, second, settings)
  if (first.kind === 'table' && second.kind === 'table') return pairTables(first, second, settings)
  if (first.kind === 'figure' && second.kind === 'figure') return pairFigures(first, second, settings)
  if (first.kind === 'fingerprint' && second.kind === 'fingerprint') return pairPrints(first, second, settings)
  if (first.kind === 'signatures' && second.kind === 'signatures')
    return pairSignatures(first, second, settings, places)
  const [one, other] = [setBlock(first, settings.first, left, places), setBlock(second, settings.second, right, places)]
  return spacedPairs(paired(one, other))
}

/** The second language over the whole width: for what does not pair up. */
function alone({ second, whole }: Settings): Setting {
  return { ...whole, language: second.language, parent: second.parent, continued: second.continued }
}

type Sides<K extends Block['kind']> = readonly [BlockOf<K>, BlockOf<K>]

/** A number stands once; an annex that is "Bijlage A" here and "별지 가" there is named in each. */
function pairSections(...[first, second, settings]: [...Sides<'section'>, Settings]): Part[] {
  const numbered = second.number !== first.number
  return spacedPairs(paired(setSection(first, settings.first), setSection(second, settings.second, numbered)))
}

const FACT_AIR = 3.75

function pairFacts(...[first, second, settings]: [...Sides<'facts'>, Settings]): Part[] {
  const lists = [grow(settings.first.parent, 'L'), grow(settings.second.parent, 'L')] as const
  const boxes = first.cells.map((cell, row): Box => {
    const other = second.cells[row]
    const one = factCell(cell, left, settings.first, lists[0])
    const two = other && factCell(other, right, settings.second, lists[1])
    const height = onGrid(Math.max(one.height, two?.height ?? 0) + 2 * FACT_AIR)
    const isLast = row === first.cells.length - 1
    return {
      height,
      keep: isLast ? Keep.free : Keep.wish,
      draw: (pen, y) => {
        fill(pen, wide.x, y, wide.width, row === 0 ? 0.75 : 0.5, row === 0 ? ink : hairline)
        one.draw(pen, y + FACT_AIR)
        two?.draw(pen, y + FACT_AIR)
        if (isLast) fill(pen, wide.x, y + height - 0.75, wide.width, 0.75, ink)
      },
    }
  })
  return [part(boxes)]
}

function pairTables(...[first, second, settings]: [...Sides<'table'>, Settings]): Part[] {
  const joined = joinTables(first, second, settings.second.language)
  if (joined === null) return [...setTable(first, settings.whole), ...setTable(second, alone(settings))]
  const table = setWideTable(joined, settings.whole)
  const notes = paired(noteOf(first, settings.first), noteOf(second, settings.second))
  return [...table, ...notes.map((note) => ({ ...note, before: h }))]
}

function noteOf({ id, note }: BlockOf<'table'>, setting: Setting): Part[] {
  return note === undefined ? [] : setParagraph({ kind: 'paragraph', id, role: 'note', runs: words(note) }, setting)
}

function pairFigures(...[first, second, settings]: [...Sides<'figure'>, Settings]): Part[] {
  const heads = paired(headOf(first, settings.first), headOf(second, settings.second))
  const data = joinFigures(first.data, second.data)
  const drawn = setFigure(
    { ...first, head: undefined, reading: undefined, data, alt: both(first.alt, second.alt) },
    settings.whole,
  )
  const readings = paired(readingOf(first, settings.first), readingOf(second, settings.second))
  const figure = drawn.map((one) => ({
    ...one,
    before: heads.length > 0 ? h : 0,
    boxes: readings.length > 0 ? keepNext(one.boxes) : one.boxes,
  }))
  return [...heads, ...figure, ...readings]
}

function headOf({ id, head }: BlockOf<'figure'>, setting: Setting): Part[] {
  return head === undefined ? [] : setHead({ kind: 'head', id, text: head }, setting)
}

function readingOf({ id, reading }: BlockOf<'figure'>, setting: Setting): Part[] {
  return reading === undefined
    ? []
    : setParagraph({ kind: 'paragraph', id, role: 'note', runs: words(reading) }, setting)
}

function pairPrints(...[first, second, settings]: [...Sides<'fingerprint'>, Settings]): Part[] {
  const [head, groups, detail, hex] = fingerprintParts(first, settings.first, settings.whole)
  const [otherHead, , otherDetail] = fingerprintParts(
    { ...second, groups: [], hex: '' },
    settings.second,
    settings.second,
  )
  return [...paired([head!], [otherHead!]), groups!, ...paired([detail!], [otherDetail!]), hex!]
}

function pairSignatures(...[first, second, settings, places]: [...Sides<'signatures'>, Settings, Places]): Part[] {
  const statement = ({ id, statement }: BlockOf<'signatures'>, setting: Setting): Part[] =>
    setParagraph({ kind: 'paragraph', id, role: 'body', runs: words(statement) }, setting)
  const stated = paired(statement(first, settings.first), statement(second, settings.second))
  const fields = { agency: joinPlaces('agency'), client: joinPlaces('client') }
  function joinPlaces(party: 'agency' | 'client') {
    const [one, other] = [first.fields[party], second.fields[party]]
    return {
      caption: both(one.caption, other.caption),
      invitation: both(one.invitation, other.invitation),
      tooltip: one.tooltip,
      lines: one.lines.map((line, index) => both(line, other.lines[index])),
    }
  }
  const kept = stated.map((one) => ({ ...one, boxes: keepNext(one.boxes) }))
  return [...kept, setFields({ ...first, fields }, settings.whole, places)]
}
