import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { check } from './actions/check.ts'
import { exampleFiles } from './actions/exampleFiles.ts'
import { inspect } from './actions/inspect.ts'
import { openPress } from './actions/issue.ts'
import { printedAs } from './actions/printedAs.ts'
import { canonicalBytes, canonicalText } from './domain/agreement/canonical.ts'
import type { Draft } from './domain/agreement/draft.ts'
import { reckoningInputOf } from './domain/agreement/reckoningInputOf.ts'
import { languages, type Language } from './domain/language/languages.ts'
import { readDate } from './domain/language/readDate.ts'
import { readNumber } from './domain/language/readNumber.ts'
import type { Catalogue } from './domain/language/say.ts'
import { currencies } from './domain/money/currency.ts'
import { parseReckoningInput } from './domain/money/parseReckoningInput.ts'
import { reckon } from './domain/money/reckon.ts'
import { ok, type Result } from './std/result.ts'
import { hex, sha256 } from './std/sha256.ts'

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

const catalogues = import.meta.glob<Catalogue>('../locales/*/{clauses,examples}.json', { import: 'default' })

async function wordsOf(language: Language, namespace: 'clauses' | 'examples' = 'clauses'): Promise<Catalogue> {
  const load = catalogues[`../locales/${language}/${namespace}.json`]
  if (load === undefined) throw new Error(`No words in ${language} for ${namespace}`)
  return load()
}

const root = process.env['TEN_TABLES_ROOT'] ?? process.cwd()
const press = openPress({
  words: (language) => wordsOf(language),
  fetchPack: async (file) => new Uint8Array(await readFile(join(root, 'public/fonts', file))),
})

const PRINT_OPTIONS = {
  out: { type: 'string' },
  language: { type: 'string' },
  beside: { type: 'string' },
  paper: { type: 'string' },
  sign: { type: 'boolean' },
} as const
const NUMBER_OPTIONS = { language: { type: 'string' }, kind: { type: 'string' }, currency: { type: 'string' } } as const

/** A verb reads its own words from the command line and answers with the exit code. */
type Verb = (words: readonly string[]) => Promise<number>

