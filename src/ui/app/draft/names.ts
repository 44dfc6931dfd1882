import type { Draft } from '../../../domain/agreement/draft.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import type { Words } from '../../i18n/useWords.ts'

export interface Names {
  /** As short as the parties allow; null where a party has no name yet. */
  readonly agency: string | null
  readonly client: string | null
  /** “Grill Perron 5 and Atelier Maasweg”, or the one that is known. */
  readonly both: string | null
}

export function namesOf(draft: Draft, t: Words<'app'>): Names {
  const [agency, client] = [nameOf(draft, 'agency'), nameOf(draft, 'client')]
  const both = agency && client ? t('hub.between', { agency, client }) : (client ?? agency)
  return { agency, client, both }
}

function nameOf({ parties }: Draft, side: Side): string | null {
  return parties[side].shortName ?? parties[side].legalName ?? null
}
