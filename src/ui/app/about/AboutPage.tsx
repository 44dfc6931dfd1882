import type { ReactNode } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { LinkButton } from '../../kit/Button.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { BackBefore } from '../BackBefore.tsx'
import { EraseEverything } from './EraseEverything.tsx'
import { notices, typeface } from './notices.ts'
import styles from './AboutPage.module.css'

const kept = ['agreements', 'typed', 'notes', 'papers', 'keys', 'seen', 'language', 'app'] as const

/** What this is, what is kept where, what leaves the device, what a signature is, whose work it contains. */
export function AboutPage() {
  const t = useWords('about')
  return (
    <Page>
      <Part columns="all">
        <BackBefore />
      </Part>
      <Part className={styles.about}>
        <PageHeading title={t('title')} />
        <Section heading={t('what.heading')}>
          <p>{t('what.text')}</p>
        </Section>
        <Section heading={t('kept.heading')}>
          <dl className={styles.table}>
            {kept.map((thing) => (
              <div key={thing}>
                <dt>{t(`kept.${thing}`)}</dt>
                <dd>{t(`kept.${thing}Text`)}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section heading={t('leaves.heading')}>
          <p>{t('leaves.text')}</p>
          <p>{t('leaves.never')}</p>
        </Section>
        <Section heading={t('signature.heading')}>
          <p>{t('signature.honest')}</p>
          <p>{t('signature.key')}</p>
          <p>{t('signature.whose')}</p>
          <LinkButton look="plain" href="#/verify">
            {t('signature.check')}
          </LinkButton>
        </Section>
        <Section heading={t('law.heading')}>
          <p>{t('law.text')}</p>
          <p>{t('law.numbers')}</p>
        </Section>
        <Section heading={t('erase.heading')}>
          <EraseEverything />
        </Section>
        <Licences />
      </Part>
    </Page>
  )
}

function Section({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}

function Licences() {
  const t = useWords('about')
  return (
    <Section heading={t('licences.heading')}>
      <p>
        {t('licences.own')} {t('licences.others')}
      </p>
      <table className={styles.licences}>
        <thead>
          <tr>
            <th scope="col">{t('licences.part')}</th>
            <th scope="col">{t('licences.licence')}</th>
          </tr>
        </thead>
        <tbody>
          {[typeface, ...notices].map(({ name, by, licence }) => (
            <tr key={name}>
              <th scope="row">
                <span translate="no">{name}</span> <small>{by}</small>
              </th>
              <td translate="no">{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href="licences.txt">{t('licences.texts')}</a> · <a href="fonts/OFL.txt">{typeface.licence}</a>
      </p>
    </Section>
  )
}
