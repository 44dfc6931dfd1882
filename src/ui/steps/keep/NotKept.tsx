import { useState } from 'react'
import type { KeptPaper } from '../../../engine/drafts/kept.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { useDraft } from '../draftAtHand.ts'

/** The paper is in this window alone: to be downloaded before anything else, or kept after all. */
export function NotKept({ paper }: { paper: KeptPaper }) {
  const t = useWords('sign')
  const { keepPaper } = useDraft()
  const [failed, setFailed] = useState(false)
  const again = async () => setFailed(!(await keepPaper(paper)))
  return (
    <Notice
      heading={t('unkept.title')}
      role="alert"
      acts={
        <Button look="secondary" onClick={() => void again()}>
          {t('unkept.again')}
        </Button>
      }
    >
      <p>{t(failed ? 'unkept.failed' : 'unkept.text')}</p>
    </Notice>
  )
}
