/** A page's content stream as a judge reads it: operators with their operands, in order. */
export interface Operation {
  readonly operator: string
  readonly operands: readonly string[]
}

const TOKEN = /\((?:\\.|[^\\()])*\)|<<|>>|<[0-9a-fA-F]*>|\[|\]|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/gs

/** Tokens of dictionaries and arrays stay among the operands, each by itself. */
export function operationsIn(content: string): Operation[] {
  const operations: Operation[] = []
  let operands: string[] = []
  for (const [token] of content.matchAll(TOKEN)) {
    const isOperand = /^[(<>[\]/]|^[-+.\d]+$/.test(token)
    if (isOperand) operands.push(token)
    else {
      operations.push({ operator: token, operands })
      operands = []
    }
  }
  return operations
}

const PAINTS = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'Do', 'sh', 'BI'])

/** The bytes of a shown string, escapes resolved. */
function bytesOf(literal: string): number[] {
  const inner = literal.slice(1, -1).replace(/\\(.)/gs, (_, escaped: string) => (escaped === 'r' ? '\r' : escaped))
  return Array.from(inner, (character) => character.charCodeAt(0))
}

function markOf(operands: readonly string[]): 'leaf' | 'artifact' | 'span' {
  if (operands.includes('/MCID')) return 'leaf'
  return operands[0] === '/Artifact' ? 'artifact' : 'span'
}

export interface ReadContent {
  readonly faults: readonly string[]
  /** Marked-content identifiers, in the order of the stream. */
  readonly ids: readonly number[]
  /** Glyph ids shown from each font. */
  readonly shown: ReadonlyMap<string, ReadonlySet<number>>
}

/** Reads a page's operators: what paints must be in a sequence of the tree or an artifact, and all must nest. */
export function readContent(content: string): ReadContent {
  const faults: string[] = []
  const ids: number[] = []
  const shown = new Map<string, Set<number>>()
  const open: string[] = []
  let font = ''
  for (const { operator, operands } of operationsIn(content)) {
    if (operator === 'BDC' || operator === 'BMC') {
      const mark = markOf(operands)
      if (mark === 'leaf') ids.push(Number(operands[operands.indexOf('/MCID') + 1]))
      if (mark === 'leaf' && (open.includes('leaf') || open.includes('artifact'))) {
        faults.push('a leaf within a leaf or an artifact')
      }
      if (mark === 'artifact' && !operands.includes('/Type')) faults.push('an artifact without a type')
      open.push(mark)
    } else if (operator === 'EMC') {
      if (!['leaf', 'artifact', 'span'].includes(open.pop() ?? ''))
        faults.push('a marked sequence ends across a text object')
    } else if (operator === 'BT') open.push('text')
    else if (operator === 'ET') {
      if (open.pop() !== 'text') faults.push('a text object ends across a marked sequence')
    } else if (operator === 'Tf') font = operands[0] ?? ''
    if (!PAINTS.has(operator)) continue
    if (!open.includes('leaf') && !open.includes('artifact'))
      faults.push(`${operator} paints outside of the tree and of artifacts`)
    for (const operand of operands.filter((token) => token.startsWith('('))) {
      const bytes = bytesOf(operand)
      const glyphs = shown.get(font) ?? new Set()
      for (let at = 0; at < bytes.length; at += 2) glyphs.add((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0))
      shown.set(font, glyphs)
    }
  }
  if (open.length > 0) faults.push('something stays open at the end of the page')
  if (new Set(ids).size !== ids.length) faults.push('a marked-content identifier stands twice on a page')
  return { faults, ids, shown }
}
