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
