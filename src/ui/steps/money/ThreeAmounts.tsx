import type { AskedFor, WrittenFigures } from '../../../actions/scribeMessages.ts'
import { never } from '../../../std/result.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import styles from './Money.module.css'

interface ThreeAmountsProps extends Pick<WrittenFigures, 'most' | 'proposed' | 'ceiling'> {
  readonly onWrite?: ((amount: number) => void) | undefined
}

/** Three amounts, three words: the most it may cost, the proposed ceiling, and the ceiling that somebody wrote. */
export function ThreeAmounts({ most, proposed, ceiling, onWrite }: ThreeAmountsProps) {
  const t = useWords('money')
  const { amount, asked, minor } = proposed
  return (
    <dl className={styles.amounts}>
      <div>
        <dt>{t('most.name')}</dt>
        <dd>
          {t('most.atGoal', { amount: most.target })} {t('most.likely', { amount: most.likely })}
        </dd>
      </div>
      <div>
        <dt>{t('proposed.name')}</dt>
        <dd>
          {t('proposed.likely', { amount })} <Asked asked={asked} /> <span className="soft">{t('proposed.note')}</span>
          {onWrite && (
            <div>
              <Button look="plain" onClick={() => onWrite(minor)}>
                {t('action.write')}
              </Button>
            </div>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('ceiling.name')}</dt>
        <dd>
          <Ceiling ceiling={ceiling} />
        </dd>
      </div>
    </dl>
  )
}

/** What the client asked, by which it is proposed. */
function Asked({ asked }: { asked: AskedFor }) {
  const t = useWords('money')
  switch (asked.form) {
    case 'keep':
      return t('proposed.keep', { keep: asked.keep })
    case 'perUnit':
      return t('proposed.perUnit', { times: asked.times })
    case 'byWeek':
      return t('proposed.byWeek', { week: asked.week })
    case 'nothing':
      return t('proposed.nothing')
    default:
      return never(asked)
  }
}

function Ceiling({ ceiling }: Pick<WrittenFigures, 'ceiling'>) {
  const t = useWords('money')
  if (ceiling === 'not-yet') return <span className="soft">{t('ceiling.notYet')}</span>
  return ceiling === 'none' ? t('ceiling.none') : t('ceiling.written', ceiling)
}
