import { given } from '../../../domain/agreement/answer.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import type { Authority } from '../../../domain/agreement/party.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'

/** Who signs for a party; the names are there once a draft is complete. */
export interface SigningParty {
  readonly side: Side
  /** The person. */
  readonly name: string
  readonly party: string
  readonly title: string | undefined
  readonly authority: Authority
}

export const other = (side: Side): Side => (side === 'agency' ? 'client' : 'agency')

export function signingParty({ parties }: Draft, side: Side): SigningParty {
  const { signer, shortName, legalName } = parties[side]
  const party = shortName ?? legalName ?? ''
  return {
    side,
    party,
    name: signer?.name ?? party,
    title: given(signer?.title),
    authority: signer?.authority ?? 'proxy',
  }
}
