import { useMemo } from 'react'
import { moneyOf } from '../../../actions/reckonDraft.ts'
import type { Path } from '../../../domain/agreement/draft.ts'
import { reckoningInputOf } from '../../../domain/agreement/reckoningInputOf.ts'
import type { ReckonedMoney } from '../../../domain/clauses/pen.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Sheet } from '../../kit/Sheet.tsx'
import { useDraft } from '../draftAtHand.ts'
import { usePen } from '../entries/usePen.ts'
import { Assumed } from './Assumed.tsx'
import { Needed } from './Needed.tsx'
import { ThreeAmounts } from './ThreeAmounts.tsx'
import { WhatIsLeft } from './WhatIsLeft.tsx'
import { useChance } from './useChance.ts'
import { useFlagSentences } from './flagSentences.ts'
import { chanceSentence } from './chanceSentence.ts'
import styles from './Money.module.css'

interface ReckoningPanelProps {
  /** The screen that answers a path, as a link; null where no screen does. */
  readonly screenFor?: (path: Path) => string | null
  /** The option that is looked at; without it the client's choice. */
  readonly optionId?: string
  /** On the ceiling's own screen: writes the proposed amount into its field, as the client's own act. */
  readonly onWrite?: (amount: number) => void
}

const nowhere = () => null

/**
 * What the client's numbers come to, beneath the fields and with every keystroke. It counts nothing up, colours
 * nothing and ranks nothing; what nobody answered stands there as assumed, with the way to change it.
 */
export function ReckoningPanel({ screenFor = nowhere, optionId, onWrite }: ReckoningPanelProps) {
  const t = useWords('money')
  const { draft } = useDraft()
  const derived = useMemo(() => reckoningInputOf(draft, optionId), [draft, optionId])
  const money = useMemo(() => moneyOf(draft, false, optionId), [draft, optionId])
  return (
    <Sheet label={t('title')}>
      <h2 className={styles.title}>{t('title')}</h2>
      {!derived.ok && <Needed paths={derived.error} screenFor={screenFor} />}
      {derived.ok && !money && <p>{t('tooLarge')}</p>}
      {money && <Reckoned {...{ money, screenFor, onWrite }} />}
    </Sheet>
  )
}

interface ReckonedProps extends Pick<ReckoningPanelProps, 'onWrite'> {
  readonly money: ReckonedMoney
  readonly screenFor: (path: Path) => string | null
}

function Reckoned({ money, screenFor, onWrite }: ReckonedProps) {
  const t = useWords('money')
  const pen = usePen(money)
  const chance = useChance(money.input)
  const flags = useFlagSentences(pen)
  return (
    <>
      <ThreeAmounts {...{ pen, money, onWrite }} />
      <WhatIsLeft {...{ pen, money }} />
      <p className={styles.chance} aria-live="polite">
        {chance && chanceSentence(pen, chance)}
      </p>
      {flags.length > 0 && (
        <section>
          <h3>{t('flags')}</h3>
          <ul className={styles.flags}>
            {flags.map(({ code, sentence }) => (
              <li key={code}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <Assumed {...{ pen, money, screenFor }} />
    </>
  )
}
