/** First and last of a run of code points, both included. */
export type CodeRange = readonly [number, number]

/** Reads `20-7e a1 20ac`: hexadecimal code points and runs of them, ascending. */
export function readRanges(text: string): readonly CodeRange[] {
  return text.split(' ').map((run) => {
    const [first = '', last = first] = run.split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })
}

/** Whether an ascending list of runs holds `codePoint`. */
export function holds(ranges: readonly CodeRange[], codePoint: number): boolean {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = ranges[middle]!
    if (codePoint < first) high = middle - 1
    else if (codePoint > last) low = middle + 1
    else return true
  }
  return false
}
