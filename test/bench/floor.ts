import { unzlibSync } from 'fflate'
import { PDFArray, type PDFContext, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'

/** What the least paper would have to hold as well: the marks on each page, and the fonts they are set in. */
export interface Floor {
  readonly size: readonly [width: number, height: number]
  readonly pages: readonly Uint8Array[]
  readonly fonts: readonly Uint8Array[]
}

const inflated = (stream: PDFRawStream): Uint8Array =>
  stream.dict.has(PDFName.of('Filter')) ? unzlibSync(stream.contents) : stream.contents

/** Takes them out of a printed paper. */
export async function floorOf(bytes: Uint8Array): Promise<Floor> {
  const document = await PDFDocument.load(bytes)
  const { context } = document
  const pages = document.getPages()
  const contents = pages.map(({ node }) => joined(context, node.get(PDFName.of('Contents'))))
  const first = pages[0]
  if (first === undefined) throw new Error('A paper without pages')
  return { size: [first.getWidth(), first.getHeight()], pages: contents, fonts: fontFiles(context) }
}

function joined(context: PDFContext, contents: unknown): Uint8Array {
  const found = contents instanceof PDFRef ? context.lookup(contents) : contents
  const parts = found instanceof PDFArray ? found.asArray().map((part) => context.lookup(part)) : [found]
  const streams = parts.filter((part) => part instanceof PDFRawStream).map(inflated)
  return new Uint8Array(Buffer.concat(streams))
}

function fontFiles(context: PDFContext): Uint8Array[] {
  const key = PDFName.of('FontFile2')
  const dictionaries = context.enumerateIndirectObjects().map(([, object]) => object)
  const refs = dictionaries.flatMap((object) => (object instanceof PDFDict && object.has(key) ? [object.get(key)] : []))
  return refs
    .map((ref) => context.lookup(ref))
    .filter((one) => one instanceof PDFRawStream)
    .map(inflated)
}

/**
 * The floor: pdf-lib alone makes a document of as many pages, with content and font streams of the same bytes, deflated
 * and saved by its own writer. No tags, no attachment, no form, nothing decided about where a line goes.
 */
export async function makeFloor({ size, pages, fonts }: Floor): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context } = document
  for (const font of fonts) context.register(context.flateStream(font))
  for (const content of pages) {
    const { node } = document.addPage([...size])
    node.set(PDFName.of('Contents'), context.register(context.flateStream(content)))
  }
  return document.save()
}
