/** A text as the rules read it, and where each of its units stood in the text as received. */
export interface Written {
  readonly text: string
  /** For each unit of `text` where it came from, and one more for the end. */
  readonly places: readonly number[]
}

/** A stretch of a text that is replaced by another one. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** Letters of one shape: marks that follow, the parts of a Korean syllable, a joined pair. */
const cluster = /[^](?:[\p{M}\u1160-\u11ff\ud7b0-\ud7fb])*/uy

/** Ignored in a word: soft hyphen, blanks of no width, the mark of direction, the byte order mark. */
const ignored = /^[\u00ad\u200b-\u200f\u2060\ufeff]/

const sameAs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('“”„‟«»「」『』＂', (mark) => [mark, '"'])),
  ...Object.fromEntries(Array.from('’‛′＇', (mark) => [mark, "'"])),
  '\t': ' ',
  '\r': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '\v': '\n',
  '\f': '\n',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '—': '–',
  '。': '.',
  '、': ',',
  '·': '·',
}

/** Lower case, NFC, single blanks, straight quotes, half-width marks: one shape for what people write in many. */
export function readWritten(received: string): Written {
  const places: number[] = []
  const shapes: string[] = []
  let last = '\n'
  for (let at = 0; at < received.length;) {
    const end = clusterEnd(received, at)
    const shape = shapeOf(received.slice(at, end))
    const isSecondBlank = shape === ' ' && (last === ' ' || last === '\n')
    if (shape !== '' && !isSecondBlank) {
      shapes.push(shape)
      for (let unit = 0; unit < shape.length; unit += 1) places.push(at)
      last = shape
    }
    at = end
  }
  places.push(received.length)
  return { text: shapes.join(''), places }
}

/** The text with some stretches replaced; each new unit stands where its stretch began. Edits are in order and apart. */
export function edited({ text, places }: Written, edits: readonly Edit[]): Written {
  if (edits.length === 0) return { text, places }
  const newPlaces: number[] = []
  const parts: string[] = []
  let at = 0
  for (const { start, end, by } of [...edits, { start: text.length, end: text.length, by: '' }]) {
    parts.push(text.slice(at, start), by)
    for (; at < start; at += 1) newPlaces.push(places[at] ?? 0)
    for (let unit = 0; unit < by.length; unit += 1) newPlaces.push(places[start] ?? 0)
    at = end
  }
  newPlaces.push(places.at(-1) ?? 0)
  return { text: parts.join(''), places: newPlaces }
}

function clusterEnd(received: string, at: number): number {
  if (isAlone(received.charCodeAt(at)) && isAlone(received.charCodeAt(at + 1))) return at + 1
  cluster.lastIndex = at
  cluster.exec(received)
  return Math.max(cluster.lastIndex, at + 1)
}

/** Latin letters and whole Korean syllables join nothing; NaN is the end of the text. */
function isAlone(code: number): boolean {
  return code < 0x300 || (code >= 0xac00 && code <= 0xd7a3) || Number.isNaN(code)
}

function shapeOf(cluster: string): string {
  if (ignored.test(cluster)) return ''
  const whole = cluster.length === 1 && cluster < '\u0100' ? cluster : halfWidth(cluster.normalize('NFC'))
  return sameAs[whole] ?? (/^\p{Zs}$/u.test(whole) ? ' ' : whole.toLowerCase())
}

function halfWidth(cluster: string): string {
  const code = cluster.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0) + cluster.slice(1)
  return cluster === 'ĳ' || cluster === 'Ĳ' ? 'ij' : cluster
}
