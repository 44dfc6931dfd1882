import { PDFRef } from 'pdf-lib'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { fail, ok, type Result } from '../../../std/result.ts'
import type { Fonts } from '../../layout/fonts/fonts.ts'
import type { Item } from '../../layout/sheets.ts'
import { metricsOf } from '../../layout/text/metricsOf.ts'
import { addAppearance, sizeOf, widgetEntries } from '../fields.ts'
import { bytesOf, makeObjects } from '../objects.ts'
import { closeText, paint, takePen } from '../pen.ts'
import { openFile, type FileRefusal, type OpenFile } from '../reading/openFile.ts'
import { putSignature, sealable, type Claim, type Sealable } from '../seal.ts'
import { writeRevision } from '../writeFile.ts'
import type { Appearance } from './appearance.ts'
import { findField, type FieldRefusal, type FoundField } from './findField.ts'
import { inkFaces } from './inkFaces.ts'
import { layAppearance } from './layAppearance.ts'

/** `empty`: neither a stroke nor a letter. `does-not-fit`: the words are too long for the field. */
export type InkRefusal = FileRefusal | FieldRefusal | 'empty' | 'does-not-fit'

/**
 * The paper with a party's ink and evidence in its field, ready to be sealed: a revision behind the bytes given, which
 * stay as they are. It writes the field's widget anew, with the signature as its value, and nothing else that was there.
 */
export function appendInk(
  pdf: Uint8Array,
  party: Side,
  { appearance, claim }: Signing,
  fonts: Fonts,
): Result<Sealable, InkRefusal> {
  const opened = openFile(pdf)
  if (!opened.ok) return opened
  const found = findField(opened.value, party)
  if (!found.ok) return found
  if (isEmpty(appearance.mark)) return fail('empty')
  const items = layAppearance(appearance, ...sizeOf(found.value), metricsOf(fonts))
  if (!items) return fail('does-not-fit')
  return ok(sealable(pdf, revision(opened.value, found.value, { items, claim }, fonts), claim))
}

/** What a party leaves in its field, and what its signature says for itself. */
export interface Signing {
  readonly appearance: Appearance
  readonly claim: Claim
}

function isEmpty(mark: Appearance['mark']): boolean {
  if ('typed' in mark) return mark.typed.trim() === ''
  return 'drawn' in mark ? mark.drawn.strokes.every((stroke) => stroke.length === 0) : mark.fitted.length === 0
}

/** Round ends and joins, so that a stroke looks drawn and a dot is seen (ISO 32000-1, 8.4.3.3). */
const ROUND = '1 J 1 j'

interface Laid {
  readonly items: readonly Item[]
  readonly claim: Claim
}

function revision(file: OpenFile, field: FoundField, { items, claim }: Laid, fonts: Fonts): Uint8Array {
  const { size, root, info, id } = file.newest.trailer
  const objects = makeObjects(size)
  const { faces, resources } = inkFaces({ file, objects, fonts, slot: field.party }, items)
  const pen = takePen(sizeOf(field)[1], faces)
  pen.operators.push(ROUND)
  for (const item of items) paint(pen, item)
  closeText(pen)
  const appearance = addAppearance(objects, field, bytesOf(`${pen.operators.join('\n')}\n`), resources)
  objects.put(widgetEntries(field, appearance, putSignature(objects, claim)), field.ref)
  const before = { length: file.bytes.length, crossReference: file.newest.at, id }
  return writeRevision(objects, { root: PDFRef.of(root), info: PDFRef.of(info) }, before)
}
