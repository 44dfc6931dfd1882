import { useMemo } from 'react'
import { fingerprintOf } from '../../../domain/agreement/fingerprint.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Details } from '../../kit/Details.tsx'
import styles from './FileFingerprint.module.css'

/** The fingerprint of a file: twenty digits to compare aloud, the whole SHA-256 for whoever wants it. */
export function FileFingerprint({ bytes, heading, text }: { bytes: Uint8Array; heading: string; text: string }) {
  const t = useWords('sign')
  const { groups, hex } = useMemo(() => fingerprintOf(bytes), [bytes])
  return (
    <section className={styles.fingerprint}>
      <h2>{heading}</h2>
      <p className={styles.groups} data-fingerprint>
        {groups.map((group, place) => (
          <span key={place}>{group} </span>
        ))}
      </p>
      <p>{text}</p>
      <Details summary={t('fingerprint.whole')}>
        <p className={styles.hex}>{hex}</p>
      </Details>
    </section>
  )
}
