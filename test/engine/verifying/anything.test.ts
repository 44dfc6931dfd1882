import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { EDITION } from '../../../src/actions/issue.ts'
import { print } from '../../../src/engine/pdf/print.ts'
import { otherFile } from '../../vectors/signed/otherFiles.ts'
import { AT, open, press, told } from '../../vectors/signed/papers.ts'
import { sealed } from '../../vectors/signed/revision.ts'
import { stage, type Stage } from '../../vectors/signed/vector.ts'

let papers: Stage
let opened: Buffer
let laid: { readonly sheets: Parameters<typeof print>[0]; readonly fonts: Parameters<typeof print>[1] }
beforeAll(async () => {
  papers = await stage()
  opened = await open(papers, papers.one, { party: 'client' })
  const pages = await press.layOut(papers.draft)
  if (pages.ok) laid = pages.value
})

/** What may be done to bytes: written over, taken out, doubled, put in. */
const edits = fc.array(
  fc.record({
    how: fc.constantFrom('over', 'out', 'twice', 'in'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 12 }),
      fc
        .constantFrom(
          '/ByteRange',
          '%%EOF',
          ' obj\n',
          '<<',
          '>>',
          'stream\n',
          '[ 0 0 0 0 ]',
          '/Kids [ 1 0 R ]',
          '/V 1 0 R',
        )
        .map((word) => Buffer.from(word)),
    ),
  }),
  { minLength: 1, maxLength: 4 },
)

type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never

function edited(bytes: Uint8Array, changes: Edits): Uint8Array {
  let file = Buffer.from(bytes)
  for (const { how, at, length, bytes: put } of changes) {
    const place = Math.floor(at * file.length)
    const [before, rest] = [file.subarray(0, place), file.subarray(place)]
    if (how === 'over') file = Buffer.concat([before, put, rest.subarray(put.length)])
    if (how === 'out') file = Buffer.concat([before, rest.subarray(length)])
    if (how === 'twice') file = Buffer.concat([before, rest.subarray(0, length), rest])
    if (how === 'in') file = Buffer.concat([before, put, rest])
  }
  return file
}

describe('whatever is done to a file', () => {
  it('an answer is given, and a paper that was changed never passes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('base', 'one', 'both'), edits, async (which, changes) => {
        const file = edited(papers[which], changes)
        fc.pre(Buffer.compare(file, papers[which]) !== 0)
        const known = [papers.base, papers.one].some((honest) => Buffer.compare(file, honest) === 0)
        expect((await told(file)).verdict === 'passed').toBe(known && which === 'both')
      }),
    )
  })

  it('a file of another program never does', async () => {
    const other = otherFile(papers.stranger, AT)
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        expect((await told(edited(other, changes))).verdict).not.toBe('passed')
      }),
    )
  })

  it('an envelope is read as it is or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        let isSame = false
        const digits = (whole: Buffer, room: number) => {
          const changed = Buffer.from(edited(whole, changes))
          isSame = changed.toString('hex').padEnd(room, '0').slice(0, room) === whole.toString('hex').padEnd(room, '0')
          return changed.toString('hex').padEnd(room, '0').slice(0, room)
        }
        const file = sealed(opened, papers.hands.client, AT, { digits })
        expect((await told(file)).verdict === 'passed').toBe(isSame)
      }),
    )
  })

  it('data are read as they are or not at all', async () => {
    const json = canonicalText(papers.draft)
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const bytes = edited(Buffer.from(json), changes)
        fc.pre(Buffer.compare(bytes, Buffer.from(json)) !== 0)
        const file = print(laid.sheets, laid.fonts, { bytes, edition: EDITION })
        expect((await told(file)).verdict).toBe('failed')
      }),
      { numRuns: Math.max(25, Math.floor((fc.readConfigureGlobal()?.numRuns ?? 100) / 20)) },
    )
  })
})
