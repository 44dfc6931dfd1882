import { given } from '../domain/agreement/answer.ts'
import type { Draft } from '../domain/agreement/draft.ts'
import { draftFingerprint } from '../domain/agreement/fingerprint.ts'
import { takePen } from '../domain/clauses/pen.ts'
import { datesAhead } from '../domain/clauses/sign/whatNext.ts'
import { makeSay } from '../domain/language/say.ts'
import { writeCalendar } from '../engine/exchange/calendar.ts'
import { calendarFileName } from '../engine/exchange/file.ts'
import type { ClauseWords } from './compose.ts'

/** The dates of an agreement for a calendar, in the language that prevails; null while it names or bears no date. */
export function calendarFile(
  draft: Draft,
  words: ClauseWords,
): { readonly name: string; readonly text: string } | null {
  const language = draft.languages.prevailing ?? draft.languages.paper
  const catalogue = words[language]
  if (catalogue === undefined) throw new Error(`The words of the paper in ${language} were not loaded`)
  const pen = takePen(draft, {
    language,
    say: makeSay(catalogue, language),
    fingerprint: draftFingerprint(draft),
    money: null,
  })
  const dates = datesAhead(pen)
  if (draft.date === undefined || dates.length === 0) return null
  const { agency, client } = draft.parties
  const title =
    given(draft.title) ?? [client, agency].map(({ shortName, legalName }) => shortName ?? legalName).join(', ')
  const days = dates.map(({ on, key, place, sentence }) => ({
    key: `${key}-${place}`,
    on,
    summary: `${title}: ${sentence}`,
  }))
  return {
    name: calendarFileName(draft),
    text: writeCalendar({ id: draft.id, revision: draft.revision, stamp: draft.date, days }),
  }
}
