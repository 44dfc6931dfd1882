/** Letters that Unicode does not take apart into a letter and its mark, as one types them without. */
const plainer: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }

/**
 * A text as a search reads it: small letters without their marks, Hangul taken apart into its sounds. So `zolw` finds
 * “Żółw”, and 그리 finds 그릴 while the last syllable is still being typed.
 */
export function searched(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[łøđßæœı]/g, (letter) => plainer[letter] ?? letter)
}

/** The words of a search, each to be found somewhere; none for a blank one. */
export const searchWords = (query: string): readonly string[] =>
  searched(query)
    .split(/\s+/)
    .filter((word) => word !== '')
