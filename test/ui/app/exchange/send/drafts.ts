import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import { withAnswer } from '../../../../../src/domain/agreement/change.ts'
import { example } from '../../../../../src/ui/app/example/example.ts'

/** Words of the agency's that the client may not see yet. */
export const AGENCYS = 'Marker of the agency'
export const AGENCYS_LIMIT = 'Marker of what the agency cannot promise'

/** A draft of which the agency has written its part, and the client nothing. */
export async function agencysPart(): Promise<Draft> {
  const { example: _mark, ...draft } = await example('grill', 'en')
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

/** The same, once the client has answered what is the client's. */
export async function answered(): Promise<Draft> {
  const { example: _mark, ...draft } = await example('grill', 'en')
  return draft
}
