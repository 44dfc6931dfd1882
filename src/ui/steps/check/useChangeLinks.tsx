import type { Block } from '../../../domain/clauses/block.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { pathOfWords, type PathScreen } from '../screenWords.ts'
import { screenAt } from '../sequence.ts'
import { useStepWords } from '../words.ts'
import styles from './Check.module.css'

/**
 * Under the blocks of the paper, the way to the question that wrote them, and back here; once under several that one
 * question wrote. It is heard with what it changes, and is not printed.
 */
export function useChangeLinks() {
  const t = useStepWords()
  const entries = useWords('entries')
  const { ways } = useDraft()
  const { language } = useLanguage()
  return (block: Block, following: readonly Block[]) => {
    const screen = writerOf(block)
    if (!screen || screen === following.map(writerOf).find(Boolean)) return null
    return (
      <a className={styles.change} href={ways.step(screen.step, screen.id, 'read')} lang={language}>
        {entries('action.change')}
        <span className="unseen"> {t(`${pathOfWords(screen)}.gist`)}</span>
      </a>
    )
  }
}

/** The question that answers the first of a block's paths. */
function writerOf({ paths = [] }: Block): PathScreen | null {
  const [first] = paths
  return first === undefined ? null : screenAt(first)
}
