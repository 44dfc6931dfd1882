import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { webcrypto } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { canonicalText } from '../../../../src/domain/agreement/canonical.ts'
import { fragmentOf, FRAGMENT_LENGTH } from '../../../../src/engine/exchange/link.ts'
import { lockedFragment } from '../../../../src/engine/exchange/locked.ts'
import { arrive, handedOver, heading, open } from './arrivedDrawn.tsx'

// Only a build knows the address of a style sheet.
vi.mock('../../../../src/ui/app/beside/arrived/arrived.page.css?url', () => ({ default: 'arrived.css' }))

beforeAll(() => vi.stubGlobal('crypto', webcrypto))

const whole = async () => fragmentOf(await handedOver('en'))

describe('a link that cannot be opened says why, and what to do next:', () => {
  const again = /Ask for it once more, or as a file\. Nothing was opened/
  it.each([
    ['it is cut off', async () => (await whole()).slice(0, 300), /cut off, or it was altered/, again],
    ['a letter of it is another', async () => (await whole()).replace(/.(.{30})$/, '_$1'), /cut off, or it/, again],
    ['nothing is left of it', () => '#v1.', /cut off, or it was altered/, again],
    ['a newer app made it', async () => (await whole()).replace('#v1', '#v2'), /newer version/, /Load the app again/],
    ['it is no link of ours', () => `#v1.${'A'.repeat(FRAGMENT_LENGTH)}`, /larger than any/, again],
    [
      'there are two',
      async () => `${await whole()}${await lockedFragment('{}', 'x', (n) => new Uint8Array(n))}`,
      /links to several agreements/,
      /Open the one that you mean/,
    ],
    [
      'its draft is not the one it names',
      async () => fragmentOf({ ...(await handedOver('en')), content: '0'.repeat(64) }),
      /altered after it was handed over/,
      again,
    ],
    [
      'it holds something else',
      () => fragmentOf({ format: 'a-recipe' } as never),
      /no agreement of Ten|no version of/,
      again,
    ],
  ])('%s', async (_what, fragment, what, next) => {
    await arrive(await fragment())
    expect((await heading()).textContent).toBe('This cannot be opened')
    expect(screen.getByText(what)).toBeVisible()
    expect(screen.getByText(next)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull()
  })
})

describe('a locked link', () => {
  const locked = async () =>
    lockedFragment(canonicalText(await handedOver('en')), 'seven blue tables', (n) => new Uint8Array(n).fill(7))
  const entry = () => screen.findByLabelText<HTMLInputElement>('Passphrase')
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Open it' }))

  it('asks for its passphrase; a wrong one stays where it was typed, and says so', async () => {
    await arrive(await locked())
    expect((await heading()).textContent).toBe('This link is locked')
    await userEvent.type(await entry(), 'seven green tables')
    await press()
    expect(await screen.findByText(/This passphrase does not fit/)).toBeVisible()
    expect(await entry()).toHaveValue('seven green tables')
    expect(await entry()).toHaveFocus()
    expect(await entry()).toBeInvalid()
  })

  it('can be looked at while it is typed', async () => {
    await arrive(await locked())
    expect(await entry()).toHaveAttribute('type', 'password')
    await userEvent.click(screen.getByLabelText('Show the passphrase'))
    expect(await entry()).toHaveAttribute('type', 'text')
  })

  it('is not opened without one', async () => {
    await arrive(await locked())
    await entry()
    await press()
    expect(await screen.findByText('Type the passphrase.')).toBeVisible()
  })

  it('opens with the right one, and says that both are needed to read it', async () => {
    await arrive(await locked())
    await userEvent.type(await entry(), ' seven blue tables ')
    await press()
    expect(await screen.findByText(/^Plainwell asks one thing of you/)).toBeVisible()
    expect(screen.getByText('Whoever has the link and the passphrase can read it')).toBeVisible()
  })

  it('that was cut is told from a passphrase mistyped', async () => {
    await arrive((await locked()).slice(0, 400))
    await userEvent.type(await entry(), 'seven blue tables')
    await press()
    expect(await screen.findByText(/cut off, or it was altered/)).toBeVisible()
  })

  it('asks again after a reload: what it holds was kept locked', async () => {
    const { again } = await open(await locked())
    await again()
    await userEvent.type(await entry(), 'seven blue tables')
    await press()
    await screen.findByText(/^Plainwell asks/)
    expect(JSON.stringify(history.state)).not.toContain('Plainwell')
    await again()
    expect(await entry()).toHaveValue('')
  })
})
