import { useDraft } from '../../steps/draftAtHand.ts'
import { ShortOffer } from './short/ShortOffer.tsx'

/** What the ten steps say of an agreement that goes to and fro: what this machine's party is to answer. */
export function OnHub() {
  const { side, asked } = useDraft().earlier.exchange ?? {}
  return side && asked?.asks === 'answers' && <ShortOffer />
}
