import type { WrittenFigures } from '../../../actions/scribeMessages.ts'
import { useWords } from '../../i18n/useWords.ts'
import styles from './Money.module.css'

/** The wish first, then what is thought likely, then both ends of the range. */
const cases = ['target', 'likely', 'low', 'high'] as const

/** What is left in each case, a sentence each as one would say it, and from which unit a day the cost is earned back. */
export function WhatIsLeft({ cost, left, even }: WrittenFigures) {
  const t = useWords('money')
  return (
    <section className={styles.part}>
      <h3>{cost === null ? t('left.before') : t('left.after', { cost })}</h3>
      <ul className={styles.said}>
        {cases.map((name) => {
          const { units, amount, isLoss } = left[name]
          const when = t(`left.${name}`, { units })
          return <li key={name}>{isLoss ? t('left.loss', { when, amount }) : t('left.gain', { when, amount })}</li>
        })}
        <li>{breakEven()}</li>
      </ul>
    </section>
  )

  function breakEven(): string {
    if (cost === null) return t('even.noCost')
    return even === null ? t('even.never') : t('even.from', { units: even })
  }
}
