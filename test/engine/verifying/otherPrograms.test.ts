import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { hand } from '../../vectors/signed/envelope.ts'
import { otherFile, type OtherOptions } from '../../vectors/signed/otherFiles.ts'
import { told } from './toldOfOthers.ts'

const ann = hand('Ann Example', 'Example Agency B.V.')
const AT = Date.UTC(2027, 1, 26, 16, 41, 8)
const reasons = async (options: OtherOptions, isSigned = true) => {
  const { verdict, reasons, signatures } = await told(otherFile(isSigned ? ann : null, AT, options))
  return [verdict, ...new Set([...reasons, ...signatures.flatMap((one) => one.reasons)])]
}
const pack = (number: number, first: number, text: string, how = '') =>
  `${number} 0 obj\n<< /Type /ObjStm /N 1 /First ${first} /Filter /FlateDecode ${how}>>\nstream\n${deflateSync(text).toString('latin1')}\nendstream\nendobj\n`
const pointers = (count: number) => Array.from({ length: count }, (_, index) => `${index + 100} 0 R`).join(' ')
const intact = ['indeterminate', 'not-made-here']
const stray = ['failed', 'stray-signature', 'not-made-here']

describe('the form of another program’s file is followed', () => {
  it.each<[string, OtherOptions, readonly string[]]>([
    [
      'to a field that is packed away',
      { form: '/Fields [7 0 R]', objects: [pack(9, 4, '7 0 << /Kids [5 0 R] >>')] },
      intact,
    ],
    [
      'to a kid that is what its parent is',
      {
        form: '/Fields [7 0 R]',
        objects: ['7 0 obj\n<< /FT /Sig /Kids [8 0 R] >>\nendobj\n8 0 obj\n<< /T (a) /V 6 0 R >>\nendobj\n'],
      },
      intact,
    ],
    ['to each field once', { form: '/Fields [5 0 R 5 0 R]' }, intact],
    [
      'to a value that stands in its field',
      { form: '/Fields [5 0 R 7 0 R]', objects: ['7 0 obj\n<< /FT /Sig /V << /Filter /Any >> >>\nendobj\n'] },
      ['failed', 'byte-range', 'not-made-here'],
    ],
    ['to a field that is not there', { form: '/Fields [5 0 R 77 0 R]' }, intact],
    [
      'to a field of text',
      { form: '/Fields [5 0 R 7 0 R]', objects: ['7 0 obj\n<< /FT /Tx /V 4 0 R >>\nendobj\n'] },
      intact,
    ],
    ['to what the catalog permits by itself', { form: '/Fields []', catalog: '/Perms << /UR3 6 0 R >>' }, intact],
    [
      'to permissions that stand by themselves',
      { form: '/Fields []', catalog: '/Perms 7 0 R', objects: ['7 0 obj\n<< /DocMDP 6 0 R >>\nendobj\n'] },
      intact,
    ],
    ['to the twenty thousandth field', { form: `/Fields [${pointers(19_999)} 5 0 R]` }, intact],
    ['and no further: the one behind it', { form: `/Fields [${pointers(20_000)} 5 0 R]` }, stray],
    ['from the last root that it names, and no further', { form: '/Fields []', objects: ['% /Root 9 0 R\n'] }, stray],
    ['and no further: a form without fields', { form: '/SigFlags 3' }, stray],
    [
      'and no further: a pack that is broken',
      { form: '/Fields [7 0 R]', objects: [pack(9, 4, '7 0 << /Kids [5 0 R] >>').replace(/stream\n./, 'stream\n!')] },
      stray,
    ],
    [
      'and no further: a pack with a predictor',
      {
        form: '/Fields [7 0 R]',
        objects: [pack(9, 4, '7 0 << /Kids [5 0 R] >>', '/DecodeParms << /Predictor 12 >> ')],
      },
      stray,
    ],
    [
      'and no further: a pack without data',
      { form: '/Fields [7 0 R]', objects: ['9 0 obj\n<< /Type /ObjStm >>\nendobj\n'] },
      stray,
    ],
    [
      'and no further: a pack whose head is nowhere',
      { form: '/Fields [7 0 R]', objects: [pack(9, 4, '7 0 << /Kids [5 0 R] >>').replace('/First 4', '')] },
      stray,
    ],
    [
      'and no further: a pack without numbers at its head',
      { form: '/Fields [7 0 R]', objects: [pack(9, 4, 'x y << /Kids [5 0 R] >>')] },
      stray,
    ],
    ['and no further: fields that stand nowhere', { form: '/Fields 77 0 R' }, stray],
    [
      'and no further: a pack before eight megabytes of others',
      {
        form: '/Fields [7 0 R]',
        objects: [pack(9, 4, '7 0 << /Kids [5 0 R] >>'), ...Array<string>(10).fill(pack(10, 4, ' '.repeat(800_000)))],
      },
      stray,
    ],
    [
      'to a field in a pack before nine others of that size',
      {
        form: '/Fields [7 0 R]',
        objects: [pack(9, 4, '7 0 << /Kids [5 0 R] >>'), ...Array<string>(9).fill(pack(10, 4, ' '.repeat(800_000)))],
      },
      intact,
    ],
    [
      'and a packed one is no newer than one that stands by itself',
      { objects: [pack(9, 4, '5 0 << /FT /Tx >>')] },
      intact,
    ],
  ])('%s', async (_, options, expected) => expect(await reasons(options)).toEqual(expected))

  it('but nothing is said of it where the catalog cannot be found', async () => {
    const file = otherFile(ann, AT, { form: '/Fields []' })
    const lost = Buffer.from(file.toString('latin1').replace('/Root 1 0 R', '/Root 9 0 R'), 'latin1')
    expect((await told(lost)).reasons).toEqual(['not-made-here'])
    const none = Buffer.from(file.toString('latin1').replace('/Root 1 0 R', '/Toor 1 0 R'), 'latin1')
    expect((await told(none)).reasons).toEqual(['not-made-here'])
  })
})

