import { canonicalText } from '../../domain/agreement/canonical.ts'
import { emptyDraft, type Draft } from '../../domain/agreement/draft.ts'
import { closedAs } from '../../domain/agreement/revision.ts'
import { places } from '../../domain/examples/places.ts'
import type { Language } from '../../domain/language/languages.ts'
import type { Earlier, ShelfFault } from '../../engine/drafts/kept.ts'
import type { Shelf } from '../../engine/drafts/shelf.ts'
import { ok, type Result } from '../../std/result.ts'

export { copyOf } from '../../domain/agreement/copy.ts'
export { copyForNext } from '../../domain/agreement/copyForNext.ts'

/** A draft with nothing answered; what it starts with is asked on the way and can be changed. */
export function begun(id: string, language: Language): Draft {
  const { currency, timeZone } = places[language]
  return emptyDraft({ id, languages: { paper: language }, paperSize: 'a4', currency, timeZone })
}

/** What the desk lends to whoever lays a draft on it. */
interface Hands {
  readonly shelf: Shelf
  readonly put: (draft: Draft, earlier?: Earlier) => Promise<Result<string, ShelfFault>>
  readonly newId: () => string
}

/**
 * Lays down a draft from a file. One that lies here is not laid down twice; another state of it comes to lie beside; nothing
 * is laid over one that cannot be read now, for its other copy may be whole. Unless told otherwise, somebody else holds
 * this very state: the first change here makes the next draft.
 */
export async function takeIn(
  { shelf, put, newId }: Hands,
  draft: Draft,
  earlier: Earlier = { closed: closedAs(draft) },
): Promise<Result<string, ShelfFault>> {
  const here = await shelf.load(draft.id)
  if (!here.ok) return here.error === 'missing' ? put(draft, earlier) : here
  if (canonicalText(here.value.draft) === canonicalText(draft)) return ok(draft.id)
  return put({ ...draft, id: newId() }, earlier)
}
