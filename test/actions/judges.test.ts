import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SigningMoment } from '../../src/actions/evidence.ts'
import { openPress } from '../../src/actions/issue.ts'
import { printedAs } from '../../src/actions/printedAs.ts'
import { sign } from '../../src/actions/sign.ts'
import type { Language } from '../../src/domain/language/languages.ts'
import { makeKey, signerOf } from '../../src/engine/signing/browserKey.ts'
import { without } from '../tools.ts'
import { signable, supplies } from './supplies.ts'

let folder = ''
/** What a program says, on either of its outputs: most of these end well whatever they find. */
const told = (line: string) =>
  execFileSync('/bin/sh', ['-c', `(${line}) 2>&1`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
const times = (text: string, words: string) => text.split(words).length - 1

const press = openPress(supplies)
const strokes = [
  [
    [0, 40],
    [60, 5],
    [120, 70],
  ] as const,
  [[10, 10]] as const,
]
const now = Date.UTC(2026, 1, 26, 16, 41, 8)
const drawn = { drawn: { width: 240, height: 80, strokes } }

/** The agency draws, the client types; or the other way round. */
async function signedByBoth(language: Language, beside: Language | undefined, agencyDraws: boolean) {
  const own = await signable('grill', language)
  const draft = beside ? printedAs(own, { beside }) : own
  const issued = await press.issue(draft)
  if (!issued.ok) throw new Error(issued.error.code)
  let { bytes } = issued.value
  const inked: SigningMoment['party'][] = []
  for (const party of ['agency', 'client'] as const) {
    const typed = { typed: draft.parties[party].signer?.name ?? '' }
    const mark = (party === 'agency') === agencyDraws ? drawn : typed
    const signer = await signerOf(await makeKey())
    const moment = { party, mark, at: now, offsetMinutes: 60, inked: [...inked] }
    const outcome = await sign(draft, bytes, moment, { ...supplies, signer })
    if (!outcome.ok) throw new Error(outcome.error.code)
    bytes = outcome.value
    inked.push(party)
  }
  return { bytes, draft }
}

/** Each signature's envelope, and all that it covers, read from the file by a rule of its own. */
function signaturesIn(bytes: Uint8Array) {
  const text = Buffer.from(bytes).toString('latin1')
  return [...text.matchAll(/\/ByteRange\s*\[\s*0\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)].map(([, first, second, third]) => {
    const [start, end, length] = [Number(first), Number(second), Number(third)]
    const hex = text.slice(start + 1, end - 1)
    return {
      envelope: Buffer.from(hex, 'hex'),
      covered: Buffer.concat([bytes.subarray(0, start), bytes.subarray(end, end + length)]),
    }
  })
}

describe.skipIf(without('pdfsig', 'certutil', 'mutool', 'qpdf', 'openssl')).each([
  ['en', undefined, true],
  ['nl', undefined, false],
  ['pl', undefined, true],
  ['ko', undefined, false],
  ['nl', 'ko', true],
  ['pl', 'en', false],
] as const)('a paper in %s (%s) that both signed', (language, beside, agencyDraws) => {
  let bytes: Uint8Array
  let names: readonly string[]
  beforeAll(async () => {
    const signed = await signedByBoth(language, beside, agencyDraws)
    bytes = signed.bytes
    names = Object.values(signed.draft.parties).map(({ signer }) => signer?.name ?? '')
    folder = mkdtempSync(join(tmpdir(), 'judges-'))
    writeFileSync(join(folder, 'both.pdf'), bytes)
    told('certutil -N -d sql:. --empty-password')
  })

  it('is found unaltered by pdfsig, twice, and whole', () => {
    const text = told('pdfsig -nssdir sql:. both.pdf')
    expect(times(text, 'Signature Validation: Signature is Valid.')).toBe(2)
    expect(times(text, "Certificate Validation: Certificate issuer isn't Trusted.")).toBe(2)
    expect(times(text, 'Signature Type: ETSI.CAdES.detached')).toBe(2)
    expect(times(text, 'Signing Hash Algorithm: SHA-256')).toBe(2)
    expect(times(text, 'Total document signed')).toBe(1)
    for (const name of names) expect(text).toContain(`Signer Certificate Common Name: ${name}`)
  })

  it('is found unaltered by mutool, and without a fault by qpdf', () => {
    const text = told('mutool sign -v both.pdf')
    expect(times(text, 'The signature is valid')).toBe(1)
    expect(times(text, 'The document is unchanged since signing')).toBe(1)
    expect(text).not.toMatch(/digest|invalid/i)
    expect(told('qpdf --check both.pdf')).toContain('No syntax or stream encoding errors found')
  })

  it('is verified by OpenSSL as CAdES, each signature over all that it covers', () => {
    const signatures = signaturesIn(bytes)
    expect(signatures).toHaveLength(2)
    expect(signatures[1]?.covered.length).toBe(bytes.length - 2 - 2 * (signatures[1]?.envelope.length ?? 0))
    for (const { envelope, covered } of signatures) {
      writeFileSync(join(folder, 'envelope.der'), envelope)
      writeFileSync(join(folder, 'covered.bin'), covered)
      told('openssl pkcs7 -inform DER -in envelope.der -print_certs -out own.pem')
      const verify =
        'openssl cms -verify -cades -binary -inform DER -in envelope.der -content covered.bin -CAfile own.pem'
      expect(told(`${verify} -out /dev/null`)).toMatch(/CAdES Verification successful/i)
      told(`certutil -A -d sql:. -n '${language} ${covered.length}' -t CT,C,C -i own.pem`)
      covered[1000] = (covered[1000] ?? 0) ^ 1
      writeFileSync(join(folder, 'covered.bin'), covered)
      expect(told(`${verify} -out /dev/null || true`)).toMatch(/verification failure|digest/i)
    }
    // Whoever takes both certificates for true sees the signers as known.
    expect(times(told('pdfsig -nssdir sql:. both.pdf'), 'Certificate is Trusted.')).toBe(2)
  })
})
