import type { Reason } from '../../../src/engine/verifying/verdict.ts'
import { annotated, catalogOf, fieldOf, repainted, rewritten } from './pages.ts'
import { AT } from './papers.ts'
import { appended, numbered, numbersOf, sealed, streamed, trailerOf } from './revision.ts'
import { coSigned, type Stage, type Vector } from './vector.ts'

/** Objects of the paper, changed before the client signs them: the shadow attacks hide what he shows later. */
const hidden: readonly Vector[] = [
  ['hide', 'a white bar lies over the terms', repainted, ['altered']],
  ['hide', 'a picture field lies over the terms', annotated, ['altered']],
  [
    'replace',
    'another font is written for the paper’s',
    (file: Uint8Array) => [
      rewritten(file, numbersOf(file, /\/Type \/Font\n/)[0] ?? 0, (object) =>
        object.replace(/\/Type \/Font/, '/Type  /Font'),
      ),
    ],
    ['altered'],
  ],
  [
    'replace',
    'another content is written for a page',
    (file: Uint8Array) => [
      streamed(numbersOf(file, /\/Filter \/FlateDecode\n\/Length/)[0] ?? 0, '/Type /Any', 'BT ET\n'),
    ],
    ['altered'],
  ],
  [
    'replace',
    'the agency’s field shows something else',
    (file: Uint8Array) => [rewritten(file, fieldOf(file, 'agency'), (object) => object.replace('/F 4', '/F 2'))],
    ['altered', 'revision-differs'],
  ],
  [
    'hide-and-replace',
    'a second catalog with other pages waits in the file',
    (file: Uint8Array) => {
      const next = trailerOf(file).size + 10
      return [
        numbered(next, '<<\n/Type /Catalog\n/Pages 3 0 R\n>>'),
        numbered(next + 1, '<<\n/Type /Pages\n/Kids [ ]\n/Count 0\n>>'),
      ]
    },
    ['revision-differs'],
  ],
  [
    'hide-and-replace',
    'a second content for page 1 waits in the file',
    (file: Uint8Array) => [streamed(trailerOf(file).size + 10, '/Type /Any', 'BT ET\n')],
    ['revision-differs'],
  ],
].map(([how, what, objects, because]) => ({
  kind: `shadow: ${how as string}`,
  what: what as string,
  expected: 'failed',
  because: because as Reason[],
  make: (stage) => coSigned(stage, (own) => [...own, ...(objects as (file: Uint8Array) => string[])(stage.one)]),
}))

/** A hidden part is switched on once both have signed. */
const switched: readonly Vector[] = [
  {
    kind: 'shadow: hide-and-replace',
    what: 'the hidden catalog is made the root behind both signatures',
    expected: 'failed',
    because: ['changed-after'],
    make: async (stage) => {
      const hidden = trailerOf(stage.one).size + 10
      const both = await coSigned(stage, (own) => [...own, numbered(hidden, '<<\n/Type /Catalog\n/Pages 3 0 R\n>>')])
      return appended(both, [], { root: hidden })
    },
  },
]

const notes: readonly Vector[] = [
  ['a note over page 1, in the client’s own revision', annotated],
  [
    'a widget over the ceiling',
    (file: Uint8Array) => annotated(file).map((object) => object.replace('/FreeText', '/Widget')),
  ],
  [
    'a stamp with a picture of an amount',
    (file: Uint8Array) => annotated(file).map((object) => object.replace('/FreeText', '/Stamp')),
  ],
  [
    'a redaction over the ceiling',
    (file: Uint8Array) => annotated(file).map((object) => object.replace('/FreeText', '/Redact')),
  ],
].map(([what, objects]) => ({
  kind: 'evil annotation',
  what: what as string,
  expected: 'failed',
  because: ['altered'],
  make: (stage) => coSigned(stage, (own) => [...own, ...(objects as (file: Uint8Array) => string[])(stage.one)]),
}))

/** Signatures that nobody sees, or in places where none belongs. */
const sneaky: readonly Vector[] = [
  {
    kind: 'sneaky signature',
    what: 'a second dictionary of a signature, spelt otherwise, without a range',
    expected: 'failed',
    because: ['byte-range'],
    make: (stage) =>
      coSigned(stage, (own) => [...own, numbered(trailerOf(stage.one).size + 9, '<<\n/T#79pe /S#69g\n>>')]),
  },
  {
    kind: 'sneaky signature',
    what: 'something else behind the client’s envelope alone',
    expected: 'failed',
    because: ['revision-differs'],
    make: (stage) => coSigned(stage, (own) => own, { link: { id: 'f'.repeat(32) } }),
  },
  {
    kind: 'sneaky signature',
    what: 'a third signature, in no field, behind both',
    expected: 'failed',
    because: ['stray-signature', 'revision-differs'],
    make: (stage) => thirdSignature(stage, false),
  },
  {
    kind: 'sneaky signature',
    what: 'a third signature, in a field of its own, behind both',
    expected: 'failed',
    because: ['altered'],
    make: (stage) => thirdSignature(stage, true),
  },
  {
    kind: 'sneaky signature',
    what: 'a second dictionary of a signature, without a range, in the client’s revision',
    expected: 'failed',
    because: ['byte-range'],
    make: (stage) =>
      coSigned(stage, (own) => [...own, numbered(trailerOf(stage.one).size + 9, '<<\n/Type /Sig\n/Name (Eve)\n>>')]),
  },
  {
    kind: 'sneaky signature',
    what: 'the client signs in the agency’s field as well',
    expected: 'failed',
    because: ['altered', 'revision-differs', 'other-name'],
    make: (stage) =>
      coSigned(stage, (own) => {
        const value = /\/V (\d+) 0 R/.exec(own.join(''))?.[1] ?? ''
        return [
          ...own,
          rewritten(stage.one, fieldOf(stage.one, 'agency'), (object) => object.replace(/\/V \d+/, `/V ${value}`)),
        ]
      }),
  },
  {
    kind: 'sneaky signature',
    what: 'the client signs alone, and in both fields',
    expected: 'failed',
    because: ['byte-range', 'other-name'],
    make: (stage) =>
      coSigned({ ...stage, one: Buffer.from(stage.base) }, (own) => {
        const entries = /\/AP <<[^>]*>>|\/V \d+ 0 R/g
        const [picture = '', value = ''] = own.join('').match(entries) ?? []
        return [
          ...own,
          rewritten(stage.base, fieldOf(stage.base, 'agency'), (object) =>
            object.replace(entries, '').replace('/FT /Sig', `/FT /Sig\n${picture}\n${value}`),
          ),
        ]
      }),
  },
]

async function thirdSignature({ both, stranger }: Stage, isShown: boolean): Promise<Buffer> {
  const next = trailerOf(both).size
  const value = numbered(
    next,
    `<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/ByteRange [ 0 ${'99999999 '.repeat(3)}]\n/Contents <${'0'.repeat(2400)}>\n>>`,
  )
  const field = numbered(next + 1, `<<\n/FT /Sig\n/T (third)\n/V ${next} 0 R\n>>`)
  const catalog = rewritten(both, catalogOf(both), (object) =>
    object.replace(/\/Fields \[ /, `/Fields [ ${next + 1} 0 R `),
  )
  return sealed(appended(both, isShown ? [value, field, catalog] : [value]), stranger, AT)
}

export const shadows: readonly Vector[] = [...hidden, ...switched, ...notes, ...sneaky]
