import type { Side } from '../../../domain/agreement/scalars.ts'
import { hex } from '../../../std/sha256.ts'
import { md5 } from '../../../std/md5.ts'
import { fail, ok, type Result } from '../../../std/result.ts'
import { ATTACHED, editionOf } from '../naming.ts'
import { inflate } from '../../packing/inflate.ts'
import { openFile, type FileRefusal, type OpenFile } from './openFile.ts'
import { readFields, type ReadField } from './readFields.ts'
import { streamData } from './readObject.ts'
import { digitsOf, isName, objectOf, textOf, within, type Dictionary, type Value } from './values.ts'

/** Most bytes of the agreement's data, unpacked. */
export const ATTACHMENT_BYTES = 1_000_000

/**
 * `damaged`: the file is of our shape, but the data in it are not what it says they are. `altered`: a later revision
 * writes something else anew than a party's field.
 */
export type AttachmentRefusal = FileRefusal | 'damaged' | 'altered'

/** What a paper of ours carries. Nothing of it is proven: whoever changes a term can change both page and data. */
export interface CarriedAgreement {
  /** JSON as it was attached; its own limits (depth, double keys) come before it is parsed. */
  readonly json: string
  /** The edition that printed the paper. */
  readonly edition: number
  /** 1 for a paper that nobody has signed. */
  readonly revisions: number
  /** Whose field somebody has drawn in; drawn is not sealed. */
  readonly inked: readonly Side[]
}

/** The agreement inside a paper of ours: exactly one, under our name, as the source of the pages. */
export function readAttachment(bytes: Uint8Array): Result<CarriedAgreement, AttachmentRefusal> {
  const opened = openFile(bytes)
  return opened.ok ? attachmentOf(opened.value) : opened
}

/** The same of a file that is open already. */
export function attachmentOf(file: OpenFile): Result<CarriedAgreement, AttachmentRefusal> {
  const catalog = file.object(file.newest.trailer.root)?.entries ?? null
  const fields = catalog && readFields(file, catalog)
  const specification = catalog && entriesAt(file, onlyAttachment(catalog))
  const edition = editionOf(textOf(specification?.get('Desc')) ?? '')
  if (!fields || !specification || edition === null || !isOurs(specification)) return fail('not-made-here')
  if (!fieldsAlone(file, fields)) return fail('altered')
  const json = readJson(file, specification)
  if (!json.ok) return json
  const inked = fields.filter((field) => field.isInked).map(({ party }) => party)
  return ok({ json: json.value, edition, revisions: file.revisions.length, inked })
}

/** Signing adds objects and writes the signed field anew; whoever writes anew anything else shows another paper. */
function fieldsAlone({ revisions }: OpenFile, fields: readonly ReadField[]): boolean {
  const size = revisions[0]?.trailer.size ?? 0
  const rewritten = revisions.slice(1).flatMap(({ places }) => [...places.keys()].filter((number) => number < size))
  return rewritten.every((number) => fields.some((field) => field.object === number))
}

function entriesAt(file: OpenFile, reference: Value | undefined): Dictionary | null {
  const number = objectOf(reference)
  return number === null ? null : (file.object(number)?.entries ?? null)
}

/** The one file of the name tree, when it is also the one associated file; null when the two differ. */
function onlyAttachment(catalog: Dictionary): Value | undefined {
  const named = within(within(catalog.get('Names'), 'EmbeddedFiles'), 'Names')
  const associated = catalog.get('AF')
  if (!Array.isArray(named) || named.length !== 2 || !Array.isArray(associated) || associated.length !== 1) return null
  const isSame = objectOf(named[1]) === objectOf(associated[0])
  return isSame && textOf(named[0]) === ATTACHED ? associated[0] : null
}

function isOurs(specification: Dictionary): boolean {
  const names = ['F', 'UF'].map((key) => textOf(specification.get(key)))
  return names.every((name) => name === ATTACHED) && isName(specification.get('AFRelationship'), 'Source')
}

/** Unpacks the data under the limit and compares them with the size and the checksum stated. */
function readJson(file: OpenFile, specification: Dictionary): Result<string, 'too-large' | 'damaged'> {
  const number = objectOf(within(specification.get('EF'), 'F'))
  const stream = number === null ? null : file.object(number)
  const data = stream && streamData(file.bytes, stream)
  const size = within(stream?.entries.get('Params'), 'Size')
  if (!stream || !data || typeof size !== 'number' || size < 0) return fail('damaged')
  if (size > ATTACHMENT_BYTES) return fail('too-large')
  const bytes = inflate(data, size)
  const stated = digitsOf(within(stream.entries.get('Params'), 'CheckSum'))
  if (!bytes || hex(md5(bytes)) !== stated) return fail('damaged')
  const json = decoded(bytes)
  return json === null ? fail('damaged') : ok(json)
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
