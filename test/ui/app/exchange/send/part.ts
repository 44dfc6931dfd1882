import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import { withAnswer } from '../../../../../src/domain/agreement/change.ts'

/** Words of the agency's that the client may not see yet. */
export const AGENCYS = 'Marker of the agency'
export const AGENCYS_LIMIT = 'Marker of what the agency cannot promise'

/** A draft of which the agency has written its part, and the client nothing that both answer. */
export function agencysPartOf(draft: Draft): Draft {
  const answers: readonly (readonly [string, unknown])[] = [
    ['problem', { pain: { agency: AGENCYS } }],
    ['goal.levels.plan', { agency: 16_000 }],
    ['economics.extra', { agency: { likely: 4321 } }],
    ['economics.spend', undefined],
    ['line.limits', { agency: [{ id: 'limit-1', text: AGENCYS_LIMIT }], client: [] }],
    ['choice', undefined],
  ]
  return answers.reduce<Draft>((before, [path, answer]) => withAnswer(before, path, answer), draft)
}
