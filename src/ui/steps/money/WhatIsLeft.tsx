import type { Pen, ReckonedMoney } from '../../../domain/clauses/pen.ts'
import { money as amountOf, number, roundedUp, units } from '../../../domain/clauses/write.ts'
import { useWords } from '../../i18n/useWords.ts'
import styles from './Money.module.css'

const cases = ['low', 'likely', 'high', 'target'] as const

/** What is left in each case, and from which unit a day the cost is earned back (rounded up: 4.606 is 4.61). */
export function WhatIsLeft({ pen, money }: { pen: Pen; money: ReckonedMoney }) {
  const t = useWords('money')
  const { likely } = money.cases
  const hasCost = likely.K > 0
  return (
    <>
      <table className={styles.left}>
        <caption>{hasCost ? t('left.after', { cost: amountOf(pen, likely.K) }) : t('left.before')}</caption>
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
              <td>{number(pen, money.input.units[name])}</td>
              <td>{amountOf(pen, money.cases[name].E)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{breakEven()}</p>
    </>
  )

  function breakEven(): string {
    if (!hasCost) return t('even.noCost')
    return likely.perDay === null ? t('even.never') : t('even.from', { units: units(pen, roundedUp(likely.perDay)) })
  }
}
