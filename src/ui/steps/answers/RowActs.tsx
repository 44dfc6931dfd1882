import { useFormContext } from 'react-hook-form'
import { Button } from '../../kit/Button.tsx'
import { useDraft } from '../draftAtHand.ts'
import { useStepWords } from '../words.ts'
import styles from './Answers.module.css'
import type { Raw } from './readAnswer.ts'
import { labelOf, placeIn } from './labels.ts'
import { rowsShown, withoutRow, withRow, withRows } from './rows.ts'
import { nameOf, type AnswerSpec } from './spec.ts'

/** Behind each row of a list inside an answer: take it out; behind the last one: another. */
export function RowActs({ answer, row }: { answer: AnswerSpec; row: number | undefined }) {
  const t = useStepWords()
  const { draft } = useDraft()
  const { getValues, setValues, setFocus } = useFormContext()
  const raw = getValues() as Raw
  const rows = rowsShown(answer, raw)
  if (row === undefined) return null
  const [first] = withRows(answer.fields, row + 1).filter((field) => field.row === row)
  const number = [placeIn(answer.path), row + 1].filter((place) => place !== null).join('.')
  const put = (next: Record<string, string | string[]>, at: number) => {
    setValues(next)
    const [field] = withRows(answer.fields, at + 1).filter((each) => each.row === at)
    // The row is drawn first.
    if (field) setTimeout(() => setFocus(nameOf(answer, field.key)))
  }
  return (
    <p className={styles.instead}>
      {row === rows - 1 && rows < (answer.grows?.most ?? 0) && (
        <Button look="plain" onClick={() => put(withRow(answer, raw), rows)}>
          {t('list.add')}
          {first && <span className="unseen"> · {labelOf(t, answer, { ...first, key: '' }, draft.currency)}</span>}
        </Button>
      )}
      {rows > 1 && (
        <Button look="plain" onClick={() => put(withoutRow(answer, raw, row), Math.max(0, row - 1))}>
          {t('list.remove', { number })}
        </Button>
      )}
    </p>
  )
}
