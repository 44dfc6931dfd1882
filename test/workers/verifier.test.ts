import { readFile } from 'node:fs/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPress } from '../../src/actions/issue.ts'
import type { VerifierAnswer } from '../../src/actions/verifierMessages.ts'
import { signedByBoth } from '../../src/terminal/demonstration.ts'
import { check } from '../../src/workers/verifier.ts'
import { signable, supplies } from '../actions/supplies.ts'

const root = new URL('../../public/', import.meta.url)
let paper: Uint8Array

/** The fonts as a host would send them; one whose name holds `lost` does not come. */
function serve(lost?: string) {
  vi.stubGlobal('fetch', async (address: URL) => {
    const file = address.pathname.replace('/some/where/', '')
    if (lost !== undefined && file.includes(lost)) return new Response('', { status: 404 })
    return new Response(await readFile(new URL(file, root)))
  })
}

async function checked(bytes: Uint8Array): Promise<readonly VerifierAnswer[]> {
  const told: VerifierAnswer[] = []
  const request = {
    want: 'verdict',
    bytes: Uint8Array.from(bytes).buffer,
    base: 'https://example.org/some/where/',
  } as const
  await check(request, (answer) => told.push(answer))
  return told
}

beforeAll(async () => {
  const draft = await signable('grill', 'en')
  const issued = await openPress(supplies).issue(draft)
  if (!issued.ok) throw new Error(issued.error.code)
  paper = await signedByBoth(draft, issued.value.bytes, { at: Date.UTC(2027, 1, 26), offsetMinutes: 0 }, supplies)
})
beforeEach(() => void vi.stubGlobal('isSecureContext', true))
afterEach(() => void vi.unstubAllGlobals())

describe('the verifier', () => {
  it('fetches what the paper needs from where the app is served, prints it again, and answers last', async () => {
    serve()
    const told = await checked(paper)
    expect(told).toEqual(expect.arrayContaining(['at-work', 'waiting', 'printing']))
    expect(told.at(-1)).toMatchObject({ checked: { verdict: 'passed', complete: true } })
  })

  it('says nothing of a paper whose fonts did not come, neither good nor bad', async () => {
    serve('semibold')
    expect((await checked(paper)).at(-1)).toBe('unreachable')
  })

  it('says so where the browser checks no signatures, for want of https', async () => {
    vi.stubGlobal('isSecureContext', false)
    expect(await checked(paper)).toEqual(['insecure'])
  })

  it('needs nothing from anywhere for a file of others', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('Nothing is asked for')))
    const told = await checked(new TextEncoder().encode('%PDF-1.4\n%%EOF'))
    expect(told.filter((answer) => answer === 'waiting')).toEqual([])
    expect(told.at(-1)).toHaveProperty('checked')
  })
})
