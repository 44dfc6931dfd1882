/** Signs with a plainer sister that every typeface has. */
const sisters: Readonly<Record<string, string>> = {
  '✔': '✓',
  '✖': '✗',
  '➔': '→',
  '➜': '→',
  '➤': '→',
  '❤': '♥',
  '❗': '!',
  '❓': '?',
}

/**
 * Another way to write a character that cannot be printed: taken apart where it is several in one (ﬁ, ㋿), without the
 * marks on it, a plainer sister; a picture is left out (an empty text). Null where only a person can know: a Chinese
 * character has several readings.
 */
export function otherSpelling(character: string, isPrintable: (text: string) => boolean): string | null {
  const plain = character.replace(/[\ufe00-\ufe0f]|\p{EMod}/gu, '')
  const ways = [plain, sisters[plain] ?? '', apart(plain), apart(plain).replace(/\p{M}/gu, '')]
  const found = ways.find((way) => way.trim() !== '' && way !== character && isPrintable(way))
  return found ?? (/^[\p{ExtPict}\p{RI}\p{So}]/u.test(plain) ? '' : null)
}

/** Compatibility forms as what they stand for (Unicode annex 15), marks apart from their letters. */
const apart = (text: string) => text.normalize('NFKD')