const specification = (files: string) => `12 0 obj\n<< /Type /Filespec /F (agreement.json) ${files} >>\nendobj\n`
const stream = (data: string, entries = '') => `11 0 obj\n<< ${entries} >>\nstream\n${data}\nendstream\nendobj\n`

describe('data under our name in another program’s file', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'are looked at, and are no more than data',
      [stream('{"a":1}', '/Length 7'), specification('/EF << /F 11 0 R >>')],
      ['unsigned', 'not-made-here'],
    ],
    [
      'are found by their other name',
      [stream('{"a":1}', '/Length 7'), specification('/EF << /UF 11 0 R >>')],
      ['unsigned', 'not-made-here'],
    ],
    [
      'are found without a length',
      [stream('{"a":1}'), specification('/EF << /F 11 0 R >>')],
      ['unsigned', 'not-made-here'],
    ],
    [
      'are unpacked',
      [
        stream(deflateSync('{"a":1}').toString('latin1'), '/Filter [/FlateDecode]'),
        specification('/EF << /F 11 0 R >>'),
      ],
      ['unsigned', 'not-made-here'],
    ],
    ['are missing', [specification('/EF << /F 11 0 R >>')], ['unreadable', 'unreadable-data']],
    ['are nowhere', [specification('/EF 11 0 R')], ['unreadable', 'unreadable-data']],
    ['are pointed at by nothing', [specification('/EF << >>')], ['unreadable', 'unreadable-data']],
    [
      'are packed otherwise',
      [stream('{"a":1}', '/Filter /LZWDecode'), specification('/EF << /F 11 0 R >>')],
      ['unreadable', 'unreadable-data'],
    ],
    [
      'are longer than they may be',
      [stream('{"a":1}', '/Length 2000000'), specification('/EF << /F 11 0 R >>')],
      ['unreadable', 'unreadable-data'],
    ],
    [
      'are nothing',
      [stream('null', '/Length 4'), specification('/EF << /F 11 0 R >>')],
      ['unreadable', 'unreadable-data'],
    ],
    [
      'would poison whoever reads them',
      [stream('{"__proto__":{}}', '/Length 16'), specification('/EF << /F 11 0 R >>')],
      ['unreadable', 'unreadable-data'],
    ],
    [
      'are no data of ours under another name',
      [specification('/EF << /F 11 0 R >>').replace('agreement', 'invoice')],
      ['unsigned', 'not-made-here'],
    ],
    ['are only named', [specification('')], ['unsigned', 'not-made-here']],
  ])('%s', async (_, objects, expected) => expect(await reasons({ objects }, false)).toEqual(expected))
})

