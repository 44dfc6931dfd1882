import { describe, expect, it } from 'vitest'
import { lines, tables } from './terminal.ts'

/** What the terminal answers to statements in a language, a line each. */
const read = (language: string, input: string) => lines(tables(['words', '--language', language], input).stdout)

describe('the words of a statement, at the terminal', { timeout: 180_000 }, () => {
  it('are answered a line each, with the rules that they break and where', () => {
    expect(read('en', 'We guarantee more sales.\nThe agency posts on 5 May 2027.\n')).toEqual([
      {
        text: 'We guarantee more sales.',
        findings: [
          { rule: 'outcome-guarantee', start: 3, end: 12 },
          { rule: 'vague-quantity', start: 13, end: 17 },
        ],
      },
      { text: 'The agency posts on 5 May 2027.', findings: [] },
    ])
  })

  it('are read in every language', () => {
    expect(read('nl', 'Wij garanderen geen omzet.\n')).toMatchObject([{ findings: [] }])
    expect(read('pl', 'Zmiany bez limitu.\n')).toMatchObject([{ findings: [{ rule: 'unlimited-effort' }] }])
    expect(read('ko', '수익을 보증합니다.\n')).toMatchObject([{ findings: [{ rule: 'outcome-guarantee' }] }])
  })
})
