import { useDraft } from '../../steps/draftAtHand.ts'
import { Exchanged } from './returned/Exchanged.tsx'
import { ShortOffer } from './short/ShortOffer.tsx'

/** What the ten steps say of an agreement that goes to and fro: what came back, and what this machine's party is to answer. */
export function OnHub() {
  const { side, asked } = useDraft().earlier.exchange ?? {}
  return (
    <>
      <Exchanged />
      {side && asked?.asks === 'answers' && <ShortOffer />}
    </>
  )
}
