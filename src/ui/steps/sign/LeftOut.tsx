import { useWords } from '../../i18n/useWords.ts'
import { BackLink } from '../../kit/BackLink.tsx'
import { Acts, Button } from '../../kit/Button.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { Unread } from '../check/Unread.tsx'
import { useDraft } from '../draftAtHand.ts'
import styles from './Blocked.module.css'
import { StepNumber } from './StepNumber.tsx'

/** Before the paper is made: what was typed and will not be on it, to be mended or knowingly left. */
export function LeftOut({ number, onLeave }: { number: string; onLeave: () => void }) {
  const t = useWords('sign')
  const app = useWords('app')
  const { ways } = useDraft()
  return (
    <Page>
      <Part columns="all">
        <BackLink href={ways.hub}>{t('back')}</BackLink>
      </Part>
      <StepNumber>{number}</StepNumber>
      <Part className={styles.blocked}>
        <PageHeading title={t('before.title')} />
        <Unread here="sign" />
        <Acts>
          <Button onClick={onLeave}>{app('unread.leave')}</Button>
        </Acts>
      </Part>
    </Page>
  )
}
