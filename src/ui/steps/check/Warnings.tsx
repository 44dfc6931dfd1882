import type { KeptWarning } from '../../../domain/agreement/draft.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { useDraft } from '../draftAtHand.ts'
import { usePartyNames } from '../entries/partyNames.ts'
import { useTelling } from '../scribeAtHand.ts'
import { isWording } from '../wording/useWording.ts'
import styles from './Check.module.css'
import { KeepWarning } from './KeepWarning.tsx'

/**
 * What the figures say that both should see, with its amounts and in the paper's own sentence: mend it at its question,
 * or keep it with a reason that is printed.
 */
export function Warnings() {
  const t = useWords('check')
  const { draft, answer, ways } = useDraft()
  const { told } = useTelling('money', draft)
  const kept = draft.kept ?? []
  const found = [...(told?.flags ?? []), ...(told?.kept ?? [])]
  const unkept = (told?.flags ?? []).filter((flag) => !kept.some(({ code }) => code === flag.code))
  const sentenceOf = (entry: KeptWarning) =>
    found.find(({ code, path }) => code === entry.code && path === entry.path)?.sentence
  const put = (next: readonly KeptWarning[]) => answer('kept', next.length === 0 ? undefined : next)
  if (unkept.length === 0 && kept.every(({ code }) => isWording(code))) return null
  return (
    <section className={styles.part}>
      <h2>{t('warning.title')}</h2>
      <p>{t('warning.lead')}</p>
      {unkept.map(({ code, path, sentence }) => (
        <div key={code} className={styles.warning}>
          <p>{sentence}</p>
          <a href={ways.step('money', 'ceiling', 'read')}>{t('warning.mend')}</a>
          <KeepWarning {...{ code, path }} onKeep={(entry) => put([...kept, entry])} />
        </div>
      ))}
      {kept.map(
        (entry, index) =>
          !isWording(entry.code) && (
            <div key={entry.id} className={styles.warning}>
              <p>{sentenceOf(entry)}</p>
              <Kept entry={entry} onLetGo={() => put(kept.toSpliced(index, 1))} />
            </div>
          ),
      )}
    </section>
  )
}

interface KeptProps {
  readonly entry: KeptWarning
  /** What it was kept for is there no more. */
  readonly gone?: boolean
  readonly onLetGo: (entry: KeptWarning) => void
}

/** By whom and why it is kept, and the way to take that back. */
export function Kept({ entry, gone, onLetGo }: KeptProps) {
  const t = useWords('check')
  const names = usePartyNames()
  return (
    <>
      <p className={styles[entry.by]}>
        <b>{t('warning.keptBy', { name: names[entry.by] })}</b> <bdi>{entry.reason}</bdi>
      </p>
      {gone && <p>{t('wording.gone')}</p>}
      <Button look="plain" onClick={() => onLetGo(entry)}>
        {t(gone ? 'wording.letGo' : 'warning.letGo')}
        <span className="unseen"> {entry.reason}</span>
      </Button>
    </>
  )
}
