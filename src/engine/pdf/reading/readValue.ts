import type { Dictionary, Value } from './values.ts'

/** Ours nest five deep; a file that nests deeper wants to exhaust the reader. */
const DEEPEST = 12

/**
 * Our writer's own syntax and no more of ISO 32000-1, 7.3: no comments, no brackets within strings, no generation but
 * 0. What it refuses, another program wrote.
 */
const TOKEN = new RegExp(
  [
    String.raw`\s*(?:(?<mark><<|>>|\[|\])`,
    String.raw`\/(?<name>[^\s/<>[\](){}%]*)`,
    String.raw`\((?<plain>[^\\()]*)\)`,
    String.raw`<(?<hex>[0-9A-Fa-f]*)>`,
    String.raw`(?<object>\d{1,7}) 0 R\b`,
    String.raw`(?<number>-?\d{1,12}(?:\.\d{1,6})?)`,
    String.raw`(?<word>true|false|null)\b)`,
  ].join('|'),
  'y',
)
type Token = Readonly<Partial<Record<'mark' | 'name' | 'plain' | 'hex' | 'object' | 'number' | 'word', string>>>

/** The value at the beginning of `source`, and where it ends; null when it is not of our writing. */
export function readValue(source: string, start = 0): { readonly value: Value; readonly end: number } | null {
  let at = start
  const next = (): Token | null => {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(source)
    if (!match) return null
    at = TOKEN.lastIndex
    return match.groups as Token
  }
  const value = valueOf(next(), next, 0)
  return value === undefined ? null : { value, end: at }
}

type Next = () => Token | null

function valueOf(token: Token | null, next: Next, depth: number): Value | undefined {
  if (!token || depth > DEEPEST) return undefined
  if (token.mark === '<<') return dictionary(next, depth)
  if (token.mark === '[') return array(next, depth)
  if (token.name !== undefined) return { kind: 'name', name: token.name.replaceAll('#2F', '/') }
  if (token.plain !== undefined) return { kind: 'text', text: token.plain }
  if (token.hex !== undefined) return { kind: 'text', text: hexText(token.hex), digits: token.hex }
  if (token.object !== undefined) return { kind: 'reference', object: Number(token.object) }
  if (token.number !== undefined) return Number(token.number)
  if (token.word !== undefined) return token.word === 'null' ? null : token.word === 'true'
  return undefined
}

function array(next: Next, depth: number): readonly Value[] | undefined {
  const values: Value[] = []
  for (let token = next(); token?.mark !== ']'; token = next()) {
    const value = valueOf(token, next, depth + 1)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}

/** A key that stands twice would let two readers see two files. */
function dictionary(next: Next, depth: number): Dictionary | undefined {
  const entries = new Map<string, Value>()
  for (let token = next(); token?.mark !== '>>'; token = next()) {
    const key = token?.name
    const value = valueOf(next(), next, depth + 1)
    if (key === undefined || value === undefined || entries.has(key)) return undefined
    entries.set(key, value)
  }
  return entries
}

/** UTF-16BE behind its mark, or else one byte a character, as identifiers and checksums are. */
function hexText(digits: string): string {
  const isWide = digits.startsWith('FEFF') || digits.startsWith('feff')
  const width = isWide ? 4 : 2
  let text = ''
  for (let at = isWide ? width : 0; at + width <= digits.length; at += width)
    text += String.fromCharCode(Number.parseInt(digits.slice(at, at + width), 16))
  return text
}
