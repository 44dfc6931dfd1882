import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { signable } from '../actions/supplies.ts'
import { desk, saidBySealJudge, verifiedInNode, wordsOf } from './papers.ts'

/** What hurts, as the client writes it. */
export const PAIN = '네 시 반부터 여섯 시까지 홀이 비어 있습니다.'

/**
 * What the Dutch agency has of its bilingual draft before the Korean client wrote: all but what hurts, in the client's own
 * words, and the ceiling. Shortened so that it fits into a link.
 */
export async function begun(): Promise<Draft> {
  const { options, choice, line, terms, agreed: _agreed, kept: _kept, ...grill } = await signable('grill', 'nl')
  const chosen = choice && 'option' in choice && 'id' in choice.option ? choice.option.id : ''
  const { ceiling: _ceiling, ceilingReply: _reply, ...economics } = grill.economics ?? {}
  return {
    ...grill,
    languages: { paper: 'nl', beside: 'ko', prevailing: 'nl' },
    problem: { lastTime: grill.problem?.lastTime },
    economics,
    options: options?.filter(({ id }) => id === chosen),
    choice,
    line: { stages: line?.stages, handOver: line?.handOver, limits: line?.limits },
    terms: { law: terms?.law, payment: terms?.payment },
  }
}

/** What others' programs and our own terminal say of the paper: both signatures hold, and it speaks both languages. */
export function judged(both: Buffer): void {
  const file = join(desk(), 'both.pdf')
  writeFileSync(file, both)
  expect(saidBySealJudge(file).match(/Signature is Valid/g)).toHaveLength(2)
  expect(verifiedInNode(file)).toMatchObject({ verdict: 'passed', complete: true, reasons: [] })
  const words = wordsOf(file).replaceAll(/\s+/g, ' ')
  expect(words).toContain('Station')
  expect(words).toMatch(/[가-힣]/)
}
