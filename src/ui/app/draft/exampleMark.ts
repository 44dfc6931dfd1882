import { withoutExampleMark } from '../../../domain/agreement/change.ts'
import { withoutAcceptance } from '../../../domain/agreement/copy.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { languages } from '../../../domain/language/languages.ts'
import { example } from '../example/example.ts'

/**
 * A draft made from an example, once the names of both parties are others: the mark goes, and with it what the
 * example's people had accepted. An example may have been taken in any language, so all of them are looked at.
 */
export async function unmarked(draft: Draft): Promise<Draft> {
  const { example: name } = draft
  if (name === undefined) return draft
  const { isExampleName } = await import('../../../domain/examples/examples.ts')
  if (!isExampleName(name)) return draft
  const originals = await Promise.all(languages.map((language) => example(name, language)))
  const isOurs = originals.every((original) => withoutExampleMark(draft, original).example === undefined)
  if (!isOurs) return draft
  const { example: _mark, ...rest } = withoutAcceptance(draft)
  return rest
}
