import { builtIn, letters, sourcesOf, type Notation, type Piece } from './notation.ts'

/** Strings of which a text must hold one, inside its words; and how often that is so, by guess. */
export interface Need {
  readonly strings: readonly string[]
  readonly share: number
}

/**
 * What a text must hold for a pattern to stand in it: of every need one string at least. None: it may stand anywhere. Digits
 * are written 0, and a string stands within one word, or is one sign; `atStart` and `atEnd` tell that the word begins and
 * ends with it.
 */
export type Needs = readonly Need[]

export const atStart = '\u0001'
export const atEnd = '\u0002'
/** No letter follows: the word ends, or a digit stands there. */
export const noLetter = '\u0003'

/** What a part of a pattern may be, if that is a short list, and else what it needs. */
interface Part {
  readonly exact: readonly string[] | undefined
  readonly needs: Needs
  /** Whole words or none: where a word could begin in front of it, one begins behind it. */
  readonly isGap?: true
}

/** So many strings of a part are told one by one; of parts in a row fewer, as they multiply. */
const [told, toldInRow] = [400, 128]
const anything: Part = { exact: undefined, needs: [] }
const nothing: Part = { exact: [''], needs: [] }
const gap: Part = { ...anything, isGap: true }
const builtInParts: Readonly<Record<string, Part>> = {
  digits: { exact: undefined, needs: [{ strings: ['0'], share: 0.1 }] },
  end: nothing,
  gap,
  far: gap,
}

/** Tells what a piece of a pattern needs; what macros need is found out once. */
export function needsIn(notation: Notation): (piece: Piece) => Needs {
  const known = new Map<string, Part>()
  const macro = (name: string, within: readonly string[]): Part => {
    if (name in builtIn) return builtInParts[name] ?? anything
    const part =
      known.get(name) ?? either(sourcesOf(name, notation, within).map((source) => read(source, [...within, name])))
    known.set(name, part)
    return part
  }
  const read = (source: string, within: readonly string[]) =>
    alternatives({ source, at: 0, lettersEndAt: -1, macro: (name) => macro(name, within) })
  return ({ source, starts, ends }) => {
    const whole = inRow([starts ? exactly([atStart]) : nothing, read(source, []), ends ? exactly([atEnd]) : nothing])
    return needsOf(whole)
  }
}

interface Reading {
  readonly source: string
  at: number
  /** Behind the last place of which the pattern says that no letter follows. */
  lettersEndAt: number
  readonly macro: (name: string) => Part
}

function alternatives(reading: Reading): Part {
  const branches: Part[] = []
  do {
    if (branches.length > 0) reading.at += 1
    branches.push(row(reading))
  } while (reading.source[reading.at] === '|')
  return either(branches)
}

function row(reading: Reading): Part {
  const parts: Part[] = []
  while (reading.at < reading.source.length && !'|)'.includes(reading.source[reading.at]!))
    parts.push(repeated(single(reading), reading))
  return inRow(parts)
}

const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y

