import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { peakOf, readyToMeasure } from '../../peak.ts'
import { file } from '../../terminal.ts'

/** Most bytes of a file that is looked into, but for its head and its end. */
const FULL = 19_800_000
/** Megabytes: what verifying any file may take, the program and its fonts among them. */
const MOST = 256

/** One object, and behind it all that a reader of PDF looks for at the end. */
function withObject(head: string, part: string, tail: string): string {
  const body = head + part.repeat(Math.floor((FULL - head.length - tail.length) / part.length)) + tail
  const at = '%PDF-1.7\n'.length + body.length
  const xref = 'xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2/Root 1 0 R>>\n'
  return `%PDF-1.7\n${body}${xref}startxref\n${at}\n%%EOF\n`
}

/** Files as large as any that is looked at, each full of one thing. */
const full: Readonly<Record<string, () => string>> = {
  'keys of one dictionary': () => withObject('1 0 obj\n<</Type/Catalog', '/Key 0', '>>\nendobj\n'),
  'numbers of one array': () => withObject('1 0 obj\n<</Type/Catalog/X[', '0 ', ']>>\nendobj\n'),
  'dictionaries within one another': () => withObject('1 0 obj\n<</Type/Catalog/X', '<</X', '>>\nendobj\n'),
  'arrays beside one another': () => withObject('1 0 obj\n<</Type/Catalog/X[', '[]', ']>>\nendobj\n'),
  'names with escaped letters': () => withObject('1 0 obj\n<</Type/Catalog/X[', '/#41', ']>>\nendobj\n'),
  'ranges of signatures': () => withObject('', '/ByteRange ', ''),
  'objects of their own': () => withObject('', '1 0 obj\n<<>>\nendobj\n', ''),
  'ends of revisions': () => withObject('', 'startxref\n9\n%%EOF\n', ''),
}

describe(`a file of 20 MB is told with at most ${MOST} MB of memory, full as it is of`, () => {
  beforeAll(readyToMeasure)

  test.each(Object.keys(full))('%s', (name) => {
    const path = file('full.pdf')
    writeFileSync(path, full[name]?.() ?? '', 'latin1')
    const peak = peakOf('verify', path)
    expect(peak).toBeGreaterThan(0)
    expect(peak).toBeLessThanOrEqual(MOST)
  })
})