describe('the pages of another program’s file', () => {
  it.each([
    [
      'a tree',
      '7 0 obj\n<< /Kids [8 0 R 9 0 R] >>\nendobj\n8 0 obj\n<< /Kids [9 0 R] >>\nendobj\n9 0 obj\n<< /Kids [] >>\nendobj\n',
      'unsigned',
    ],
    ['a ring', '7 0 obj\n<< /Kids [8 0 R] >>\nendobj\n8 0 obj\n<< /Kids [7 0 R] >>\nendobj\n', 'unreadable'],
    ['kids without an array', '7 0 obj\n<< /Kids 8 >>\nendobj\n', 'unsigned'],
    [
      'a second way to the same',
      '7 0 obj\n<< /Kids [8 0 R 8 0 R] >>\nendobj\n8 0 obj\n<< /Kids [3 0 R] >>\nendobj\n',
      'unsigned',
    ],
  ])('are %s', async (_, object, verdict) => {
    expect((await told(otherFile(null, AT, { objects: [object] }))).verdict).toBe(verdict)
  })
})

describe('two signatures of another program', () => {
  it('may not end at the same byte', async () => {
    const text = otherFile(ann, AT).toString('latin1')
    const value = /6 0 obj\n[\s\S]*?endobj\n/.exec(text)?.[0] ?? ''
    const [, before = '', behind = '', rest = ''] = /\[0 (\d+) +(\d+) +(\d+) +\]/.exec(value) ?? []
    const more = value.length
    const range = (from: number) =>
      `[0 ${from} ${from + Number(behind) - Number(before)} ${Number(rest) + more - (from - Number(before))}]`
    const one = value.replace(/\[0 [\d ]+\]/, (found) => range(Number(before)).padEnd(found.length))
    const other = value
      .replace('6 0', '7 0')
      .replace(/\[0 [\d ]+\]/, (found) => range(Number(before) + more).padEnd(found.length))
    expect((await told(Buffer.from(text.replace(value, one + other), 'latin1'))).reasons).toContain('order')
  })
})

describe('where another program’s file begins and ends', () => {
  const file = otherFile(ann, AT)
  it.each<[string, Uint8Array, readonly string[]]>([
    [
      'it is moved, by as much as readers bear',
      Buffer.concat([Buffer.alloc(1019, '%'), file]),
      ['failed', 'prepended'],
    ],
    [
      'it is no PDF where it is moved further',
      Buffer.concat([Buffer.alloc(1020, '%'), file]),
      ['unreadable', 'not-a-pdf'],
    ],
    [
      'it is no PDF where it is moved and nobody signed it',
      Buffer.concat([Buffer.from('%'), otherFile(null, AT)]),
      ['unreadable', 'not-a-pdf'],
    ],
    [
      'it was changed where a byte follows',
      Buffer.concat([file, Buffer.from('%')]),
      ['failed', 'changed-after', 'not-made-here'],
    ],
    ['it ends within a kilobyte', tailed(1019), ['unsigned', 'not-made-here']],
    ['it is cut off where its end mark stands before that', tailed(1020), ['unreadable', 'cut-off']],
  ])('%s', async (_, bytes, expected) => {
    const { verdict, reasons } = await told(bytes)
    expect([verdict, ...reasons]).toEqual(expected)
  })
})

/** A file that nobody signed, with blanks behind its end mark. */
function tailed(blanks: number): Uint8Array {
  const text = otherFile(null, AT).toString('latin1').trimEnd()
  return Buffer.from(`${text}${' '.repeat(blanks)}`, 'latin1')
}
