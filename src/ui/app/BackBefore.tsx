import { useWords } from '../i18n/useWords.ts'
import { useArrival } from '../kit/arrival.ts'
import { BackLink } from '../kit/BackLink.tsx'

/** From a page beside the path back to where one came from: a question, perhaps. The first page where one came from none. */
export function BackBefore() {
  const t = useWords('app')
  const { count } = useArrival()
  if (count === 0) return <BackLink href="#/">{t('hub.back')}</BackLink>
  return (
    <BackLink
      href="#/"
      onClick={(event) => {
        event.preventDefault()
        history.back()
      }}
    >
      {t('foot.back')}
    </BackLink>
  )
}
