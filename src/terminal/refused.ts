/** What the shell is told (sysexits): the words were not understood, the data were not right, a file could not be read. */
export const exit = { done: 0, refused: 3, usage: 64, data: 65, noInput: 66 } as const

/** What the shell is told of a paper that was looked at. */
export const verdictExit = { passed: 0, failed: 1, indeterminate: 2, unsigned: 2, unreadable: 3 } as const

/** One clear line for the person at the terminal, and the exit code. */
export class Refused extends Error {
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}
