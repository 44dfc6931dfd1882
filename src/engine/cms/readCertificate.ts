import { sameBytes } from '../../std/bytes.ts'
import { context, TAG } from './der.ts'
import { OID } from './identifiers.ts'
import { readAlgorithm } from './readAlgorithm.ts'
import { inside, insideExactly, readElements, type Der } from './readDer.ts'

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
  const [body, algorithm, signature] = insideExactly(outer, TAG.sequence, 3) ?? []
  const [value, how] = [bitsOf(signature), readAlgorithm(algorithm)]
  const fields = inside(body, TAG.sequence)
  if (more || !body || !algorithm || !how || !value || !fields) return null
  const [serial, inner, issuer, validity, subject, publicKey] = fields[0]?.tag === context(0) ? fields.slice(1) : fields
  if (!serial || !inner || !issuer || !validity || !subject || !publicKey) return null
  if (serial.tag !== TAG.integer || !sameBytes(algorithm.whole, inner.whole)) return null
  return {
    toBeSigned: body.whole,
    algorithm: how,
    signature: value,
    issuer: issuer.whole,
    serial: serial.whole,
    subject: subject.whole,
    name: partOf(subject, OID.commonName),
    organization: partOf(subject, OID.organization),
    publicKey: publicKey.whole,
  }
}

/** Whole bytes in a BIT STRING. */
function bitsOf(element: Der | undefined): Uint8Array | null {
  return element?.tag === TAG.bitString && element.content[0] === 0 ? element.content.subarray(1) : null
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
