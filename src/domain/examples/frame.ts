import { emptyDraft, SECTIONS, type Draft } from '../agreement/draft.ts'
import type { Cost, AgencyOption } from '../agreement/economics.ts'
import type { Authority, Person, Role } from '../agreement/party.ts'
import type { Side } from '../agreement/scalars.ts'
import type { Language } from '../language/languages.ts'
import { said, saidAt } from './inWords.ts'
import type { Place } from './places.ts'

/** The day all examples are agreed on: a Friday, two weeks before the first of them begins. */
export const AGREED_ON = '2027-02-26'

/** What stands around an example's answers. Its id is its name and language, in base 32, the same in every browser. */
export function frameOf(name: string, language: Language, place: Place): Draft {
  const frame = {
    languages: { paper: language },
    paperSize: 'a4',
    currency: place.currency,
    timeZone: place.timeZone,
  } as const
  return { ...emptyDraft({ id: idOf(name, language), ...frame }), example: name, date: AGREED_ON, title: said }
}

const idOf = (name: string, language: Language) => `tentables${name}${language}`.padEnd(26, 'a')

/** A party with all that the paper prints of it. */
export const party = (authority: Authority): Draft['parties']['agency'] => ({
  legalName: said,
  shortName: said,
  registerNumber: said,
  address: said,
  signer: { name: said, title: said, authority },
  channel: said,
  hours: said,
})

/** Where the name of the person who signs for a party stands. */
export const signerOf = (side: Side) => saidAt(`parties.${side}.signer.name`)
/** Where the name of anybody else stands. */
export const personNamed = (id: string) => saidAt(`people.${id}.name`)

/** One of the people at the table; who decides may say yes and no, and anybody else says to what they may say no. */
export const person = (party: Side, id: string, roles: Role[], name: string, deputy: Person['deputy']): Person => ({
  id,
  party,
  name,
  roles,
  deputy,
  channel: said,
  ...(roles.includes('decides') ? {} : { mayRefuse: said }),
})

type Effect = readonly [low: number, likely: number, high: number]

/** One way the agency can go; its effect in thousandths of the unit a day, and the weeks until it can be seen. */
export const option = (id: string, cost: Cost, effect: Effect, seenAfter: AgencyOption['seenAfter']): AgencyOption => ({
  id,
  name: said,
  what: said,
  cost,
  effect: { low: effect[0], likely: effect[1], high: effect[2] },
  clientAdds: said,
  seenAfter,
  notKnown: said,
})

/** Every section, agreed word for word by both. */
export const agreedByBoth: Draft['agreed'] = SECTIONS.flatMap((section) => [
  { section, by: 'agency' as const },
  { section, by: 'client' as const },
])
