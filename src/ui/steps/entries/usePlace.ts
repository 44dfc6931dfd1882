import { useState } from 'react'
import { at } from '../../../domain/agreement/change.ts'
import type { Path } from '../../../domain/agreement/draft.ts'
import { NEW, waitingPlace } from '../answers/beside.ts'
import { useDraft } from '../draftAtHand.ts'

/**
 * Which entry of a list stands open in its form, by its id: another one that is taken out or moved does not open the
 * wrong one. A form in which a text waits is open again when the page is.
 */
export function usePlace(list: Path): readonly [place: number | null, open: (place: number | null) => void] {
  const atHand = useDraft()
  const entries = (at(atHand.draft, list) ?? []) as readonly { readonly id: string }[]
  const nameOf = (place: number | null) => (place === null ? null : (entries[place]?.id ?? NEW))
  const [opened, setOpened] = useState(() => nameOf(waitingPlace(atHand, list)))
  const found = opened === NEW ? entries.length : entries.findIndex(({ id }) => id === opened)
  return [found < 0 ? null : found, (place) => setOpened(nameOf(place))]
}
