import type { KeptWarning } from '../../../domain/agreement/draft.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { usePartyNames } from '../entries/partyNames.ts'

interface GoneNoteProps {
  readonly entry: KeptWarning
  readonly onLetGo: (entry: KeptWarning) => void
}

/** What was kept for words that are no longer there: who kept it, why, and that it can be let go at one press. */
export function GoneNote({ entry, onLetGo }: GoneNoteProps) {
  const t = useWords('check')
  const names = usePartyNames()
  return (
    <>
      <p>
        <b>{t('warning.keptBy', { name: names[entry.by] })}</b> <bdi>{entry.reason}</bdi>
      </p>
      <p>{t('wording.gone')}</p>
      <Button look="plain" onClick={() => onLetGo(entry)}>
        {t('wording.letGo')}
        <span className="unseen"> {entry.reason}</span>
      </Button>
    </>
  )
}
