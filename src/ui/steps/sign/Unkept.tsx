import { useState } from 'react'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { paperFileName } from '../../../engine/exchange/file.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Acts, Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { useDraft } from '../draftAtHand.ts'
import { HandedFile } from '../keep/HandedFile.tsx'
import type { Signing } from './useSigning.ts'
import styles from './BeforeSigning.module.css'

interface UnkeptProps {
  unkept: NonNullable<Signing['unkept']>
  inked: readonly Side[]
  /** With one signature only: goes on with the paper in this window alone. */
  onGoOn: () => void
}

/** Signed, and no room to keep it: the file is here to take before anything else happens. */
export function Unkept({ unkept, inked, onGoOn }: UnkeptProps) {
  const t = useWords('sign')
  const { draft } = useDraft()
  const [failed, setFailed] = useState(false)
  const again = async () => setFailed(!(await unkept.again()))
  return (
    <Page>
      <Part className={styles.before}>
        <PageHeading title={t('unkept.title')} />
        <p className="lead">{t('unkept.text')}</p>
        <HandedFile name={paperFileName(draft)} content={unkept.bytes} type="application/pdf">
          {t('unkept.take')}
        </HandedFile>
        {failed && (
          <Notice role="alert">
            <p>{t('unkept.failed')}</p>
          </Notice>
        )}
        <Acts>
          <Button look="secondary" onClick={() => void again()}>
            {t('unkept.again')}
          </Button>
          {inked.length < 2 && (
            <Button look="plain" onClick={onGoOn}>
              {t('unkept.goOn')}
            </Button>
          )}
        </Acts>
      </Part>
    </Page>
  )
}
