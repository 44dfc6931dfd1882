import type { Shown, ToldMoney, WrittenFigures } from '../../../actions/scribeMessages.ts'
import type { Path } from '../../../domain/agreement/draft.ts'
import { never } from '../../../std/result.ts'
import { BlockView } from '../../sheets/BlockView.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Details } from '../../kit/Details.tsx'
import { Sheet } from '../../kit/Sheet.tsx'
import { useDraft } from '../draftAtHand.ts'
import { useTelling } from '../scribeAtHand.ts'
import { Assumed } from './Assumed.tsx'
import { Needed } from './Needed.tsx'
import { ThreeAmounts } from './ThreeAmounts.tsx'
import { WhatIsLeft } from './WhatIsLeft.tsx'
import { useChance } from './useChance.ts'
import styles from './Money.module.css'

interface ReckoningPanelProps {
  /** The screen that answers a path, as a link; null where no screen does. */
  readonly screenFor?: (path: Path) => string | null
  /** What the page itself asks. */
  readonly asked?: readonly Path[]
  /** On the ceiling's own screen: writes the proposed amount into its field, as the client's own act. */
  readonly onWrite?: (amount: number) => void
}

const nowhere = () => null
const nothing: readonly Path[] = []

/**
 * What the client's numbers come to, beneath the fields: a moment behind the keys, for the scribe reckons it. It counts
 * nothing up, colours nothing and ranks nothing; what nobody answered stands there as assumed, with the way to change it.
 */
export function ReckoningPanel({ screenFor = nowhere, asked = nothing, onWrite }: ReckoningPanelProps) {
  const t = useWords('money')
  const { draft } = useDraft()
  const { told, failed, again } = useTelling('money', draft)
  return (
    <Sheet label={t('title')}>
      <h2 className={styles.title}>{t('title')}</h2>
      {told && !failed ? <Sum {...{ told, screenFor, asked, onWrite }} /> : <NotTold onAgain={failed ? again : null} />}
    </Sheet>
  )
}

/** While the scribe is on its way; or that it could not be had: no figure of older answers stands under newer ones. */
function NotTold({ onAgain }: { onAgain: (() => void) | null }) {
  const t = useWords('app')
  if (onAgain === null) return <p className="soft">{t('part.loading')}</p>
  return (
    <div role="alert">
      <p>{t('part.text')}</p>
      <Button look="secondary" onClick={onAgain}>
        {t('part.retry')}
      </Button>
    </div>
  )
}

interface SumProps extends Pick<ReckoningPanelProps, 'onWrite'> {
  readonly told: ToldMoney
  readonly screenFor: (path: Path) => string | null
  readonly asked: readonly Path[]
}

function Sum({ told, screenFor, asked, onWrite }: SumProps) {
  const t = useWords('money')
  const { sum, flags } = told
  switch (sum.state) {
    case 'needs':
      return <Needed answers={sum.answers} screenFor={screenFor} />
    case 'too-large':
      return <p>{t('tooLarge')}</p>
    case 'reckoned':
      return <Reckoned sum={sum} {...{ flags, asked, onWrite }} />
    default:
      return never(sum)
  }
}

interface ReckonedProps extends Omit<SumProps, 'told' | 'screenFor'>, Pick<ToldMoney, 'flags'> {
  readonly sum: WrittenFigures & Shown
}

function Reckoned({ sum, flags, asked, onWrite }: ReckonedProps) {
  const t = useWords('money')
  const chance = useChance(sum.numbers)
  return (
    <>
      <ThreeAmounts {...sum} onWrite={onWrite} />
      <WhatIsLeft {...sum} />
      <p className={styles.chance} aria-live="polite">
        {chance}
      </p>
      {flags.length > 0 && (
        <section className={styles.part}>
          <h3>{t('flags')}</h3>
          <ul className={styles.flags}>
            {flags.map(({ code, sentence }) => (
              <li key={code}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {sum.entries.map((block) => (
        <BlockView key={block.id} block={block} />
      ))}
      <Assumed assumed={sum.assumed} asked={asked} />
      <Folded {...sum} />
    </>
  )
}

/** The figures, each under its own head, and every line of the sum; just as they will be printed. */
function Folded({ figures, lines }: Shown) {
  const t = useWords('money')
  return (
    <>
      {figures.map(({ block: { head, ...block }, drawing }) => (
        <Details key={block.id} summary={head}>
          <BlockView block={block} drawing={drawing} />
        </Details>
      ))}
      <Details summary={t('action.showSum')}>
        {lines.map((block) => (
          <BlockView key={block.id} block={block} />
        ))}
      </Details>
    </>
  )
}
