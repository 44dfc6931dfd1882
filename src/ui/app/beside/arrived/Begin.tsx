import { useState } from 'react'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { otherSide } from '../../../../domain/clauses/names.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Acts, Button } from '../../../kit/Button.tsx'
import { PartyBadge } from '../../../kit/PartyBadge.tsx'
import { pageOf, type PlaceAtHand } from './usePlace.ts'
import { isRequest, partyOf, type Place, type Sending } from './whereItLies.ts'

interface BeginProps extends Pick<PlaceAtHand, 'begin'> {
  sending: Sending
  place: Place
}

/**
 * For whom one acts, said before anything is laid down: a link is meant for the other party, and opened by the sender's own
 * second device as well. Whoever it is not meant for says so here.
 */
export function Begin({ sending, place, begin }: BeginProps) {
  const t = useWords('arrive')
  const [side, setSide] = useState<Side>(otherSide(sending.by))
  const isSender = side === sending.by
  // A request brings a sender nothing: the draft that it was made from lies on the other device.
  const isOpened = !isSender || !isRequest(sending)
  const go = () => begin(side, pageOf(sending, place, side))
  return (
    <>
      <p>
        <PartyBadge kind={side}>{t(...said('who', sending, side))}</PartyBadge>
      </p>
      {isSender && <p>{t(isOpened ? 'own.text' : 'own.request')}</p>}
      <Acts>
        {isOpened && <Button onClick={go}>{t(actOf(place, isSender))}</Button>}
        {isOpened && place !== 'returned' && !isRequest(sending) && (
          <Button look="secondary" onClick={() => begin(side, '/read')}>
            {t('act.read')}
          </Button>
        )}
        <Button look="plain" onClick={() => setSide(otherSide(side))}>
          {t(...said('not', sending, otherSide(side)))}
        </Button>
      </Acts>
    </>
  )
}

function actOf(place: Place, isSender: boolean) {
  if (place === 'returned') return 'act.compare'
  return isSender ? 'act.mine' : 'act.begin'
}

/** A sentence about a party by its name; about its role alone while it has none. */
function said<About extends 'who' | 'not'>(about: About, sending: Sending, side: Side) {
  const name = partyOf(sending, side)
  return name === undefined ? ([`${about}.${side}Alone`] as const) : ([`${about}.${side}`, { name }] as const)
}