const verbs: Readonly<Record<string, Verb>> = {
  async print(words) {
    const { files, options } = readWords(words, 1, PRINT_OPTIONS)
    if (options['sign'])
      throw new Refused(exit.usage, 'papers of edition 0 are drawn, not sealed: there is no --sign yet')
    const out = options['out']
    if (out === undefined) throw new Refused(exit.usage, '--out is missing')
    const issued = await press.issue(overridden(await draftFrom(files[0]), options))
    if (!issued.ok) {
      answer(issued.error.code === 'gaps' ? { gaps: issued.error.gaps } : issued.error)
      return exit.data
    }
    const { bytes, sheets } = issued.value
    await save(out, bytes)
    answer({ bytes: bytes.length, sha256: hex(sha256(bytes)), pages: sheets.pages.length, signatures: 0 })
    return exit.done
  },

  async check(words) {
    const { files } = readWords(words, 1)
    answer(check(await draftFrom(files[0])))
    return exit.done
  },

  async reckon(words) {
    const { files, options } = readWords(words, 0, { option: { type: 'string' }, input: { type: 'string' } })
    const found =
      options['input'] === undefined ? await derived(files, options['option']) : await bare(options['input'])
    if (found === undefined) return exit.data
    answer({ ...reckon(found.input), ...found.beside })
    return exit.done
  },

  async number(words) {
    const options = readWords(words, 0, NUMBER_OPTIONS).options
    const language = oneOf(languages, options['language'], 'language')
    const kind = oneOf(['money', 'percent', 'count'] as const, options['kind'], 'kind')
    const currency = kind === 'money' ? oneOf(currencies, options['currency'] ?? 'EUR', 'currency') : undefined
    return eachLine((text) => asLine(readNumber(text, currency ? { language, kind, currency } : { language, kind })))
  },

  async date(words) {
    const language = oneOf(
      languages,
      readWords(words, 0, { language: { type: 'string' } }).options['language'],
      'language',
    )
    return eachLine((text) => {
      const outcome = readDate(text, language)
      return asLine(outcome.ok ? ok({ date: outcome.value }) : outcome)
    })
  },

  async read(words) {
    const { files } = readWords(words, 1)
    const outcome = inspect(await bytesFrom(files[0]))
    if (outcome.ok) process.stdout.write(`${canonicalText(outcome.value)}\n`)
    else answer({ refused: outcome.error.code, detail: outcome.error })
    return outcome.ok ? exit.done : exit.refused
  },

  async examples(words) {
    const out = readWords(words, 0, { out: { type: 'string' } }).options['out']
    if (out === undefined) throw new Refused(exit.usage, '--out is missing')
    for (const { name, draft } of await exampleFiles(wordsOf)) {
      await save(join(out, `${name}.json`), canonicalBytes(draft))
      const issued = await press.issue(draft)
      if (!issued.ok) throw new Error(`The example ${name} does not print: ${JSON.stringify(issued.error)}`)
      await save(join(out, `${name}.pdf`), issued.value.bytes)
      answer({ example: name, pages: issued.value.sheets.pages.length, sha256: hex(sha256(issued.value.bytes)) })
    }
    return exit.done
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
  const { code } = outcome.error
  const faults = 'faults' in outcome.error ? outcome.error.faults.map((fault) => ` ${fault.path} (${fault.code})`) : []
  throw new Refused(exit.noInput, `“${file}” holds no draft that can be read: ${code}${faults.slice(0, 3).join(',')}`)
}

async function derived(files: readonly string[], option: string | undefined) {
  if (files.length === 0) throw new Refused(exit.usage, 'a draft or --input is missing')
  const draft = await draftFrom(files[0])
  if (option !== undefined && !draft.options?.some(({ id }) => id === option)) {
    throw new Refused(exit.data, `the draft has no option “${option}”`)
  }
  const outcome = reckoningInputOf(draft, option)
  if (outcome.ok) return carried(outcome.value.input, { assumed: outcome.value.assumed })
  answer({ missing: outcome.error })
  return undefined
}

const bare = async (file: string) => carried(jsonIn(await bytesFrom(file)))

/** An input that the formulas can carry exactly, beside what was assumed in it; one that they cannot is answered with its faults. */
function carried(value: unknown, beside: { readonly assumed?: readonly string[] } = {}) {
  const outcome = parseReckoningInput(value)
  if (outcome.ok) return { input: outcome.value, beside }
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

/** The draft with what the command line says instead. */
function overridden(draft: Draft, options: Readonly<Record<string, string | undefined>>): Draft {
  const chosen = <T extends string>(known: readonly T[], option: string) =>
    options[option] === undefined ? undefined : oneOf(known, options[option], option)
  const [language, beside] = [chosen(languages, 'language'), chosen(languages, 'beside')]
  return printedAs(draft, { language, beside, paperSize: chosen(['a4', 'letter'] as const, 'paper') })
}

function oneOf<T extends string>(known: readonly T[], word: string | undefined, option: string): T {
  const found = known.find((one) => one === word)
  if (found === undefined) throw new Refused(exit.usage, `--${option} is one of ${known.join(', ')}`)
  return found
}

async function save(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  } catch {
    throw new Refused(exit.noInput, `cannot write “${file}”`)
  }
}

/** One line of JSON for each line of standard input. */
async function eachLine(read: (text: string) => unknown): Promise<number> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  const lines = Buffer.concat(chunks).toString('utf8').split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (const text of lines) answer(read(text))
  return exit.done
}

function asLine(outcome: Result<object, { readonly code: string; readonly readings: readonly unknown[] }>): unknown {
  return outcome.ok ? outcome.value : { rejected: outcome.error.code, readings: outcome.error.readings }
}

function answer(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

process.exitCode = await main(process.argv.slice(2))
