import { complete } from '../../../../domain/agreement/complete.ts'
import { asks, type Ask } from '../../../../domain/agreement/handOver.ts'
import { PASSAGE_LENGTH, type Side } from '../../../../domain/agreement/scalars.ts'
import { otherSide } from '../../../../domain/clauses/names.ts'
import { addDays } from '../../../../domain/language/calendar.ts'
import { languages, ownNames } from '../../../../domain/language/languages.ts'
import { writeDate } from '../../../../domain/language/writeDate.ts'
import { writeCount } from '../../../../domain/language/writeNumber.ts'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import { RadioGroup } from '../../../kit/ChoiceGroups.tsx'
import { DateField } from '../../../kit/NumberFields.tsx'
import { TextArea } from '../../../kit/TextArea.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { today } from '../../../steps/entries/today.ts'
import { countDiffering, questionsFor } from './proposal.ts'
import { replies, type FaultCode, type Form } from './useAsking.ts'

/** What is said of a fault, at its field and in the list of all. */
export function useFaultWords(): (code: FaultCode) => string {
  const t = useWords('send')
  const { language } = useLanguage()
  const example = useExampleDay()
  const most = writeCount(PASSAGE_LENGTH, language)
  return (code) => t(`fault.${code}`, { day: example, most })
}

interface FieldsProps {
  by: Side
  form: Form
  /** What is wrong with a field, once somebody has tried to go on. */
  faultAt: (field: string) => string | undefined
}

/** What goes back, where something was asked; then what is asked, in which language, by when, and a message. */
export function Fields({ by, form, faultAt }: FieldsProps) {
  const { typed, isBack } = form
  const isReply = isBack && typed.reply !== 'answers'
  return (
    <>
      {isBack && <ReplyFields {...{ form, faultAt }} />}
      {!isReply && <AskFields {...{ by, form, faultAt }} />}
      <WordsFields {...{ form, faultAt }} />
    </>
  )
}

function ReplyFields({ form: { typed, put }, faultAt }: Pick<FieldsProps, 'form' | 'faultAt'>) {
  const t = useWords('send')
  return (
    <>
      <RadioGroup
        name="reply"
        label={t('reply.legend')}
        error={faultAt('reply')}
        options={replies.map((value) => ({ value, label: t(`reply.${value}`) }))}
        {...(typed.reply && { defaultValue: typed.reply })}
        onChange={({ target }) => put({ reply: replies.find((value) => value === target.value) ?? null })}
      />
      {typed.reply === 'declined' && (
        <TextArea
          name="reason"
          label={t('reply.reason')}
          hint={t('reply.reasonHint')}
          error={faultAt('reason')}
          limit={PASSAGE_LENGTH}
          value={typed.reason}
          onChange={({ target }) => put({ reason: target.value })}
        />
      )}
    </>
  )
}

function AskFields({ by, form: { typed, put, due, isBack }, faultAt }: FieldsProps) {
  const t = useWords('send')
  const { language } = useLanguage()
  const example = useExampleDay()
  const hints = useHints(by)
  const readings = due.ok ? [] : due.error.readings
  return (
    <>
      <RadioGroup
        name="asks"
        label={t(isBack ? 'ask.inReturn' : 'ask.legend')}
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
  const [waiting, differing] = [questionsFor(draft, otherSide(by)).length, countDiffering(draft)]
  const whole = complete(draft)
  return {
    answers: waiting > 0 && t('ask.answersHint', { count: waiting }),
    settle: differing > 0 && t('ask.settleHint', { count: differing }),
    read: t('ask.readHint'),
    sign: whole.ok ? t('ask.signHint') : app('hub.missingForSigning', { count: whole.error.length }),
  }
}

function WordsFields({ form: { typed, put }, faultAt }: Pick<FieldsProps, 'form' | 'faultAt'>) {
  const t = useWords('send')
  return (
    <>
      <TextArea
        name="words"
        label={t('words.label')}
        hint={t('words.hint')}
        optional
        error={faultAt('words')}
        limit={PASSAGE_LENGTH}
        value={typed.words}
        onChange={({ target }) => put({ words: target.value })}
      />
      <RadioGroup
        name="tongue"
        label={t('tongue')}
        inline
        options={languages.map((value) => ({ value, label: <span lang={value}>{ownNames[value]}</span> }))}
        defaultValue={typed.language}
        onChange={({ target }) => put({ language: languages.find((value) => value === target.value) ?? 'en' })}
      />
    </>
  )
}

/** A day a week from now, as people here write one. */
function useExampleDay(): string {
  const { language } = useLanguage()
  const { world } = useDraft()
  return writeDate(addDays(today(world), 7), language)
}
