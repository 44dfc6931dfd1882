import { PDFRef } from 'pdf-lib'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { fail, ok, type Result } from '../../../std/result.ts'
import type { Field } from '../fields.ts'
import type { OpenFile } from '../reading/openFile.ts'
import { readFields, type ReadField } from '../reading/readFields.ts'
import { numbersOf, objectOf, textOf } from '../reading/values.ts'

/** `no-field`: the paper has none of this party, as when it is to be signed by hand. `already-inked`: it has signed. */
export type FieldRefusal = 'no-field' | 'already-inked' | 'not-made-here'

export interface FoundField extends Field {
  /** Its object, which keeps its number in every revision. */
  readonly ref: PDFRef
}

/** The party's field, ready to be written again with ink in it. */
export function findField(file: OpenFile, party: Side): Result<FoundField, FieldRefusal> {
  const catalog = file.object(file.newest.trailer.root)
  const fields = catalog && readFields(file, catalog.entries)
  if (!fields) return fail('not-made-here')
  const field = fields.find((candidate) => candidate.party === party)
  if (!field) return fail('no-field')
  if (field.isInked) return fail('already-inked')
  const found = asPrinted(field)
  return found ? ok(found) : fail('not-made-here')
}

/** What the widget says of itself, to be said again; null when it is not as the printer makes it. */
function asPrinted({ party, object, entries }: ReadField): FoundField | null {
  const [left, bottom, right, top] = numbersOf(entries.get('Rect')) ?? []
  const [tooltip, page, structParent] = [
    textOf(entries.get('TU')),
    objectOf(entries.get('P')),
    entries.get('StructParent'),
  ]
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return null
  if (tooltip === null || page === null || typeof structParent !== 'number') return null
  return {
    party,
    rectangle: [left, bottom, right, top],
    tooltip,
    page: PDFRef.of(page),
    structParent,
    ref: PDFRef.of(object),
  }
}
