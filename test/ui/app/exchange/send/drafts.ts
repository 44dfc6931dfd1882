import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import { example } from '../../../../../src/ui/app/example/example.ts'
import { agencysPartOf } from './part.ts'

/** A draft of which the agency has written its part, and the client nothing that both answer. */
export const agencysPart = async (): Promise<Draft> => agencysPartOf(await answered())

/** A draft in which both have answered everything. */
export async function answered(): Promise<Draft> {
  const { example: _mark, ...draft } = await example('grill', 'en')
  return draft
}
