import { zlibSync } from 'fflate'
import { PDFContext, PDFHexString, PDFString, type PDFObject, type PDFRef } from 'pdf-lib'

/** What may stand in a dictionary: a text is a PDF name, a `PDFObject` is itself, `undefined` is left out. */
export type Value = string | number | boolean | PDFObject | readonly Value[] | Entries
export interface Entries {
  readonly [key: string]: Value | undefined
}

/**
 * The numbered objects of a file, or of one revision of it, while it is being made. pdf-lib holds them; nothing else
 * of it is used, because its fonts print blank glyphs and its writer packs away the fields that a signature has to
 * find (decisions/pdf.md).
 */
export interface Objects {
  readonly context: PDFContext
  /** Those that stand in an object stream (ISO 32000-1, 7.5.7). */
  readonly packed: ReadonlySet<PDFRef>
  /** A number for an object that others point at before it is known. */
  reserve(): PDFRef
  /** Writes it as an object of its own: all that a signature changes or our reader looks up. */
  put(entries: Value, ref?: PDFRef): PDFRef
  /** Writes it into an object stream: the many small objects of the tag tree. */
  pack(entries: Value, ref?: PDFRef): PDFRef
  stream(bytes: Uint8Array, entries: Entries, how?: 'deflated' | 'plain'): PDFRef
}

/** Objects numbered from `first`; a revision goes on where the file before it ended. */
export function makeObjects(first = 1): Objects {
  const context = PDFContext.create()
  context.largestObjectNumber = first - 1
  const packed = new Set<PDFRef>()
  const put = (entries: Value, ref = context.nextRef()) => {
    context.assign(ref, asObject(context, entries))
    return ref
  }
  return {
    context,
    packed,
    put,
    reserve: () => context.nextRef(),
    pack: (entries, ref = context.nextRef()) => {
      packed.add(ref)
      return put(entries, ref)
    },
    stream: (bytes, entries, how = 'deflated') => {
      if (how === 'plain') return context.register(context.stream(bytes, entries))
      return context.register(context.stream(deflate(bytes), { ...entries, Filter: 'FlateDecode' }))
    },
  }
}

/** pdf-lib reads more literals than its types tell. */
const asObject = (context: PDFContext, value: Value): PDFObject => context.obj(value as never)

/**
 * fflate at level 6 gives the same bytes everywhere; Node's zlib and browsers' CompressionStream differ. `mem` is set
 * because fflate would else derive it from a logarithm, whose last bit may differ too.
 */
export const deflate = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: 6, mem: 3 })

/** A text string (ISO 32000-1, 7.9.2.2): plain where it is ASCII without brackets or backslash, else UTF-16. */
export function textString(value: string): PDFObject {
  return /^[\x20-\x27\x2a-\x5b\x5d-\x7e]*$/.test(value) ? PDFString.of(value) : PDFHexString.fromText(value)
}

export function serialized(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return bytes
}

/** One byte for each character, all of them below 256: operators with the codes of glyphs among them. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index)
  return bytes
}
