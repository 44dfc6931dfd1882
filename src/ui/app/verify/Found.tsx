import { useWords } from '../../i18n/useWords.ts'
import { lookOfReason, reasonsOf } from './reasons.ts'
import type { Outcome } from './outcome.ts'
import { Sign } from './Sign.tsx'

/** Everything that speaks against the file, or keeps us from telling, a sentence each. */
export function Found({ outcome }: { outcome: Outcome }) {
  const t = useWords('verify')
  const reasons = reasonsOf(outcome)
  if (reasons.length === 0) return null
  return (
    <section className="verify-part">
      <h2>{t('found')}</h2>
      <ul className="bare verify-found">
        {reasons.map((reason) => (
          <li key={reason}>
            <Sign look={lookOfReason(reason)} />
            <span>{t(`reason.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
