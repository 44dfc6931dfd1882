import { useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../kit/Button.tsx'
import { Notice } from '../../../kit/Notice.tsx'

/** The store is in the hands of another window, whose app is older or newer; or the browser took it away. */
export function StoreNotice({ state }: { state: 'blocked' | 'newer' | 'gone' }) {
  const t = useWords('desk')
  return (
    <Notice
      role="alert"
      heading={t(`store.${state}Title`)}
      acts={
        state === 'newer' && (
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
