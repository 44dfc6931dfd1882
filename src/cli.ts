import process from 'node:process'

/** What the shell is told (sysexits): the command was not understood; a file could not be read. */
export const exit = { done: 0, usage: 64, noInput: 66 } as const

/** A verb reads its own words from the command line and answers with the exit code. */
type Verb = (words: readonly string[]) => Promise<number>

const verbs: Readonly<Record<string, Verb>> = {}

async function main(words: readonly string[]): Promise<number> {
  const [name = '', ...rest] = words
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (verb !== undefined) return verb(rest)
  process.stderr.write(`tables: no verb “${name}”; known: ${Object.keys(verbs).join(', ')}\n`)
  return exit.usage
}

process.exitCode = await main(process.argv.slice(2))
