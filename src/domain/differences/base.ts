import type { Draft } from '../agreement/draft.ts'
import { draftFingerprint } from '../agreement/fingerprint.ts'
import { readDraft } from '../agreement/parse.ts'

/** A state that went or came: its hash always, its text for the newest ones. */
export interface State {
  readonly hash: string
  readonly text?: string
}

/** What a returned draft was made from; `draft` is null where only its hash is still known here. */
export interface Base {
  readonly hash: string
  readonly draft: Draft | null
}

/**
 * The state that a draft was made from, among those that this machine handed over or received, by its parent's hash; null
 * where it was made from none of them. A text is believed only where it has the hash that it is kept under.
 */
export function baseOf(theirs: Draft, states: readonly State[]): Base | null {
  const { parent } = theirs
  if (parent === undefined) return null
  const found = states.filter(({ hash }) => hash === parent)
  const draft = found.map(stateOf).find((read) => read !== null) ?? null
  return found.length === 0 ? null : { hash: parent, draft }
}

function stateOf({ hash, text }: State): Draft | null {
  const read = text === undefined ? null : readDraft(text)
  return read?.ok && draftFingerprint(read.value).hex === hash ? read.value : null
}
