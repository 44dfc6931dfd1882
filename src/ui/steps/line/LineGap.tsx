import { useWords } from '../../i18n/useWords.ts'
import { Mark } from '../../kit/Mark.tsx'
import { usePartyNames } from '../entries/partyNames.ts'
import { POINT } from './parts.ts'
import styles from './Line.module.css'

interface LineGapProps {
  readonly after: string
  /** Links before it. */
  readonly place: number
  readonly chosen: boolean
  readonly onChoose: () => void
}

/** A place between two links; the chosen one is where responsibility passes from one party to the other. */
export function LineGap({ after, place, chosen, onChoose }: LineGapProps) {
  const t = useWords('line')
  const names = usePartyNames()
  return (
    <li className={styles.gap} data-gap={place} data-chosen={chosen || undefined} style={{ gridColumn: place }}>
      {chosen && (
        <span className={styles.seam} aria-hidden="true">
          <span>{t('upToHere', { name: names.agency })}</span>
          <span>{t('fromHere', { name: names.client })}</span>
        </span>
      )}
      <label className={styles.place}>
        <span className="unseen">{t('after', { link: after })}</span>
        <input type="radio" name={POINT} value={place} checked={chosen} onChange={onChoose} />
        {chosen && (
          <span className={styles.grip} data-grip aria-hidden="true">
            <Mark kind="both" />
          </span>
        )}
      </label>
    </li>
  )
}
