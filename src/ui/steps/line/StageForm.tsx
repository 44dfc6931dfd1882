import { useState, type Ref } from 'react'
import { isLeftOut, isOpen } from '../../../domain/agreement/answer.ts'
import type { Stage } from '../../../domain/agreement/line.ts'
import { useWords } from '../../i18n/useWords.ts'
import type { Raw } from '../answers/readAnswer.ts'
import type { AnswerSpec, FieldSpec } from '../answers/spec.ts'
import { useDraft } from '../draftAtHand.ts'
import { EntryForm, type OpenEntry } from '../entries/EntryForm.tsx'
import type { FieldSaid } from '../entries/EntryField.tsx'
import { newEntryId } from '../entries/today.ts'
import { handOverOf, mayOweResult, partAt } from '../../../domain/agreement/promises.ts'

const controls = ['agency', 'client', 'third', 'audience'] as const
type Owed = NonNullable<Stage['owed']>

interface StageFormProps {
  readonly place: number
  readonly onClose: () => void
  readonly ref: Ref<OpenEntry>
}

/** One link. A result is among the choices only where the one whose part it is decides; otherwise it says why not. */
export function StageForm({ place, onClose, ref }: StageFormProps) {
  const t = useWords('line')
  const { draft, answerAll, world } = useDraft()
  const stage = draft.line?.stages?.[place]
  const [fresh] = useState(() => newEntryId(world))
  const path = `line.stages.${place}`
  const mayResult = (raw: Raw) => mayOweResult({ control: controlIn(raw, path) }, partAt(place, handOverOf(draft.line)))
  const answersOf = (raw: Raw): readonly AnswerSpec[] => {
    const owed: readonly Owed[] = mayResult(raw) ? ['result', 'means', 'nobody'] : ['means', 'nobody']
    return [
      {
        path,
        by: 'both',
        required: true,
        fields: fieldsOf(owed),
        within: { ...notTyped(stage), id: stage?.id ?? fresh },
      },
    ]
  }
  const said = (_: AnswerSpec, field: FieldSpec) => fieldSaid(t, field)
  return (
    <EntryForm
      ref={ref}
      title={stage ? t('form.change', { link: stage.name }) : t('form.add')}
      answersOf={answersOf}
      said={said}
      noteOf={(raw) => (mayResult(raw) ? null : t('noResult'))}
      saveText={t('action.saveLink')}
      onSave={(changes) => {
        answerAll(changes)
        onClose()
      }}
      onLeave={onClose}
    />
  )
}

/** What a form does not show and so must not lose: members that were kept open or left out. */
const notTyped = (stage: Stage | undefined): object =>
  Object.fromEntries(Object.entries(stage ?? {}).filter(([, member]) => isOpen(member) || isLeftOut(member)))

const controlIn = (raw: Raw, path: string): Stage['control'] => {
  const chosen = raw[`${path.replaceAll('.', '/')}/control`]
  return controls.find((control) => control === chosen)
}

const fieldsOf = (owed: readonly Owed[]): readonly FieldSpec[] => [
  { key: 'name', kind: { kind: 'line' } },
  { key: 'unit', kind: { kind: 'line' }, optional: true },
  { key: 'control', kind: { kind: 'one', words: 'control', of: controls }, optional: true },
  { key: 'decidedBy', kind: { kind: 'line' }, optional: true },
  { key: 'counted', kind: { kind: 'line' }, optional: true },
  { key: 'owed', kind: { kind: 'one', words: 'owed', of: owed }, optional: true },
]

function fieldSaid(t: ReturnType<typeof useWords<'line'>>, { key, kind }: FieldSpec): FieldSaid {
  switch (key) {
    case 'name':
      return { label: t('form.name'), hint: t('form.nameHint') }
    case 'counted':
      return { label: t('form.counted'), hint: t('form.countedHint') }
    case 'control':
      return { label: t('form.control'), options: controls.map((value) => ({ value, label: t(`control.${value}`) })) }
    case 'owed': {
      const offered = (kind.kind === 'one' ? kind.of : []) as readonly Owed[]
      const options = offered.map((value) => ({ value, label: t(`owed.${value}`), hint: t(`owedHint.${value}`) }))
      return { label: t('form.owed'), options }
    }
    default:
      return { label: key === 'unit' ? t('form.unit') : t('form.decidedBy') }
  }
}
