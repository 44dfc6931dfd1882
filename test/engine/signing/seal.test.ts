import { execFileSync } from 'node:child_process'
import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '../../../src/engine/signing/signer.ts'
import { signedByBoth } from './sealed.ts'

const folder = mkdtempSync(join(tmpdir(), 'sealed-'))
function told(program: string, ...words: readonly string[]): string {
  return execFileSync(program, words, { cwd: folder, encoding: 'utf8' })
}

let paper: Uint8Array
let one: Uint8Array
let both: Uint8Array

beforeAll(async () => {
  ;({ paper, one, both } = await signedByBoth())
  writeFileSync(join(folder, 'both.pdf'), both)
  told('certutil', '-N', '-d', 'sql:.', '--empty-password')
})

describe('a paper that both have sealed', () => {
  it('is found unaltered by pdfsig, in both signatures, each over its whole revision', () => {
    const text = told('pdfsig', '-nssdir', 'sql:.', 'both.pdf')
    expect(text.match(/Signature Validation: Signature is Valid/g)).toHaveLength(2)
    expect(text.match(/Signature Type: ETSI.CAdES.detached/g)).toHaveLength(2)
    expect(text).toMatch(/Signer Certificate Common Name: Ann Example/)
    expect(text).toMatch(/Signed Ranges: \[0 - \d+\], \[\d+ - \d+\]/)
    expect(text).toMatch(/Total document signed/)
  })

  it('is found unaltered by mutool and whole by qpdf', () => {
    const text = told('mutool', 'sign', '-v', 'both.pdf')
    // Of the first it says that something followed, which is the second; of the second that nothing did.
    expect(text.match(/The signature is valid/g)).toHaveLength(1)
    expect(text.match(/The document is unchanged since signing/g)).toHaveLength(1)
    expect(text).not.toMatch(/invalid|digest/i)
    expect(told('qpdf', '--check', 'both.pdf')).toMatch(/No syntax or stream encoding errors found/)
  })

  it('is told to be altered once one byte of the terms is', () => {
    const altered = both.slice()
    const place = Math.floor(paper.length / 2)
    altered[place] = (altered[place] ?? 0) ^ 1
    writeFileSync(join(folder, 'altered.pdf'), altered)
    const text = told('pdfsig', '-nssdir', 'sql:.', 'altered.pdf')
    expect(text).toMatch(/Digest Mismatch/)
    expect(text).not.toMatch(/Signature is Valid/)
  })

  it('keeps what was there: the second signature is set behind the first, and the first behind the paper', () => {
    expect(one.subarray(0, paper.length)).toEqual(paper)
    expect(both.subarray(0, one.length)).toEqual(one)
    expect(both.length - one.length).toBeLessThan(paper.length)
  })
})

/** A key that no browser made: OpenSSL's, as a card or a program of the signatory's own would hold it. */
function nodeSigner(dsaEncoding: 'ieee-p1363' | 'der'): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    publicKey: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })),
    sign: async (bytes) => new Uint8Array(sign('sha256', bytes, { key: privateKey, dsaEncoding })),
  }
}

describe('a signer of another make', () => {
  it('fits the same place: both signatures are found unaltered', async () => {
    const mixed = await signedByBoth(nodeSigner('ieee-p1363'))
    writeFileSync(join(folder, 'mixed.pdf'), mixed.both)
    const text = told('pdfsig', '-nssdir', 'sql:.', 'mixed.pdf')
    expect(text.match(/Signature Validation: Signature is Valid/g)).toHaveLength(2)
  })

  it('is refused when its signature is of another form than it promises: there is no room for it', async () => {
    await expect(signedByBoth(nodeSigner('der'))).rejects.toThrow('envelope-too-large')
  })
})
