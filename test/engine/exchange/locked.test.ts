import * as fc from 'fast-check'
import { webcrypto } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { arrivalInText } from '../../../src/actions/arrival.ts'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { readBase64Url, writeBase64Url } from '../../../src/engine/exchange/base64Url.ts'
import { checkOf, FRAGMENT_LENGTH, fragmentOf } from '../../../src/engine/exchange/link.ts'
import { lockedFragment, ROUNDS, unlock } from '../../../src/engine/exchange/locked.ts'
import { deflateRaw } from '../../../src/engine/packing/deflate.ts'
import { inflateRawUpTo } from '../../../src/engine/packing/inflate.ts'
import { utf8 } from '../../../src/std/bytes.ts'
import { example } from '../../actions/supplies.ts'

const grill = await example('grill', 'ko')
const text = canonicalText(grill)
const PASSPHRASE = 'vier gele fietsen op de Maaskade'
const randomBytes = (length: number) => webcrypto.getRandomValues(new Uint8Array(length))
const fragment = await lockedFragment(text, PASSPHRASE, randomBytes)
const unlocked = async (link: string, passphrase = PASSPHRASE) => {
  const opened = await unlock(link, passphrase)
  return opened.ok ? opened.value : opened.error.code
}

/** The same link with other bytes inside, under a check that fits them. */
function withBytes(change: (bytes: Uint8Array) => Uint8Array): string {
  const bytes = change(readBase64Url(fragment.split('.')[1] ?? '') ?? new Uint8Array())
  return `#v1k.${writeBase64Url(bytes)}.${checkOf(bytes)}`
}

describe('a locked link', () => {
  it('arrives locked, and opens with its passphrase alone', async () => {
    expect(arrivalInText(`Here: https://example.org/${fragment}`)).toEqual({
      ok: true,
      value: { kind: 'locked', fragment },
    })
    expect(await unlocked(fragment)).toBe(text)
    expect(await unlocked(fragment, `  ${PASSPHRASE}\n`)).toBe(text)
    expect(await unlocked(fragment, PASSPHRASE.toUpperCase())).toBe('wrong-passphrase')
    expect(await unlocked(fragment, '')).toBe('wrong-passphrase')
  })

  it('opens however the letters of the passphrase were composed', async () => {
    const composed = await lockedFragment('{}', 'zażółć 제목'.normalize('NFD'), randomBytes)
    expect(await unlocked(composed, 'zażółć 제목'.normalize('NFC'))).toBe('{}')
  })

  it('is what any other program makes of the same parts: PBKDF2-HMAC-SHA-256, AES-GCM 256, version and purpose bound', async () => {
    const { subtle } = webcrypto
    const bytes = readBase64Url(fragment.split('.')[1] ?? '') ?? new Uint8Array()
    const material = await subtle.importKey('raw', utf8(PASSPHRASE), 'PBKDF2', false, ['deriveBits'])
    const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes.slice(0, 16), iterations: 600_000 }
    const key = await subtle.importKey('raw', await subtle.deriveBits(derivation, material, 256), 'AES-GCM', false, [
      'decrypt',
    ])
    const open = (additionalData: Uint8Array) =>
      subtle.decrypt({ name: 'AES-GCM', iv: bytes.slice(16, 28), additionalData }, key, bytes.slice(28))
    const inflated = inflateRawUpTo(new Uint8Array(await open(utf8('ten-tables link v1k'))), 1_000_000)
    expect(new TextDecoder().decode(inflated ?? undefined)).toBe(text)
    await expect(open(utf8('ten-tables link v2k'))).rejects.toThrow('operation')
    expect(ROUNDS).toBe(600_000)
  })

  it('never is the same twice, and tells no word of what it holds', async () => {
    const again = await lockedFragment(text, PASSPHRASE, randomBytes)
    expect(again).not.toBe(fragment)
    const bytes = Buffer.from(readBase64Url(fragment.split('.')[1] ?? '') ?? []).toString('latin1')
    const open = Buffer.from(deflateRaw(utf8(text))).toString('latin1')
    expect(bytes).not.toContain(open.slice(0, 12))
  })

  it('is damaged, and no passphrase is blamed, wherever it was cut or one sign of it altered', async () => {
    const told = new Set<string>()
    for (let length = '#v1k.x'.length; length < fragment.length; length += 1)
      told.add(await unlocked(fragment.slice(0, length)))
    for (let at = '#v1k.'.length; at < fragment.length; at += 1)
      if (fragment[at] !== '.')
        told.add(await unlocked(`${fragment.slice(0, at)}${fragment[at] === 'A' ? 'B' : 'A'}${fragment.slice(at + 1)}`))
    expect([...told]).toEqual(['link-damaged'])
  })

  it('altered on purpose, its check with it, does not open', async () => {
    for (const place of [0, 15, 16, 27, 28, 200, -1])
      expect(await unlocked(withBytes((bytes) => bytes.with(place, (bytes.at(place) ?? 0) ^ 1)))).toBe(
        'wrong-passphrase',
      )
    expect(await unlocked(withBytes((bytes) => bytes.subarray(0, -1)))).toBe('wrong-passphrase')
    expect(await unlocked(withBytes((bytes) => bytes.subarray(0, 44)))).toBe('link-damaged')
  })

  it('is held to its limits before a key is made of the passphrase', async () => {
    expect(await unlocked(`#v1k.${'A'.repeat(FRAGMENT_LENGTH)}.AAAAAAAA`)).toBe('link-too-large')
    expect(await unlocked(fragment.replace('#v1k.', '#v2k.'))).toBe('link-version')
    expect(await unlocked(`${fragment} ${fragment.replace('A', 'B')}`)).toBe('link-several')
    expect(await unlocked(fragmentOf(grill))).toBe('link-damaged')
    expect(await unlocked('nothing')).toBe('link-damaged')
  })

  it('holding a bomb unpacks to no more than a draft can be', async () => {
    const bomb = await lockedFragment('0'.repeat(20_000_000), PASSPHRASE, randomBytes)
    expect(await unlocked(bomb)).toBe('link-damaged')
  })

  it('whatever it is, answers and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (sent, typed) => void (await unlock(`#v1k.${sent}`, typed))),
    )
  })
})
