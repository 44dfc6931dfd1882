import { AT, open, signed } from './papers.ts'
import { lastGap, sealed } from './revision.ts'
import { overwritten, type Stage, type Vector } from './vector.ts'

const RANGE = /\/ByteRange \[ 0 [\d ]+\]/g
const padded = (text: string) => (found: string) => text.padEnd(found.length)
const ranged = ({ both }: Stage, text: string) => overwritten(both, RANGE, padded(text))
const contents = /\/Contents <[0-9a-f]+>/g

/** The signature says nothing, or less than it should, of which bytes it is about. */
const forged: readonly Vector[] = [
  ['is null', '/ByteRange null'],
  ['is empty', '/ByteRange [ ]'],
  ['has three numbers', '/ByteRange [ 0 100 200 ]'],
  ['has five numbers', '/ByteRange [ 0 100 200 300 400 ]'],
  ['has a negative number', '/ByteRange [ 0 -1 200 300 ]'],
  ['has a fraction', '/ByteRange [ 0 100.5 200 300 ]'],
  ['has a name for a number', '/ByteRange [ 0 /a /b /c ]'],
  ['is a number', '/ByteRange 12'],
  ['is written elsewhere', '/ByteRange 12 0 R'],
  ['covers nothing', '/ByteRange [ 0 0 0 0 ]'],
  ['ends behind the file', '/ByteRange [ 0 100 200 99999999 ]'],
  ['has its second part before its first', '/ByteRange [ 0 300 200 100 ]'],
  ['is of a name spelt otherwise', '/Byt#65Range [ 0 100 200 300 ]'],
].map(([what = '', text = '']) => ({
  kind: 'signature forgery',
  what: `the range ${what}`,
  expected: 'failed',
  because: ['byte-range'],
  make: (stage) => ranged(stage, text),
}))

const missing: readonly Vector[] = [
  {
    kind: 'signature forgery',
    what: 'there is no range',
    expected: 'failed',
    because: ['byte-range'],
    make: ({ both }) => overwritten(both, RANGE, (found) => found.replace('/ByteRange', '/BiteRange')),
  },
  {
    kind: 'signature forgery',
    what: 'the envelope is null',
    expected: 'failed',
    because: ['contents'],
    make: ({ both }) => overwritten(both, contents, padded('/Contents null')),
  },
  {
    kind: 'signature forgery',
    what: 'the envelope is empty',
    expected: 'failed',
    because: ['contents'],
    make: ({ both }) => overwritten(both, contents, padded('/Contents <>')),
  },
  {
    kind: 'signature forgery',
    what: 'there is no envelope',
    expected: 'failed',
    because: ['contents'],
    make: ({ both }) => overwritten(both, contents, (found) => found.replace('/Contents', '/Kontents')),
  },
  {
    kind: 'signature forgery',
    what: 'the envelope is all zeros',
    expected: 'failed',
    because: ['envelope'],
    make: ({ both }) => overwritten(both, contents, (found) => found.replaceAll(/(?<=<.*)[0-9a-f]/g, '0')),
  },
  {
    kind: 'signature forgery',
    what: 'both envelopes are all zeros',
    expected: 'failed',
    because: ['envelope'],
    make: ({ both }) =>
      Buffer.from(both.toString('latin1').replaceAll(/(?<=\/Contents <[0-9a-f]*)[0-9a-f]/g, '0'), 'latin1'),
  },
  {
    kind: 'signature forgery',
    what: 'the envelope is cut in half, with zeros behind it',
    expected: 'failed',
    because: ['envelope'],
    make: ({ both }) => overwritten(both, contents, (found) => `${found.slice(0, 900).padEnd(found.length - 1, '0')}>`),
  },
  {
    kind: 'signature forgery',
    what: 'the envelope is a text of that length',
    expected: 'failed',
    because: ['contents'],
    make: ({ both }) => overwritten(both, contents, (found) => found.replace('<', '(').replace('>', ')')),
  },
  {
    kind: 'signature forgery',
    what: 'the signature value is one of other bytes',
    expected: 'failed',
    because: ['signature'],
    make: (stage) => signed(stage, stage.one, { party: 'client' }, undefined, { signs: Buffer.from('something else') }),
  },
]

/** What stands in the one stretch that nobody signed. */
const gaps: readonly Vector[] = [
  {
    kind: 'gap smuggling',
    what: 'an object stands in the gap',
    expected: 'failed',
    because: ['contents'],
    make: (stage) =>
      inGap(stage, (digits) => `${digits.slice(0, -60)}>>> endobj 9 0 obj << /Type /Annot >> endobj <<<`),
  },
  {
    kind: 'gap smuggling',
    what: 'a comment stands behind the envelope',
    expected: 'failed',
    because: ['contents'],
    make: (stage) => inGap(stage, (digits) => `${digits.slice(0, -4)}%abc`),
  },
  {
    kind: 'gap smuggling',
    what: 'other digits than zero stand behind the envelope',
    expected: 'failed',
    because: ['envelope'],
    make: async (stage) => {
      const opened = await open(stage, stage.one, { party: 'client' }, undefined, 1200)
      const digits = (whole: Buffer, room: number) => `${whole.toString('hex').padEnd(room - 2, '0')}01`
      return sealed(opened, stage.hands.client, AT, { digits })
    },
  },
  {
    kind: 'gap smuggling',
    what: 'the digits are written in capitals',
    expected: 'failed',
    because: ['envelope-differs'],
    make: ({ both }) =>
      overwritten(both, contents, (found) => found.replace(/<[0-9a-f]+/, (digits) => digits.toUpperCase())),
  },
  {
    kind: 'gap smuggling',
    what: 'the gap is wider than the envelope: a byte of the dictionary is in it',
    expected: 'failed',
    because: ['contents'],
    make: (stage) => resealed(stage, ([from, before, behind, rest]) => [from, before - 1, behind, rest]),
  },
  {
    kind: 'gap smuggling',
    what: 'more room is kept than the envelope can take',
    expected: 'failed',
    because: ['envelope-differs'],
    make: async (stage) => {
      const opened = await open(stage, stage.one, { party: 'client' }, undefined, 2048)
      return sealed(opened, stage.hands.client, AT)
    },
  },
]

function inGap({ both }: Stage, change: (digits: string) => string): Buffer {
  const [start, end] = lastGap(both)
  const copy = Buffer.from(both)
  copy.write(change(copy.toString('latin1', start + 1, end - 1)), start + 1, 'latin1')
  return copy
}

type Four = readonly [number, number, number, number]
const resealed = (stage: Stage, range: (right: Four) => readonly number[]) =>
  signed(stage, stage.one, { party: 'client' }, undefined, { range })

/** A signature over less than it seems. */
const partial: readonly Vector[] = [
  ['the last bytes are left out', ([from, before, behind, rest]: Four) => [from, before, behind, rest - 6]],
  ['all behind the envelope is left out', ([from, before, behind]: Four) => [from, before, behind, 1]],
  ['the first byte is left out', ([, before, behind, rest]: Four) => [1, before - 1, behind, rest]],
  ['the first revision is left out', ([, before, behind, rest]: Four) => [90_000, before - 90_000, behind, rest]],
].map(([what, range], index) => ({
  kind: 'partial range',
  what: what as string,
  expected: 'failed',
  because: index < 2 ? ['changed-after', 'revision-differs'] : ['byte-range'],
  make: (stage) => resealed(stage, range as (right: Four) => readonly number[]),
}))

export const brokenSignatures: readonly Vector[] = [...forged, ...missing, ...gaps, ...partial]
