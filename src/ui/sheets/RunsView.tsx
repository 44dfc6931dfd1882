import type { Inline, Runs } from '../../domain/clauses/block.ts'
import { never } from '../../std/result.ts'
import { Mark } from '../kit/Mark.tsx'
import styles from './Paper.module.css'

/** Running text: our words plain, what a person wrote on that person's rule, isolated against odd directions. */
export function RunsView({ runs }: { runs: Runs }) {
  return runs.map((inline, index) => <InlineView key={index} inline={inline} />)
}

function InlineView({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'strong':
      return <strong>{inline.text}</strong>
    case 'answer':
      return <bdi className={styles[inline.by]}>{inline.text}</bdi>
    case 'mark':
      return (
        <span className={`${styles.mark} ${styles[`mark-${inline.party}`]}`}>
          <Mark kind={inline.party} />
          <span className={styles.spoken}>{inline.spoken}</span>
        </span>
      )
    default:
      return never(inline)
  }
}
