import { useWords } from '../../i18n/useWords.ts'
import { Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { ChooseFile } from './ChooseFile.tsx'

interface InvitationProps {
  onFile: (file: File) => void
  isBusy: boolean
}

/** Before there is a file: what one learns, how to give one, and what happens to it. */
export function Invitation({ onFile, isBusy }: InvitationProps) {
  const t = useWords('verify')
  return (
    <Part columns="all" className="verify-page">
      <div className="verify-head">
        <PageHeading title={t('title')} />
        <p className="lead">{t('lead')}</p>
      </div>
      <div className="verify-drop">
        <ChooseFile onFile={onFile} isBusy={isBusy}>
          {t('choose.action')}
        </ChooseFile>
        <p>{t('choose.drop')}</p>
        <p className="soft">{t('choose.stays')}</p>
      </div>
      <section className="verify-part">
        <h2>{t('how.heading')}</h2>
        <p className="measure">{t('how.again')}</p>
        <p className="measure">{t('how.others')}</p>
      </section>
    </Part>
  )
}
