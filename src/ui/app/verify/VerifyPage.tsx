import { useEffect, useRef } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { ArrivalContext, useArrival } from '../../kit/arrival.ts'
import { Page, Part } from '../../kit/Page.tsx'
import { takeFile } from '../exchange/apart/brought.ts'
import { BackBefore } from '../BackBefore.tsx'
import { useDroppedFile } from '../start/useDroppedFile.ts'
import { Invitation } from './Invitation.tsx'
import { headlineOf } from './outcome.ts'
import { Report } from './Report.tsx'
import { useCheck } from './useCheck.ts'
import style from './verify.page.css?url'

/** Whether a paper is the one that was signed: any PDF, on this device alone; the answer first, then what was compared. */
export function VerifyPage() {
  const check = useCheck()
  const arrival = useArrival()
  const { checking, outcome, answers, take, takeLonger } = check
  useDroppedFile(take)
  useBrought(take)
  const isBusy = checking !== null
  return (
    <Page>
      <link rel="stylesheet" href={style} precedence="page" />
      <Part columns="all">
        <BackBefore />
        <Status {...{ checking, outcome }} />
      </Part>
      {outcome ? (
        // Each answer is reached like a page of its own: its heading has the focus, and names the window.
        <ArrivalContext value={{ ...arrival, count: arrival.count + answers }}>
          <Report key={answers} {...{ outcome, isBusy, take, takeLonger }} />
        </ArrivalContext>
      ) : (
        <Invitation onFile={take} isBusy={isBusy} />
      )}
    </Page>
  )
}

/** A signed paper that was opened elsewhere is checked at once. */
function useBrought(take: (file: File) => void) {
  const first = useRef(take)
  useEffect(() => {
    const brought = takeFile()
    if (brought) first.current(brought)
  }, [])
}

/** Always drawn, so that it is heard: what is being checked, then the answer, which the page shows as its heading. */
function Status({ checking, outcome }: Pick<ReturnType<typeof useCheck>, 'checking' | 'outcome'>) {
  const t = useWords('verify')
  if (checking) return <output className="verify-busy">{t('checking', { file: checking.name })}</output>
  return <output className="unseen">{outcome && t(`answer.${headlineOf(outcome).key}`)}</output>
}
