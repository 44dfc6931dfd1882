import { writeDate } from '../../../../domain/language/writeDate.ts'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import { Checkbox } from '../../../kit/ChoiceGroups.tsx'
import { Notice } from '../../../kit/Notice.tsx'
import { localMoment } from '../../moment.ts'
import { useOutside } from '../../outside.ts'
import type { MetSignature } from '../../verify/outcome.ts'

interface ChangedKeyProps {
  /** A known name with another key than before. */
  signature: MetSignature
  /** The box of this one among several. */
  id: string
  isAsked: boolean
  onAsk: (isAsked: boolean) => void
  error: string | undefined
}

/** Before anything is signed or kept: another key than before, and a box that nobody ticks beforehand. */
export function ChangedKey({ signature, id, isAsked, onAsk, error }: ChangedKeyProps) {
  const verify = useWords('verify')
  const t = useWords('apart')
  const { language } = useLanguage()
  const { world } = useOutside()
  const { name, organization, acquaintance } = signature
  if (acquaintance.kind !== 'changed') return null
  const { since } = acquaintance
  return (
    <Notice heading={verify('changed.heading', { name })}>
      <p>
        {since === null
          ? verify('changed.own', { name, organization })
          : verify('changed.since', {
              name,
              organization,
              date: writeDate(localMoment(world, since).date, language, 'long'),
            })}
      </p>
      <p>{verify('changed.ask')}</p>
      <Checkbox
        id={id}
        label={t('key.asked', { name })}
        checked={isAsked}
        error={error}
        onChange={(event) => onAsk(event.target.checked)}
      />
    </Notice>
  )
}
