import { PASSAGE_LENGTH } from '../../../../domain/agreement/scalars.ts'
import { addDays } from '../../../../domain/language/calendar.ts'
import { writeDate } from '../../../../domain/language/writeDate.ts'
import { writeCount } from '../../../../domain/language/writeNumber.ts'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { today } from '../../../steps/entries/today.ts'
import type { FaultCode } from './useAsking.ts'

/** What is said of a fault, at its field and in the list of all. */
export function useFaultWords(): (code: FaultCode) => string {
  const t = useWords('send')
  const { language } = useLanguage()
  const example = useExampleDay()
  const most = writeCount(PASSAGE_LENGTH, language)
  return (code) => t(`fault.${code}`, { day: example, most })
}

/** A day a week from now, as people here write one. */
export function useExampleDay(): string {
  const { language } = useLanguage()
  const { world } = useDraft()
  return writeDate(addDays(today(world), 7), language)
}
