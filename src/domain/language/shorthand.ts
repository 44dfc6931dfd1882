import type { Language } from './languages.ts'
import { readPlain } from './plainNumber.ts'
import type { Plain } from './plainNumber.ts'

/** How many noughts a word stands for. Words in small letters; Korean ones are read by `readKoreanWords`. */
const noughts: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  duizend: 3,
  dzd: 3,
  tys: 3,
  tysiąc: 3,
  tysiące: 3,
  tysięcy: 3,
  m: 6,
  mln: 6,
  mio: 6,
  million: 6,
  miljoen: 6,
  milion: 6,
  miliony: 6,
  milionów: 6,
  bn: 9,
  mld: 9,
  billion: 9,
  miljard: 9,
  miliard: 9,
}

/**
 * What a shorthand (1.5k, 2 tys., 3백만, 1억 2,000만) probably stands for, to be offered and never taken; null where
 * it is no shorthand. An empty list: it is one, but its number cannot be told.
 */
export function readShorthand(body: string, language: Language): readonly Plain[] | null {
  const [, number = '', word = ''] = /^([\d.,'’ ]+?) ?([\p{L}]+)\.?$/u.exec(body) ?? []
  const power = noughts[word.toLowerCase()]
  if (power !== undefined) {
    const plain = readPlain(number, language)
    return plain.ok ? [shifted(plain.value, power)] : []
  }
  return /^\d[\d., 십백천만억조]*[십백천만억조]$/.test(body) || /^\d.*[십백천만억조] ?\d[\d,]*$/.test(body)
    ? readKorean(body.replaceAll(' ', ''))
    : null
}

/**
 * 2천5 is 2,005 by its letters, and 2,500 (2천5백) to most who write it; 1만2 is 10,002 or 12,000. A last digit without
 * a unit of its own, more than one place below the unit before it, is read both ways.
 */
function readKorean(body: string): readonly Plain[] {
  const filled = body
    .replace(/([백천])([1-9])(?=[만억조]|$)/g, (_, unit: string, digit: string) => `${unit}${digit}${nextUnit[unit]}`)
    .replace(/([만억조])([1-9])$/, (_, unit: string, digit: string) => `${unit}${digit}${nextUnit[unit]}`)
  return filled === body ? readKoreanWords(body) : [...readKoreanWords(filled), ...readKoreanWords(body)]
}

/** A tenth of each unit. */
const nextUnit: Readonly<Record<string, string>> = { 백: '십', 천: '백', 만: '천', 억: '천만', 조: '천억' }

function shifted({ whole, decimals }: Plain, power: number): Plain {
  const moved = decimals.padEnd(power, '0')
  return { whole: whole + moved.slice(0, power), decimals: moved.slice(power) }
}

const largeUnits: readonly [string, number][] = [
  ['조', 12],
  ['억', 8],
  ['만', 4],
  ['', 0],
]

/** Korean counts in ten thousands: 1억 2,000만 is 1 × 10⁸ + 2,000 × 10⁴; each part may itself be in 천, 백, 십. */
function readKoreanWords(body: string): readonly Plain[] {
  let rest = body
  let total = 0n
  for (const [unit, power] of largeUnits) {
    const end = unit === '' ? rest.length : rest.indexOf(unit)
    if (end <= 0) continue
    const value = readSmallUnits(rest.slice(0, end), power)
    if (value === null) return []
    total += value
    rest = rest.slice(end + unit.length)
  }
  return rest === '' ? [{ whole: String(total), decimals: '' }] : []
}

const smallUnits: readonly [string, bigint][] = [
  ['천', 1000n],
  ['백', 100n],
  ['십', 10n],
]

/** `3천5백`, `2,000` or `1.5`, times ten to `power`; null where that is no whole number. */
function readSmallUnits(text: string, power: number): bigint | null {
  let rest = text
  let total = 0n
  for (const [unit, size] of smallUnits) {
    const end = rest.indexOf(unit)
    if (end <= 0) continue
    if (!/^\d$/.test(rest.slice(0, end))) return null
    total += BigInt(rest.slice(0, end)) * size
    rest = rest.slice(end + 1)
  }
  if (rest === '') return total * 10n ** BigInt(power)
  const plain = readPlain(rest, 'ko')
  if (!plain.ok || plain.value.decimals.length > power) return null
  const { whole, decimals } = plain.value
  return total * 10n ** BigInt(power) + BigInt(whole + decimals.padEnd(power, '0'))
}
