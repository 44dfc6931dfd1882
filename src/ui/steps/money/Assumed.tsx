import type { WrittenFigures } from '../../../actions/scribeMessages.ts'
import type { Path } from '../../../domain/agreement/draft.ts'
import { useWords } from '../../i18n/useWords.ts'
import styles from './Money.module.css'

interface AssumedProps {
  readonly assumed: WrittenFigures['assumed']
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

/** Each default that stands in the sum because nobody answered, with the way to the question. */
export function Assumed({ assumed, screenFor }: AssumedProps) {
  const t = useWords('money')
  const known = assumable.flatMap((field) => {
    const found = assumed.find(({ path }) => path === `economics.${field}`)
    return found ? [{ field, ...found }] : []
  })
  if (known.length === 0) return null
  return (
    <section>
      <h3>{t('assumed.title')}</h3>
      <ul className={styles.assumed}>
        {known.map(({ field, path, name, values }) => {
          const href = screenFor(path)
          return (
            <li key={field}>
              <span>{t(`assumed.${field}`, values)}</span>
              {href !== null && (
                <a href={href}>
                  {t('assumed.change')}
                  <span className="unseen"> {name}</span>
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
