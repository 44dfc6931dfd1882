import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Mark } from '../../kit/Mark.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { useDraft } from '../draftAtHand.ts'
import { other, signingParty } from './signer.ts'
import styles from './Turn.module.css'

interface TurnProps {
  /** Who must hold the device now. */
  side: Side
  inked: readonly Side[]
}

/**
 * The device changes hands: the whole screen in the colour of whoever must hold it now, a strip of the other's behind
 * it. It lies in place of the screen before it, so that Back shows nothing of what the other one wrote.
 */
export function Turn({ side, inked }: TurnProps) {
  const t = useWords('sign')
  const { draft, ways } = useDraft()
  const [holder, waiting] = [signingParty(draft, side), signingParty(draft, other(side))]
  const title = t('turn.title', { name: holder.name })
  return (
    <main id="main" tabIndex={-1} className={styles.turn} data-side={side}>
      <div className={styles.now}>
        <Mark kind={side} />
        <div className={styles.words}>
          <PageHeading title={title} className={styles.title} />
          <p className="lead">{t(`turn.text.${side}`, { party: holder.party })}</p>
        </div>
        <div className={styles.acts}>
          <Button className={styles.here} onClick={() => ways.go(ways.step('sign', `${side}/read`), 'instead')}>
            {t('turn.here', { name: holder.name })}
          </Button>
          <Button look="plain" onClick={() => ways.go(ways.step('sign'), 'instead')}>
            {t('turn.back', { party: waiting.party })}
          </Button>
        </div>
      </div>
      <div className={styles.waiting}>
        <Mark kind={waiting.side} />
        <p>{t(inked.includes(waiting.side) ? 'turn.signed' : 'turn.next', { party: waiting.party })}</p>
      </div>
    </main>
  )
}
