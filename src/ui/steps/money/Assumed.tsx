import { useState } from 'react'
import { FormProvider } from 'react-hook-form'
import type { WrittenFigures } from '../../../actions/scribeMessages.ts'
import type { Path } from '../../../domain/agreement/draft.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { Details } from '../../kit/Details.tsx'
import { AnswerViews } from '../answers/AnswerView.tsx'
import type { AnswerSpec } from '../answers/spec.ts'
import { typingOf, useAnswers } from '../answers/useAnswers.ts'
import { useDraft } from '../draftAtHand.ts'
import { screenAt } from '../sequence.ts'
import styles from './Money.module.css'

interface AssumedProps {
  readonly assumed: WrittenFigures['assumed']
  /** What the page itself asks: its fields stand there, and not a second time here. */
  readonly asked: readonly Path[]
}

const assumable = [
  'vat',
  'capacity',
  'daysPerWeek',
  'ramp',
  'anyway',
  'refilled',
  'costVat',
  'vatDeductible',
  'expectation',
  'extraStaff',
] as const
type Assumable = (typeof assumable)[number]

/**
 * Each default that stands in the sum because nobody answered: what it is, why, and the question itself, folded. One
 * that was opened stays where it is while it is answered, under the name of its question.
 */
export function Assumed({ assumed, asked }: AssumedProps) {
  const t = useWords('money')
  const [opened, setOpened] = useState<ReadonlyMap<Assumable, string>>(new Map())
  const shown = assumable.flatMap((field) => {
    const found = assumed.find(({ path }) => path === `economics.${field}`)
    const name = found?.name ?? opened.get(field)
    return name === undefined ? [] : [{ field, name, told: found && t(`assumed.${field}`, found.values) }]
  })
  if (shown.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{t('assumed.title')}</h3>
      <ul className={styles.assumed}>
        {shown.map(({ field, name, told }) => {
          const answer = answerAt(`economics.${field}`)
          if (!answer || asked.includes(answer.path)) return <li key={field}>{told ?? name}</li>
          return (
            <li key={field}>
              <Details summary={told ?? name} onOpen={() => setOpened(new Map(opened).set(field, name))}>
                {opened.has(field) && <InPlace answer={answer} why={t(`assumed.why.${field}`)} />}
              </Details>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const answerAt = (path: Path) => screenAt(path)?.answers.find((answer) => answer.path === path)

/** The question of a default, with fields that keep every key like those of its own screen. */
function InPlace({ answer, why }: { answer: AnswerSpec; why: string }) {
  const { language } = useLanguage()
  const { draft } = useDraft()
  const [answers] = useState([answer])
  const typing = typingOf(draft, language)
  const form = useAnswers(answers, typing)
  return (
    <FormProvider {...form}>
      <p className="soft">{why}</p>
      {/* There is no Continue here: what cannot be read is told when one leaves the field. */}
      <div onBlur={() => void form.trigger()}>
        <AnswerViews answers={answers} typing={typing} />
      </div>
    </FormProvider>
  )
}
