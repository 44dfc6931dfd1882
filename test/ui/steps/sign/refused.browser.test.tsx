import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import words from '../../../../locales/en/sign.json'
import { keepsKeys } from '../../../../src/engine/signing/keyRoom.ts'
import { makeKey, signerOf } from '../../../../src/engine/signing/browserKey.ts'
import { heading, press, signTyped } from './acts.ts'
import { inkedWith, layTable, press as realPress, signable } from './table.tsx'

/** Lays the table for the client, whose signature is refused: what the screen then says. */
async function refusal(ink: Parameters<typeof layTable>[0]['ink']) {
  const table = await layTable({ draft: await signable('grill', 'en'), rest: 'client/read', ...(ink && { ink }) })
  await signTyped()
  const alert = await screen.findByRole('alert')
  expect(table.paper()).toBeNull()
  return alert
}

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(crypto, 'subtle')
})

describe('a signature that is refused', () => {
  it('says that the file is not the one that was shown', async () => {
    const alert = await refusal(async (draft, paper, moment) => {
      const altered = paper.slice()
      altered[1000] = (altered[1000] ?? 0) ^ 1
      return realPress.ink(draft, altered, moment)
    })
    expect(alert).toHaveTextContent('Nothing was signed')
    expect(alert).toHaveTextContent(words.fault['changed-since-shown'])
  })

  it('says that the key signs in another form than there is room for', async () => {
    const signer = await signerOf(await makeKey())
    const alert = await refusal(inkedWith({ ...signer, sign: async () => new Uint8Array(72).fill(0xff) }))
    expect(alert).toHaveTextContent(words.fault['envelope-too-large'])
  })

  it('says that the party has signed already', async () => {
    const alert = await refusal(async (draft, paper, moment) => {
      const { shown: _shown, ...unseen } = moment
      const once = await realPress.ink(draft, paper, unseen)
      return once.ok ? realPress.ink(draft, once.value, unseen) : once
    })
    expect(alert).toHaveTextContent(words.fault['already-inked'])
  })

  it('says that both would sign with one key, and leaves the first signature as it was', async () => {
    const ink = inkedWith(await signerOf(await makeKey()))
    const table = await layTable({ draft: await signable('grill', 'en'), rest: 'client/read', ink })
    await signTyped()
    await heading('Give the device to Sorcha Delahunt.')
    const first = table.paper()
    await press('I am Sorcha Delahunt')
    await signTyped()
    expect(await screen.findByRole('alert')).toHaveTextContent(words.fault['same-key'])
    expect(table.paper()).toEqual(first)
  })
})

describe('a page that came over plain http', () => {
  it('says that it can make no key before anybody draws, and what to do', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true })
    const table = await layTable({ draft: await signable('grill', 'en'), rest: 'client/read' })
    expect(await heading(words.noKeys.title)).toBeVisible()
    expect(screen.getByText(words.noKeys.instead)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Sign as/ })).toBeNull()
    expect(screen.getByRole('link', { name: 'Save the answers as a file' })).toHaveAttribute(
      'download',
      expect.stringMatching(/\.tentables\.json$/),
    )
    await press(words.instead.action)
    await press(words.instead.yes)
    expect(await heading('Sign on paper')).toBeVisible()
    expect(table.paper()).toBeNull()
  })
})

describe('a browser that keeps no keys', () => {
  it('says how long this one lasts before anybody signs, and lets them sign', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await keepsKeys()).toBe(false)
    const table = await layTable({ draft: await signable('grill', 'en'), rest: 'client/read' })
    expect(await screen.findByText(words.sign.keyUnkept)).toBeVisible()
    await signTyped()
    await heading('Give the device to Sorcha Delahunt.')
    expect(table.paper()?.inked).toEqual(['client'])
  })

  it('is told from one that does, which says what the key shows', async () => {
    expect(await keepsKeys()).toBe(true)
    await layTable({ draft: await signable('grill', 'en'), rest: 'client/read' })
    expect(await screen.findByText(words.sign.key)).toBeVisible()
  })
})
