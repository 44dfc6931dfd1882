import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { example } from '../../../../src/ui/app/example/example.ts'
import { LimitsScreen } from '../../../../src/ui/steps/line/LimitsScreen.tsx'
import { OptionsScreen } from '../../../../src/ui/steps/options/OptionsScreen.tsx'
import { open } from './held.tsx'

const words = ['line', 'money', 'entries', 'app', 'kit', 'steps'] as const
let grill: Draft
beforeEach(async () => {
  grill = await example('grill', 'en')
})
const frame = { number: '5.1', back: { href: '#/a/1', text: 'Back' }, next: '#/a/1/line' }
const buttons = (name: RegExp) => screen.getAllByRole('button', { name })
const box = (name: string | RegExp) => screen.getByRole('textbox', { name })

describe('an entry in whose form a text waits', () => {
  it('stands open again after a reload, with its own text, whatever was taken out before it', async () => {
    const table = await open(grill, <OptionsScreen {...frame} />, words)
    await table.user.click(buttons(/^Change/)[1] as HTMLElement)
    await table.user.type(box('Name'), ' twice')
    await table.user.click(buttons(/^Remove/)[0] as HTMLElement)
    expect(box('Name')).toHaveValue('A notice in the commuter paper twice')
    await table.reopen()
    expect(box('Name')).toHaveValue('A notice in the commuter paper twice')
    await table.user.click(screen.getByRole('button', { name: 'Save this option' }))
    expect(table.draft().options?.map(({ name }) => name)).toEqual([
      'A notice in the commuter paper twice',
      'Cards in eleven offices',
    ])
    expect(table.unparsed()).toEqual({})
  })

  it('is the new one where it was being added', async () => {
    const table = await open(grill, <LimitsScreen side="agency" {...frame} />, words)
    await table.user.click(screen.getByRole('button', { name: 'Add a limit' }))
    await table.user.type(box(/cannot be promised/), 'Rain.')
    await table.reopen()
    expect(box(/cannot be promised/)).toHaveValue('Rain.')
  })

  it('keeps its text, its numbers and its faults in another language of the screen', async () => {
    const table = await open(grill, <OptionsScreen {...frame} />, words)
    await table.user.click(buttons(/^Change/)[0] as HTMLElement)
    await table.user.clear(box('Name'))
    await table.user.click(screen.getByRole('button', { name: 'Save this option' }))
    expect(screen.getByRole('alert')).toBeVisible()
    await table.speak('nl')
    expect(screen.getByRole('alert')).toBeVisible()
    expect(document.getElementById('options/0/cost/fee')).toHaveValue('4.200,00')
  })
})
