import type { EmbeddedFont, Fonts, Shown } from '../../../../src/engine/layout/fonts/fonts.ts'
import type { PathStep, Weight } from '../../../../src/engine/layout/sheets.ts'
import { plainPdf, type PlainObject } from './plainPdf.ts'

/** A page of square cells with a glyph in each, so that ink can be counted glyph by glyph. Unit: point. */
export const grid = { cell: 24, columns: 24, size: 12, inset: 5 }

/** The glyphs as text, in the font program that would go into a paper. */
export function asText(font: EmbeddedFont, shown: readonly Shown[]): Uint8Array {
  const shows = shown.map((one, index) => `1 0 0 1 ${place(index, shown.length)} Tm <${code(font.glyphId(one))}> Tj`)
  const content = `BT /F0 ${grid.size} Tf\n${shows.join('\n')}\nET`
  return plainPdf([...page(shown.length, '/Font << /F0 5 0 R >>', content), ...fontObjects(font)])
}

/** The same page with the glyphs drawn as curves, as the preview on a screen draws them. */
export function asCurves(fonts: Fonts, weight: Weight, shown: readonly Shown[]): Uint8Array {
  const scale = grid.size / 2048
  const drawn = shown.map((one, index) => {
    const curves = fonts.outline(weight, one).map(operator).join('\n')
    return `q ${scale} 0 0 ${scale} ${place(index, shown.length)} cm\n${curves}\nf Q`
  })
  return plainPdf(page(shown.length, '', drawn.join('\n')))
}

function page(count: number, resources: string, content: string): PlainObject[] {
  const box = `[0 0 ${grid.columns * grid.cell} ${rows(count) * grid.cell}]`
  return [
    { dictionary: '/Type /Catalog /Pages 2 0 R' },
    { dictionary: '/Type /Pages /Kids [3 0 R] /Count 1' },
    {
      dictionary: `/Type /Page /Parent 2 0 R /MediaBox ${box} /Resources << ${resources} >> /Contents 4 0 R`,
    },
    { dictionary: '', stream: Buffer.from(content) },
  ]
}

/** Objects 5 to 9. */
function fontObjects({ name, ttf, widths, box, texts }: EmbeddedFont): PlainObject[] {
  const system = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>'
  const heights = '/ItalicAngle 0 /Ascent 952 /Descent -241 /CapHeight 707 /StemV 84'
  return [
    {
      dictionary: `/Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 9 0 R`,
    },
    {
      dictionary: `/Type /Font /Subtype /CIDFontType2 /BaseFont /${name} ${system} /FontDescriptor 7 0 R /CIDToGIDMap /Identity /W [0 [${widths.join(' ')}]]`,
    },
    {
      dictionary: `/Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${box.join(' ')}] ${heights} /FontFile2 8 0 R`,
    },
    { dictionary: `/Length1 ${ttf.length}`, stream: ttf },
    { dictionary: '', stream: Buffer.from(toUnicode(texts)) },
  ]
}

function toUnicode(texts: readonly string[]): string {
  const pairs = texts.flatMap((text, id) => (text === '' ? [] : [`<${code(id)}> <${utf16(text)}>`]))
  const blocks = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, block) => {
    const some = pairs.slice(block * 100, block * 100 + 100)
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`
  })
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Text def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap end end',
  ].join('\n')
}

function operator(step: PathStep): string {
  const letters = { M: 'm', L: 'l', C: 'c', Z: 'h' }
  return `${step.slice(1).join(' ')} ${letters[step[0]]}`
}

/** Where the glyph's origin stands: row by row from the top left. */
function place(index: number, count: number): string {
  const row = rows(count) - 1 - Math.floor(index / grid.columns)
  return `${(index % grid.columns) * grid.cell + grid.inset} ${row * grid.cell + grid.inset + 2}`
}

function rows(count: number): number {
  return Math.ceil(count / grid.columns)
}

function code(id: number): string {
  return id.toString(16).padStart(4, '0')
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => code(text.charCodeAt(index))).join('')
}
