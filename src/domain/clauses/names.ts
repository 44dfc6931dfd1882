import type { Party } from '../agreement/party.ts'
import type { Side } from '../agreement/scalars.ts'
import type { Inline, Runs } from './block.ts'
import type { Pen } from './pen.ts'
import { text } from './write.ts'

export const sides = ['agency', 'client'] as const
export const otherSide = (side: Side): Side => (side === 'agency' ? 'client' : 'agency')

/** The name a party goes by; undefined while it has none. */
export const nameOf = (party: Party): string | undefined => party.shortName ?? party.legalName

/** A party's name as its own words, or its role while it has no name. */
export function partyName(pen: Pen, side: Side): Inline {
  const party = pen.draft.parties[side]
  const name = nameOf(party)
  const path = `parties.${side}.${party.shortName === undefined ? 'legalName' : 'shortName'}`
  return name === undefined ? { kind: 'text', text: pen.say(`party.${side}`) } : pen.answer(path, name)
}

/** The same as plain words, for labels and figures. */
export const partyLabel = (pen: Pen, side: Side): string => nameOf(pen.draft.parties[side]) ?? pen.say(`party.${side}`)

/** A party's mark with its role: ◧ Agency. */
export const markedRole = (pen: Pen, side: Side): Runs => [pen.mark(side), ...text(pen.say(`party.${side}`))]

const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const korean = '가나다라마바사아자차카타파하'

/** How an option is called, in the order in which they were written down: A, B, C or 가, 나, 다; then by number. */
export function optionLetter(pen: Pen, place: number): string {
  return (pen.language === 'ko' ? korean : latin)[place] ?? String(place + 1)
}
