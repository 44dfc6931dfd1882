import { PASSAGE_LENGTH } from '../../../../domain/agreement/scalars.ts'
import { languages, ownNames } from '../../../../domain/language/languages.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { RadioGroup } from '../../../kit/ChoiceGroups.tsx'
import { Details } from '../../../kit/Details.tsx'
import { TextArea } from '../../../kit/TextArea.tsx'
import { AskFields, type FieldsProps } from './AskFields.tsx'
import { replies } from './useAsking.ts'

/** What is asked, by when, a message, and in which language; whoever sends back asks for something only if it wants to. */
export function Fields({ by, form, faultAt }: FieldsProps) {
  const t = useWords('send')
  const { typed, isBack } = form
  if (!isBack)
    return (
      <>
        <AskFields {...{ by, form, faultAt }} />
        <WordsField {...{ form, faultAt }} />
        <Tongue form={form} />
      </>
    )
  return (
    <>
      <ReplyFields {...{ form, faultAt }} />
      <WordsField {...{ form, faultAt }} />
      <Details summary={t('ask.inReturn')}>
        {typed.reply === 'answers' && <AskFields {...{ by, form, faultAt }} />}
        <Tongue form={form} />
      </Details>
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

function WordsField({ form: { typed, put }, faultAt }: Pick<FieldsProps, 'form' | 'faultAt'>) {
  const t = useWords('send')
  return (
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
  )
}

function Tongue({ form: { typed, put } }: Pick<FieldsProps, 'form'>) {
  const t = useWords('send')
  return (
    <RadioGroup
      name="tongue"
      label={t('tongue')}
      inline
      options={languages.map((value) => ({ value, label: <span lang={value}>{ownNames[value]}</span> }))}
      defaultValue={typed.language}
      onChange={({ target }) => put({ language: languages.find((value) => value === target.value) ?? 'en' })}
    />
  )
}
