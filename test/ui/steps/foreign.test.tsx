import { cleanup, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { example } from '../../../src/ui/app/example/example.ts'
import { Foreign } from '../../../src/ui/steps/Foreign.tsx'
import { lay } from './atHand.tsx'

it('names what cannot be printed on the page where it was typed, and on no other', async () => {
  const grill = await example('grill', 'en')
  const client = { ...grill.parties.client, legalName: 'Grill ᚠ ᚠ' }
  const draft = { ...grill, parties: { ...grill.parties, client } }
  await lay(draft, <Foreign paths={['parties.client.legalName']} />, ['check'])
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Cannot be printed: ᚠ$/))
  cleanup()
  await lay(draft, <Foreign paths={['parties.agency']} />, ['check'])
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

it('offers another spelling, and writes it for every one of that answer in one press', async () => {
  const grill = await example('grill', 'en')
  const client = { ...grill.parties.client, legalName: 'Grill ﬁne 😀 ﬁre' }
  const draft = { ...grill, parties: { ...grill.parties, client } }
  const { user, draft: now } = await lay(draft, <Foreign paths={['parties.client.legalName']} />, ['check'])
  await user.click(await screen.findByRole('button', { name: 'Write “fi” in place of “ﬁ”' }))
  expect(now().parties.client.legalName).toBe('Grill fine 😀 fire')
  await user.click(await screen.findByRole('button', { name: 'Leave out “😀”' }))
  expect(now().parties.client.legalName).toBe('Grill fine fire')
})
