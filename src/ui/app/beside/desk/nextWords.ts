import type { CalendarDate } from '../../../../domain/language/calendar.ts'
import type { Language } from '../../../../domain/language/languages.ts'
import { writeDate } from '../../../../domain/language/writeDate.ts'
import type { Listing } from '../../../../engine/drafts/kept.ts'
import type { Words } from '../../../i18n/useWords.ts'

type T = Words<'desk'>

/** How far it has come. */
export function standingWords({ standing, next }: Listing, t: T): string {
  if (standing !== 'away') return t(`standing.${standing}`)
  return t(next?.who === 'agency' ? 'standing.withAgency' : 'standing.withClient')
}

/** What happens next, and who does it; null where nothing is left to do. */
export function nextWords({ standing, next }: Listing, t: T): string | null {
  if (next?.what === 'wait') return t(next.who === 'agency' ? 'next.agencyAnswers' : 'next.clientAnswers')
  if (next?.what === 'countersign') return t(next.who === 'agency' ? 'next.agencySigns' : 'next.clientSigns')
  if (next) return t(`next.${next.what}`)
  if (standing === 'draft') return t('next.goOn')
  return standing === 'amended' ? t('next.signAnew') : null
}

/** By when, or since when it should have been; null where no day was named. */
export function dueWords({ next }: Listing, today: CalendarDate, language: Language, t: T): string | null {
  if (next?.by === undefined) return null
  const isThisYear = next.by.slice(0, 4) === today.slice(0, 4)
  const date = writeDate(next.by, language, isThisYear ? 'day' : 'long')
  return next.by < today ? t('next.late', { date }) : t('next.by', { date: byForm(next.by, language, isThisYear) })
}

/** After “by”: with its day of the week while it is near, in the case that the language asks for. */
const byForm = (by: CalendarDate, language: Language, isThisYear: boolean) =>
  writeDate(by, language, isThisYear ? 'byWeekday' : 'long')
