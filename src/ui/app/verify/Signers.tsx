import { readClock } from '../../../domain/language/clock.ts'
import { writeDate } from '../../../domain/language/writeDate.ts'
import { writeTime } from '../../../domain/language/writeTime.ts'
import { useLanguage, useWords, type Words } from '../../i18n/useWords.ts'
import { PartyBadge } from '../../kit/PartyBadge.tsx'
import { localMoment } from '../moment.ts'
import { useOutside } from '../outside.ts'
import { KeyNumber } from './KeyNumber.tsx'
import type { MetFile, MetSignature } from './outcome.ts'

/** Whose signatures these claim to be, side by side, each with the number of its key to read out. */
export function Signers({ file }: { file: MetFile }) {
  const t = useWords('verify')
  const { signatures } = file
  if (signatures.length === 0) return null
  return (
    <section className="verify-part">
      <h2>{t('who.heading')}</h2>
      <ul className="bare verify-signers">
        {signatures.map((signature, place) => (
          <Signer key={place} {...{ signature, place }} hasPassed={file.madeHere && file.verdict === 'passed'} />
        ))}
      </ul>
      {signatures.some(({ verdict }) => verdict === 'passed') && <p className="measure">{t('who.phone')}</p>}
    </section>
  )
}

interface SignerProps {
  signature: MetSignature
  place: number
  hasPassed: boolean
}

function Signer({ signature, place, hasPassed }: SignerProps) {
  const t = useWords('verify')
  const { party, name, organization, number, verdict } = signature
  const known = useKnown(signature, hasPassed)
  return (
    <li data-party={party ?? undefined}>
      <h3>
        <PartyBadge kind={party ?? 'third'}>
          {party ? t(`who.${party}`) : t('who.other', { number: String(place + 1) })}
        </PartyBadge>
      </h3>
      <p className="verify-name">
        <bdi>{name || t('who.nameless')}</bdi>
      </p>
      <p>
        <bdi>{organization}</bdi>
      </p>
      <p className="soft">{useTime(signature)}</p>
      {number.length > 0 && (
        <>
          <h4>{t('who.number')}</h4>
          <KeyNumber groups={number} />
          {verdict === 'passed' && <p>{known}</p>}
        </>
      )}
      {verdict !== 'passed' && (
        <p className="verify-word">{t(`word.${verdict === 'indeterminate' ? 'untold' : verdict}`)}</p>
      )}
    </li>
  )
}

/** When, by the clock of whoever signed, in the language of the screen. */
function useTime({ claimed }: MetSignature): string {
  const t = useWords('verify')
  const { language } = useLanguage()
  if (claimed === null) return t('who.timeless')
  const { date, time, zone } = readClock(claimed.at, claimed.offsetMinutes)
  const clock = writeTime(time.slice(0, 5), language, 'screen')
  return t('who.time', { date: writeDate(date, language), time: clock, zone })
}

function useKnown({ acquaintance }: MetSignature, hasPassed: boolean): string {
  const t = useWords('verify')
  const { language } = useLanguage()
  const { world } = useOutside()
  switch (acquaintance.kind) {
    case 'seen':
      return t('who.seen', { date: writeDate(localMoment(world, acquaintance.since).date, language) })
    case 'new':
      return newKey(t, hasPassed)
    default:
      return t(`who.${acquaintance.kind}`)
  }
}

const newKey = (t: Words<'verify'>, hasPassed: boolean) => t(hasPassed ? 'who.new' : 'who.newOther')
