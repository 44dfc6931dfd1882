import type { PDFObject } from 'pdf-lib'
import type { Places } from './crossReference.ts'
import { utf8, joined } from '../../std/bytes.ts'
import { serialized, type Objects } from './objects.ts'

/** Objects in one object stream: a reader unpacks a whole stream to see one of them, and each stream begins anew. */
const PACK_SIZE = 2000

/** Writes the packed objects into streams (ISO 32000-1, 7.5.7); answers in which stream, and as which, each stands. */
export function packAll(objects: Objects): Places {
  const all = objects.context.enumerateIndirectObjects().filter(([ref]) => objects.packed.has(ref))
  const places: Places = new Map()
  for (let start = 0; start < all.length; start += PACK_SIZE) {
    const some = all.slice(start, start + PACK_SIZE)
    const pack = writePack(
      objects,
      some.map(([ref, object]) => [ref.objectNumber, object]),
    )
    some.forEach(([ref], index) => places.set(ref.objectNumber, { pack, index }))
  }
  return places
}

/** A head of pairs (number, offset from the first object), then the objects; answers the stream's own number. */
function writePack(objects: Objects, some: readonly (readonly [number, PDFObject])[]): number {
  const bodies = some.map(([, object]) => joined([serialized(object), utf8('\n')]))
  let offset = 0
  const pairs = some.map(([number], index) => {
    const pair = `${number} ${offset}`
    offset += bodies[index]?.length ?? 0
    return pair
  })
  const head = utf8(`${pairs.join(' ')}\n`)
  return objects.stream(joined([head, ...bodies]), { Type: 'ObjStm', N: some.length, First: head.length }).objectNumber
}
