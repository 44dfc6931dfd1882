import { useWords } from '../../i18n/useWords.ts'
import { Mark } from '../../kit/Mark.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import styles from './Poster.module.css'

/** What it is, in the largest type, beside the mark of the house grown large: two fields that meet. */
export function Poster({ title }: { title: string }) {
  const t = useWords('app')
  return (
    <div className={styles.poster}>
      <div className={styles.words}>
        <PageHeading title={t('start.short')} className={styles.title}>
          {title}
        </PageHeading>
        <p className="lead">{t('start.lead')}</p>
      </div>
      <div className={styles.meet}>
        <p>
          <span>
            <Mark kind="agency" /> {t('start.agencyPart')}
          </span>
          <b>{t('start.agencySays')}</b>
        </p>
        <p>
          <span>
            <Mark kind="client" /> {t('start.clientPart')}
          </span>
          <b>{t('start.clientSays')}</b>
        </p>
      </div>
    </div>
  )
}
