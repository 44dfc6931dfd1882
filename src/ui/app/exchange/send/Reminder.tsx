import { given } from '../../../../domain/agreement/answer.ts'
import { otherSide } from '../../../../domain/clauses/names.ts'
import { writeCalendar } from '../../../../engine/exchange/calendar.ts'
import { calendarFileName } from '../../../../engine/exchange/file.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../kit/Button.tsx'
import { StatusRegion } from '../../../kit/StatusRegion.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { today } from '../../../steps/entries/today.ts'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'
import { handOut } from '../../hub/handOut.ts'
import type { Asking } from './asking.ts'
import { useState } from 'react'

/** The day by which an answer was asked for, as a file for the calendar: nothing here sends a reminder by itself. */
export function Reminder({ asking: { by, due } }: { asking: Asking }) {
  const t = useWords('send')
  const { draft, world } = useDraft()
  const names = usePartyNames()
  const [handed, setHanded] = useState<string | null>(null)
  if (due === undefined) return null
  const name = names[otherSide(by)]
  const take = () => {
    const title = given(draft.title) ?? `${names.agency}, ${names.client}`
    const days = [{ key: 'asked', on: due, summary: t('reminder', { title, name }) }]
    const file = calendarFileName(draft)
    const text = writeCalendar({ id: draft.id, revision: draft.revision, stamp: today(world), days })
    handOut(file, new Blob([text], { type: 'text/calendar' }))
    setHanded(file)
  }
  return (
    <>
      <Button look="plain" onClick={take}>
        {t('done.calendar.action')}
      </Button>
      <StatusRegion>{handed && t('done.calendar.handed', { file: handed })}</StatusRegion>
    </>
  )
}
