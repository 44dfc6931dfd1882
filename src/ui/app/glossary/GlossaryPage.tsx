import { useWords } from '../../i18n/useWords.ts'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { BackBefore } from '../BackBefore.tsx'
import { glossarySteps, termsByStep, type GlossaryStep } from './terms.ts'
import styles from './GlossaryPage.module.css'

/** Every word that means one thing here, explained once, in the order of the path. */
export function GlossaryPage() {
  const t = useWords('glossary')
  return (
    <Page>
      <Part columns="all">
        <BackBefore />
      </Part>
      <Part className={styles.head}>
        <PageHeading title={t('title')} />
        <p className="lead">{t('lead')}</p>
      </Part>
      <Part>
        {glossarySteps.map((step) => (
          <Terms key={step} step={step} />
        ))}
      </Part>
    </Page>
  )
}

function Terms({ step }: { step: GlossaryStep }) {
  const app = useWords('app')
  const t = useWords('glossary')
  return (
    <section className={styles.step}>
      <h2>{step === 'paper' ? t('paper') : app(`step.${step}.name`)}</h2>
      <dl className={styles.terms}>
        {termsByStep[step].map((term) => (
          <div key={term}>
            <dt>{t(`term.${term}.name`)}</dt>
            <dd>{t(`term.${term}.means`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
