import { useState } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { StatusRegion } from '../../kit/StatusRegion.tsx'
import { useDraft } from '../draftAtHand.ts'
import { useCopying } from '../copyAtHand.ts'
import styles from './Keep.module.css'

/** A copy of this agreement as a start for the next client; this one stays as it is. */
export function StartNext() {
  const t = useWords('keep')
  const { draft, ways } = useDraft()
  const copy = useCopying()
  const [failed, setFailed] = useState(false)
  const start = async () => {
    const href = await copy(draft)
    if (href === null) setFailed(true)
    else ways.go(href)
  }
  return (
    <div className={styles.offer}>
      <Button look="secondary" onClick={() => void start()}>
        {t('more.copy')}
      </Button>
      <StatusRegion trouble={failed}>{failed && t('more.copyFailed')}</StatusRegion>
      <p className={styles.note}>{t('more.copyText')}</p>
    </div>
  )
}
