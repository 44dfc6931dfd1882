import { canonicalBytes } from '../../../src/domain/agreement/canonical.ts'
import { EDITION } from '../../../src/actions/issue.ts'
import { print } from '../../../src/engine/pdf/print.ts'
import { press, signed, type Sheet } from './papers.ts'
import type { Stage, Vector } from './vector.ts'

/** The pages of one agreement with the data of another, or with other data than the program prints from. */
async function printedWith({ draft }: Sheet, json: Uint8Array, edition = EDITION): Promise<Uint8Array> {
  const laid = await press.layOut(draft)
  if (!laid.ok) throw new Error(laid.error.code)
  return print(laid.value.sheets, laid.value.fonts, { bytes: json, edition })
}

async function signedByBoth(stage: Stage, base: Uint8Array): Promise<Buffer> {
  const sheet = { ...stage, base }
  return signed(sheet, await signed(sheet, base, { party: 'agency' }), { party: 'client' })
}

const json = (value: unknown) => Buffer.from(JSON.stringify(value))
export const atOdds: readonly Vector[] = [
  {
    kind: 'page and data at odds',
    what: 'the pages say a lower ceiling than the data, and both signed that',
    expected: 'failed',
    because: ['page-differs'],
    make: async (stage) => signedByBoth(stage, await printedWith(stage.cheaper, canonicalBytes(stage.draft))),
  },
  {
    kind: 'page and data at odds',
    what: 'the data say a lower ceiling than the pages, and both signed that',
    expected: 'failed',
    because: ['page-differs', 'revision-differs'],
    make: async (stage) => signedByBoth(stage, await printedWith(stage, canonicalBytes(stage.cheaper.draft))),
  },
  {
    kind: 'page and data at odds',
    what: 'the data hold a term that nothing prints',
    expected: 'failed',
    because: ['damaged'],
    make: async (stage) => signedByBoth(stage, await printedWith(stage, json({ ...stage.draft, secretly: 1 }))),
  },
  {
    kind: 'page and data at odds',
    what: 'the data are not in their canonical order',
    expected: 'failed',
    because: ['page-differs'],
    make: async (stage) => signedByBoth(stage, await printedWith(stage, json(stage.draft))),
  },
  {
    kind: 'page and data at odds',
    what: 'the data name nobody who signs for the client',
    expected: 'failed',
    because: ['damaged', 'other-name'],
    make: async (stage) => {
      const client = { ...stage.draft.parties.client, signer: undefined }
      const unnamed = { ...stage.draft, parties: { ...stage.draft.parties, client } }
      return signedByBoth(stage, await printedWith(stage, canonicalBytes(unnamed)))
    },
  },
  {
    kind: 'page and data at odds',
    what: 'the data are no JSON',
    expected: 'failed',
    because: ['damaged'],
    make: async (stage) => signedByBoth(stage, await printedWith(stage, Buffer.from('{"a":NaN}'))),
  },
  {
    kind: 'page and data at odds',
    what: 'an edition that nobody knows printed it',
    expected: 'indeterminate',
    because: ['unknown-edition'],
    make: async (stage) => signedByBoth(stage, await printedWith(stage, canonicalBytes(stage.draft), 7)),
  },
  {
    kind: 'page and data at odds',
    what: 'the pages say a lower ceiling than the data, and nobody has signed',
    expected: 'failed',
    because: ['page-differs'],
    make: (stage) => printedWith(stage.cheaper, canonicalBytes(stage.draft)),
  },
  {
    kind: 'page and data at odds',
    what: 'a byte of a font is another one',
    expected: 'failed',
    because: ['page-differs', 'digest'],
    make: ({ both }) => {
      const place = both.indexOf('stream\n', both.indexOf('/Length1')) + 400
      const copy = Buffer.from(both)
      copy[place] = (copy[place] ?? 0) ^ 4
      return copy
    },
  },
]
