import { unprintable, type Unprintable } from '../../../actions/printable.ts'
import { complete, type Gap } from '../../../domain/agreement/complete.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { needsWrittenForm, wayOfSigning } from '../../../domain/agreement/writtenForm.ts'

/** What keeps a draft from being signed, all at once, and how it will be signed. */
export interface Readiness {
  readonly isExample: boolean
  readonly gaps: readonly Gap[]
  /** Characters that would print as nothing. */
  readonly characters: readonly Unprintable[]
  /** With ink on this device, or by hand on printed lines. */
  readonly way: 'electronic' | 'paper'
  /** A term asks for paper by law, so there is no choice. */
  readonly mustBePaper: boolean
}

export function readinessOf(draft: Draft): Readiness {
  const agreement = complete(draft)
  return {
    isExample: draft.example !== undefined,
    gaps: agreement.ok ? [] : agreement.error,
    characters: unprintable(draft),
    way: wayOfSigning(draft),
    mustBePaper: needsWrittenForm(draft),
  }
}

export const isReady = ({ isExample, gaps, characters }: Readiness): boolean =>
  !isExample && gaps.length === 0 && characters.length === 0
