import { useWords } from '../../i18n/useWords.ts'
import { PartyBadge } from '../../kit/PartyBadge.tsx'
import type { SigningParty } from './signer.ts'
import styles from './AlreadySigned.module.css'

/** That the other one has signed, under a rule of that one's own, and what such a signature is for now. */
export function AlreadySigned({ signer }: { signer: SigningParty }) {
  const t = useWords('sign')
  return (
    <div className={styles.signed} data-side={signer.side}>
      <PartyBadge kind={signer.side}>{t('signed.by', { name: signer.name, party: signer.party })}</PartyBadge>
      <p>{t('signed.drawn')}</p>
    </div>
  )
}
