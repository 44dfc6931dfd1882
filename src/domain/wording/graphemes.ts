/** What joins the letter in front of it: marks, joiners, skin tones, the later parts of a Korean syllable. */
const joinsBack =
  /^(?:[\p{M}\p{Emoji_Modifier}\u200c\u0e33\u0eb3\u1160-\u11ff\ud7b0-\ud7fb\u{e0020}-\u{e007f}\uff9e\uff9f]|\u200d)/u
/** What joins the letter behind it: the first part of a Korean syllable, joiners, marks of number in Arabic script. */
const joinsOn = /(?:[\u1100-\u115f\ua960-\ua97c\u0600-\u0605\u06dd\u070f\u08e2]|\u200d)$/u

/** The stretch, widened until it neither begins nor ends inside what a person sees as one sign. */
export function onSigns(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end]
  while (from > 0 && isInside(text, from)) from -= 1
  while (to < text.length && isInside(text, to)) to += 1
  return { start: from, end: to }
}

function isInside(text: string, at: number): boolean {
  const behind = text.slice(at, at + 2)
  const isHalf = /^[\udc00-\udfff]/.test(behind) && /[\ud800-\udbff]$/.test(text.slice(at - 1, at))
  const isLineEnd = text[at - 1] === '\r' && text[at] === '\n'
  return isHalf || isLineEnd || joinsBack.test(behind) || joinsOn.test(text.slice(Math.max(0, at - 2), at))
}
