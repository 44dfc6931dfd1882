import { beforeEach, describe, expect, it } from 'vitest'
import { signerOf } from '../../../src/engine/signing/browserKey.ts'
import { forgetKeys, keyFor } from '../../../src/engine/signing/keyRoom.ts'
import { acquaintanceOf, remember } from '../../../src/engine/signing/seenKeys.ts'

const mina = { name: 'Mina Kessler', organization: 'Atelier Maasweg' }
const keyOf = (...bytes: readonly number[]) => Uint8Array.of(48, 89, ...bytes)
const her = { ...mina, publicKey: keyOf(1) }
const MONDAY = Date.UTC(2027, 2, 1)

beforeEach(() => forgetKeys())

describe('a key on a paper', () => {
  it('is new until it is remembered, and then seen since that day', async () => {
    expect(await acquaintanceOf(her)).toEqual({ kind: 'new' })
    expect(await acquaintanceOf(her)).toEqual({ kind: 'new' })
    expect(await remember(her, MONDAY)).toBe(true)
    expect(await acquaintanceOf(her)).toEqual({ kind: 'seen', since: MONDAY })
  })

  it('of a name that had another one is changed, until somebody says that both are theirs', async () => {
    await remember(her, MONDAY)
    const other = { ...mina, publicKey: keyOf(2) }
    expect(await acquaintanceOf(other)).toEqual({ kind: 'changed', since: MONDAY })
    await remember(other, MONDAY + 1)
    expect(await acquaintanceOf(other)).toEqual({ kind: 'seen', since: MONDAY + 1 })
    expect(await acquaintanceOf(her)).toEqual({ kind: 'seen', since: MONDAY })
  })

  it('is known by name and firm together: a namesake elsewhere is somebody else', async () => {
    await remember(her, MONDAY)
    expect(await acquaintanceOf({ ...her, organization: 'Grill Perron 5', publicKey: keyOf(3) })).toEqual({
      kind: 'new',
    })
    expect(await acquaintanceOf({ ...her, name: 'Joris Achterberg' })).toEqual({ kind: 'new' })
  })

  it('of this device is its own; another one in that name is changed', async () => {
    const { publicKey } = await signerOf(await keyFor(mina))
    expect(await acquaintanceOf({ ...mina, publicKey })).toEqual({ kind: 'own' })
    expect(await acquaintanceOf(her)).toEqual({ kind: 'changed', since: null })
  })

  it('is forgotten with everything else, and so are the keys that sign', async () => {
    const before = await signerOf(await keyFor(mina))
    await remember({ ...her, name: 'Joris Achterberg' }, MONDAY)
    expect(await forgetKeys()).toBe(true)
    expect(await acquaintanceOf({ ...her, name: 'Joris Achterberg' })).toEqual({ kind: 'new' })
    const after = await signerOf(await keyFor(mina))
    expect(after.publicKey).not.toEqual(before.publicKey)
  })
})

describe('a room of the first version, which had the keys of this device alone', () => {
  it('keeps them when it is opened anew', async () => {
    await deleted('ten-tables-keys')
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
    await laidInOldRoom({ id: JSON.stringify([mina.organization, mina.name]), ...mina, pair })
    const { publicKey } = await signerOf(pair)
    expect(await acquaintanceOf({ ...mina, publicKey })).toEqual({ kind: 'own' })
    expect((await signerOf(await keyFor(mina))).publicKey).toEqual(publicKey)
  })
})

const done = (request: IDBRequest) =>
  new Promise<void>((resolve, reject) => {
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')))
  })

const deleted = (name: string) => done(indexedDB.deleteDatabase(name))

async function laidInOldRoom(key: object) {
  const opening = indexedDB.open('ten-tables-keys', 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('keys', { keyPath: 'id' }))
  await done(opening)
  await done(opening.result.transaction('keys', 'readwrite').objectStore('keys').put(key))
  opening.result.close()
}
