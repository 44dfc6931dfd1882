import type { Side } from '../../../domain/agreement/scalars.ts'
import type { OpenFile } from './openFile.ts'
import { objectOf, textOf, within, type Dictionary, type Value } from './values.ts'

/** A party's signature field in its newest state. */
export interface ReadField {
  readonly party: Side
  /** The number of its object. */
  readonly object: number
  readonly entries: Dictionary
  /** A revision after the paper itself has drawn in it. */
  readonly isInked: boolean
}

/** The fields of the parties, none on a paper that is signed by hand; null when they are not as the printer makes them. */
export function readFields(file: OpenFile, catalog: Dictionary): readonly ReadField[] | null {
  const form = catalog.get('AcroForm')
  if (form === undefined) return []
  const fields = within(form, 'Fields')
  if (!Array.isArray(fields) || fields.length > 2) return null
  const read = fields.map((field: Value) => readField(file, field))
  return read.includes(null) ? null : read.filter((field) => field !== null)
}

function readField(file: OpenFile, reference: Value): ReadField | null {
  const object = objectOf(reference)
  const found = object === null ? null : file.object(object)
  const party = found && textOf(found.entries.get('T'))
  if (object === null || !found || (party !== 'agency' && party !== 'client')) return null
  return { party, object, entries: found.entries, isInked: found.at >= (file.revisions[0]?.end ?? 0) }
}
