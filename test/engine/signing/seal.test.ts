import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
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
