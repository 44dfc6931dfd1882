/** A text as the rules read it, and where each of its units stood in the text as received. */
export interface Written {
  readonly text: string
  /** For each unit of `text` where it came from, and one more for the end. */
  readonly places: Uint32Array
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
  let [text, last] = ['', '\n']
  for (let at = 0; at < received.length;) {
    const end = clusterEnd(received, at)
    const shape = end === at + 1 ? shapeOfOne(received, at) : shapeOf(received.slice(at, end))
    const isSecondBlank = shape === ' ' && (last === ' ' || last === '\n')
    if (shape !== '' && !isSecondBlank) {
      text += shape
      for (let unit = 0; unit < shape.length; unit += 1) places.push(at)
      last = shape
    }
    at = end
  }
  places.push(received.length)
  return { text, places: Uint32Array.from(places) }
}

/** The text with some stretches replaced; each new unit stands where its stretch began. Edits are in order and apart. */
export function edited({ text, places }: Written, edits: readonly Edit[]): Written {
  if (edits.length === 0) return { text, places }
  const longer = edits.reduce((sum, { start, end, by }) => sum + by.length - (end - start), 0)
  const newPlaces = new Uint32Array(places.length + longer)
  let [newText, at] = ['', 0]
  for (const { start, end, by } of edits) {
    newPlaces.set(places.subarray(at, start), newText.length)
    newText += text.slice(at, start)
    newPlaces.fill(places[start] ?? 0, newText.length, newText.length + by.length)
    newText += by
    at = end
  }
  newPlaces.set(places.subarray(at), newText.length)
  return { text: newText + text.slice(at), places: newPlaces }
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

/** What the letters, digits and marks of Latin script become, found out once each; a Korean syllable is what it is. */
const knownShapes: string[] = []

function shapeOfOne(received: string, at: number): string {
  const code = received.charCodeAt(at)
  if (code < 0x180) return (knownShapes[code] ??= shapeOf(received.charAt(at)))
  return code >= 0xac00 && code <= 0xd7a3 ? received.charAt(at) : shapeOf(received.charAt(at))
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
