import { type PDFContext, PDFDocument, PDFName, type PDFRef, PDFString } from 'pdf-lib'
import { toUnicode } from '../../src/engine/pdf/toUnicode.ts'
import { lineMetrics, stemWidth, type EmbeddedFont, type Fonts } from '../../src/engine/layout/fonts/fonts.ts'
import type { Weight } from '../../src/engine/layout/sheets.ts'
import { flow, page } from './flow.ts'
import type { Given } from './given.ts'
import { fontsOf } from './ours.ts'

/**
 * The container floor: the fork of pdf-lib as object container and writer, with our fonts and content streams of its
 * own. It breaks lines and pages and can be searched; no tags, no attachment, no field, no metadata.
 */
export const name = 'pdf-lib, own fonts (floor)'

export async function open(given: Given) {
  const fonts = await fontsOf(given)
  return () => contained(given, fonts)
}

interface Line {
  readonly text: string
  readonly weight: Weight
  readonly at: string
}

const WEIGHTS = ['regular', 'semibold'] as const

async function contained({ plain }: Given, fonts: Fonts): Promise<Uint8Array> {
  const pages: { readonly lines: Line[]; readonly rules: string[] }[] = []
  const weightOf = (bold: boolean): Weight => (bold ? 'semibold' : 'regular')
  flow(plain, {
    turn: () => pages.push({ lines: [], rules: [] }),
    widthOf: (text, size, bold) => (widthIn(fonts, text, weightOf(bold)) * size) / 1000,
    line: (text, x, y, size, bold) =>
      pages.at(-1)!.lines.push({
        text,
        weight: weightOf(bold),
        at: `${bold ? '/F1' : '/F0'} ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm`,
      }),
    rule: (x, y, width) =>
      pages.at(-1)!.rules.push(`${x.toFixed(2)} ${y.toFixed(2)} m ${(x + width).toFixed(2)} ${y.toFixed(2)} l S`),
  })
  const document = await PDFDocument.create()
  document.setTitle(plain.title)
  const ids = embedded(
    document,
    fonts,
    pages.flatMap(({ lines }) => lines),
  )
  for (const { lines, rules } of pages) {
    const { node } = document.addPage([page.width, page.height])
    const text = lines.map((line) => `${line.at} <${ids.coded(line)}> Tj`)
    const content = ['0.5 w 0.7 G', ...rules, 'BT', ...text, 'ET'].join('\n')
    node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(content)))
    node.set(PDFName.of('Resources'), ids.resources)
  }
  return document.save()
}

const pointsOf = (text: string) => Array.from(text, (character) => character.codePointAt(0)!)

const widthIn = (fonts: Fonts, text: string, weight: Weight): number =>
  pointsOf(text).reduce((sum, codePoint) => sum + (fonts.advance(weight, { codePoint }) ?? 0), 0)

function embedded({ context }: PDFDocument, fonts: Fonts, lines: readonly Line[]) {
  const made = WEIGHTS.map((weight) => {
    const points = new Set(lines.filter((line) => line.weight === weight).flatMap(({ text }) => pointsOf(text)))
    const shown = [...points].map((codePoint) => ({ codePoint }))
    return fonts.embed(weight, shown)
  })
  const [regular, bold] = made.map((font) => addFont(context, font))
  const digits = new Map<string, string>()
  const digitsOf = (weight: Weight, codePoint: number) => {
    const key = weight + codePoint
    const known = digits.get(key) ?? fourDigits(made[WEIGHTS.indexOf(weight)]!.glyphId({ codePoint }))
    digits.set(key, known)
    return known
  }
  return {
    resources: context.obj({ Font: { F0: regular, F1: bold } }),
    coded: ({ text, weight }: Line) =>
      pointsOf(text)
        .map((codePoint) => digitsOf(weight, codePoint))
        .join(''),
  }
}

const fourDigits = (id: number): string => id.toString(16).padStart(4, '0')

function addFont(context: PDFContext, font: EmbeddedFont): PDFRef {
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: font.name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: addDescriptor(context, font),
    CIDToGIDMap: 'Identity',
    W: [0, [...font.widths]],
  })
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: font.name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(toUnicode(font.texts))),
    }),
  )
}

function addDescriptor(context: PDFContext, font: EmbeddedFont): PDFRef {
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: font.name,
    Flags: 4,
    FontBBox: [...font.box],
    ItalicAngle: 0,
    Ascent: lineMetrics.ascent,
    Descent: lineMetrics.descent,
    CapHeight: lineMetrics.capHeight,
    StemV: stemWidth('regular'),
    FontFile2: context.register(context.flateStream(font.ttf)),
  })
  return context.register(descriptor)
}
