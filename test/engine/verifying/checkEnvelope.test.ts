import { beforeAll, describe, expect, it } from 'vitest'
import { checkEnvelope } from '../../../src/engine/verifying/checkEnvelope.ts'
import { objectsIn } from '../../../src/engine/verifying/objectsIn.ts'
import { readSignedRanges } from '../../../src/engine/verifying/signedRanges.ts'
import { signedByBoth } from '../signing/sealed.ts'

let both: Uint8Array

beforeAll(async () => {
  both = (await signedByBoth()).both
})

function rangesIn(bytes: Uint8Array) {
  const text = Buffer.from(bytes).toString('latin1')
  return readSignedRanges(text, objectsIn(text) ?? [])
}

async function faults(bytes: Uint8Array): Promise<unknown> {
  const ranges = rangesIn(bytes)
  if (!ranges.ok) return ranges.error
  return Promise.all(ranges.value.map(async (range) => (await checkEnvelope(bytes, range)).faults))
}

describe('two signatures', () => {
  it('each vouch for the bytes up to their own end', async () => {
    const ranges = rangesIn(both)
    expect(ranges.ok && ranges.value.map(({ end }) => end === both.length)).toEqual([false, true])
    expect(await faults(both)).toEqual([[], []])
  })

  it('and neither does once the paper is another one', async () => {
    const changed = both.slice()
    changed[1000] = (changed[1000] ?? 0) ^ 1
    expect(await faults(changed)).toEqual([['digest'], ['digest']])
  })
})
