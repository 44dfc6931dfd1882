import { useState } from 'react'
import type { KeptWarning } from '../../../domain/agreement/draft.ts'
import { PASSAGE_LENGTH, type Side } from '../../../domain/agreement/scalars.ts'
import { readPassage } from '../../../domain/language/text.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { RadioGroup } from '../../kit/ChoiceGroups.tsx'
import { Details } from '../../kit/Details.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import { useDraft } from '../draftAtHand.ts'
import { usePartyNames } from '../entries/partyNames.ts'
import { newEntryId } from '../entries/today.ts'

interface KeepWarningProps extends Pick<KeptWarning, 'code' | 'path'> {
  readonly onKeep: (entry: KeptWarning) => void
  /** Most letters of the reason, where more than the reason has to find room. */
  readonly limit?: number
}

/** Keeping a warning on purpose: by whom and why. What was typed of the reason stays beside the draft until then. */
export function KeepWarning({ code, path, onKeep, limit = PASSAGE_LENGTH }: KeepWarningProps) {
  const t = useWords('check')
  const names = usePartyNames()
  const { world, unparsed, keepUnparsed } = useDraft()
  const [by, setBy] = useState<Side | null>(null)
  const [tried, setTried] = useState(false)
  const field = `kept/${code}/${path}`
  const typed = unparsed[field] ?? ''
  const [isOpen] = useState(typed !== '')
  const read = readPassage(typed.trim(), limit)
  const reason = read.ok ? read.value.text : ''
  const keep = () => {
    setTried(true)
    if (by === null || reason === '') return
    keepUnparsed(field, undefined)
    onKeep({ id: newEntryId(world), code, path, by, reason })
  }
  return (
    <Details summary={t('warning.keep')} open={isOpen}>
      <RadioGroup
        name={`${field}-by`}
        label={t('warning.who')}
        inline
        error={tried && by === null ? t('warning.whoMissing') : undefined}
        options={(['agency', 'client'] as const).map((side) => ({ value: side, label: names[side] }))}
        onChange={(event) => setBy(event.target.value === 'agency' ? 'agency' : 'client')}
      />
      <TextArea
        name={`${field}-reason`}
        label={t('warning.reason')}
        rows={2}
        limit={limit}
        value={typed}
        error={tried && reason === '' ? t('warning.reasonMissing') : undefined}
        onChange={(event) => keepUnparsed(field, event.target.value === '' ? undefined : event.target.value)}
      />
      <Button look="secondary" onClick={keep}>
        {t('warning.keepIt')}
      </Button>
    </Details>
  )
}
