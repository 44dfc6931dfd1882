import { Suspense } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { BackLink } from '../../../kit/BackLink.tsx'
import { LinkButton } from '../../../kit/Button.tsx'
import { Page, Part } from '../../../kit/Page.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import verifyStyle from '../../verify/verify.page.css?url'
import style from './apart.page.css?url'
import { paperFor } from './brought.ts'
import { CamePaper } from './CamePaper.tsx'

/** The signed paper that came for this draft: what may be done with it here, before anything is done. */
export function PaperPage() {
  const t = useWords('apart')
  const { draft, ways } = useDraft()
  const brought = paperFor(draft.id)
  return (
    <Page>
      <link rel="stylesheet" href={verifyStyle} precedence="page" />
      <link rel="stylesheet" href={style} precedence="page" />
      <Part columns="all">
        <BackLink href={ways.hub}>{t('back')}</BackLink>
      </Part>
      <Part columns="all" className="verify-page">
        {brought ? (
          <Suspense>
            <CamePaper brought={brought} />
          </Suspense>
        ) : (
          <div className="verify-head">
            <PageHeading title={t('title.none')} />
            <p className="lead">{t('lead.none')}</p>
            <p>
              <LinkButton href="#/verify">{t('act.check')}</LinkButton>
            </p>
          </div>
        )}
      </Part>
    </Page>
  )
}
