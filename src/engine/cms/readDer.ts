/** One element as it was read: its tag, what it holds, and all of it. */
export interface Der {
  readonly tag: number
  readonly content: Uint8Array
  readonly whole: Uint8Array
}

/**
 * The element that bytes begin with, and what stands behind it; null where they are not in the distinguished encoding
 * (ITU-T X.690, 10.1): a length that could be shorter, or has none; a tag of several bytes, which no envelope uses.
 */
export function readElement(bytes: Uint8Array): { readonly element: Der; readonly rest: Uint8Array } | null {
  const [tag, first] = bytes
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return null
  const start = 2 + Math.max(0, first - 0x80)
  const length = first < 0x80 ? first : lengthIn(bytes.subarray(2, start))
  if (length === null || start + length > bytes.length) return null
  const end = start + length
  return {
    element: { tag, content: bytes.subarray(start, end), whole: bytes.subarray(0, end) },
    rest: bytes.subarray(end),
  }
}

/** Of digits that begin with none too many, and that no single byte could hold; none at all, as of a length without end. */
function lengthIn(digits: Uint8Array): number | null {
  const length = digits.reduce((sum, digit) => sum * 256 + digit, 0)
  return digits[0] === 0 || length < 0x80 ? null : length
}

/** Elements that fill the bytes to the last one; null where they do not. */
export function readElements(bytes: Uint8Array): readonly Der[] | null {
  const elements: Der[] = []
  for (let rest = bytes; rest.length > 0;) {
    const read = readElement(rest)
    if (!read) return null
    elements.push(read.element)
    rest = read.rest
  }
  return elements
}

/** What stands in an element of that tag; null where it is another one. */
export const inside = (element: Der | undefined, tag: number): readonly Der[] | null =>
  element?.tag === tag ? readElements(element.content) : null

/** So many elements, by their number. */
interface Counted {
  readonly 1: readonly [Der]
  readonly 2: readonly [Der, Der]
  readonly 3: readonly [Der, Der, Der]
  readonly 6: readonly [Der, Der, Der, Der, Der, Der]
}

/** As many elements as expected, in an element of that tag; null where there are more or fewer. */
export function insideExactly<N extends keyof Counted>(
  element: Der | undefined,
  tag: number,
  count: N,
): Counted[N] | null {
  const found = inside(element, tag)
  return found?.length === count ? firstOf(found, count) : null
}

/** As many elements as expected, and whatever stands behind them; null where there are fewer. */
export function firstOf<N extends keyof Counted>(elements: readonly Der[], count: N): Counted[N] | null {
  return elements.length < count ? null : (elements as unknown as Counted[N])
}
