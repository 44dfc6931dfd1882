import type { Draft } from '../../src/domain/agreement/draft.ts'
import { signable } from '../actions/supplies.ts'

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
