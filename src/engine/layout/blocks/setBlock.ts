import type { Block } from '../../../domain/clauses/block.ts'
import type { Column } from '../grid.ts'
import type { Part } from '../part.ts'
import type { Setting } from '../setting.ts'
import { setTable } from '../table/setTable.ts'
import { setFacing, setStacked } from './facing.ts'
import { setFacts } from './facts.ts'
import { setFigure } from './figure.ts'
import { setFingerprint } from './fingerprint.ts'
import { setHead, setSection, setTitle } from './headings.ts'
import { setList } from './list.ts'
import { setPanel, setWarning } from './panel.ts'
import { setClause, setEntry, setParagraph } from './paragraphs.ts'
import { setSignatures } from './signatures.ts'
import type { Places } from './signatures.ts'
import { setVoice } from './voice.ts'

/** A block as parts that the flow can place; `under` is the width of a note below what stands before it. */
export function setBlock(block: Block, setting: Setting, under: Column, places: Places): Part[] {
  switch (block.kind) {
    case 'title':
      return setTitle(block, setting)
    case 'paragraph':
      return setParagraph(block, setting, under)
    case 'section':
      return setSection(block, setting)
    case 'head':
      return setHead(block, setting)
    case 'entry':
      return setEntry(block, setting)
    case 'clause':
      return setClause(block, setting)
    case 'list':
      return setList(block, setting)
    case 'voice':
      return setVoice(block, setting)
    case 'facts':
      return setFacts(block, setting)
    case 'table':
      return setTable(block, setting)
    case 'figure':
      return setFigure(block, setting)
    case 'warning':
      return setWarning(block, setting)
    case 'panel':
      return setPanel(block, setting)
    case 'facing':
      return setting.column === 'whole' ? setFacing(block, setting) : setStacked(block, setting)
    case 'fingerprint':
      return setFingerprint(block, setting)
    case 'signatures':
      return setSignatures(block, setting, places)
  }
}
