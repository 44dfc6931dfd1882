import { complete } from '../../../../domain/agreement/complete.ts'
import { asks, type Ask } from '../../../../domain/agreement/handOver.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { otherSide } from '../../../../domain/clauses/names.ts'
import { writeDate } from '../../../../domain/language/writeDate.ts'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import { RadioGroup } from '../../../kit/ChoiceGroups.tsx'
import { DateField } from '../../../kit/NumberFields.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { waitingFor } from '../short/ownQuestions.ts'
import { countDiffering } from '../../../../domain/agreement/proposal.ts'
import type { Form } from './useAsking.ts'
import { useExampleDay } from './useFaultWords.ts'

export interface FieldsProps {
  by: Side
  form: Form
  /** What is wrong with a field, once somebody has tried to go on. */
  faultAt: (field: string) => string | undefined
}

/** The one thing, and by when. */
export function AskFields({ by, form: { typed, put, due }, faultAt }: FieldsProps) {
  const t = useWords('send')
  const { language } = useLanguage()
  const example = useExampleDay()
  const hints = useHints(by)
  const readings = due.ok ? [] : due.error.readings
  return (
    <>
      <RadioGroup
        name="asks"
        label={t('ask.legend')}
        hint={t('ask.hint')}
        options={asks.map((value) => ({ value, label: t(`ask.${value}`), hint: typed.asks === value && hints[value] }))}
        defaultValue={typed.asks}
        onChange={({ target }) => put({ asks: asks.find((value) => value === target.value) ?? 'read' })}
      />
      <DateField
        name="due"
        label={t('due.label')}
        hint={t('due.hint', { day: example })}
        optional
        error={faultAt('due')}
        value={typed.due}
        onChange={({ target }) => put({ due: target.value })}
        echo={due.ok && due.value !== undefined ? writeDate(due.value, language, 'weekday') : undefined}
        readings={readings.map((day) => ({
          label: writeDate(day, language, 'weekday'),
          onChoose: () => put({ due: writeDate(day, language) }),
        }))}
      />
    </>
  )
}

/** What of the draft speaks for each; what does not apply says nothing. */
function useHints(by: Side): Readonly<Record<Ask, string | false>> {
  const t = useWords('send')
  const app = useWords('app')
  const { draft } = useDraft()
  const [waiting, differing] = [waitingFor(draft, otherSide(by)).length, countDiffering(draft)]
  const whole = complete(draft)
  return {
    answers: waiting > 0 && t('ask.answersHint', { count: waiting }),
    settle: differing > 0 && t('ask.settleHint', { count: differing }),
    read: t('ask.readHint'),
    sign: whole.ok ? t('ask.signHint') : app('hub.missingForSigning', { count: whole.error.length }),
  }
}
