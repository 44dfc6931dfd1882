import { useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../kit/Button.tsx'
import { Notice } from '../../../kit/Notice.tsx'

/** The store is in the hands of another window: an older app holds it, or a newer one has taken it. */
export function StoreNotice({ state }: { state: 'blocked' | 'closed' }) {
  const t = useWords('desk')
  return (
    <Notice
      role="alert"
      heading={t(`store.${state}Title`)}
      acts={
        state === 'closed' && (
          <Button look="secondary" onClick={() => location.reload()}>
            {t('store.reload')}
          </Button>
        )
      }
    >
      {t(`store.${state}Text`)}
    </Notice>
  )
}
