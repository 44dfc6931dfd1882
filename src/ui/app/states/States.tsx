import { useWords } from '../../i18n/useWords.ts'
import { Acts, Button, LinkButton } from '../../kit/Button.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import styles from './States.module.css'

/** An address that nothing stands at. */
export function UnknownAddress() {
  const t = useWords('app')
  return (
    <Page>
      <Part className={styles.state}>
        <PageHeading title={t('unknown.title')} />
        <p className="lead">{t('unknown.text')}</p>
        <Acts>
          <LinkButton href="#/">{t('unknown.home')}</LinkButton>
        </Acts>
      </Part>
    </Page>
  )
}

/** A screen whose code did not come, or that broke; what was typed is kept in both cases. */
export function Failed({ reason }: { reason: 'missing' | 'bug' }) {
  const t = useWords('app')
  const isMissing = reason === 'missing'
  return (
    <Page>
      <Part className={styles.state}>
        <PageHeading title={t(isMissing ? 'part.title' : 'part.bugTitle')} />
        <p className="lead">{t(isMissing ? 'part.text' : 'part.bugText')}</p>
        <Acts>
          <Button onClick={() => location.reload()}>{t(isMissing ? 'part.retry' : 'part.reload')}</Button>
          <LinkButton look="plain" href="#/">
            {t('unknown.home')}
          </LinkButton>
        </Acts>
      </Part>
    </Page>
  )
}

/** While a part is on its way. Words alone, and only after a second: what comes at once needs no announcement. */
export function Loading() {
  const t = useWords('app')
  return (
    <Page>
      <Part>
        <p className={styles.loading} role="status">
          {t('part.loading')}
        </p>
      </Part>
    </Page>
  )
}