function repeated(part: Part, reading: Reading): Part {
  const often = taken(quantifier, reading)
  if (often === undefined) return part
  if (/^(?:[?]|\{0,1\})/.test(often) && part.exact !== undefined) return { exact: ['', ...part.exact], needs: [] }
  if (/^(?:[?*]|\{0)/.test(often)) return anything
  return { exact: undefined, needs: needsOf(part) }
}

const opened = /\((?:\?(?:<?[=!]|:))?/y
const macroName = /\{([a-z]\w*)\}/y
const letterClass = /\[(?:\\.|[^\]\\])*\]/y
const anyKind = /\\(?:[pP]\{\w+\}|u\{\w+\}|u\w{4}|[sSwWD])|[.~]/y
const border = /\\[bB]|[\^$]/y
const sign = /\\?./suy

function single(reading: Reading): Part {
  const group = taken(opened, reading)
  if (group !== undefined) return grouped(group, reading)
  const name = taken(macroName, reading)
  if (name !== undefined) return reading.macro(name.slice(1, -1))
  const one = taken(letterClass, reading)
  if (one !== undefined) return classOf(one.slice(1, -1))
  if (taken(anyKind, reading) !== undefined) return anything
  if (taken(border, reading) !== undefined) return nothing
  return exactly([taken(sign, reading) ?? ''])
}

/** What must stand before or behind takes no room, and is needed; what must not stand there is neither. */
function grouped(opening: string, reading: Reading): Part {
  const from = reading.at
  const inside = alternatives(reading)
  const said = reading.source.slice(from, reading.at)
  reading.at += 1
  if (opening === '(?!' && (said === '\\p{L}' || said === '[\\p{L}]')) {
    reading.lettersEndAt = reading.at
    return exactly([noLetter])
  }
  if (opening === '(?<=' && from - opening.length === reading.lettersEndAt && inside.exact !== undefined)
    return { exact: [''], needs: needOf(inside.exact.map((text) => text + noLetter)) }
  if (opening.endsWith('=')) return { exact: [''], needs: needsOf(inside) }
  return opening.endsWith('!') ? nothing : inside
}

/** A class of a few signs, told one by one; a range is anything. */
function classOf(inside: string): Part {
  const isPlain = !/^\^|[^\\]-.|\\[a-zA-Z]/su.test(inside) && inside.length <= 40
  return isPlain ? exactly(inside.match(/\\?./gsu) ?? []) : anything
}

function exactly(signs: readonly string[]): Part {
  if (signs.some((each) => /^\\[a-ce-zA-Z]/.test(each) || (each.length > 1 && each[0] !== '\\'))) return anything
  return { exact: signs.map(plain), needs: [] }
}

function plain(sign: string): string {
  if (sign === '\\d' || /^\d$/.test(sign)) return '0'
  return sign === '-' ? ' ' : sign.slice(-1)
}

function taken(what: RegExp, reading: Reading): string | undefined {
  what.lastIndex = reading.at
  const found = what.exec(reading.source)?.[0]
  reading.at += found?.length ?? 0
  return found
}

function either(parts: readonly Part[]): Part {
  const only = parts.length === 1 ? parts[0] : undefined
  if (only !== undefined) return only
  const exact = parts.flatMap((part) => part.exact ?? [])
  if (exact.length <= told && parts.every((part) => part.exact !== undefined)) return { exact, needs: [] }
  const own = parts.map((part) => rarest(needsOf(part)))
  if (own.some((need) => need === undefined)) return anything
  const strings = [...new Set(own.flatMap((need) => need!.strings))]
  return { exact: undefined, needs: [{ strings, share: own.reduce((sum, need) => sum + need!.share, 0) }] }
}

function inRow(parts: readonly Part[]): Part {
  const needs: Need[] = []
  let so: readonly string[] = ['']
  let isExact = true
  for (const { exact, needs: own, isGap } of parts) {
    if (exact !== undefined && so.length * exact.length <= Math.max(toldInRow, exact.length, so.length)) {
      so = so.flatMap((before) => exact.map((each) => before + each))
      needs.push(...own)
    } else {
      needs.push(...needOf(so), ...own)
      so = exact ?? (isGap && so.every(isBorder) ? [atStart] : [''])
      isExact = false
    }
  }
  return isExact ? { exact: so, needs } : { exact: undefined, needs: [...needs, ...needOf(so)] }
}

/** Where a word begins and ends is told at every mark and blank of a string; at its own borders only if it was told. */
const marks = `${atStart}${atEnd}${noLetter}`
const notInWord = new RegExp(`[^0-9${letters}${marks}]`, 'gu')
const wordOrSign = new RegExp(`${atStart}?[0-9${letters}]+[${atEnd}${noLetter}]?|[^0-9${letters}${marks} ]`, 'gu')

function wordsOf(text: string): readonly string[] {
  return (
    text
      .replaceAll(noLetter + noLetter, noLetter)
      .replaceAll(notInWord, `${atEnd}$&${atStart}`)
      .match(wordOrSign) ?? []
  )
}

function needsOf({ exact, needs }: Part): Needs {
  return exact === undefined ? needs : [...needs, ...needOf(exact)]
}

function isBorder(text: string): boolean {
  return text.endsWith(' ') || text === atStart
}

/** One need for strings of which one stands there; a string that stands there alone needs every word of itself. */
function needOf(strings: readonly string[]): Needs {
  const words = strings.map(wordsOf)
  if (words.length === 1) return words[0]!.map((word) => ({ strings: [word], share: shareOf(word) }))
  const telling = new Map<string, number>()
  for (const own of words) {
    const [best] = own.toSorted((one, other) => shareOf(one) - shareOf(other))
    if (best === undefined) return []
    telling.set(best, shareOf(best))
  }
  return [{ strings: [...telling.keys()], share: [...telling.values()].reduce((sum, share) => sum + share, 0) }]
}

function shareOf(text: string): number {
  const isBorderOf = (unit: string) => unit === atStart || unit === atEnd || unit === noLetter
  return Array.from(text).reduce((share, unit) => share * (isBorderOf(unit) ? 0.25 : shareOfSign(unit)), 1)
}

/** A Korean syllable is met far less often than a letter. */
function shareOfSign(unit: string): number {
  return unit >= '\u3040' ? 0.02 : 0.1
}

function rarest(needs: Needs): Need | undefined {
  return needs.reduce<Need | undefined>(
    (so, each) => (so !== undefined && so.share <= each.share ? so : each),
    undefined,
  )
}
