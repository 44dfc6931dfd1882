import type { Side } from '../../../domain/agreement/scalars.ts'
import { nameOf } from '../../../domain/clauses/names.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'

/** What each party is called on the screen: its own name, or its role while it has none. */
export function usePartyNames(): Readonly<Record<Side, string>> {
  const t = useWords('app')
  const { agency, client } = useDraft().draft.parties
  return { agency: nameOf(agency) ?? t('party.agency'), client: nameOf(client) ?? t('party.client') }
}
