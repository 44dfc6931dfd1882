import type { Side } from '../../../domain/agreement/scalars.ts'
import type { BlockOf, Runs } from '../../../domain/clauses/block.ts'
import { partyColour } from '../colours.ts'
import { h } from '../grid.ts'
import { blank, Keep, keepNext, lineBoxes, part, together, withKeeps } from '../part.ts'
import type { Box, Part } from '../part.ts'
import { block } from '../pen.ts'
import type { Pen } from '../pen.ts'
import { paragraph } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { piecesOf, shape } from '../text/atoms.ts'
import { breakLines } from '../text/lines.ts'
import { grow } from '../tree.ts'
import type { Branch } from '../tree.ts'
import { aside, withAside } from './aside.ts'

/** The party's rule takes 3, its text stands 15 from the rule's left edge. */
const INDENT = 15
const RULE = 3
/** Voices up to so many lines stay on one page. */
const TOGETHER = 6

/** A party's own words beside its rule: the agency's solid, the client's double, so that both stay apart in grey. */
export function setVoice(voice: BlockOf<'voice'>, setting: Setting): Part[] {
  const head = aside(setting, voice.head)
  const quote = grow(setting.parent, 'BlockQuote')
  const lines = spoken(voice, setting, quote)
  const ruled = lines.map((box, index) => besideRule(box, voice.party, setting.text.x, index > 0))
  const by = voice.by ? signature(voice.by, setting, quote) : []
  const joined = setting.side !== null && by.length > 0 ? part([...keepNext(ruled), blank(h, Keep.must), ...by]) : null
  const said = withAside(setting, head, joined ?? part(by.length > 0 ? keepNext(ruled) : ruled), setting.styles.voice)
  return joined || by.length === 0 ? said : [...said, part(by, { before: h })]
}

/** An opening quotation mark hangs in the margin by its own width (the one exception to flush columns). */
function spoken(voice: BlockOf<'voice'>, setting: Setting, quote: Branch): Box[] {
  const style = setting.styles.voice
  const atoms = shape(piecesOf(voice.runs, style), setting.metrics)
  const first = atoms[0]
  const hang = first && /[“‘„『「]/.test(first.text) ? first.advance : 0
  const measure = setting.text.width - INDENT
  const lines = breakLines(
    first && hang > 0 ? [{ ...first, advance: 0 }, ...atoms.slice(1)] : atoms,
    measure,
    setting.language,
  )
  const node = grow(quote, 'P')
  const x = setting.text.x + INDENT
  const [opening, ...others] = lineBoxes(lines, style, node, x)
  if (!opening || !first) return []
  const hung = { ...lines[0]!, atoms: [first, ...lines[0]!.atoms.slice(1)] }
  const [top] = lineBoxes([hung], style, node, x - hang)
  return withKeeps([top!, ...others], TOGETHER)
}

function besideRule(box: Box, party: Side, x: number, joins: boolean): Box {
  const draw: Box['draw'] = (pen, y) => {
    // Half a point of overlap with the line above: viewers show a seam between fills that only touch.
    const top = joins && y > 0 ? y - 0.5 : y
    partyRule(pen, party, x, top, y + box.height - top)
    box.draw(pen, y)
  }
  return { ...box, draw }
}

/** A party's upright rule, 3 wide: one stroke for the agency, two for the client. */
export function partyRule(pen: Pen, party: Side, x: number, y: number, height: number): void {
  const colour = partyColour[party]
  if (party === 'agency') return block(pen, x, y, RULE, height, colour)
  block(pen, x, y, 1, height, colour)
  block(pen, x + 2, y, 1, height, colour)
}

function signature(by: Runs, setting: Setting, quote: Branch): Box[] {
  const column = { x: setting.text.x + INDENT, width: setting.text.width - INDENT }
  return together(paragraph(setting, by, { column, role: 'note', tag: 'P', parent: quote }))
}
