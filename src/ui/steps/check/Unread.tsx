import { useWords } from '../../i18n/useWords.ts'
import { useUnread } from '../entries/useUnread.ts'
import { LinkedQuestions } from './LinkedQuestions.tsx'

/** What was typed and stands nowhere on the paper, each with the way to its question; nothing where there is none. */
export function Unread({ here }: { here: string }) {
  const t = useWords('app')
  const items = useUnread()
  if (items.length === 0) return null
  return <LinkedQuestions heading={t('unread.title')} lead={t('unread.lead')} none="" {...{ items, here }} />
}
