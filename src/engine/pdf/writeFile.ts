import { PDFHexString, type PDFObject, type PDFRef } from 'pdf-lib'
import { hex, sha256 } from '../../std/sha256.ts'
import { crossReference, type Places } from './crossReference.ts'
import { packAll } from './objectStreams.ts'
import { joined, utf8 } from '../../std/bytes.ts'
import { serialized, type Objects } from './objects.ts'

/** 1.7 is what PDF/A-3 and PDF/UA-1 build on; the four bytes say that the file is binary (ISO 32000-1, 7.5.2). */
const HEADER = Uint8Array.of(...utf8('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a)

export interface Trailer {
  readonly root: PDFRef
  readonly info: PDFRef
}
/** What an appended revision takes over from the file before it. */
export interface Before {
  readonly length: number
  /** Where its cross-reference stream begins. */
  readonly crossReference: number
  /** The permanent half of its identifier (ISO 32000-1, 14.4), as hex digits. */
  readonly id: string
}

/** A whole file from its objects; ends with `%%EOF` and no byte after it. */
export function writeFile(objects: Objects, trailer: Trailer): Uint8Array {
  return write(HEADER, objects, trailer, null)
}

/** The bytes to set behind a file so that `objects` are added to it, or replace those of the same number. */
export function writeRevision(objects: Objects, trailer: Trailer, before: Before): Uint8Array {
  return write(utf8('\n'), objects, trailer, before)
}

function write(head: Uint8Array, objects: Objects, trailer: Trailer, before: Before | null): Uint8Array {
  const places: Places = packAll(objects)
  if (!before) places.set(0, 'free')
  const parts = [head]
  let end = (before?.length ?? 0) + head.length
  const add = (ref: PDFRef, object: PDFObject) => {
    const bytes = numbered(ref, object)
    parts.push(bytes)
    end += bytes.length
  }
  for (const [ref, object] of objects.context.enumerateIndirectObjects()) {
    if (objects.packed.has(ref)) continue
    places.set(ref.objectNumber, { at: end })
    add(ref, object)
  }
  const own = objects.reserve()
  const at = end
  places.set(own.objectNumber, { at })
  const links = { Root: trailer.root, Info: trailer.info, Prev: before?.crossReference, ID: identifiers(parts, before) }
  add(own, crossReference(objects, places, links))
  return joined([...parts, utf8(`startxref\n${at}\n%%EOF`)])
}

/** The identifier is the hash of all that was written, so that the same paper has the same one. */
function identifiers(parts: readonly Uint8Array[], before: Before | null): readonly [PDFHexString, PDFHexString] {
  const own = hex(sha256(joined(parts))).slice(0, 32)
  return [PDFHexString.of(before?.id ?? own), PDFHexString.of(own)]
}

function numbered(ref: PDFRef, object: PDFObject): Uint8Array {
  return joined([utf8(`${ref.objectNumber} 0 obj\n`), serialized(object), utf8('\nendobj\n')])
}
