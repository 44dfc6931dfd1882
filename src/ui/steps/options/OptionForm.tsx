import { useState, type Ref } from 'react'
import { given, isLeftOut } from '../../../domain/agreement/answer.ts'
import { at } from '../../../domain/agreement/change.ts'
import { optionLetter } from '../../../domain/clauses/names.ts'
import { useLanguage, useWords, type Words } from '../../i18n/useWords.ts'
import type { AnswerSpec, FieldSpec } from '../answers/spec.ts'
import { useDraft, type Change } from '../draftAtHand.ts'
import { EntryForm, type OpenEntry } from '../entries/EntryForm.tsx'
import type { FieldSaid } from '../entries/EntryField.tsx'
import { newEntryId } from '../entries/today.ts'
import { useStepWords } from '../words.ts'

interface OptionFormProps {
  readonly place: number
  readonly onClose: () => void
  readonly ref: Ref<OpenEntry>
}

/** One way to go, with its cost, its expected effect and what is not known; an estimate may stay open. */
export function OptionForm({ place, onClose, ref }: OptionFormProps) {
  const t = useWords('money')
  const steps = useStepWords()
  const { language } = useLanguage()
  const { draft, answerAll, world } = useDraft()
  const [fresh] = useState(() => newEntryId(world))
  const option = draft.options?.[place]
  const path = `options.${place}`
  const units = given(draft.goal?.unit)?.many ?? t('optionForm.units')
  const currency = steps(`currency.${draft.currency}`)
  const save = (changes: readonly Change[]) => {
    const isKept = ([where, answer]: Change) => answer === undefined && isLeftOut(at(draft, where))
    answerAll([[`${path}.id`, option?.id ?? fresh], ...changes.filter((change) => !isKept(change))])
    onClose()
  }
  return (
    <EntryForm
      ref={ref}
      title={option ? t('optionForm.change', { letter: optionLetter({ language }, place) }) : t('optionForm.add')}
      answersOf={() => answersOf(path)}
      said={(answer, field) => said(t, memberOf(answer), field, { currency, units })}
      groupSaid={(answer) => groupSaid(t, memberOf(answer), units)}
      saveText={t('action.saveOption')}
      onSave={save}
      onLeave={onClose}
    />
  )
}

const memberOf = ({ path }: AnswerSpec) => path.split('.').at(-1) ?? ''

function answersOf(path: string): readonly AnswerSpec[] {
  const one = (member: string, kind: FieldSpec['kind'], more: Partial<AnswerSpec> = {}): AnswerSpec => ({
    path: `${path}.${member}`,
    by: 'agency',
    fields: [{ key: '', kind, optional: more.required !== true }],
    ...more,
  })
  const rows = (member: string, kind: FieldSpec['kind'], keys: readonly string[]): AnswerSpec => ({
    path: `${path}.${member}`,
    by: 'agency',
    rows: true,
    open: true,
    fields: keys.map((key) => ({ key, kind })),
  })
  return [
    one('name', { kind: 'line' }, { required: true }),
    one('what', { kind: 'passage' }),
    rows('cost', { kind: 'money' }, ['fee', 'media', 'production']),
    rows('effect', { kind: 'quantity', unit: 'goal' }, ['low', 'likely', 'high']),
    one('clientAdds', { kind: 'passage' }),
    one('seenAfter', { kind: 'count' }, { open: true }),
    one('notKnown', { kind: 'passage' }, { open: true }),
  ]
}

function groupSaid(t: Words<'money'>, member: string, units: string): string | undefined {
  if (member === 'cost') return t('optionForm.cost')
  return member === 'effect' ? t('optionForm.effect', { units }) : undefined
}

type Named = { readonly currency: string; readonly units: string }

function said(t: Words<'money'>, member: string, { key }: FieldSpec, { currency, units }: Named): FieldSaid {
  switch (member) {
    case 'name':
      return { label: t('optionForm.name'), hint: t('optionForm.nameHint') }
    case 'cost':
      return { label: t(`optionForm.${key as 'fee' | 'media' | 'production'}`, { currency }) }
    case 'effect':
      return { label: t(`optionForm.${key as 'low' | 'likely' | 'high'}`), unit: units }
    case 'seenAfter':
      return { label: t('optionForm.seenAfter'), unit: t('optionForm.weeks') }
    case 'notKnown':
      return { label: t('optionForm.notKnown'), hint: t('optionForm.notKnownHint') }
    default:
      return { label: member === 'what' ? t('optionForm.what') : t('optionForm.clientAdds') }
  }
}
