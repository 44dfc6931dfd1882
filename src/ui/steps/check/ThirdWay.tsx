import { FormProvider } from 'react-hook-form'
import type { Path } from '../../../domain/agreement/draft.ts'
import { AnswerViews } from '../answers/AnswerView.tsx'
import type { AnswerSpec, FieldSpec } from '../answers/spec.ts'
import type { Typing } from '../answers/typed.ts'
import { useAnswers } from '../answers/useAnswers.ts'

interface ThirdWayProps {
  path: Path
  kind: 'passage' | 'quantity' | 'range'
  typing: Typing
}

const perDay = { kind: 'quantity', unit: 'goal' } as const
const FIELDS: Readonly<Record<ThirdWayProps['kind'], readonly FieldSpec[]>> = {
  passage: [{ key: '', kind: { kind: 'passage' } }],
  quantity: [{ key: '', kind: perDay }],
  range: ['low', 'likely', 'high'].map((key) => ({
    key,
    kind: perDay,
    words: key,
    ...(key !== 'likely' && { optional: true, group: 'range' }),
  })),
}

/** A third answer, which neither had: both write it together. */
export function ThirdWay({ path, kind, typing }: ThirdWayProps) {
  const answers: readonly AnswerSpec[] = [
    { path: `${path}.value`, by: 'both', rows: kind !== 'passage', fields: FIELDS[kind] },
  ]
  const form = useAnswers(answers, typing)
  return (
    <FormProvider {...form}>
      <AnswerViews answers={answers} typing={typing} />
    </FormProvider>
  )
}
