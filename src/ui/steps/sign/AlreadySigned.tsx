import { readClock } from '../../../domain/language/clock.ts'
import { writeDate } from '../../../domain/language/writeDate.ts'
import type { KeptMark } from '../../../engine/drafts/kept.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { PartyBadge } from '../../kit/PartyBadge.tsx'
import { SignatureField } from '../../kit/SignatureField.tsx'
import type { SigningParty } from './signer.ts'
import { outlineOf } from './strokes.ts'
import styles from './AlreadySigned.module.css'
import typed from './TypedSignature.module.css'

interface AlreadySignedProps {
  signer: SigningParty
  /** The signature as it was made; absent for a paper that was kept without it. */
  made: KeptMark | undefined
}

/** That the other one has signed, how and when, under a rule of that one's own, and what such a signature shows. */
export function AlreadySigned({ signer, made }: AlreadySignedProps) {
  const t = useWords('sign')
  return (
    <div className={styles.signed} data-side={signer.side}>
      <PartyBadge kind={signer.side}>{t('signed.by', { name: signer.name, party: signer.party })}</PartyBadge>
      {made && <AsMade made={made} />}
      <p>{t('signed.sealed')}</p>
    </div>
  )
}

function AsMade({ made: { party, mark, at, offsetMinutes } }: { made: KeptMark }) {
  const t = useWords('sign')
  const { language } = useLanguage()
  const { date, time, zone } = readClock(at, offsetMinutes)
  return (
    <>
      <SignatureField id={`made-${party}`} by={party} label={t('signed.mark')}>
        {'typed' in mark ? (
          <p className={typed.name}>{mark.typed}</p>
        ) : (
          <svg viewBox={`0 0 ${mark.drawn.width} ${mark.drawn.height}`} role="img" aria-label={t('signed.mark')}>
            <path d={outlineOf(mark.drawn)} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
        )}
      </SignatureField>
      <p>{t('signed.at', { when: `${writeDate(date, language)} ${time} (${zone})` })}</p>
    </>
  )
}
