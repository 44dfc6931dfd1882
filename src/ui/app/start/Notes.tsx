import { useWords } from '../../i18n/useWords.ts'
import styles from './Notes.module.css'

const notes = ['device', 'file', 'law'] as const

/** Three things that whoever trusts this page with an agreement should know first. */
export function Notes() {
  const t = useWords('app')
  return (
    <section className={styles.notes} aria-label={t('notes.label')}>
      {notes.map((note) => (
        <div key={note}>
          <h2>{t(`notes.${note}`)}</h2>
          <p>{t(`notes.${note}Text`)}</p>
        </div>
      ))}
    </section>
  )
}
