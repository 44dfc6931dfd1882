import { afterEach, describe, expect, it, vi } from 'vitest'
import { signerOf } from '../../../src/engine/signing/browserKey.ts'
import { forgetKeys, keepsKeys, keyFor, ownKeys } from '../../../src/engine/signing/keyRoom.ts'
import { hex } from '../../../src/std/sha256.ts'

const ann = { name: 'Ann Example', organization: 'Example Agency B.V.' }
const keyOf = async (subject: typeof ann) => hex((await signerOf(await keyFor(subject))).publicKey)

afterEach(async () => {
  vi.unstubAllGlobals()
  await forgetKeys()
})

describe('the key of somebody who signs here', () => {
  it('is the same whenever they sign, and another one for each person and each firm', async () => {
    const first = await keyOf(ann)
    expect(await keyOf(ann)).toBe(first)
    expect(await keyOf({ ...ann, name: 'Bea Example' })).not.toBe(first)
    expect(await keyOf({ ...ann, organization: 'Another B.V.' })).not.toBe(first)
  })

  it('shows its private half to nobody', async () => {
    const { privateKey } = await keyFor(ann)
    expect(privateKey.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow('not extractable')
  })

  it('is another one once all are forgotten', async () => {
    const first = await keyOf(ann)
    expect(await forgetKeys()).toBe(true)
    expect(await ownKeys()).toEqual([])
    expect(await keyOf(ann)).not.toBe(first)
  })

  it('lasts until all are forgotten where the browser keeps none', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const first = await keyOf(ann)
    expect(await keyOf(ann)).toBe(first)
    await forgetKeys()
    expect(await keyOf(ann)).not.toBe(first)
  })
})

describe('whether keys are kept', () => {
  it('is tried, and leaves nothing behind', async () => {
    expect(await keepsKeys()).toBe(true)
    expect(await ownKeys()).toEqual([])
  })

  it('is denied where the store takes data and no keys', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no keys here', 'DataCloneError')
    })
    expect(await keepsKeys()).toBe(false)
    put.mockRestore()
  })
})
