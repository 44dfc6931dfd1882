import type { Stage } from '../../../domain/agreement/line.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Mark } from '../../kit/Mark.tsx'
import { usePartyNames } from '../entries/partyNames.ts'
import styles from './Line.module.css'

interface LineLinkProps {
  readonly stage: Stage
  readonly place: number
  readonly part: Side | null
}

/** One link in the picture of the line: its name, in the colour and with the mark of the party whose part it is. */
export function LineLink({ stage, place, part }: LineLinkProps) {
  const t = useWords('line')
  const names = usePartyNames()
  return (
    <li className={styles.link} data-part={part ?? 'open'} style={{ gridColumn: place + 1 }}>
      <Mark kind={part ?? 'open'} />
      <b>{stage.name}</b>
      <span className="unseen">{part ? t('partOf', { name: names[part] }) : t('link.undecided')}</span>
    </li>
  )
}
