import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { check } from './actions/check.ts'
import { inspect } from './actions/inspect.ts'
import { canonicalText } from './domain/agreement/canonical.ts'
import type { Draft } from './domain/agreement/draft.ts'
import { reckoningInputOf } from './domain/agreement/reckoningInputOf.ts'
import { parseReckoningInput } from './domain/money/parseReckoningInput.ts'
import { reckon } from './domain/money/reckon.ts'

/** What the shell is told (sysexits): the words were not understood, the data were not right, a file could not be read. */
export const exit = { done: 0, refused: 3, usage: 64, data: 65, noInput: 66 } as const

/** One clear line for the person at the terminal, and the exit code. */
class Refused extends Error {
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

/** A verb reads its own words from the command line and answers with the exit code. */
type Verb = (words: readonly string[]) => Promise<number>

const verbs: Readonly<Record<string, Verb>> = {
  async check(words) {
    const { files } = readWords(words, 1)
    answer(check(await draftFrom(files[0])))
    return exit.done
  },

  async reckon(words) {
    const { files, options } = readWords(words, 0, { option: { type: 'string' }, input: { type: 'string' } })
    const input = options['input'] === undefined ? await derived(files, options['option']) : await bare(options['input'])
    if (input === undefined) return exit.data
    answer(reckon(input))
    return exit.done
  },

  async read(words) {
    const { files } = readWords(words, 1)
    const outcome = inspect(await bytesFrom(files[0]))
    if (outcome.ok) process.stdout.write(`${canonicalText(outcome.value)}\n`)
    else answer({ refused: outcome.error.code, detail: outcome.error })
    return outcome.ok ? exit.done : exit.refused
  },
}

async function main(words: readonly string[]): Promise<number> {
  const [name = '', ...rest] = words
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  try {
    if (verb !== undefined) return await verb(rest)
    throw new Refused(exit.usage, `no verb “${name}”; known: ${Object.keys(verbs).join(', ')}`)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    process.stderr.write(`tables: ${error.message}\n`)
    return error.code
  }
}

type Options = NonNullable<ParseArgsConfig['options']>

/** The files and options of a verb; anything it does not know is refused before a file is touched. */
function readWords(words: readonly string[], least: number, options: Options = {}) {
  try {
    const { positionals, values } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    if (positionals.length < least) throw new Refused(exit.usage, 'a file is missing')
    return { files: positionals, options: values as Readonly<Record<string, string | undefined>> }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(exit.usage, error instanceof Error ? error.message.split('\n')[0]! : String(error))
  }
}

async function bytesFrom(file = ''): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file))
  } catch {
    throw new Refused(exit.noInput, `cannot read “${file}”`)
  }
}

async function draftFrom(file?: string): Promise<Draft> {
  const outcome = inspect(await bytesFrom(file))
  if (outcome.ok) return outcome.value
  answer({ refused: outcome.error.code, detail: outcome.error })
  throw new Refused(exit.data, `“${file}” holds no draft that can be read (${outcome.error.code})`)
}

async function derived(files: readonly string[], option: string | undefined) {
  if (files.length === 0) throw new Refused(exit.usage, 'a draft or --input is missing')
  const draft = await draftFrom(files[0])
  if (option !== undefined && !draft.options?.some(({ id }) => id === option)) {
    throw new Refused(exit.data, `the draft has no option “${option}”`)
  }
  const outcome = reckoningInputOf(draft, option)
  if (outcome.ok) return outcome.value.input
  answer({ missing: outcome.error })
  return undefined
}

async function bare(file: string) {
  const outcome = parseReckoningInput(jsonIn(await bytesFrom(file)))
  if (outcome.ok) return outcome.value
  answer({ faults: outcome.error })
  return undefined
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

function answer(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

process.exitCode = await main(process.argv.slice(2))
