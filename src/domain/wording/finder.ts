import { atEnd, atStart, noLetter, type Need, type Needs } from './needs.ts'
import { letters } from './notation.ts'

/**
 * Tells which pieces of all the patterns of a language can stand in a text at all, word by word: of ten thousand pieces two
 * dozen can, and only those are made into expressions and asked. What pieces need stands in a tree by its letters.
 */
export interface Finder {
  /** Enters a piece by what it needs; its number is how many were entered before it. */
  enter(needs: Needs): void
  /** The numbers of the pieces that can stand in the text, in order. */
  piecesIn(text: string): readonly number[]
}

interface Branch {
  readonly next: Map<number, Branch>
  /** The needs of which a string ends here. */
  readonly needs: number[]
}

interface Entered {
  readonly piece: number
  /** What else must be met. */
  readonly others: readonly number[]
}

export function newFinder(): Finder {
  const root = newBranch()
  const numbers = new Map<string, number>()
  const waiting: Entered[][] = []
  const anywhere: number[] = []
  let entered = 0
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
  let rows: Rows | undefined
  const piecesIn = (text: string) => {
    const { starts, cells } = (rows ??= inRows(waiting))
    const found = [...anywhere]
    for (const need of stands.metBy(text)) {
      const until = starts[need + 1]!
      for (let at = starts[need]!; at < until; at = cells[at + 1]!)
        if (stands.areMet(cells, at + 2, cells[at + 1]!)) placeIn(found, cells[at]!)
    }
    return found
  }
  return {
    enter(needs) {
      const [first, ...others] = needs.toSorted((one, other) => one.share - other.share).map(numberOf)
      if (first === undefined) anywhere.push(entered)
      else waiting[first]!.push({ piece: entered, others })
      entered += 1
      rows = undefined
    },
    piecesIn: rememberingTexts(piecesIn),
  }
}

/** Numbers in a row, read many times as fast as objects: of each piece itself, where the next begins, and what else it needs. */
interface Rows {
  readonly starts: Int32Array
  readonly cells: Int32Array
}

function inRows(waiting: readonly (readonly Entered[])[]): Rows {
  const starts = new Int32Array(waiting.length + 1)
  const cells: number[] = []
  for (const [need, entries] of waiting.entries()) {
    starts[need] = cells.length
    for (const { piece, others } of entries) cells.push(piece, cells.length + 2 + others.length, ...others)
  }
  starts[waiting.length] = cells.length
  return { starts, cells: Int32Array.from(cells) }
}

/** In the order in which pieces were entered: two dozen, most of which come in it. */
function placeIn(pieces: number[], piece: number) {
  let at = pieces.length
  for (; at > 0 && pieces[at - 1]! > piece; at -= 1) pieces[at] = pieces[at - 1]!
  pieces[at] = piece
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

const [start, end, lettersEnd] = [atStart, atEnd, noLetter].map((mark) => mark.charCodeAt(0)) as [
  number,
  number,
  number,
]

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
    if (!isLetterAt(word, at + 1)) met.push(...(branch.next.get(lettersEnd)?.needs ?? []))
  }
  const atItsEnd = branch.next.get(end)
  if (atItsEnd !== undefined) met.push(...atItsEnd.needs)
}

/** Within a word, where what is no letter is a digit. */
function isLetterAt(word: string, at: number): boolean {
  return at < word.length && word.charCodeAt(at) > 0x39
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
    areMet: (cells: Int32Array, from: number, until: number) => {
      for (let at = from; at < until; at += 1) if (stamps[cells[at]!] !== turn) return false
      return true
    },
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

/** A sentence is asked by every rule, and now and then a clause of it between. */
function rememberingTexts(ask: (text: string) => readonly number[]): (text: string) => readonly number[] {
  let [last, answer, before, answerBefore] = ['', ask(''), '', ask('')]
  return (text) => {
    if (last === text) return answer
    const known = before === text ? answerBefore : ask(text)
    ;[last, answer, before, answerBefore] = [text, known, last, answer]
    return answer
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
