import type { WrittenFigures } from '../../../actions/scribeMessages.ts'
import { useWords } from '../../i18n/useWords.ts'
import styles from './Money.module.css'

const cases = ['low', 'likely', 'high', 'target'] as const

/** What is left in each case, and from which unit a day the cost is earned back. */
export function WhatIsLeft({ cost, left, even }: WrittenFigures) {
  const t = useWords('money')
  return (
    <>
      <table className={styles.left}>
        <caption>{cost === null ? t('left.before') : t('left.after', { cost })}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t('left.case')}</span>
            </th>
            <th scope="col">{t('left.units')}</th>
            <th scope="col">{t('left.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((name) => (
            <tr key={name}>
              <th scope="row">{t(`left.${name}`)}</th>
              <td>{left[name].units}</td>
              <td>{left[name].amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{breakEven()}</p>
    </>
  )

  function breakEven(): string {
    if (cost === null) return t('even.noCost')
    return even === null ? t('even.never') : t('even.from', { units: even })
  }
}
