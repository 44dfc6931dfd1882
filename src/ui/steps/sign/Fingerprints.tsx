import { useMemo } from 'react'
import { draftFingerprint, type Fingerprint } from '../../../domain/agreement/fingerprint.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Details } from '../../kit/Details.tsx'
import { useDraft } from '../draftAtHand.ts'
import styles from './Fingerprints.module.css'

/**
 * The one short number that both read aloud: the agreement's, which the paper prints and no signature changes. The
 * file's own is shown in full alone, so that nobody reads that one out against the paper.
 */
export function Fingerprints({ file }: { file: Fingerprint }) {
  const t = useWords('sign')
  const { draft } = useDraft()
  const agreement = useMemo(() => draftFingerprint(draft), [draft])
  return (
    <section className={styles.fingerprint}>
      <h2>{t('fingerprint.heading')}</h2>
      <p className={styles.groups} data-fingerprint>
        {agreement.groups.map((group, place) => (
          <span key={place}>{group} </span>
        ))}
      </p>
      <p>{t('fingerprint.text')}</p>
      <Details summary={t('fingerprint.whole')}>
        <p>{t('fingerprint.agreement')}</p>
        <p className={styles.hex}>{agreement.hex}</p>
        <p>{t('fingerprint.file')}</p>
        <p className={styles.hex} data-file-fingerprint>
          {file.hex}
        </p>
      </Details>
    </section>
  )
}
