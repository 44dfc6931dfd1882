import type { Answer, Reason } from '../../../src/engine/verifying/verdict.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import type { Hand } from './envelope.ts'
import { AT, example, handOf, open, sheetOf, signed, type Sheet } from './papers.ts'
import { appended, objectsBehind, sealed, type LinkOptions, type SealOptions } from './revision.ts'

/** A file and what has to be told of it: the verdict, and every reason, the file's own first. */
export interface Vector {
  /** The attack's class in the literature. */
  readonly kind: string
  readonly what: string
  readonly expected: Answer
  readonly because: readonly Reason[]
  readonly make: (stage: Stage) => Uint8Array | Promise<Uint8Array>
}

/** One agreement, its papers, and what somebody may have at hand to tamper with them. */
export interface Stage extends Sheet {
  /** The agency has signed. */
  readonly one: Buffer
  readonly both: Buffer
  /** The same agreement with a lower ceiling, signed by both with the same keys. */
  readonly cheaper: Sheet & { readonly one: Buffer; readonly both: Buffer }
  /** Somebody else, in the client's name and with a key of his own. */
  readonly stranger: Hand
}

export async function stageOf(sheet: Sheet): Promise<Stage> {
  const lower: Draft = { ...sheet.draft, economics: { ...sheet.draft.economics, ceiling: { amount: 613_410 } } }
  const cheaper = { ...(await sheetOf(lower)), hands: sheet.hands }
  return {
    ...sheet,
    ...(await bothOf(sheet)),
    cheaper: { ...cheaper, ...(await bothOf(cheaper)) },
    stranger: handOf(sheet.draft, 'client'),
  }
}

export const stage = async () => stageOf(await example('en'))

async function bothOf(sheet: Sheet) {
  const one = await signed(sheet, sheet.base, { party: 'agency' })
  return { one, both: await signed(sheet, one, { party: 'client' }) }
}

/** What a party does with the objects of his own revision before he signs it. */
export type Change = (objects: readonly string[]) => readonly string[]

/** The client signs his own revision, after he changed it; correctly, with his own key. */
export async function coSigned(
  { one, ...sheet }: Stage,
  change: Change,
  { link = {}, seal = {} }: { readonly link?: LinkOptions; readonly seal?: SealOptions } = {},
): Promise<Buffer> {
  const opened = await open(sheet, one, { party: 'client' })
  const revision = appended(one, change(objectsBehind(one, opened)), link)
  return sealed(revision, sheet.hands.client, AT, seal)
}

/** The paper with a stretch of it written over. */
export function overwritten(
  file: Uint8Array,
  what: string | RegExp,
  by: (found: string) => string,
  last = true,
): Buffer {
  const text = Buffer.from(file).toString('latin1')
  const found = [...text.matchAll(typeof what === 'string' ? new RegExp(escaped(what), 'g') : what)]
  const match = last ? found.at(-1) : found[0]
  if (!match) throw new Error(`Nothing to write over: ${what}`)
  const changed = by(match[0])
  if (changed.length !== match[0].length) throw new Error(`${changed.length} for ${match[0].length} bytes: ${what}`)
  const copy = Buffer.from(file)
  copy.write(changed, match.index, 'latin1')
  return copy
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
