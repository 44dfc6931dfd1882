import { useRef } from 'react'
import type { SaidSentence } from '../../../actions/scribeMessages.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Details } from '../../kit/Details.tsx'
import { ForThePage } from './ForThePage.tsx'
import { PastedText } from './PastedText.tsx'
import { SaidList } from './SaidList.tsx'
import styles from './Said.module.css'
import { usePasted } from './usePasted.ts'
import { useSaid } from './useSaid.ts'

/**
 * What the agency said in its pitch or on its pages, read for what undoes the limits here: each sentence can be taken
 * back, kept with a reason, or asked of the client. What is taken back stands in the list beneath.
 */
export function SaidBefore() {
  const t = useWords('said')
  const pasted = usePasted()
  const { told, grave, vague, takeBack, ...ways } = useSaid(pasted)
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that was pressed goes with its sentence: the keyboard goes on from the list's own heading.
  const take = (sentences: readonly SaidSentence[]) => {
    takeBack(sentences)
    heading.current?.focus()
  }
  const list = { language: pasted.language, ways, onTakeBack: take }
  const outcome = (found: number) => {
    if (grave.length > 0) return t('found', { count: grave.length })
    return found > 0 ? t('done') : t('none')
  }
  const isRead = told !== null && pasted.text.trim() !== ''
  return (
    <div className={styles.pasted}>
      <PastedText {...pasted} />
      <section className={isRead ? styles.found : ''}>
        {isRead && (
          <h2 ref={heading} tabIndex={-1}>
            {t('title')}
          </h2>
        )}
        <p role="status">{isRead && outcome(told.grave.length)}</p>
        {isRead && grave.length > 0 && <p className="soft">{t('lead')}</p>}
        <SaidList {...list} sentences={grave} offersAll />
        {vague.length > 0 && (
          <Details summary={t('vague', { count: vague.length })}>
            <p className="soft">{t('vagueWhy')}</p>
            <SaidList {...list} sentences={vague} />
          </Details>
        )}
      </section>
      <h2>{t('list')}</h2>
      <ForThePage />
    </div>
  )
}
