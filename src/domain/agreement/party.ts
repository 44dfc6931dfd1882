import * as z from 'zod/mini'
import { ownLine } from './answer.ts'
import { entryId, line, side, type Side } from './scalars.ts'

export const otherSide = (one: Side): Side => (one === 'agency' ? 'client' : 'agency')

/** Why the signatory may bind the party: alone as owner, for the board, alone as director, or by proxy. */
export const authority = () => z.enum(['owner', 'director', 'board', 'proxy'])

export const signerSchema = z.strictObject({
  name: z.optional(line()),
  title: ownLine(),
  authority: z.optional(authority()),
})

/** One of the two who sign. `legalName` is printed where the law looks; `shortName` everywhere else. */
export const partySchema = z.strictObject({
  legalName: z.optional(line()),
  shortName: z.optional(line()),
  /** KvK, NIP/KRS, 사업자등록번호, company number: as the party writes it. */
  registerNumber: ownLine(),
  address: ownLine(),
  signer: z.optional(signerSchema),
  /** Where a message is answered; a no-reply address is no answer. */
  channel: ownLine(),
  hours: ownLine(),
})

/** What a person may say: yes and no, only no, or what they do without deciding. */
export const role = () => z.enum(['decides', 'onlyBlocks', 'advises', 'runs', 'counts', 'pays'])

export const personSchema = z.strictObject({
  id: entryId(),
  party: side(),
  name: line(),
  roles: z.array(role()).check(z.maxLength(6)),
  deputy: ownLine(),
  channel: ownLine(),
  /** What this person may refuse, in the party's words ("no to a day"). */
  mayRefuse: ownLine(),
})

export type Party = z.infer<typeof partySchema>
export type Signer = z.infer<typeof signerSchema>
export type Person = z.infer<typeof personSchema>
export type Authority = z.infer<ReturnType<typeof authority>>
export type Role = z.infer<ReturnType<typeof role>>
