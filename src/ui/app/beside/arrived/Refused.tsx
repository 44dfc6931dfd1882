import type { ReactNode } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { Acts, LinkButton } from '../../../kit/Button.tsx'
import { Part } from '../../../kit/Page.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { tellFault, type ArrivalFault } from './faults.ts'

/** Why it was not opened, and what to do next. */
export function Refused({ fault }: { fault: ArrivalFault }) {
  const t = useWords('arrive')
  const { what, next } = tellFault(fault, t)
  return (
    <Plain title={t('fault.title')}>
      <p className="lead">{what}</p>
      <p className="measure">{next}</p>
    </Plain>
  )
}

/** This page was reached, and nothing had been sent. */
export function Nothing() {
  const t = useWords('arrive')
  return (
    <Plain title={t('nothing.title')}>
      <p className="lead">{t('nothing.text')}</p>
    </Plain>
  )
}

/** A page that only tells something; from here on there is the first screen. */
export function Plain({ title, children }: { title: string; children: ReactNode }) {
  const t = useWords('arrive')
  return (
    <Part columns="text" className="arrived">
      <PageHeading title={title} />
      {children}
      <Acts>
        <LinkButton href="#/">{t('nothing.home')}</LinkButton>
      </Acts>
    </Part>
  )
}
