import type { Draft } from '../../../src/domain/agreement/draft.ts'
import type { Side } from '../../../src/domain/agreement/scalars.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import type { HandMark } from '../../../src/engine/pdf/ink/appearance.ts'
import { inked } from '../../../src/actions/inked.ts'
import { openPress } from '../../../src/actions/issue.ts'
import { printedAs } from '../../../src/actions/printedAs.ts'
import { verify } from '../../../src/actions/verify.ts'
import { signable, supplies } from '../../actions/supplies.ts'
import { hand, roomOf, type Hand } from './envelope.ts'
import { lastGap, sealed, type SealOptions } from './revision.ts'

export const press = openPress(supplies)
export const told = (bytes: Uint8Array) => verify(bytes, press, supplies)

/** A whole second, for certificates and signatures tell no smaller ones. */
export const AT = Date.UTC(2027, 1, 26, 16, 41, 8)

export const DRAWN: HandMark = {
  drawn: {
    width: 240,
    height: 80,
    strokes: [
      [
        [0, 40],
        [60, 5],
        [120, 70],
        [200, 30],
      ],
      [[10, 10]],
    ],
  },
}

export interface Moment {
  readonly party: Side
  readonly mark?: HandMark
  readonly at?: number
  readonly offsetMinutes?: number
}

/** An agreement as it is printed, and who may sign it. */
export interface Sheet {
  readonly draft: Draft
  readonly base: Uint8Array
  readonly hands: Readonly<Record<Side, Hand>>
}

export async function sheetOf(draft: Draft): Promise<Sheet> {
  const issued = await press.issue(draft)
  if (!issued.ok) throw new Error(JSON.stringify(issued.error))
  return {
    draft,
    base: issued.value.bytes,
    hands: { agency: handOf(draft, 'agency'), client: handOf(draft, 'client') },
  }
}

export const example = async (language: Language, beside?: Language): Promise<Sheet> => {
  const draft = await signable('grill', language)
  return sheetOf(beside ? printedAs(draft, { beside }) : draft)
}

/** A new key in the name that the agreement gives to a party's signatory. */
export function handOf({ parties }: Draft, party: Side, kind?: Hand['kind']): Hand {
  const { signer, legalName = '' } = parties[party]
  return hand(signer?.name ?? legalName, legalName, kind)
}

/** A party's revision as the program makes it, with blanks where the envelope goes. */
export async function open(
  sheet: Sheet,
  before: Uint8Array,
  moment: Moment,
  one?: Hand,
  room?: number,
): Promise<Buffer> {
  const { draft, base, hands } = sheet
  const { party, at = AT, offsetMinutes = 60 } = moment
  const signs = one ?? hands[party]
  const earlier = before.length > base.length ? lastGap(before) : null
  const other: Side = party === 'agency' ? 'client' : 'agency'
  const keyed = {
    party,
    at,
    offsetMinutes,
    mark: moment.mark ?? { typed: signs.name },
    inked: earlier ? [other] : [],
    publicKey: new Uint8Array(signs.publicKey),
    previous: digitsIn(before, earlier),
    room: room ?? roomOf(signs, at),
  }
  const made = await inked(draft, before, keyed, supplies)
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return Buffer.from(made.value.bytes)
}

/** The digits of the envelope before. */
const digitsIn = (file: Uint8Array, gap: readonly [number, number] | null) =>
  gap ? Buffer.from(file.subarray(gap[0] + 1, gap[1] - 1)).toString('latin1') : undefined

/** The same, signed. */
export async function signed(
  sheet: Sheet,
  before: Uint8Array,
  moment: Moment,
  one: Hand = sheet.hands[moment.party],
  options: SealOptions = {},
): Promise<Buffer> {
  return sealed(await open(sheet, before, moment, one), one, moment.at ?? AT, options)
}
