import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownCertificate } from '../../../src/engine/cms/certificate.ts'
import { attributes, signedData } from '../../../src/engine/cms/signedData.ts'
import { sha256 } from '../../../src/std/sha256.ts'

const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const folder = mkdtempSync(join(tmpdir(), 'cms-'))
const openssl = (...words: readonly string[]) =>
  execFileSync('openssl', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

async function envelope(content: Uint8Array, since = Date.UTC(2026, 1, 28, 9, 30)) {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(EC, false, ['sign', 'verify'])
  const sign = async (bytes: Uint8Array) =>
    new Uint8Array(await crypto.subtle.sign(EC, privateKey, Uint8Array.from(bytes)))
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey))
  const own = ownCertificate({ name: 'Łucja Żak', organization: '광고 대행사' }, spki, since)
  const certificate = own.signed(await sign(own.toBeSigned))
  const signedAttributes = attributes(sha256(content), certificate)
  const signature = await sign(signedAttributes)
  return { certificate, cms: signedData({ ...own, certificate, attributes: signedAttributes, signature }) }
}

describe('an envelope', () => {
  it('is verified by openssl as a CAdES signature, and not over other content', async () => {
    const content = new TextEncoder().encode('ten more tables')
    for (let time = 0; time < 20; time += 1) {
      const { certificate, cms } = await envelope(content)
      writeFileSync(join(folder, 'content'), content)
      writeFileSync(join(folder, 'other'), 'nine more tables')
      writeFileSync(join(folder, 'cms'), cms)
      writeFileSync(join(folder, 'certificate'), certificate)
      openssl('x509', '-inform', 'DER', '-in', 'certificate', '-out', 'pem')
      const verify = (of: string) =>
        openssl(
          'cms',
          '-verify',
          '-cades',
          '-binary',
          '-inform',
          'DER',
          '-in',
          'cms',
          '-content',
          of,
          '-CAfile',
          'pem',
          '-purpose',
          'any',
          '-out',
          'out',
        )
      expect(() => verify('content')).not.toThrow()
      expect(() => verify('other')).toThrow(/verification failure|digest/i)
    }
  })

  it('carries a certificate of the profile that readers can be told to trust', async () => {
    const { certificate } = await envelope(Uint8Array.of(1))
    writeFileSync(join(folder, 'certificate'), certificate)
    const told = openssl('x509', '-inform', 'DER', '-in', 'certificate', '-noout', '-text', '-nameopt', 'utf8')
    expect(told).toMatch(/Issuer: O=광고 대행사, CN=Łucja Żak|O = 광고 대행사, CN = Łucja Żak/)
    expect(told).toMatch(/CA:TRUE/)
    expect(told).toMatch(/Digital Signature, Non Repudiation, Certificate Sign/)
    expect(told).not.toMatch(/Extended Key Usage/)
    expect(told).toMatch(/Not Before: Feb 28 09:30:00 2026 GMT/)
    expect(told).toMatch(/Not After : Dec 31 23:59:59 9999 GMT/)
  })

  it('is within the room that a signature is given in a paper', async () => {
    const { cms } = await envelope(Uint8Array.of(1))
    expect(cms.length).toBeLessThan(1100)
  })
})
