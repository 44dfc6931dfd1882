import { useWords } from '../../i18n/useWords.ts'
import { BackLink } from '../../kit/BackLink.tsx'
import { Acts, Button } from '../../kit/Button.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { useDraft } from '../draftAtHand.ts'
import { faultWords } from './faultWords.ts'
import { StepNumber } from './StepNumber.tsx'
import type { Making } from './usePaper.ts'
import styles from './MakingPaper.module.css'

interface MakingPaperProps {
  number: string
  making: Exclude<Making, { state: 'made' }>
}

/** While the paper is on its way, in words and only after a moment; or why it did not come. */
export function MakingPaper({ number, making }: MakingPaperProps) {
  const t = useWords('sign')
  const { ways } = useDraft()
  const failed = making.state === 'failed'
  return (
    <Page>
      <Part columns="all">
        <BackLink href={ways.hub}>{t('back')}</BackLink>
      </Part>
      <StepNumber>{number}</StepNumber>
      <Part className={failed ? undefined : styles.making}>
        <PageHeading title={t(failed ? 'making.failed' : 'making.title')} />
        <p className={styles.words} role={failed ? 'alert' : 'status'}>
          {failed ? faultWords(making.fault, t) : t(`making.${making.step ?? 'begin'}`)}
        </p>
        {failed && (
          <Acts>
            <Button onClick={making.again}>{t('making.again')}</Button>
          </Acts>
        )}
      </Part>
    </Page>
  )
}
