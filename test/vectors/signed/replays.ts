import { fieldOf } from './pages.ts'
import { appended, objectIn, trailerOf } from './revision.ts'
import { coSigned, overwritten, type Vector } from './vector.ts'

/** The same signature elsewhere, or the same paper earlier. */
const replayed: readonly Vector[] = [
  {
    kind: 'replay',
    what: 'the client’s envelope of another paper, on this one',
    expected: 'failed',
    because: ['digest'],
    make: ({ both, cheaper }) => moved(cheaper.both, both),
  },
  {
    kind: 'replay',
    what: 'the client’s whole revision of another paper, behind this one',
    expected: 'failed',
    because: ['contents'],
    make: ({ one, cheaper }) => Buffer.concat([one, cheaper.both.subarray(cheaper.one.length)]),
  },
  {
    kind: 'replay',
    what: 'both revisions of another paper, behind this one’s pages',
    expected: 'failed',
    because: ['contents'],
    make: ({ base, cheaper }) => Buffer.concat([base, cheaper.both.subarray(cheaper.base.length)]),
  },
  {
    kind: 'replay',
    what: 'the agency’s envelope in the client’s field',
    expected: 'failed',
    because: ['envelope'],
    make: ({ one, both }) => {
      const digits = /\/Contents <([0-9a-f]+)>/.exec(one.toString('latin1'))?.[1] ?? ''
      return overwritten(
        both,
        /\/Contents <[0-9a-f]+>/g,
        (found) => `/Contents <${digits.slice(0, found.length - 12).padEnd(found.length - 12, '0')}>`,
      )
    },
  },
]

/** The envelope of one file's last signature in another's. */
function moved(from: Uint8Array, to: Uint8Array): Buffer {
  const digits = /[\s\S]*\/Contents <([0-9a-f]+)>/.exec(Buffer.from(from).toString('latin1'))?.[1] ?? ''
  return overwritten(to, /\/Contents <[0-9a-f]+>/g, (found) => `/Contents <${digits.padEnd(found.length - 12, '0')}>`)
}

const rolledBack: readonly Vector[] = [
  {
    kind: 'rollback',
    what: 'a revision that goes back to the pages before the client’s signature, behind both',
    expected: 'failed',
    because: ['stray-signature', 'revision-differs'],
    make: ({ both, base }) => appended(both, [], { previous: trailerOf(base).at }),
  },
  {
    kind: 'rollback',
    what: 'the client’s revision leads back to before the agency’s',
    expected: 'failed',
    because: ['stray-signature', 'revision-differs'],
    make: (stage) => coSigned(stage, (own) => own, { link: { previous: trailerOf(stage.base).at } }),
  },
  {
    kind: 'rollback',
    what: 'the agency’s field is written as nobody had signed it',
    expected: 'failed',
    because: ['altered'],
    make: (stage) => coSigned(stage, (own) => [...own, objectIn(stage.base, fieldOf(stage.base, 'agency'))]),
  },
]

const stripped: readonly Vector[] = [
  {
    kind: 'stripping',
    what: 'the client’s signature is cut off: one of two is left, and that is said',
    expected: 'passed',
    because: [],
    make: ({ one }) => one,
  },
  {
    kind: 'stripping',
    what: 'both signatures are cut off: nobody has signed, and that is said',
    expected: 'unsigned',
    because: [],
    make: ({ base }) => base,
  },
  {
    kind: 'stripping',
    what: 'the agency’s revision is cut out from under the client’s',
    expected: 'failed',
    because: ['byte-range'],
    make: ({ base, one, both }) => Buffer.concat([base, both.subarray(one.length)]),
  },
  {
    kind: 'stripping',
    what: 'the agency’s envelope is wiped',
    expected: 'failed',
    because: ['envelope', 'digest'],
    make: ({ both }) =>
      overwritten(both, /\/Contents <[0-9a-f]+>/g, (found) => found.replaceAll(/(?<=<.*)[0-9a-f]/g, '0'), false),
  },
]

export const replays: readonly Vector[] = [...replayed, ...rolledBack, ...stripped]
