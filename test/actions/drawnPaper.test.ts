import { describe, expect, it } from 'vitest'
import { composeDraft } from '../../src/actions/compose.ts'
import { drawnPapers } from '../../src/actions/drawnPaper.ts'
import { exampleNames } from '../../src/domain/examples/examples.ts'
import { example, supplies } from './supplies.ts'

describe('a paper for the screen', () => {
  it.each(exampleNames)('carries every figure drawn, in each of its languages (%s)', async (name) => {
    const draft = await example(name, 'en')
    const words = { en: await supplies.words('en'), ko: await supplies.words('ko') }
    const beside = { ...draft, languages: { paper: 'en', beside: 'ko', prevailing: 'en' } } as const
    const papers = drawnPapers(composeDraft(beside, words, false))
    expect(papers.map(({ language }) => language)).toEqual(['en', 'ko'])
    for (const { sections, drawings } of papers) {
      const figures = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'))
      expect(figures.length).toBeGreaterThan(2)
      expect(Object.keys(drawings).toSorted()).toEqual(figures.map(({ id }) => id).toSorted())
      expect(Object.values(drawings).every(({ shapes }) => shapes.length > 3)).toBe(true)
      const lines = figures.filter(({ data }) => data.figure === 'line')
      expect(lines.length).toBeGreaterThan(0)
      for (const { id } of lines) expect(drawings[id]?.upright?.width).toBeLessThan(drawings[id]?.width ?? 0)
    }
  })
})
