import { useState } from 'react'
import { LINK_LENGTH } from '../../../../engine/exchange/link.ts'
import { writeCount } from '../../../../domain/language/writeNumber.ts'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import { Acts, Button } from '../../../kit/Button.tsx'
import { RadioGroup } from '../../../kit/ChoiceGroups.tsx'
import { Field } from '../../../kit/Field.tsx'
import { Notice } from '../../../kit/Notice.tsx'
import { StatusRegion } from '../../../kit/StatusRegion.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'
import type { Asking, Way } from './asking.ts'
import type { Why } from './offers.ts'
import { useCarrier, type CarryFault, type Gone } from './useCarrier.ts'
import { useOffers } from './useOffers.ts'

/** Shortest passphrase that is taken, in characters: four short words. */
export const PASSPHRASE_LENGTH = 12

interface TravelProps {
  asking: Asking
  passphraseFault: string | undefined
  /** Whether everything above can be sent; where it cannot, the page says so. */
  mayGo: (way: Way, passphrase: string) => boolean
  onGone: (gone: Gone) => void
}

/** The ways, with who can read what travels there; why some are missing; and the one act. */
export function Travel({ asking, passphraseFault, mayGo, onGone }: TravelProps) {
  const t = useWords('send')
  const offers = useOffers(asking)
  const carry = useCarrier()
  const [chosen, choose] = useState<Way | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [fault, setFault] = useState<CarryFault | null>(null)
  const [first = 'file'] = offers.ways
  const way = chosen !== null && offers.ways.includes(chosen) ? chosen : first
  const go = async () => {
    if (isBusy || !mayGo(way, passphrase)) return
    setIsBusy(true)
    setFault(null)
    const came = await carry(way, asking, passphrase)
    setIsBusy(false)
    if (typeof came === 'string') setFault(came)
    else if (came) onGone(came)
  }
  return (
    <section className="send-travel">
      <RadioGroup
        key={offers.ways.join()}
        name="way"
        label={t('way.legend')}
        options={offers.ways.map((value) => ({ value, label: t(`way.${value}`), hint: t(`way.${value}Hint`) }))}
        defaultValue={way}
        onChange={({ target }) => choose(offers.ways.find((value) => value === target.value) ?? first)}
      />
      {offers.why.map((why) => (
        <WhyNot key={why} {...{ why, offers, asking }} />
      ))}
      {way === 'locked' && (
        <Field
          name="passphrase"
          label={t('passphrase.label')}
          hint={t('passphrase.hint')}
          error={passphraseFault}
          autoComplete="off"
          spellCheck={false}
          value={passphrase}
          onChange={({ target }) => setPassphrase(target.value)}
        />
      )}
      {fault && <Notice role="alert">{t(`fault.${fault}`)}</Notice>}
      <StatusRegion>{isBusy && t('busy')}</StatusRegion>
      <Acts>
        <Button aria-disabled={isBusy || undefined} onClick={() => void go()}>
          {t(`act.${way}.action`)}
        </Button>
      </Acts>
    </section>
  )
}

interface WhyNotProps {
  why: Why
  offers: ReturnType<typeof useOffers>
  asking: Asking
}

function WhyNot({ why, offers: { host, length }, asking }: WhyNotProps) {
  const t = useWords('send')
  const { language } = useLanguage()
  const { paper } = useDraft()
  const names = usePartyNames()
  const written = (count: number) => writeCount(count, language)
  const [signer = asking.by] = paper?.inked ?? []
  return (
    <p className="send-why">
      {t(`why.${why}`, { host, size: written(length), most: written(LINK_LENGTH), name: names[signer] })}
    </p>
  )
}
