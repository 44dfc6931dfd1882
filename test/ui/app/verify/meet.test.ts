import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckedFile } from '../../../../src/actions/tellVerdict.ts'
import type { Acquaintance, NamedKey } from '../../../../src/engine/signing/seenKeys.ts'
import { checkFile } from '../../../../src/ui/app/verify/meet.ts'
import { agencys, clients, failed, foreign, passedByBoth } from './files.ts'

/** What the device knows of each key, by the name with it, and whose it was asked to remember. */
const known = new Map<string, Acquaintance>()
const remembered: string[] = []
vi.mock('../../../../src/engine/signing/seenKeys.ts', () => ({
  acquaintanceOf: ({ name }: NamedKey) => Promise.resolve(known.get(name) ?? { kind: 'new' }),
  remember({ name }: NamedKey) {
    remembered.push(name)
    return Promise.resolve(true)
  },
}))

beforeEach(() => {
  known.clear()
  remembered.length = 0
})

async function met(says: CheckedFile) {
  const file = new File(['%PDF'], 'paper.pdf')
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(new ArrayBuffer(4)) })
  const { result } = await checkFile(file, {
    start: (heard) => ({ ask: () => queueMicrotask(() => heard({ checked: says })), stop: () => undefined }),
    now: () => 0,
  })
  if (!result.ok) throw new Error(result.error)
  return result.value.signatures.map(({ acquaintance }) => acquaintance.kind)
}

describe('the keys of a paper', () => {
  it('that passed are told as new, and remembered from then on', async () => {
    expect(await met(passedByBoth)).toEqual(['new', 'new'])
    expect(remembered).toEqual([agencys.name, clients.name])
  })

  it('are not remembered anew, nor in the place of another one of the same name', async () => {
    known.set(agencys.name, { kind: 'seen', since: 1 })
    known.set(clients.name, { kind: 'changed', since: 1 })
    expect(await met(passedByBoth)).toEqual(['seen', 'changed'])
    expect(remembered).toEqual([])
  })

  it.each([
    ['failed', failed(['page-differs'], [agencys])],
    ['is from elsewhere', foreign],
    ['passed elsewhere', { ...passedByBoth, madeHere: false }],
  ])('that %s are not remembered', async (_what, says) => {
    await met(says)
    expect(remembered).toEqual([])
  })

  it('are not looked up where there is none to read', async () => {
    expect(await met(failed(['envelope'], [{ ...agencys, publicKey: new Uint8Array() }]))).toEqual(['unknown'])
  })
})
