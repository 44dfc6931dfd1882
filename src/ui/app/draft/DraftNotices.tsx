import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import type { Desk } from '../desk.ts'
import styles from './DraftNotices.module.css'

interface DraftNoticesProps {
  keeps: Desk['keeps']
  readOnly: boolean
  onTakeOver: () => void
}

/** What must be known before one types here: another window writes this draft, or nothing will be kept. */
export function DraftNotices({ keeps, readOnly, onTakeOver }: DraftNoticesProps) {
  const t = useWords('app')
  if (!readOnly && keeps === 'device') return null
  return (
    <div className={styles.notices}>
      {readOnly && (
        <Notice
          heading={t('taken.title')}
          acts={
            <Button look="secondary" onClick={onTakeOver}>
              {t('taken.action')}
            </Button>
          }
        >
          {t('taken.text')}
        </Notice>
      )}
      {keeps === 'window' && <Notice heading={t('storage.refusedTitle')}>{t('storage.refusedText')}</Notice>}
    </div>
  )
}
