import { given } from '../../domain/agreement/answer.ts'
import type { Draft } from '../../domain/agreement/draft.ts'
import type { Side } from '../../domain/agreement/scalars.ts'
import type { Kept, Listing } from './kept.ts'
import type { Told } from './standing.ts'

/** Of a draft of which nothing more could be told: the part that tells it did not load. */
export const UNTOLD: Told = { search: '', standing: 'draft', next: null }

/** How a draft stands in the list: by its title or client, with its agency, and what was told of it. */
export function lineOf({ draft }: Kept, inked: readonly Side[], savedAt: number, told: Told): Listing {
  return {
    id: draft.id,
    title: given(draft.title) ?? '',
    agency: nameOf(draft, 'agency'),
    client: nameOf(draft, 'client'),
    example: draft.example !== undefined,
    inked,
    savedAt,
    ...told,
  }
}

const nameOf = ({ parties }: Draft, side: Side) => parties[side].shortName ?? parties[side].legalName ?? ''
