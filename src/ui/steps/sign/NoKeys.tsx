import { draftFile } from '../../../engine/exchange/file.ts'
import { useWords } from '../../i18n/useWords.ts'
import { BackLink } from '../../kit/BackLink.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { useDraft } from '../draftAtHand.ts'
import { HandedFile } from '../keep/HandedFile.tsx'
import { OnPaperInstead } from './OnPaperInstead.tsx'
import { StepNumber } from './StepNumber.tsx'
import styles from './BeforeSigning.module.css'

/** A page over plain http can make no keys: said before anybody draws, with the ways that are left. */
export function NoKeys({ number }: { number: string }) {
  const t = useWords('sign')
  const keep = useWords('keep')
  const { draft, ways } = useDraft()
  const { name, text } = draftFile(draft)
  return (
    <Page>
      <Part columns="all">
        <BackLink href={ways.hub}>{t('back')}</BackLink>
      </Part>
      <StepNumber>{number}</StepNumber>
      <Part className={styles.before}>
        <PageHeading title={t('noKeys.title')} />
        <p className="lead">{t('noKeys.text')}</p>
        <p>{t('noKeys.instead')}</p>
        <HandedFile name={name} content={text} type="application/json" look="secondary">
          {keep('more.draft')}
        </HandedFile>
        <OnPaperInstead />
      </Part>
    </Page>
  )
}
