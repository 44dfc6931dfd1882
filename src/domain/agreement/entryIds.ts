import { at, withAnswer } from './change.ts'
import { given } from './answer.ts'
import { canonicalText } from './canonical.ts'
import type { Draft, Path } from './draft.ts'
import { listPaths } from './shape.ts'

interface Entry {
  readonly id: string
}

/**
 * The draft with a new id for each entry that shares one with another entry of `other`: two devices that add to a list at
 * the same time count alike. What points to such an entry within the draft follows it. `isOwn` says which entries may be
 * renamed, those that nobody else has seen.
 */
export function withOwnIds(draft: Draft, other: Draft, isOwn: (list: Path, entry: Entry) => boolean): Draft {
  return listPaths.reduce<Draft>((whole, list) => {
    const [own, theirs] = [entriesAt(whole, list), entriesAt(other, list)]
    const taken = new Set([...own, ...theirs].map(({ id }) => id))
    return own.reduce<Draft>((renamed, entry, place) => {
      const like = theirs.find(({ id }) => id === entry.id)
      if (!like || canonicalText(like) === canonicalText(entry) || !isOwn(list, entry)) return renamed
      const id = freeId(entry.id, taken)
      taken.add(id)
      return followed(withAnswer(renamed, `${list}.${place}.id`, id), list, entry.id, id)
    }, whole)
  }, draft)
}

/** The entries of a list that has ids; none where its entries are bare words. */
function entriesAt(draft: Draft, list: Path): readonly Entry[] {
  const entries = at(draft, list)
  const isNamed = (entry: unknown) => typeof entry === 'object' && entry !== null && 'id' in entry
  return Array.isArray(entries) && entries.every(isNamed) ? (entries as Entry[]) : []
}

/** The next number behind the same word; an id has at most 40 characters. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  const word = id.replace(/-\d+$/, '').slice(0, 30)
  let number = 2
  while (taken.has(`${word}-${number}`)) number += 1
  return `${word}-${number}`
}

/** The brief names its person, the choice its option, a commitment its stage. */
function followed(draft: Draft, list: Path, from: string, to: string): Draft {
  if (list === 'people' && draft.goal?.briefFrom === from) return withAnswer(draft, 'goal.briefFrom', to)
  const option = given(draft.choice)?.option
  if (list === 'options' && option && 'id' in option && option.id === from)
    return withAnswer(draft, 'choice.option.id', to)
  if (list !== 'line.stages') return draft
  const commitments = draft.line?.commitments ?? []
  return commitments.reduce<Draft>(
    (whole, { stage }, place) => (stage === from ? withAnswer(whole, `line.commitments.${place}.stage`, to) : whole),
    draft,
  )
}
