import { annotated, catalogOf, fieldOf, repainted, rewritten } from './pages.ts'
import { AT, open, signed } from './papers.ts'
import { appended, appendedPlainly, numbered, objectIn, objectsBehind, sealed, trailerOf } from './revision.ts'
import { overwritten, type Vector } from './vector.ts'

/** What is appended to a paper that both have signed. */
const saved: readonly Vector[] = [
  ['paints over page 1', repainted, 'altered'],
  ['puts a note on page 1', annotated, 'altered'],
  ['writes the catalog anew', (file: Uint8Array) => [rewritten(file, catalogOf(file), (object) => object)], 'altered'],
  [
    'adds an object that nothing points at',
    (file: Uint8Array) => [numbered(trailerOf(file).size, '<<\n/Size 1\n>>')],
    'changed-after',
  ],
  ['adds nothing', () => [], 'changed-after'],
  [
    'takes the client’s signature out of its field',
    (file: Uint8Array) => [rewritten(file, fieldOf(file, 'client'), (object) => object.replace(/\n\/V \d+ 0 R/, ''))],
    'byte-range',
  ],
  [
    'writes the client’s field as it was',
    (file: Uint8Array) => [objectIn(file, fieldOf(file, 'client'))],
    'changed-after',
  ],
].flatMap(([what, objects, because]): Vector[] => [
  {
    kind: 'incremental saving',
    what: `a revision behind both signatures ${what as string}`,
    expected: 'failed',
    because: [because as never],
    make: ({ both }) => appended(both, (objects as (file: Uint8Array) => string[])(both)),
  },
  {
    kind: 'incremental saving',
    what: `a revision of another program behind both signatures ${what as string}`,
    expected: 'failed',
    because: ['changed-after'],
    make: ({ both }) => appendedPlainly(both, (objects as (file: Uint8Array) => string[])(both)),
  },
])

const unsignedSaved: readonly Vector[] = [
  {
    kind: 'incremental saving',
    what: 'a revision of another program behind a paper that nobody has signed',
    expected: 'failed',
    because: ['changed-after'],
    make: ({ base }) => appendedPlainly(base, repainted(base)),
  },
  {
    kind: 'incremental saving',
    what: 'a revision behind the first signature, and the second signature behind that',
    expected: 'failed',
    because: ['altered'],
    make: async (stage) => {
      const changed = appended(stage.one, repainted(stage.one))
      return sealed(
        appended(changed, objectsBehind(stage.one, await open(stage, stage.one, { party: 'client' }))),
        stage.hands.client,
        AT,
      )
    },
  },
]

const also: readonly Vector[] = [
  {
    kind: 'incremental saving',
    what: 'a revision behind both signatures paints over page 1, and the client’s range is null',
    expected: 'failed',
    because: ['byte-range', 'altered'],
    make: ({ both }) =>
      overwritten(appended(both, repainted(both)), /\/ByteRange \[ 0 [\d ]+\]/g, (range) =>
        '/ByteRange null'.padEnd(range.length),
      ),
  },
  {
    kind: 'incremental saving',
    what: 'a revision that adds nothing, behind a paper that nobody has signed',
    expected: 'failed',
    because: ['changed-after'],
    make: ({ base }) => appended(base, []),
  },
  {
    kind: 'incremental saving',
    what: 'a revision that adds nothing, and the client’s signature behind that',
    expected: 'failed',
    because: ['order', 'revision-differs'],
    make: async (stage) => signed(stage, appended(stage.base, []), { party: 'client' }),
  },
]

const appendedBytes: readonly Vector[] = [
  ['a line feed', '\n'],
  ['a blank', ' '],
  ['a null', '\0'],
  ['a page of comments', '% EUR 6,134.10\n'.repeat(200)],
  ['a second end', '\n%%EOF'],
  ['an object', '\n9999 0 obj\n<< /Type /Catalog >>\nendobj\n'],
].map(([what, text = '']) => ({
  kind: 'appended and prepended bytes',
  what: `${what} behind the end`,
  expected: 'failed',
  because: ['changed-after'],
  make: ({ both }) => Buffer.concat([both, Buffer.from(text, 'latin1')]),
}))

const prependedBytes: readonly Vector[] = [
  ['a line feed', '\n'],
  ['a mark of byte order', '\u00ef\u00bb\u00bf'],
  ['another file’s beginning', '%!PS-Adobe-3.0\n'],
  ['a page of comments', '% EUR 6,134.10\n'.repeat(20)],
].map(([what, text = '']) => ({
  kind: 'appended and prepended bytes',
  what: `${what} before the beginning`,
  expected: 'failed',
  because: ['prepended'],
  make: ({ both }) => Buffer.concat([Buffer.from(text, 'latin1'), both]),
}))

const cut: readonly Vector[] = [
  {
    kind: 'appended and prepended bytes',
    what: 'the last byte is missing',
    expected: 'failed',
    because: ['byte-range'],
    make: ({ both }) => both.subarray(0, -1),
  },
  {
    kind: 'appended and prepended bytes',
    what: 'a paper that nobody signed is cut off',
    expected: 'unreadable',
    because: ['cut-off'],
    make: ({ base }) => base.subarray(0, base.length - 2000),
  },
]

export const changedPapers: readonly Vector[] = [
  ...saved,
  ...unsignedSaved,
  ...also,
  ...appendedBytes,
  ...prependedBytes,
  ...cut,
]
