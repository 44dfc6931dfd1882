import type { Path } from '../../../domain/agreement/draft.ts'
import type { Pen, ReckonedMoney } from '../../../domain/clauses/pen.ts'
import { label } from '../../../domain/clauses/questions.ts'
import { number, percent } from '../../../domain/clauses/write.ts'
import type { ReckoningInput } from '../../../domain/money/reckoningInput.ts'
import { useWords } from '../../i18n/useWords.ts'
import styles from './Money.module.css'

interface AssumedProps {
  readonly pen: Pen
  readonly money: ReckonedMoney
  readonly screenFor: (path: Path) => string | null
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

/** Each default that stands in the sum because nobody answered, with the way to the question. */
export function Assumed({ pen, money, screenFor }: AssumedProps) {
  const t = useWords('money')
  const fields = assumable.filter((field) => money.assumed.includes(`economics.${field}`))
  if (fields.length === 0) return null
  const values = valuesOf(pen, money.input)
  return (
    <section>
      <h3>{t('assumed.title')}</h3>
      <ul className={styles.assumed}>
        {fields.map((field) => {
          const href = screenFor(`economics.${field}`)
          return (
            <li key={field}>
              <span>{t(`assumed.${field}`, values[field])}</span>
              {href !== null && (
                <a href={href}>
                  {t('assumed.change')}
                  <span className="unseen"> {label(pen, `economics.${field}`)}</span>
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The figure that each sentence names, as the sum took it. */
function valuesOf(pen: Pen, input: ReckoningInput): Partial<Record<Assumable, Record<string, string>>> {
  const { anyway } = input
  const ramp = input.ramp.filter((part) => part < 10_000)
  return {
    vat: { rate: percent(pen, input.vat[0]?.rate ?? 0) },
    daysPerWeek: { days: number(pen, input.daysPerWeek) },
    ramp: { shares: ramp.map((part) => percent(pen, part)).join(', ') },
    anyway: { share: percent(pen, typeof anyway === 'number' ? anyway : anyway.likely) },
    refilled: { share: percent(pen, input.refilled) },
    costVat: { rate: percent(pen, input.costVat) },
  }
}
