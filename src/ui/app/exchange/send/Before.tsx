import { writeDate } from '../../../../domain/language/writeDate.ts'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import { LinkButton } from '../../../kit/Button.tsx'
import { Notice } from '../../../kit/Notice.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { cameIn } from '../../../../domain/agreement/came.ts'

/** What came before this: what the other party asked for, and an answer of theirs that nobody has looked through yet. */
export function Before({ name }: { name: string }) {
  const t = useWords('send')
  const { language } = useLanguage()
  const { earlier, ways } = useDraft()
  const { asked, waiting } = earlier.exchange ?? {}
  return (
    <>
      {asked && (
        <p>
          {t(`asked.${asked.asks}`, { name })}{' '}
          {asked.due && t('askedBy', { day: writeDate(asked.due, language, 'byWeekday') })}
        </p>
      )}
      {waiting !== undefined && (
        <Notice
          acts={
            <LinkButton look="secondary" href={ways.step('returned')}>
              {t('waitingLink')}
            </LinkButton>
          }
        >
          {cameIn(waiting)?.by === undefined ? t('waitingBare') : t('waiting', { name })}
        </Notice>
      )}
    </>
  )
}
