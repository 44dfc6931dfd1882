import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { told } from './toldOfOthers.ts'

const folder = new URL('../pdf/fixtures/hostile/', import.meta.url)
const file = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)))

/** What has to be told of each file made to hurt whoever opens it: why it cannot be looked at, or that nobody signed it. */
const ANSWERS = {
  'active-01.pdf': 'unsigned',
  'active-02.pdf': 'unsigned',
  'ambiguous-03.pdf': 'ambiguous',
  'bomb-04.pdf': 'unreadable-data',
  'bomb-05.pdf': 'unsigned',
  'control-06.pdf': 'unsigned',
  'encrypted-07.pdf': 'encrypted',
  'loop-08.pdf': 'loop',
  'loop-09.pdf': 'loop',
  'name-10.pdf': 'unsigned',
  'name-11.pdf': 'unsigned',
  'name-12.pdf': 'unsigned',
  'name-13.pdf': 'unsigned',
  'name-14.pdf': 'unsigned',
  'name-15.pdf': 'unsigned',
  'not-pdf-16.pdf': 'cut-off',
  'not-pdf-17.pdf': 'not-a-pdf',
  'not-pdf-19.pdf': 'not-a-pdf',
  'numbers-20.pdf': 'unsigned',
  'numbers-21.pdf': 'unsigned',
  'offset-22.pdf': 'not-a-pdf',
  'payload-23.pdf': 'unreadable-data',
  'payload-24.pdf': 'unsigned',
  'payload-25.pdf': 'unreadable-data',
  'payload-26.pdf': 'unreadable-data',
  'payload-27.pdf': 'unreadable-data',
  'payload-28.pdf': 'unreadable-data',
  'polyglot-29.pdf': 'unsigned',
  'truncated-30.pdf': 'cut-off',
  'truncated-31.pdf': 'cut-off',
  'xml-32.pdf': 'unsigned',
  'xref-33.pdf': 'unsigned',
} as const

describe('a file made to hurt whoever opens it', () => {
  it.each(Object.entries(ANSWERS))('%s is answered: %s', async (name, answer) => {
    const { verdict, reasons, ...rest } = await told(file(name))
    expect([verdict, reasons[0]]).toEqual(
      answer === 'unsigned' ? ['unsigned', 'not-made-here'] : ['unreadable', answer],
    )
    expect(rest).toEqual({ madeHere: false, complete: false, signatures: [], notes: [], json: null })
  })

  it('is answered when it is noise, nothing, or larger than a paper may be', async () => {
    const noise = Uint8Array.from({ length: 65_536 }, (_, index) => (index * index * 31 + index * 7) % 251)
    expect((await told(noise)).reasons).toEqual(['not-a-pdf'])
    expect((await told(new Uint8Array())).reasons).toEqual(['not-a-pdf'])
    expect((await told(new Uint8Array(20_000_000))).reasons).toEqual(['not-a-pdf'])
    expect((await told(new Uint8Array(20_000_001))).reasons).toEqual(['too-large'])
  })

  it.each([
    ['objects without end', '1 0 obj\n<<>>\n', 'too-large'],
    ['names that could be a range', '/ByteRange [', 'not-a-pdf'],
    ['numbers that could be an object', '1 1 1 1 1 1 ', 'cut-off'],
    ['blanks that could be between two numbers', '1             ', 'cut-off'],
    [
      'packs that nobody closes',
      '1 0 obj\n<< /Type /ObjStm /N 9 /First 9 /Filter /FlateDecode >>\nstream\n',
      'cut-off',
    ],
    ['kids of kids', '1 0 obj << /Kids [2 0 R 3 0 R] >> endobj\n', 'cut-off'],
  ])('nor does it hang over 4 MB of %s', async (_, part, reason) => {
    const text = `%PDF-1.7\n${part.repeat(4_000_000 / part.length)}`
    expect((await told(Buffer.from(text, 'latin1'))).reasons).toContain(reason)
  })
})
