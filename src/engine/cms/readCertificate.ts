import { sameBytes } from '../../std/bytes.ts'
import { context, TAG } from './der.ts'
import { OID } from './identifiers.ts'
import { readAlgorithm } from './readAlgorithm.ts'
import { firstOf, inside, insideExactly, readElements, type Der } from './readDer.ts'

/** What a certificate says of itself (RFC 5280, 4.1); nothing of it is proven. */
export interface ReadCertificate {
  readonly toBeSigned: Uint8Array
  /** Its own signature's algorithm, as `readAlgorithm` gives it, and the signature. */
  readonly algorithm: Uint8Array
  readonly signature: Uint8Array
  /** The name of the issuer and the serial number, as an envelope names it. */
  readonly issuer: Uint8Array
  readonly serial: Uint8Array
  readonly subject: Uint8Array
  /** Common name and organisation of the subject; empty where it has none. */
  readonly name: string
  readonly organization: string
  readonly publicKey: Uint8Array
}

/** Reads one certificate that fills the bytes, of version 1 or 3; null where it is none. */
export function readCertificate(bytes: Uint8Array): ReadCertificate | null {
  const [outer, more] = readElements(bytes) ?? []
  const parts = insideExactly(outer, TAG.sequence, 3)
  if (more || !parts) return null
  const [body, how, value] = parts
  const [algorithm, signature] = [readAlgorithm(how), bitsOf(value)]
  const fields = fieldsOf(body)
  if (!algorithm || !signature || !fields) return null
  const [serial, inner, issuer, , subject, publicKey] = fields
  if (serial.tag !== TAG.integer || !sameBytes(how.whole, inner.whole)) return null
  return {
    toBeSigned: body.whole,
    algorithm,
    signature,
    issuer: issuer.whole,
    serial: serial.whole,
    subject: subject.whole,
    name: partOf(subject, OID.commonName),
    organization: partOf(subject, OID.organization),
    publicKey: publicKey.whole,
  }
}

/** From the serial number to the key: serial, algorithm, issuer, validity, subject, key. Before them a version may stand. */
function fieldsOf(body: Der) {
  const fields = inside(body, TAG.sequence) ?? []
  return firstOf(fields[0]?.tag === context(0) ? fields.slice(1) : fields, 6)
}

/** Whole bytes in a BIT STRING. */
function bitsOf({ tag, content }: Der): Uint8Array | null {
  return tag === TAG.bitString && content[0] === 0 ? content.subarray(1) : null
}

/** The tags of strings: UTF8, Printable, IA5; Teletex and BMP are of the last century and read as empty. */
const STRINGS: readonly number[] = [TAG.utf8, 0x13, 0x16]

/** The first part of a name of that kind. */
function partOf(name: Der, kind: Uint8Array): string {
  for (const set of inside(name, TAG.sequence) ?? []) {
    const [part] = inside(set, TAG.set) ?? []
    const [identifier, text] = inside(part, TAG.sequence) ?? []
    if (identifier && text && STRINGS.includes(text.tag) && sameBytes(identifier.whole, kind))
      return decoded(text.content)
  }
  return ''
}

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
