import { useEffect } from 'react'
import { fingerprintOf } from '../../../domain/agreement/fingerprint.ts'
import { paperFileName } from '../../../engine/exchange/file.ts'
import { useWords } from '../../i18n/useWords.ts'
import { BackLink } from '../../kit/BackLink.tsx'
import { Button } from '../../kit/Button.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { useDraft } from '../draftAtHand.ts'
import { HandedFile } from '../keep/HandedFile.tsx'
import { Fingerprints } from './Fingerprints.tsx'
import { MakingPaper } from './MakingPaper.tsx'
import { PaperPages } from './PaperPages.tsx'
import { StepNumber } from './StepNumber.tsx'
import { usePaper } from './usePaper.ts'
import styles from './BeforeSigning.module.css'

interface SignByHandProps {
  number: string
  rest: string
  mustBePaper: boolean
}

/** The paper with printed lines, for both to sign by hand, because they chose it or because a term asks for it. */
export function SignByHand({ number, rest, mustBePaper }: SignByHandProps) {
  const t = useWords('sign')
  const { draft, ways, answer } = useDraft()
  const making = usePaper(draft, true)
  useEffect(() => {
    if (rest !== '') ways.go(ways.step('sign'), 'instead')
  }, [rest, ways])
  if (making.state !== 'made') return <MakingPaper making={making} number={number} />
  const { file } = making
  return (
    <Page>
      <Part columns="all">
        <BackLink href={ways.hub}>{t('back')}</BackLink>
      </Part>
      <StepNumber>{number}</StepNumber>
      <Part className={styles.before}>
        <PageHeading title={t('byHand.title')} />
        <p className="lead">{t(mustBePaper ? 'byHand.must' : 'byHand.chosen')}</p>
        <ol>
          {(['print', 'sign', 'keep'] as const).map((act) => (
            <li key={act}>{t(`byHand.${act}`)}</li>
          ))}
        </ol>
        <HandedFile name={paperFileName(draft)} content={file.bytes} type="application/pdf">
          {t('byHand.take')}
        </HandedFile>
        {!mustBePaper && (
          <div>
            <Button look="plain" onClick={() => answer('terms.signing', 'electronic')}>
              {t('byHand.onDevice')}
            </Button>
          </div>
        )}
        <Fingerprints file={fingerprintOf(file.bytes)} />
        <PaperPages paper={file} />
      </Part>
    </Page>
  )
}
