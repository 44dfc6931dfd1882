import { changedPaths, touches } from '../agreement/changed.ts'
import type { Draft, Path } from '../agreement/draft.ts'
import type { Block, PaperSectionId } from '../clauses/block.ts'
import { linesOf, nameOf, type Line } from './lines.ts'
import type { Paper } from './paper.ts'

/** A draft with its paper. */
export interface Told {
  readonly draft: Draft
  readonly paper: Paper
}

/** A place on the paper that says something else now: its name, what it said, what it says. */
export interface ChangedTerm {
  readonly id: string
  readonly name: string
  /** Empty where it said nothing yet, or says nothing any more. */
  readonly before: readonly string[]
  readonly now: readonly string[]
}

/** Sections that repeat what others say first; told only where a change stands nowhere else. */
const REPEATS: readonly PaperSectionId[] = ['glance', 'open', 'annex']

/**
 * What changed from one state of a draft to another, in the words of the paper and in its order; nothing is ranked.
 * Only what somebody answered counts: figures that were reckoned anew are not listed beside the answer that moved them.
 */
export function changedTerms(before: Told, now: Told): readonly ChangedTerm[] {
  const places = placesOf(before.paper, now.paper)
  const firsts = places.filter(({ repeats }) => !repeats)
  const terms = new Map<string, ChangedTerm>()
  let left = tell(firsts, changedPaths(before.draft, now.draft), terms)
  // A few answers are printed in the line of another one beside them: found by what both belong to.
  for (; left.length > 0; left = left.flatMap(parentOf)) left = tell(places, left, terms)
  return places.flatMap(({ id }) => terms.get(id) ?? [])
}

/** Puts what places say otherwise among the terms; answers with the changes that none of them told. */
function tell(places: readonly Place[], changed: readonly Path[], terms: Map<string, ChangedTerm>): readonly Path[] {
  const told = places.flatMap(({ id, name, before, now }) => {
    const said = differing(before, now, changed)
    if (said.before.length + said.now.length === 0) return []
    terms.set(id, terms.get(id) ?? { id, name, ...said })
    return [...(before?.paths ?? []), ...(now?.paths ?? [])]
  })
  return changed.filter((path) => !told.some((each) => touches(each, path)))
}

const parentOf = (path: Path): readonly Path[] => (path.includes('.') ? [path.slice(0, path.lastIndexOf('.'))] : [])

/** One block of either paper, or of both. */
interface Place {
  readonly id: string
  readonly name: string
  readonly repeats: boolean
  readonly before: Block | undefined
  readonly now: Block | undefined
}

/** Every block of both papers in the order of the newer one; what is gone stands where it stood. */
function placesOf(before: Paper, now: Paper): readonly Place[] {
  const [old, fresh] = [blocksOf(before), blocksOf(now)]
  const order = [...fresh.keys()]
  let last = -1
  for (const id of old.keys()) {
    const at = order.indexOf(id)
    if (at === -1) order.splice(last + 1, 0, id)
    last = at === -1 ? last + 1 : at
  }
  return order.flatMap((id) => {
    const { block, title, section } = fresh.get(id) ?? old.get(id) ?? {}
    if (!block || !section) return []
    const name = nameOf(block, title ?? '')
    return [{ id, name, repeats: REPEATS.includes(section), before: old.get(id)?.block, now: fresh.get(id)?.block }]
  })
}

function blocksOf({ sections }: Paper) {
  return new Map(
    sections.flatMap(({ id: section, blocks }) => {
      const heading = blocks.find(({ kind }) => kind === 'section')
      const title = heading?.kind === 'section' ? heading.text : ''
      return blocks.map((block) => [block.id, { block, title, section }] as const)
    }),
  )
}

/** What a block said and says in the lines that print a changed answer; in all its lines where those are the same. */
function differing(before: Block | undefined, now: Block | undefined, changed: readonly Path[]) {
  const isChanged = (paths: readonly Path[] = []) => paths.some((path) => changed.some((each) => touches(path, each)))
  if (![before, now].some((block) => isChanged(block?.paths))) return apart([], [])
  const [was, is] = [before, now].map((block) => (block ? linesOf(block) : [])) as [readonly Line[], readonly Line[]]
  const named = apart(
    texts(was.filter(({ paths }) => isChanged(paths))),
    texts(is.filter(({ paths }) => isChanged(paths))),
  )
  return named.before.length + named.now.length > 0 ? named : apart(texts(was), texts(is))
}

const texts = (lines: readonly Line[]) => lines.map(({ text }) => text)

/** What only the one says, and only the other; all of both where nothing but the order changed. */
function apart(before: readonly string[], now: readonly string[]): Pick<ChangedTerm, 'before' | 'now'> {
  const gone = before.filter((line) => !now.includes(line))
  const come = now.filter((line) => !before.includes(line))
  const isMoved = gone.length + come.length === 0 && before.join('\n') !== now.join('\n')
  return isMoved ? { before, now } : { before: gone, now: come }
}
