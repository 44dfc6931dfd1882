import type { Side } from '../../../domain/agreement/scalars.ts'
import type { OpenFile } from './openFile.ts'
import { readFields } from './readFields.ts'
import { digitsOf, objectOf } from './values.ts'

/** A signature as its field holds it; whether it is a true one is for others to find out. */
export interface ReadSignature {
  readonly party: Side
  /** The number of its object. */
  readonly object: number
  /** The envelope with the zeros behind it, in hexadecimal digits. */
  readonly envelope: string
}

/** The values of the parties' fields; none where the form is not as the printer makes it. */
export function readSignatures(file: OpenFile): readonly ReadSignature[] {
  const catalog = file.object(file.newest.trailer.root)
  const fields = (catalog && readFields(file, catalog.entries)) ?? []
  return fields.flatMap(({ party, entries }) => {
    const object = objectOf(entries.get('V'))
    const envelope = object === null ? null : digitsOf(file.object(object)?.entries.get('Contents'))
    return object === null || envelope === null ? [] : [{ party, object, envelope }]
  })
}
