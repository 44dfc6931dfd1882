import process from 'node:process'

/** Whether anybody still reads what we write; `| head -1` stops reading after its line. */
let isRead = true

/** A reader who has gone away is no fault of anybody: nothing more is written, and the exit code stays. */
export function mindReader(): void {
  process.stdout.on('error', (error: Error & { code?: string }) => {
    if (error.code !== 'EPIPE') throw error
    isRead = false
  })
}

/** One line of JSON on standard output. */
export function answer(value: unknown): void {
  if (isRead) process.stdout.write(`${JSON.stringify(value)}\n`)
}

/** A line for the person at the terminal. */
export function tellPerson(line: string): void {
  process.stderr.write(`tables: ${line}\n`)
}

/** One line of JSON for each line of standard input, as the lines come in: neither side is ever held as a whole. */
export async function eachLine(read: (text: string) => unknown): Promise<void> {
  for await (const lines of linesIn()) {
    if (lines.length > 0) await written(lines.map((line) => `${JSON.stringify(read(line))}\n`).join(''))
    if (!isRead) return
  }
}

/** The whole lines of each chunk that comes in; what has no end yet waits for the next one. */
async function* linesIn(): AsyncGenerator<readonly string[]> {
  let pieces: string[] = []
  process.stdin.setEncoding('utf8')
  for await (const chunk of process.stdin) {
    const [first = '', ...rest] = (chunk as string).split('\n')
    pieces.push(first)
    const last = rest.pop()
    if (last === undefined) continue
    yield [pieces.join(''), ...rest]
    pieces = [last]
  }
  const end = pieces.join('')
  if (end !== '') yield [end]
}

/** Settles once the text has gone, or nobody takes it any more. */
const written = (text: string) => new Promise<void>((settled) => void process.stdout.write(text, () => settled()))
