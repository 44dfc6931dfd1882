import type { Draft, Path } from './draft.ts'
import type { Party } from './party.ts'

/** Options that share an id, which the choice could not tell apart; and a party that would sign with itself. */
export function doubles({ options = [], parties }: Draft): readonly Path[] {
  const ids = options.map(({ id }) => id)
  const again = ids.flatMap((id, place) => (ids.indexOf(id) < place ? [`options.${place}.name`] : []))
  return isSameParty(parties.agency, parties.client) ? [...again, 'parties.client.legalName'] : again
}

/** One name is no proof, for two firms may share it; the same person signing for both is one party too many. */
function isSameParty(one: Party, other: Party): boolean {
  const [name, signer] = [one.legalName, one.signer?.name]
  if (name === undefined || signer === undefined) return false
  return alike(name, other.legalName) && alike(signer, other.signer?.name)
}

const alike = (one: string, other: string | undefined) => one.toLowerCase() === other?.toLowerCase()
