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
  const digits = first < 0x80 ? 0 : first & 0x7f
  const length = digits === 0 ? first : lengthIn(bytes.subarray(2, 2 + digits), digits)
  if (length === null || first === 0x80) return null
  const end = 2 + digits + length
  if (end > bytes.length) return null
  return {
    element: { tag, content: bytes.subarray(2 + digits, end), whole: bytes.subarray(0, end) },
    rest: bytes.subarray(end),
  }
}

/** At most 16 MB, which is more than a file may have that is read here. */
function lengthIn(digits: Uint8Array, expected: number): number | null {
  if (expected > 3 || digits.length !== expected || digits[0] === 0) return null
  const length = digits.reduce((sum, digit) => sum * 256 + digit, 0)
  return length < 0x80 ? null : length
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

/** As many elements as expected, in an element of that tag; null where there are more or fewer. */
export function insideExactly(element: Der | undefined, tag: number, count: number): readonly Der[] | null {
  const found = inside(element, tag)
  return found?.length === count ? found : null
}
