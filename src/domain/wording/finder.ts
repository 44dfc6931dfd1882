import { atEnd, atStart, type Need, type Needs } from './needs.ts'
import { letters } from './notation.ts'

/**
 * Tells which pieces of all the patterns of a language can stand in a text at all, word by word: of ten thousand pieces two
 * dozen can, and only those are made into expressions and asked. What pieces need stands in a tree by its letters.
 */
export interface Finder {
  /** Enters a piece by what it needs, for the list it belongs to. */
  enter(piece: number, list: number, needs: Needs): void
  /** The pieces of the list that can stand in the text, in the order in which they were entered. */
  piecesIn(text: string, list: number): readonly number[]
}

interface Branch {
  readonly next: Map<number, Branch>
  /** The needs of which a string ends here. */
  readonly needs: number[]
}

interface Entered {
  readonly piece: number
  readonly list: number
  /** What else must be met. */
  readonly others: readonly number[]
}

type Found = ReadonlyMap<number, readonly number[]>

const nothing: { readonly text: string; readonly answer: Found } = { text: '', answer: new Map() }

const none: readonly number[] = []

export function newFinder(): Finder {
  const root = newBranch()
  const numbers = new Map<string, number>()
  const waiting: Entered[][] = []
  const anywhere = new Map<number, number[]>()
  const numberOf = ({ strings }: Need) => {
    const key = strings.join('\n')
    const known = numbers.get(key) ?? waiting.length
    if (known < waiting.length) return known
    waiting.push([])
    numbers.set(key, known)
    for (const text of strings) plant(root, text, known)
    return known
  }
  const stands = meeting(rememberingWords((word) => needsOfWord(word, root)))
  const find = rememberingTexts((text) => {
    const found = new Map<number, number[]>()
    for (const need of stands.metBy(text)) {
      for (const { piece, list, others } of waiting[need]!) if (others.every(stands.isMet)) pushTo(found, list, piece)
    }
    for (const pieces of found.values()) pieces.sort((one, other) => one - other)
    return found
  })
  return {
    enter(piece, list, needs) {
      const [first, ...others] = needs.toSorted((one, other) => one.share - other.share).map(numberOf)
      if (first === undefined) pushTo(anywhere, list, piece)
      else waiting[first]!.push({ piece, list, others })
    },
    piecesIn(text, list) {
      const [always, found] = [anywhere.get(list), find(text).get(list)]
      if (always === undefined || found === undefined) return found ?? always ?? none
      return [...always, ...found].toSorted((one, other) => one - other)
    },
  }
}

function newBranch(): Branch {
  return { next: new Map(), needs: [] }
}

function plant(root: Branch, text: string, need: number) {
  let branch = root
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const next = branch.next.get(unit) ?? newBranch()
    branch.next.set(unit, next)
    branch = next
  }
  branch.needs.push(need)
}

const [start, end] = [atStart.charCodeAt(0), atEnd.charCodeAt(0)]

/** What is met by a word, or by a sign that stands for itself; some of it twice. */
function needsOfWord(word: string, root: Branch): readonly number[] {
  const met: number[] = []
  const fromStart = root.next.get(start)
  if (fromStart !== undefined) walk(word, 0, fromStart, met)
  for (let at = 0; at < word.length; at += 1) walk(word, at, root, met)
  return met
}

function walk(word: string, from: number, root: Branch, met: number[]) {
  let branch: Branch | undefined = root
  for (let at = from; at < word.length; at += 1) {
    branch = branch.next.get(plainUnit(word.charCodeAt(at)))
    if (branch === undefined) return
    if (branch.needs.length > 0) met.push(...branch.needs)
  }
  const atItsEnd = branch.next.get(end)
  if (atItsEnd !== undefined) met.push(...atItsEnd.needs)
}

/** Any digit is as good as another. */
function plainUnit(code: number): number {
  return code >= 0x30 && code <= 0x39 ? 0x30 : code
}

const wordOrSign = new RegExp(`[0-9${letters}]+|[^ 0-9${letters}-]`, 'gu')

/** Which needs the words of a text meet: a stamp is cheaper than a set, and no text is asked beside another. */
function meeting(needsOf: (word: string) => readonly number[]) {
  const stamps: number[] = []
  let turn = 0
  return {
    isMet: (need: number) => stamps[need] === turn,
    metBy: (text: string): readonly number[] => {
      turn += 1
      const met: number[] = []
      for (const word of text.match(wordOrSign) ?? []) {
        for (const need of needsOf(word)) {
          if (stamps[need] === turn) continue
          stamps[need] = turn
          met.push(need)
        }
      }
      return met
    },
  }
}

function pushTo(lists: Map<number, number[]>, list: number, piece: number) {
  const own = lists.get(list)
  if (own === undefined) lists.set(list, [piece])
  else own.push(piece)
}

/** A sentence is asked by every rule, and now and then a clause of it between. */
function rememberingTexts(ask: (text: string) => Found): (text: string) => Found {
  let [last, before]: readonly { readonly text: string; readonly answer: Found }[] = [nothing, nothing]
  return (text) => {
    if (last!.text === text) return last!.answer
    ;[last, before] = before!.text === text ? [before, last] : [{ text, answer: ask(text) }, last]
    return last!.answer
  }
}

/** People use few words, and most of those again; in Korean, with their endings, some thousands in ten. */
const rememberedWords = 20_000
const longestRemembered = 40

function rememberingWords(ask: (word: string) => readonly number[]): (word: string) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= rememberedWords) known.clear()
    const answer = ask(word)
    if (word.length <= longestRemembered) known.set(word, answer)
    return answer
  }
}
