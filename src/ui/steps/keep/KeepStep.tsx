import type { ReactNode } from 'react'
import { draftFingerprint } from '../../../domain/agreement/fingerprint.ts'
import { wayOfSigning } from '../../../domain/agreement/writtenForm.ts'
import { useWords } from '../../i18n/useWords.ts'
import { BackLink } from '../../kit/BackLink.tsx'
import { LinkButton } from '../../kit/Button.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { useDraft } from '../draftAtHand.ts'
import { isPaperMissing } from '../sign/useSigning.ts'
import { StepNumber } from '../sign/StepNumber.tsx'
import type { ClosingStepProps } from '../sign/SignStep.tsx'
import { KeptByBoth } from './KeptByBoth.tsx'
import { SignedBefore } from './SignedBefore.tsx'
import { WhatNext } from './WhatNext.tsx'
import styles from './Keep.module.css'

/** Step 10. Whenever one comes back: the same file, its fingerprint, and what the agreement says happens next. */
export function KeepStep({ number }: ClosingStepProps) {
  const { draft, paper, earlier } = useDraft()
  const content = draftFingerprint(draft).hex
  if (paper !== null && paper.content === content && paper.inked.length > 0)
    return (
      <Frame number={number}>
        <KeptByBoth paper={paper} />
      </Frame>
    )
  return <Frame number={number}>{isPaperMissing(paper, earlier, content) ? <NotHere /> : <NothingYet />}</Frame>
}

function Frame({ number, children }: { number: string; children: ReactNode }) {
  const t = useWords('keep')
  const { ways } = useDraft()
  return (
    <Page>
      <Part columns="all">
        <BackLink href={ways.hub}>{t('back')}</BackLink>
      </Part>
      <StepNumber>{number}</StepNumber>
      <Part className={styles.keep}>
        {children}
        <SignedBefore />
      </Part>
    </Page>
  )
}

/** Signed, and the file could not be kept or is gone: said as it is, for the downloaded one still holds. */
function NotHere() {
  const t = useWords('keep')
  const sign = useWords('sign')
  const { ways } = useDraft()
  return (
    <>
      <PageHeading title={sign('missing.heading')} />
      <p className="lead">{sign('missing.text')}</p>
      <p>
        <LinkButton href={ways.step('sign')}>{t('none.action.electronic')}</LinkButton>
      </p>
    </>
  )
}

/** Before anybody signed here: on paper the sheets are what one keeps, on this device signing comes first. */
function NothingYet() {
  const t = useWords('keep')
  const { draft, ways } = useDraft()
  const way = draft.example === undefined ? wayOfSigning(draft) : 'electronic'
  return (
    <>
      <PageHeading title={t(`none.title.${way}`)} />
      <p className="lead">{t(`none.text.${way}`)}</p>
      <p>
        <LinkButton href={ways.step('sign')}>{t(`none.action.${way}`)}</LinkButton>
      </p>
      {way === 'paper' && <WhatNext />}
    </>
  )
}
