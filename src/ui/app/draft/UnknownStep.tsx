import { useWords } from '../../i18n/useWords.ts'
import { Acts, LinkButton } from '../../kit/Button.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { useDraft } from '../../steps/draftAtHand.ts'
import styles from '../states/States.module.css'

/** An address within a draft that no step has. */
export function UnknownStep() {
  const t = useWords('app')
  const { ways } = useDraft()
  return (
    <Page>
      <Part className={styles.state}>
        <PageHeading title={t('unknown.title')} />
        <p className="lead">{t('unknown.text')}</p>
        <Acts>
          <LinkButton href={ways.hub}>{t('hub.title')}</LinkButton>
        </Acts>
      </Part>
    </Page>
  )
}
