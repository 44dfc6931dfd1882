import { canonicalBytes } from '../../../src/domain/agreement/canonical.ts'
import { hand } from './envelope.ts'
import { otherFile } from './otherFiles.ts'
import { AT, handOf, signed } from './papers.ts'
import { appended, lastGap, numbered, numbersOf, objectIn, streamed, trailerOf } from './revision.ts'
import { coSigned, overwritten, type Vector } from './vector.ts'

const RANGE = /\/ByteRange \[ 0 [\d ]+\]/g

/** What was signed stands somewhere else in the file, and something else where it stood. */
const wrapped: readonly Vector[] = [
  {
    kind: 'wrapping',
    what: 'objects stand between envelope and signed rest, and the range leads past them',
    expected: 'failed',
    because: ['contents'],
    make: ({ both }) => {
      const [, end] = lastGap(both)
      const blob = Buffer.from('\n9999 0 obj\n<< /Type /Catalog /Pages 3 0 R >>\nendobj\n')
      const ranged = overwritten(both, RANGE, (found) => shifted(found, 2, blob.length))
      return Buffer.concat([ranged.subarray(0, end), blob, ranged.subarray(end)])
    },
  },
  {
    kind: 'wrapping',
    what: 'another paper stands before the one that was signed',
    expected: 'failed',
    because: ['contents'],
    make: ({ cheaper, both }) => Buffer.concat([cheaper.base, both]),
  },
  {
    kind: 'wrapping',
    what: 'the signed paper is kept in the file, and the range begins there',
    expected: 'failed',
    because: ['contents'],
    make: ({ cheaper, both }) => {
      const start = cheaper.base.length + 1
      const ranged = overwritten(both, RANGE, (found) =>
        found
          .replace('[ 0', `[ ${start}`)
          .replace(/ {2,}\]/, ' ]')
          .padEnd(found.length)
          .slice(0, found.length),
      )
      return Buffer.concat([cheaper.base, Buffer.from('\n'), ranged])
    },
  },
  {
    kind: 'wrapping',
    what: 'the client’s signature ends before the agency’s',
    expected: 'failed',
    because: ['contents'],
    make: ({ both }) => overwritten(both, RANGE, (found) => shifted(found, 2, -400)),
  },
]

/** One of the four numbers made larger. */
function shifted(range: string, which: number, by: number): string {
  let place = -1
  return range.replaceAll(/\d+ */g, (found) => {
    place += 1
    return place === which ? String(Number(found) + by).padEnd(found.length) : found
  })
}

const twice = (what: string, into: RegExp, more: string, because: Vector['because']): Vector => ({
  kind: 'duplicate dictionary keys',
  what,
  expected: 'failed',
  because,
  make: (stage) => coSigned(stage, (own) => own.map((object) => object.replace(into, (found) => `${found}${more}`))),
})
const doubled: readonly Vector[] = [
  twice('a second range in the signature', /\/Type \/Sig\n/, '/ByteRange [ 0 1 2 3 ]\n', ['byte-range']),
  twice('a second envelope in the signature', /\/Type \/Sig\n/, '/Contents <00>\n', ['contents']),
  twice('a second name in the signature', /\/Type \/Sig\n/, '/Name (Eve)\n', ['altered']),
  twice('a second value in the field', /\/FT \/Sig\n/, '/V 1 0 R\n', ['altered']),
  twice('a second picture in the field', /\/FT \/Sig\n/, '/AP <<\n/N 1 0 R\n>>\n', ['altered']),
  {
    kind: 'duplicate dictionary keys',
    what: 'a second root in the cross-reference',
    expected: 'failed',
    because: ['altered'],
    make: (stage) => coSigned(stage, (own) => own, { link: { entries: '/Root 1 0 R' } }),
  },
]

/** It looks signed. */
const fakes: readonly Vector[] = [
  {
    kind: 'visual fake',
    what: 'ink in the client’s field, and no signature',
    expected: 'failed',
    because: ['byte-range'],
    make: ({ one }) => {
      const field = numbersOf(one, /\/T \(client\)/)[0] ?? 0
      const next = trailerOf(one).size
      const drawn = objectIn(one, field).replace(/\/N \d+ 0 R/, `/N ${next} 0 R`)
      return appended(one, [
        drawn,
        streamed(next, '/Type /XObject\n/Subtype /Form', '1 0 0 1 0 0 cm\n10 10 m\n90 40 l\nS\n'),
      ])
    },
  },
  {
    kind: 'visual fake',
    what: 'a file of another program that looks like the paper',
    expected: 'unsigned',
    because: ['not-made-here'],
    make: () => otherFile(null, AT),
  },
  {
    kind: 'visual fake',
    what: 'the same, signed in the client’s name',
    expected: 'indeterminate',
    because: ['not-made-here'],
    make: ({ stranger }) => otherFile(stranger, AT),
  },
  {
    kind: 'visual fake',
    what: 'the same, signed, with the agreement’s data inside',
    expected: 'indeterminate',
    because: ['not-made-here'],
    make: ({ stranger, draft }) => otherFile(stranger, AT, { objects: attached(canonicalBytes(draft)) }),
  },
  {
    kind: 'visual fake',
    what: 'the same, with two agreements inside',
    expected: 'unreadable',
    because: ['ambiguous'],
    make: ({ stranger, draft }) =>
      otherFile(stranger, AT, {
        objects: [...attached(canonicalBytes(draft)), numbered(15, '<< /F (agreement.json) /EF << /F 11 0 R >> >>')],
      }),
  },
]

const attached = (json: Uint8Array): string[] => [
  numbered(11, `<< /Length ${json.length} >>\nstream\n${Buffer.from(json).toString('latin1')}\nendstream`),
  numbered(12, '<< /Type /Filespec /F (agreement.json) /UF (agreement.json) /EF << /F 11 0 R >> >>'),
]

/** The defence here is not the file: it is the number that two people compare on the phone. */
const resigned: readonly Vector[] = [
  {
    kind: 'malicious co-signer',
    what: 'all of it made anew with altered terms and two keys of his own: it passes as claimed, by other fingerprints',
    expected: 'passed',
    because: [],
    make: async ({ cheaper }) => {
      const own = {
        ...cheaper,
        hands: { agency: handOf(cheaper.draft, 'agency'), client: handOf(cheaper.draft, 'client') },
      }
      return signed(own, await signed(own, own.base, { party: 'agency' }), { party: 'client' })
    },
  },
  {
    kind: 'malicious co-signer',
    what: 'the same with his own name for the agency’s signatory',
    expected: 'failed',
    because: ['other-name'],
    make: async ({ cheaper }) => {
      const eve = hand('Eve', cheaper.hands.agency.organization)
      return signed(cheaper, await signed(cheaper, cheaper.base, { party: 'agency' }, eve), { party: 'client' })
    },
  },
]

export const fakeFiles: readonly Vector[] = [...wrapped, ...doubled, ...fakes, ...resigned]
