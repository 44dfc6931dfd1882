import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import type { Desk } from '../desk.ts'
import { useLost } from './useLost.ts'

/** That this browser keeps nothing, or lost what it kept; the second until somebody has read it. */
export function StorageNotice({ desk: { keeps, shelf } }: { desk: Desk }) {
  const t = useWords('app')
  const { isLost, settle } = useLost(shelf)
  if (keeps === 'window') return <Notice heading={t('storage.refusedTitle')}>{t('storage.refusedText')}</Notice>
  if (!isLost) return null
  return (
    <Notice
      heading={t('storage.lostTitle')}
      acts={
        <Button look="secondary" onClick={settle}>
          {t('storage.lostRead')}
        </Button>
      }
    >
      {t('storage.lostText')}
    </Notice>
  )
}
