import { expect, test } from 'vitest'
import type { Papers } from '../../../src/domain/paper/paper.ts'
import { layOut } from '../../../src/engine/layout/layOut.ts'
import { print } from '../../../src/engine/pdf/print.ts'
import { readAttachment } from '../../../src/engine/pdf/reading/readAttachment.ts'
import { english } from '../layout/fixtures/english.ts'
import { korean } from '../layout/fixtures/korean.ts'
import { richPaper } from '../layout/fixtures/richPaper.ts'
import { fontsFor } from '../layout/laidOut.ts'
import { judge } from './judge.ts'
import { ask, attachment, inkOfPages } from './printed.ts'

/** Papers with everything the layout can set, as it sets them. */
const [en, ko] = [richPaper(english), richPaper(korean)]
const papers: readonly (readonly [string, Papers])[] = [
  ['English', [en]],
  ['Korean', [ko]],
  ['Korean beside English', [en, ko]],
]

test.each(papers)('a full paper in %s is a good one', async (_, given) => {
  for (const size of ['a4', 'letter'] as const) {
    const fonts = await fontsFor(given)
    const sheets = layOut(given, size, fonts)
    const pdf = print(sheets, fonts, attachment)
    expect(await judge(pdf)).toEqual([])
    expect(ask('qpdf', ['--check', 'FILE'], pdf)).toContain('No syntax or stream encoding errors found')
    expect(inkOfPages(pdf, sheets.pages.length).every((dark) => dark > 1000)).toBe(true)
    expect(readAttachment(pdf)).toMatchObject({ ok: true })
  }
})
