import { useWords } from '../../i18n/useWords.ts'
import { Acts, Button, LinkButton } from '../../kit/Button.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { Shell } from '../Shell.tsx'
import styles from './States.module.css'

interface StateProps {
  arrivals: number
}

/** An address that nothing stands at. */
export function UnknownAddress({ arrivals }: StateProps) {
  const t = useWords('app')
  return (
    <Shell arrivals={arrivals}>
      <Page>
        <Part className={styles.state}>
          <PageHeading title={t('unknown.title')} />
          <p className="lead">{t('unknown.text')}</p>
          <Acts>
            <LinkButton href="#/">{t('unknown.home')}</LinkButton>
          </Acts>
        </Part>
      </Page>
    </Shell>
  )
}

/** A screen whose code did not come, or that broke; what was typed is kept in both cases. */
export function Failed({ reason, arrivals }: StateProps & { reason: 'missing' | 'bug' }) {
  const t = useWords('app')
  const isMissing = reason === 'missing'
  return (
    <Shell arrivals={arrivals}>
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
    </Shell>
  )
}

/** While a part is on its way. Words alone, and only after a second: what comes at once needs no announcement. */
export function Loading({ arrivals }: StateProps) {
  const t = useWords('app')
  return (
    <Shell arrivals={arrivals}>
      <Page>
        <Part>
          <p className={styles.loading} role="status">
            {t('part.loading')}
          </p>
        </Part>
      </Page>
    </Shell>
  )
}

/** A draft that this device does not have, or whose two copies are both damaged. */
export function DraftGone({ arrivals, damaged }: StateProps & { damaged: boolean }) {
  const t = useWords('app')
  return (
    <Shell arrivals={arrivals}>
      <Page>
        <Part className={styles.state}>
          <PageHeading title={t(damaged ? 'missing.damagedTitle' : 'missing.title')} />
          <p className="lead">{t(damaged ? 'missing.damagedText' : 'missing.text')}</p>
          <Acts>
            <LinkButton href="#/">{t('unknown.home')}</LinkButton>
          </Acts>
        </Part>
      </Page>
    </Shell>
  )
}
