import { parseChosen, type Chosen } from '../agreement/chosen.ts'
import type { Draft } from '../agreement/draft.ts'
import { draftFingerprint } from '../agreement/fingerprint.ts'

/** What was settled of a line: theirs is taken over, or mine stays. */
export type Settled = 'theirs' | 'mine'
/** By the names of the lines; a line without an entry is not settled yet. */
export type Choices = Readonly<Record<string, Settled>>
export type Settler = NonNullable<Chosen['settler']>

/** What somebody has chosen so far, and for whom where that had to be said. */
export interface Choosing {
  readonly choices: Choices
  readonly settler?: Settler | undefined
}

/**
 * What was chosen of the same two drafts before, as it was kept; nothing where either has changed since. A comment changes
 * no line that was settled.
 */
export function choosingOf(kept: unknown, mine: Draft, came: Draft): Choosing {
  const chosen = parseChosen(kept)
  if (chosen === null || chosen.own !== ownState(mine) || chosen.came !== draftFingerprint(came).hex)
    return { choices: {} }
  const way = (names: readonly string[], settled: Settled) => names.map((name) => [name, settled] as const)
  return {
    choices: Object.fromEntries([...way(chosen.theirs, 'theirs'), ...way(chosen.mine, 'mine')]),
    settler: chosen.settler,
  }
}

/** The same as it is kept beside what waits. */
export function keptChoosing({ choices, settler }: Choosing, mine: Draft, came: Draft): Chosen {
  const named = (settled: Settled) => Object.keys(choices).filter((name) => choices[name] === settled)
  const states = { came: draftFingerprint(came).hex, own: ownState(mine) }
  return { ...states, ...(settler && { settler }), theirs: named('theirs'), mine: named('mine') }
}

/** SHA-256 of what my draft says, whatever its number and whatever is commented on it. */
export function ownState({ comments: _comments, parent: _parent, ...words }: Draft): string {
  return draftFingerprint({ ...words, revision: 1 }).hex
}
