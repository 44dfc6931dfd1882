import { given } from '../../../domain/agreement/answer.ts'
import type { Pen, ReckonedMoney } from '../../../domain/clauses/pen.ts'
import { money as amountOf, percent } from '../../../domain/clauses/write.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import styles from './Money.module.css'

interface ThreeAmountsProps {
  readonly pen: Pen
  readonly money: ReckonedMoney
  readonly onWrite?: ((amount: number) => void) | undefined
}

/** Three amounts, three words: the most it may cost, the proposed ceiling, and the ceiling that somebody wrote. */
export function ThreeAmounts({ pen, money: { cases, input }, onWrite }: ThreeAmountsProps) {
  const t = useWords('money')
  const write = (minor: number) => amountOf(pen, minor)
  const proposed = Math.max(0, cases.likely.Ceil)
  const keep = { amount: write(cases.likely.Ceil), keep: percent(pen, input.keep) }
  return (
    <dl className={styles.amounts}>
      <div>
        <dt>{t('most.name')}</dt>
        <dd>
          {t('most.atGoal', { amount: write(cases.target.Cmax) })}{' '}
          {t('most.likely', { amount: write(cases.likely.Cmax) })}
        </dd>
      </div>
      <div>
        <dt>{t('proposed.name')}</dt>
        <dd>
          {input.keep === 0 ? t('proposed.same', { amount: keep.amount }) : t('proposed.likely', keep)}{' '}
          <span className="soft">{t('proposed.note')}</span>
          {onWrite && (
            <div>
              <Button look="plain" onClick={() => onWrite(proposed)}>
                {t('action.write')}
              </Button>
            </div>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('ceiling.name')}</dt>
        <dd>
          <Written pen={pen} />
        </dd>
      </div>
    </dl>
  )
}

function Written({ pen }: { pen: Pen }) {
  const t = useWords('money')
  const ceiling = given(pen.draft.economics?.ceiling)
  if (!ceiling) return <span className="soft">{t('ceiling.notYet')}</span>
  return 'amount' in ceiling ? t('ceiling.written', { amount: amountOf(pen, ceiling.amount) }) : t('ceiling.none')
}
