import { characterFaults, characterNumber } from '../language/text.ts'

/** A character that a change brought in and that a reader takes for nothing, or for another one. */
export interface HiddenChange {
  /** `U+0430`, for it cannot be told by showing it. */
  readonly character: string
  /** What it looks like; null where nobody sees it. */
  readonly like: string | null
}

/**
 * What the later text has that the earlier one had not and that does not show: characters nobody sees or that turn the
 * direction of writing, and letters of another alphabet, or figures, that look like the ones that stood there. Of values
 * that are no texts, those of all texts in them.
 */
export function hiddenChanges(before: unknown, after: unknown): readonly HiddenChange[] {
  const [was, is] = [textsIn(before).join('\n'), textsIn(after).join('\n')]
  if (was === is) return []
  const unseen = characterFaults(is)
    .filter(({ code, character }) => code !== 'line-break' && !was.includes(shown(character)))
    .map(({ character = '' }) => ({ character, like: null }))
  return once([...unseen, ...mistaken(was, is)])
}

/** Letters that stand now where one stood that looks like them; where the texts differ in length, of a foreign alphabet. */
function mistaken(was: string, is: string): readonly HiddenChange[] {
  const [[...earlier], [...later]] = middles([...was], [...is])
  return later.flatMap((character, at) => {
    const inPlace = earlier.length === later.length ? likened(character, earlier[at]) : null
    const like = inPlace ?? (was.includes(character) ? null : latinLike(character))
    return like === null ? [] : [{ character: characterNumber(character), like }]
  })
}

/** What is left of both once their common beginning and end are gone. */
function middles(was: readonly string[], is: readonly string[]) {
  const shortest = Math.min(was.length, is.length)
  let start = 0
  while (start < shortest && was[start] === is[start]) start += 1
  let end = 0
  while (end < shortest - start && was.at(-1 - end) === is.at(-1 - end)) end += 1
  return [was.slice(start, was.length - end), is.slice(start, is.length - end)] as const
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const shown = (character = '') => String.fromCodePoint(Number.parseInt(character.slice(2), 16) || 0)

const once = (changes: readonly HiddenChange[]) =>
  changes.filter(({ character }, at) => changes.findIndex((other) => other.character === character) === at)

/**
 * Letters that are drawn alike in the typeface of the paper: Cyrillic and Greek ones beside the Latin one (Unicode TR39,
 * confusables), then the Latin letters and figures that people mistake.
 */
const alike: readonly string[] = [
  'aаα',
  'AАΑ',
  'BВΒ',
  'cсϲ',
  'CСϹ',
  'dԁ',
  'eе',
  'EЕΕ',
  'hһ',
  'HНΗ',
  'iіι',
  'jј',
  'JЈ',
  'KКΚ',
  'kκк',
  'MМΜ',
  'NΝ',
  'oοо',
  'OОΟ',
  'pрρ',
  'PРΡ',
  'qԛ',
  'sѕ',
  'SЅ',
  'TТΤ',
  'uυ',
  'vνѵ',
  'wԝ',
  'WԜ',
  'xхχ',
  'XХΧ',
  'yуγ',
  'YУΥ',
  'ZΖ',
  'nп',
  'IІΙlӀ1|',
  'O0ОΟ',
  'lI1',
  '-‐‑–—−',
  '·•∙',
  '.․',
  ',‚',
  "'’ʼ′",
  ':ː∶',
  '/⁄∕',
  '3ЗƷ',
  '6б',
]

/** What a character is taken for, where that stood in its place; null where it is no such pair. */
function likened(character: string, was: string | undefined): string | null {
  if (was === undefined || was === character) return null
  return alike.some((set) => set.includes(character) && set.includes(was)) ? was : null
}

/** The Latin letter that a Cyrillic or Greek one is drawn like; null for every other character. */
function latinLike(character: string): string | null {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(character)) return null
  return alike.find((set) => set.includes(character))?.[0] ?? null
}
