import type { Side } from '../../../domain/agreement/scalars.ts'
import { dayNumber, isCalendarDate } from '../../../domain/language/calendar.ts'
import type { PathStep } from '../../layout/sheets.ts'
import type { Mark } from '../ink/appearance.ts'
import { sizeOf, type Rectangle } from '../fields.ts'
import { inflateUpTo } from '../../packing/inflate.ts'
import type { OpenFile } from './openFile.ts'
import { readFields, type ReadField } from './readFields.ts'
import { latin1, streamData } from './readObject.ts'
import { digitsOf, numbersOf, objectOf, textOf, within } from './values.ts'

/** What a signing revision says of itself: enough to make the same revision again. */
export interface SignedRevision {
  readonly party: Side
  /** The name that it gives: as it was typed, or of whoever drew. */
  readonly name: string
  readonly at: number
  readonly offsetMinutes: number
  readonly mark: Mark
  /** The envelope with the zeros behind it, in hexadecimal digits. */
  readonly envelope: string
  /** Where the revision ends. */
  readonly end: number
}

/** The most bytes of a field's drawing, unpacked: 1,200 points of ink and the evidence take a third of it. */
const DRAWING_BYTES = 200_000

/** The signatures in the parties' fields, in the order of their revisions; null where one is not as the app makes them. */
export function readSigned(file: OpenFile): readonly SignedRevision[] | null {
  const catalog = file.object(file.newest.trailer.root)
  const fields = (catalog && readFields(file, catalog.entries)) ?? []
  const signed = fields.filter(({ isInked }) => isInked).map((field) => readOne(file, field))
  const read = signed.filter((one) => one !== null)
  return read.length === signed.length ? read.toSorted((one, other) => one.end - other.end) : null
}

function readOne(file: OpenFile, { party, object, entries }: ReadField): SignedRevision | null {
  const value = objectOf(entries.get('V'))
  const signature = value === null ? null : file.object(value)?.entries
  const [name, moment, envelope] = [
    textOf(signature?.get('Name')),
    momentIn(textOf(signature?.get('M'))),
    digitsOf(signature?.get('Contents')),
  ]
  const end = file.revisions.findLast(({ places }) => places.has(object))?.end
  const drawn = drawnIn(file, entries)
  if (name === null || moment === null || envelope === null || end === undefined || drawn === null) return null
  return { party, name, ...moment, envelope, end, mark: drawn.length > 0 ? { fitted: drawn } : { typed: name } }
}

/** `D:20260228103000+01'00'` as a moment and the clock it was read from; `Z`, or no last sign, as others write it. */
export function momentIn(text: string | null): Pick<SignedRevision, 'at' | 'offsetMinutes'> | null {
  const read = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z(?:00'00'?)?|([+-])(\d\d)'(\d\d)'?)$/.exec(text ?? '')
  if (!read) return null
  const [, year, month, day] = read
  const [hours = 0, minutes = 0, seconds = 0] = read.slice(4, 7).map(Number)
  const offsetMinutes = (read[7] === '-' ? -1 : 1) * (Number(read[8] ?? 0) * 60 + Number(read[9] ?? 0))
  const date = `${year}-${month}-${day}`
  if (!isCalendarDate(date)) return null
  const days = dayNumber(date)
  return { at: ((days * 24 + hours) * 60 + minutes - offsetMinutes) * 60_000 + seconds * 1000, offsetMinutes }
}

/** The strokes of a hand in a field's appearance, measured from its top left; none where a name was typed. */
function drawnIn(file: OpenFile, entries: ReadField['entries']): readonly PathStep[] | null {
  const rectangle = numbersOf(entries.get('Rect'))
  const number = objectOf(within(entries.get('AP'), 'N'))
  const stream = number === null ? null : file.object(number)
  const data = stream && streamData(file.bytes, stream)
  const content = data && inflateUpTo(data, DRAWING_BYTES)
  if (!content || rectangle?.length !== 4) return null
  const [, height] = sizeOf({ rectangle: rectangle as unknown as Rectangle })
  return latin1(content, 0)
    .split('\n')
    .flatMap((line) => stepIn(line, height))
}

const KINDS = { m: 'M', l: 'L', c: 'C' } as const

/** One step of a path; rules and bars are rectangles, which have an operator of their own. */
function stepIn(line: string, height: number): readonly PathStep[] {
  const read = /^((?:-?\d+(?:\.\d+)? ){2}|(?:-?\d+(?:\.\d+)? ){6})([mlc])$/.exec(line)
  const kind = KINDS[read?.[2] as keyof typeof KINDS]
  if (!read?.[1] || !kind) return []
  const points = read[1].trim().split(' ').map(Number)
  const turned = points.map((value, index) => (index % 2 === 0 ? value : Math.round((height - value) * 100) / 100))
  return (kind === 'C') === (turned.length === 6) ? [[kind, ...turned] as unknown as PathStep] : []
}
