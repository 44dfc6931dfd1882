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
  const lines = texts.map((text, id) => `<${fourDigits(id)}> <${utf16Digits(text)}>`).slice(1)
  const blocks: string[] = []
  for (let start = 0; start < lines.length; start += BLOCK) {
    const some = lines.slice(start, start + BLOCK)
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`)
  }
  return [HEAD, ...blocks, TAIL].join('\n')
}
