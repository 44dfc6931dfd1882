import type { Draft } from '../agreement/draft.ts'
import { draftFingerprint } from '../agreement/fingerprint.ts'
import { answersInto } from '../agreement/request.ts'
import { withheldFrom } from '../agreement/withheld.ts'
import { baseOf, type State } from './base.ts'
import { descent, type Descent } from './descent.ts'
import { linesOf, type Line } from './lines.ts'
import type { Came } from '../agreement/came.ts'

/** How what came back stands to mine; `unknown`: it was made from a state that this machine does not have. */
export type Standing = Exclude<Descent, 'other'> | 'unknown'

/** What came back, held against what it was made from. */
export interface Return {
  readonly came: Came
  readonly standing: Standing
  /** What every line is told against: what both had, or mine where that is not known or where theirs is older. */
  readonly base: Draft
  /** Whether that is a state that both had; otherwise it is mine as it stands. */
  readonly isShared: boolean
  /** The whole draft that they mean: an answer to a request holds its answers alone, and is put into what was asked about. */
  readonly theirs: Draft
  readonly lines: readonly Line[]
}

/** What went to the other party and what came from there. */
interface Passing {
  readonly sent: readonly State[]
  readonly received: readonly State[]
}

/** Null where it is another agreement altogether. */
export function returnOf(mine: Draft, came: Came, exchange: Passing | undefined): Return | null {
  const { draft } = came
  const states = [...(exchange?.sent ?? []), ...(exchange?.received ?? [])]
  const known = descent(mine, draft, states)
  if (known === 'other') return null
  const shared = known === 'older' ? null : (baseOf(draft, states)?.draft ?? madeFromMine(mine, draft))
  const base = shared ?? mine
  const whole = came.by !== undefined && came.toRequest ? answersInto(base, draft) : draft
  const theirs = known === 'same' ? mine : whole
  const standing = shared === null && known !== 'older' && known !== 'same' ? 'unknown' : known
  return { came, standing, base, isShared: shared !== null, theirs, lines: linesOf(base, theirs, mine) }
}

/** Mine, as it may have gone out while nothing was kept of it: whole, or without what either party was not to see yet. */
function madeFromMine(mine: Draft, { parent }: Draft): Draft | null {
  const gone = [mine, withheldFrom(mine, 'agency'), withheldFrom(mine, 'client')]
  return gone.find((draft) => draftFingerprint(draft).hex === parent) ?? null
}
