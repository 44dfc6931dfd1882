import type { Party } from '../agreement/party.ts'
import type { Side } from '../agreement/scalars.ts'
import type { Pen } from './pen.ts'

export { otherSide } from '../agreement/party.ts'
export const sides = ['agency', 'client'] as const

/** The name a party goes by; undefined while it has none. */
export const nameOf = (party: Party): string | undefined => party.shortName ?? party.legalName

/** The name a party goes by, or its role while it has none. */
export const partyLabel = (pen: Pen, side: Side): string => nameOf(pen.draft.parties[side]) ?? pen.say(`party.${side}`)

const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const korean = '가나다라마바사아자차카타파하'

/** How an option is called, in the order in which they were written down: A, B, C or 가, 나, 다; then by number. */
export function optionLetter({ language }: Pick<Pen, 'language'>, place: number): string {
  return (language === 'ko' ? korean : latin)[place] ?? String(place + 1)
}
