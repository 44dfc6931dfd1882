import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { draftFingerprint } from '../../../../src/domain/agreement/fingerprint.ts'
import type { Exchange, KeptPaper } from '../../../../src/engine/drafts/kept.ts'
import { heading, press, signTyped } from './acts.ts'
import { layTable, press as realPress, signable } from './table.tsx'

const draft = await signable('grill', 'en')
const speaksFor = (side: 'agency' | 'client'): { exchange: Exchange } => ({
  exchange: { side, sent: [], received: [] },
})

describe('a machine that speaks for one party', () => {
  it('asks nobody who signs first, and hands nothing over: it leads that party to the paper', async () => {
    await layTable({ draft, earlier: speaksFor('client') })
    await heading('Sign on this device')
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Hand over the device' })).toBeNull()
    const link = screen.getByRole('link', { name: 'Read and sign as Signal Box Grill' })
    expect(link).toHaveAttribute('href', '#/a/x/sign/client/read')
  })

  it('lets nobody sign for the other one, whatever the address says', async () => {
    await layTable({ draft, earlier: speaksFor('client'), rest: 'agency/read' })
    expect(await heading('Sign on this device')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Sign as/ })).toBeNull()
  })

  it('signs, and then has the paper to send: the device is not given to anybody', async () => {
    const table = await layTable({ draft, earlier: speaksFor('agency'), rest: 'agency/read' })
    await heading('Read it once more. Then sign.')
    expect(screen.getByRole('button', { name: 'Back to signing' })).toBeVisible()
    await signTyped()
    expect(await heading('One of you has signed')).toBeVisible()
    expect(table.paper()?.inked).toEqual(['agency'])
    expect(screen.getByRole('link', { name: 'Send the paper to Signal Box Grill' })).toHaveAttribute(
      'href',
      '#/a/x/send',
    )
    expect(screen.queryByRole('link', { name: 'Go on signing' })).toBeNull()
  })

  it('waits for the other one once its own party has signed', async () => {
    await layTable({ draft, paper: await inkedBy('agency'), earlier: speaksFor('agency') })
    await heading('Sign on this device')
    expect(screen.getByText(/^Only Signal Box Grill is still to sign, on a device of their own\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Send the paper to Signal Box Grill' })).toBeVisible()
  })
})

describe('where both sit at one machine', () => {
  it('the second may sign here, or on a device of their own', async () => {
    await layTable({ draft, paper: await inkedBy('client') })
    await heading('Sign on this device')
    expect(screen.getByRole('link', { name: 'Plainwell signs on another device' })).toHaveAttribute(
      'href',
      '#/a/x/send',
    )
    await press('Hand over the device')
    expect(await heading(/^Give the device to/)).toBeVisible()
  })
})

async function inkedBy(party: 'agency' | 'client'): Promise<KeptPaper> {
  const issued = await realPress.file(draft)
  if (!issued.ok) throw new Error(issued.error.code)
  const at = { at: Date.UTC(2027, 1, 26), offsetMinutes: 60 }
  const moment = { ...at, party, mark: { typed: 'A name' }, inked: [] }
  const inked = await realPress.ink(draft, issued.value.bytes, moment)
  if (!inked.ok) throw new Error(inked.error.code)
  return { draftId: draft.id, content: draftFingerprint(draft).hex, bytes: inked.value, inked: [party] }
}
