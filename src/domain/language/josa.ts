/** How the last sound of a word decides its particle: a consonant, ㄹ (which counts as a vowel before 로), or a vowel. */
type Ending = 'consonant' | 'rieul' | 'vowel'

/** Where no one can tell how a word is read (a Latin name), both particles are written, as Korean papers do. */
const bothForms: Readonly<Record<string, string>> = {
  '을/를': '을(를)',
  '이/가': '이(가)',
  '은/는': '은(는)',
  '과/와': '와(과)',
  '으로/로': '(으)로',
}

/**
 * The Korean particle that fits after `word`. `pair` names the form after a consonant first: 을/를, 이/가, 은/는,
 * 과/와, 으로/로. Digits go by how they are read (3을, 7로, 1,000을), `%` as 퍼센트. A pair without `/` is a bug.
 */
export function josa(word: string, pair: string): string {
  const [afterConsonant, afterVowel, ...rest] = pair.split('/')
  if (!afterConsonant || !afterVowel || rest.length > 0) throw new Error(`Not a pair of particles: ${pair}`)
  const ending = endingOf(word)
  if (ending === null) return bothForms[pair] ?? `${afterConsonant}(${afterVowel})`
  if (ending === 'rieul') return afterConsonant.startsWith('으') ? afterVowel : afterConsonant
  return ending === 'consonant' ? afterConsonant : afterVowel
}

/** The word with its particle: `withJosa('대행사', '을/를')` is 대행사를. */
export function withJosa(word: string, pair: string): string {
  return word + josa(word, pair)
}

function endingOf(word: string): Ending | null {
  const spoken = spokenPart(word)
  const last = spoken.at(-1) ?? ''
  if (/[가-힣]/.test(last)) return endingOfSyllable(last)
  if (/[0-9]/.test(last)) return endingOfNumber(spoken)
  if (/[%％]/.test(last)) return endingOfSyllable('트')
  if (last === '€') return endingOfSyllable('로')
  return null
}

/** A particle follows the word before a bracket, and looks through closing quotation marks. */
function spokenPart(word: string): string {
  const text = word.normalize('NFC').trim()
  const unquoted = text.replace(/[’”'"」』»›\s.,!?]+$/u, '')
  const bare = unquoted.replace(/\s*[(（[][^()（）[\]]*[)）\]]$/u, '')
  return bare === text ? text : spokenPart(bare)
}

/** Hangul syllables stand in Unicode by initial, vowel and final, 28 finals to a row; 0 is no final, 8 is ㄹ. */
function endingOfSyllable(syllable: string): Ending {
  const final = ((syllable.codePointAt(0) ?? 0) - 0xac00) % 28
  if (final === 0) return 'vowel'
  return final === 8 ? 'rieul' : 'consonant'
}

const digitNames = '영일이삼사오육칠팔구'

/** 0 is 영; a whole number with noughts at its end is named by its last unit: 10 십, 1,000 천, 12,000,000 만, 10⁸ 억. */
function endingOfNumber(text: string): Ending {
  const number = /[0-9][0-9,.]*$/.exec(text)?.[0] ?? ''
  const lastDigit = digitNames[Number(number.at(-1))] ?? '영'
  const noughts = number.includes('.') ? 0 : (/[1-9](0+)$/.exec(number.replaceAll(',', ''))?.[1]?.length ?? 0)
  return endingOfSyllable(noughts === 0 ? lastDigit : unitName(noughts))
}

function unitName(noughts: number): string {
  if (noughts < 4) return ['십', '백', '천'][noughts - 1] ?? '천'
  return ['만', '억', '조', '경'][Math.floor(noughts / 4) - 1] ?? '경'
}
