import { isCoveredAt } from '../../../domain/agreement/limits.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { ScreenLink } from '../entries/ScreenLink.tsx'
import { useNames } from '../entries/useNames.ts'
import { useScreenFor } from '../entries/useScreenFor.ts'
import { useTelling } from '../scribeAtHand.ts'
import { screenAt } from '../sequence.ts'
import { isWording, useWording } from '../wording/useWording.ts'
import { WordingNote } from '../wording/WordingNote.tsx'
import styles from './Check.module.css'
import { Kept } from './Warnings.tsx'

/** The words of the whole paper that nobody can keep or count, with the three ways out; then those that are kept. */
export function Wording() {
  const t = useWords('check')
  const { draft } = useDraft()
  const { open: all, gone, letGo, ...ways } = useWording()
  const open = all.filter(({ path }) => !isCoveredAt(draft.line, path))
  const sentences = useTelling('money', draft).told?.kept ?? []
  const nameOf = useNames()
  const screenFor = useScreenFor('read')
  const kept = (draft.kept ?? []).filter(({ code }) => isWording(code))
  if (open.length + kept.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{t('wording.title')}</h2>
      <p>{t('wording.lead')}</p>
      {open.map((found) => (
        <div key={`${found.path} ${found.rule} ${found.start}`} className={styles.warning}>
          <WordingNote
            found={found}
            by={screenAt(found.path)?.owner === 'client' ? 'client' : 'agency'}
            ways={ways}
            mend={<ScreenLink href={screenFor(found.path)}>{nameOf(found.path)}</ScreenLink>}
          />
        </div>
      ))}
      {kept.map((entry) => (
        <div key={entry.id} className={styles.warning}>
          <p>{sentences.find(({ id }) => id === entry.id)?.sentence}</p>
          <Kept entry={entry} gone={gone.includes(entry)} onLetGo={letGo} />
        </div>
      ))}
    </section>
  )
}
