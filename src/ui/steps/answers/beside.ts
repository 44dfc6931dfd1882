import { at } from '../../../domain/agreement/change.ts'
import type { Draft, Path } from '../../../domain/agreement/draft.ts'
import type { DraftAtHand } from '../draftAtHand.ts'
import type { Raw } from './readAnswer.ts'
import { asideOf, nameOf, type AnswerSpec } from './spec.ts'

/** In place of an entry that the draft does not hold yet. */
export const NEW = 'new'

/**
 * Under which name a text lies beside the draft. An entry of a list is named by its id, so that its texts stay its own
 * when another one is taken out, moved or brought back; one that is being added has no id yet.
 */
export function besideName(draft: Draft, path: Path, name: string): string {
  const keys = path.split('.')
  const named = keys.map((key, depth) => (/^\d+$/.test(key) ? entryName(draft, keys.slice(0, depth), key) : key))
  return named.join('/') + name.slice(nameOf({ path }, '').length)
}

function entryName(draft: Draft, list: readonly string[], place: string): string {
  const entry = at(draft, [...list, place].join('.'))
  if (entry === undefined) return NEW
  return (entry as { id?: string }).id ?? place
}

/** What lies beside the draft for one path, by the names that its fields have in a form. */
export function besideOf({ draft, unparsed }: Beside, path: Path): Readonly<Record<string, string>> {
  const own = besideName(draft, path, nameOf({ path }, ''))
  return Object.fromEntries(
    Object.entries(unparsed)
      .filter(([name]) => name === own || name.startsWith(`${own}/`) || name.startsWith(`${own}~`))
      .map(([name, text]) => [nameOf({ path }, '') + name.slice(own.length), text]),
  )
}
type Beside = Pick<DraftAtHand, 'draft' | 'unparsed'>

/** The place of the first entry for which a text waits; the one behind the last where that is a new one. */
export function waitingPlace({ draft, unparsed }: Beside, list: Path): number | null {
  const entries = (at(draft, list) ?? []) as readonly { id?: string }[]
  const start = `${nameOf({ path: list }, '')}/`
  const waiting = new Set(
    Object.keys(unparsed).flatMap((name) => (name.startsWith(start) ? name.slice(start.length).split(/[/~]/)[0] : [])),
  )
  const place = entries.findIndex(({ id }, index) => waiting.has(id ?? String(index)))
  if (place >= 0) return place
  return waiting.has(NEW) ? entries.length : null
}

/** In a list whose entries have no ids, the texts that wait for them follow each to its new place, or go with it. */
export function moveBeside({ unparsed, keepUnparsed }: DraftAtHand, list: Path, placeOf: (before: number) => number) {
  const start = `${nameOf({ path: list }, '')}/`
  const own = Object.entries(unparsed).filter(([name]) => name.startsWith(start))
  const moved = own.map(([name, text]) => {
    const [, place = '', rest = ''] = /^(\d+)(.*)$/s.exec(name.slice(start.length)) ?? []
    return place === '' ? ([name, text] as const) : ([`${start}${placeOf(Number(place))}${rest}`, text] as const)
  })
  for (const [name] of own) keepUnparsed(name, undefined)
  for (const [name, text] of moved) if (!name.startsWith(`${start}-1`)) keepUnparsed(name, text)
}

/**
 * Keeps beside the draft what a form says and the draft cannot hold: all of an answer that could not be read, and the
 * answer that "I do not know yet" or "not for us" stands in place of, until the question is answered anew.
 */
export function keepBeside(answer: AnswerSpec, raw: Raw, isFaulty: boolean, atHand: DraftAtHand): void {
  const lying = besideOf(atHand, answer.path)
  const isReplaced = raw[asideOf(answer, 'state')] !== 'given'
  const asides = (['state', 'owner', 'due', 'reason'] as const).map((aside) => asideOf(answer, aside))
  for (const name of new Set([...Object.keys(lying), ...Object.keys(raw)])) {
    const said = raw[name]
    const text = typeof said === 'object' ? said.join(' ') : (said ?? '')
    const stays = isFaulty || (isReplaced && !asides.includes(name))
    const typed = stays && text !== '' ? text : undefined
    if (lying[name] !== typed) atHand.keepUnparsed(besideName(atHand.draft, answer.path, name), typed)
  }
}
