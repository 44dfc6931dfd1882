import { useDeferredValue, useMemo } from 'react'
import { canonicalText } from '../../../../domain/agreement/canonical.ts'
import { complete } from '../../../../domain/agreement/complete.ts'
import { fragmentOf } from '../../../../engine/exchange/link.ts'
import { useDraft } from '../../../steps/draftAtHand.ts'
import type { Asking } from './asking.ts'
import { offersFor } from './offers.ts'
import { originOf } from './origin.ts'
import { handOverFor, stateFor } from './parcel.ts'
import { linkTo, sharesFiles } from './useCarrier.ts'

/** Which ways are open to this hand-over, here and now; how long its link is comes a moment behind the typing. */
export function useOffers(asking: Asking) {
  const { draft, paper, world } = useDraft()
  const { by, isWhole } = asking
  const settled = useDeferredValue(canonicalText(asking))
  const length = useMemo(
    () => linkTo(fragmentOf(handOverFor(draft, JSON.parse(settled) as Asking, world))).length,
    [draft, settled, world],
  )
  const { reaches, host } = originOf(location)
  const offers = offersFor({
    isSigned: (paper?.inked.length ?? 0) > 0,
    prints: useMemo(() => complete(stateFor(draft, { by, isWhole })).ok, [draft, by, isWhole]),
    reaches,
    shares: sharesFiles(),
    length,
    hasRequest: !asking.isBack && asking.asks === 'answers',
  })
  return { ...offers, host, length }
}
