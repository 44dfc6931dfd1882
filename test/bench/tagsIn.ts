import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from 'pdf-lib'

/**
 * How many elements the tag tree of a file has, from its bytes: a file may say that it is tagged and have an empty tree.
 * Elements that no marked content hangs from are counted too, so null stands for no tree at all.
 */
export async function tagsIn(bytes: Uint8Array): Promise<number | null> {
  const { catalog, context } = await PDFDocument.load(bytes, { updateMetadata: false })
  const root = context.lookup(catalog.get(PDFName.of('StructTreeRoot')))
  if (!(root instanceof PDFDict)) return null
  const seen = new Set<PDFObject>()
  const open: PDFObject[] = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const found = context.lookup(next)
    if (found instanceof PDFArray) open.push(...found.asArray())
    if (!(found instanceof PDFDict) || seen.has(found)) continue
    seen.add(found)
    const kids = found.get(PDFName.of('K'))
    if (kids !== undefined) open.push(kids)
  }
  return [...seen].filter((one) => one instanceof PDFDict && one.has(PDFName.of('S'))).length
}
