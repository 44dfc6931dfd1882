import { fourDigits, utf16Digits } from './showGlyphs.ts'

/** Most entries of one block (Adobe Technical Note 5411). */
const BLOCK = 100

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange`

const TAIL = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`

/** The CMap by which readers turn glyph ids back into text (ISO 32000-1, 9.10.3); `texts` by id, 0 stands for none. */
export function toUnicode(texts: readonly string[]): string {
  const runs = runsOf(texts)
  const blocks: string[] = []
  for (let start = 0; start < runs.length; start += BLOCK) {
    const some = runs.slice(start, start + BLOCK)
    blocks.push(`${some.length} beginbfrange\n${some.map(written).join('\n')}\nendbfrange`)
  }
  return [HEAD, ...blocks, TAIL].join('\n')
}

interface Run {
  readonly first: number
  last: number
  readonly text: string
}

/** Glyphs stand in code-point order, so the letters of an alphabet make one run. */
function runsOf(texts: readonly string[]): Run[] {
  const runs: Run[] = []
  texts.forEach((text, id) => {
    const run = runs.at(-1)
    if (id > 0 && run && follows(run, id, text)) run.last = id
    else if (id > 0) runs.push({ first: id, last: id, text })
  })
  return runs
}

/** A run counts up in the last byte only, on both sides (Adobe Technical Note 5014). */
function follows({ first, text }: Run, id: number, next: string): boolean {
  const [from, to] = [text.charCodeAt(0), next.charCodeAt(0)]
  const isSingle = text.length === 1 && next.length === 1
  return isSingle && to - from === id - first && to >> 8 === from >> 8 && id >> 8 === first >> 8
}

const written = ({ first, last, text }: Run) => `<${fourDigits(first)}> <${fourDigits(last)}> <${utf16Digits(text)}>`
