import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { check } from './actions/check.ts'
import { exampleFiles } from './actions/exampleFiles.ts'
import { inspect, inspectInput } from './actions/inspect.ts'
import { findAll } from './actions/findWording.ts'
import { openPress } from './actions/issue.ts'
import { phrasesIn } from './actions/phrasesIn.ts'
import { printedAs } from './actions/printedAs.ts'
import { verify } from './actions/verify.ts'
import { canonicalBytes, canonicalText } from './domain/agreement/canonical.ts'
import type { Draft } from './domain/agreement/draft.ts'
import { fingerprintOf } from './domain/agreement/fingerprint.ts'
import { reckoningInputOf } from './domain/agreement/reckoningInputOf.ts'
import { wayOfSigning } from './domain/agreement/writtenForm.ts'
import { differences } from './domain/differences/differences.ts'
import { languages, type Language } from './domain/language/languages.ts'
import { readDate } from './domain/language/readDate.ts'
import { readNumber } from './domain/language/readNumber.ts'
import type { Catalogue } from './domain/language/say.ts'
import { currencies } from './domain/money/currency.ts'
import { parseReckoningInput } from './domain/money/parseReckoningInput.ts'
import { reckon } from './domain/money/reckon.ts'
import { checkWording } from './domain/wording/checkWording.ts'
import { signedByBoth } from './terminal/demonstration.ts'
import { editionsIn } from './terminal/editions.ts'
import { ok, type Result } from './std/result.ts'
import { hex, sha256 } from './std/sha256.ts'
import { bytesFrom, isSameFile, save } from './terminal/files.ts'
import { answer, eachLine, mindReader, tellPerson } from './terminal/lines.ts'
import { exit, Refused, verdictExit } from './terminal/refused.ts'
import { maybeOneOf, oneOf, readWords } from './terminal/words.ts'

const catalogues = import.meta.glob<Catalogue>('../locales/*/{clauses,evidence,examples}.json', { import: 'default' })

async function wordsOf(
  language: Language,
  namespace: 'clauses' | 'evidence' | 'examples' = 'clauses',
): Promise<Catalogue> {
  const load = catalogues[`../locales/${language}/${namespace}.json`]
  if (load === undefined) throw new Error(`No words in ${language} for ${namespace}`)
  return load()
}

const root = process.env['TEN_TABLES_ROOT'] ?? process.cwd()
const fetchPack = async (file: string) => new Uint8Array(await readFile(join(root, 'public/fonts', file)))
const press = openPress({ words: (language) => wordsOf(language), fetchPack })
const ink = { evidenceWords: (language: Language) => wordsOf(language, 'evidence'), fetchPack }
const loadEdition = editionsIn(join(root, 'public/editions'))

const WORD = { type: 'string' } as const
const PRINT_OPTIONS = { out: WORD, language: WORD, beside: WORD, paper: WORD, sign: { type: 'boolean' } } as const

/** A verb reads its own words from the command line and answers with the exit code. */
type Verb = (words: readonly string[]) => Promise<number>

const verbs: Readonly<Record<string, Verb>> = {
  async print(words) {
    const { files, options } = readWords(words, { least: 1, options: PRINT_OPTIONS })
    const [file = ''] = files
    const out = options['out']
    if (out === undefined) throw new Refused(exit.usage, '--out is missing')
    const draft = overridden(await draftFrom(file), options)
    if (await isSameFile(file, out)) throw new Refused(exit.usage, '--out would write over the draft')
    const issued = await press.issue(draft)
    if (!issued.ok) {
      answer(issued.error.code === 'gaps' ? { gaps: issued.error.gaps } : issued.error)
      return exit.data
    }
    const pages = issued.value.sheets.pages.length
    const bytes = options['sign'] ? await signedByBoth(draft, issued.value.bytes, now(), ink) : issued.value.bytes
    await save(out, bytes)
    answer({ bytes: bytes.length, sha256: hex(sha256(bytes)), pages, signatures: options['sign'] ? 2 : 0 })
    return exit.done
  },

  async verify(words) {
    const { files } = readWords(words, { least: 1 })
    const { verdict, madeHere, complete, signatures, reasons } = await verify(await bytesFrom(files[0]), press, {
      ...ink,
      loadEdition,
    })
    const told = signatures.map(({ party, name, publicKey, verdict, reasons }) => {
      return { party, name, fingerprint: keyNumber(publicKey), verdict, reasons }
    })
    answer({ verdict, madeHere, complete, signatures: told, reasons })
    return verdictExit[verdict]
  },

  async check(words) {
    const { files } = readWords(words, { least: 1 })
    const draft = await draftFrom(files[0])
    const phrases = await phrasesIn(draft.languages.paper)
    answer(check(draft, findAll(draft, phrases)))
    return exit.done
  },

  async reckon(words) {
    const { files, options } = readWords(words, { most: 1, options: { option: WORD, input: WORD } })
    const { option, input } = options
    if (input !== undefined && (files.length > 0 || option !== undefined))
      throw new Refused(exit.usage, '--input takes neither a draft nor --option beside it')
    const found = input === undefined ? await derived(files, option) : await bare(input)
    if (found === undefined) return exit.data
    answer({ ...reckon(found.input), ...found.beside })
    return exit.done
  },

  async number(words) {
    const { options } = readWords(words, { options: { language: WORD, kind: WORD, currency: WORD } })
    const language = oneOf(languages, options['language'], 'language')
    const kind = oneOf(['money', 'percent', 'count'] as const, options['kind'], 'kind')
    if (kind !== 'money' && options['currency'] !== undefined)
      throw new Refused(exit.usage, `--currency says nothing about a ${kind}`)
    const currency = kind === 'money' ? oneOf(currencies, options['currency'] ?? 'EUR', 'currency') : undefined
    await eachLine((text) => asLine(readNumber(text, { language, kind, ...(currency && { currency }) })))
    return exit.done
  },

  async date(words) {
    const language = oneOf(languages, readWords(words, { options: { language: WORD } }).options['language'], 'language')
    await eachLine((text) => {
      const outcome = readDate(text, language)
      return asLine(outcome.ok ? ok({ date: outcome.value }) : outcome)
    })
    return exit.done
  },

  async words(words) {
    const language = oneOf(languages, readWords(words, { options: { language: WORD } }).options['language'], 'language')
    const phrases = await phrasesIn(language)
    if (phrases === undefined) throw new Refused(exit.usage, `wording is not checked in “${language}”`)
    await eachLine((text) => ({ text, findings: checkWording(text, phrases) }))
    return exit.done
  },

  async read(words) {
    const { files } = readWords(words, { least: 1 })
    const outcome = inspect(await bytesFrom(files[0]))
    if (outcome.ok) process.stdout.write(`${canonicalText(outcome.value)}\n`)
    else answer({ refused: outcome.error.code, detail: outcome.error })
    return outcome.ok ? exit.done : exit.refused
  },

  async compare(words) {
    const { files } = readWords(words, { least: 2 })
    answer(differences(await draftFrom(files[0]), await draftFrom(files[1])))
    return exit.done
  },

  async examples(words) {
    const out = readWords(words, { options: { out: WORD } }).options['out']
    if (out === undefined) throw new Refused(exit.usage, '--out is missing')
    for (const { name, draft } of await exampleFiles(wordsOf)) {
      await save(join(out, `${name}.json`), canonicalBytes(draft))
      const issued = await press.issue(draft)
      if (!issued.ok) throw new Error(`The example ${name} does not print: ${JSON.stringify(issued.error)}`)
      await save(join(out, `${name}.pdf`), issued.value.bytes)
      if (wayOfSigning(draft) === 'electronic')
        await save(join(out, `${name}.signed.pdf`), await signedByBoth(draft, issued.value.bytes, now(), ink))
      answer({ example: name, pages: issued.value.sheets.pages.length, sha256: hex(sha256(issued.value.bytes)) })
    }
    return exit.done
  },
}

async function main(words: readonly string[]): Promise<number> {
  const [name = '', ...rest] = words
  mindReader()
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  try {
    if (verb !== undefined) return await verb(rest)
    throw new Refused(exit.usage, `no verb “${name}”; known: ${Object.keys(verbs).join(', ')}`)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    tellPerson(error.message)
    return error.code
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
  if (!outcome.ok) return unreckonable({ missing: outcome.error })
  const { input, assumed } = outcome.value
  const carried = parseReckoningInput(input)
  return carried.ok ? { input: carried.value, beside: { assumed } } : unreckonable({ faults: carried.error })
}

/** An input that the formulas can carry exactly; one that they cannot is answered with its faults. */
async function bare(file: string) {
  const outcome = inspectInput(await bytesFrom(file))
  if (outcome.ok) return { input: outcome.value, beside: {} }
  if (outcome.error.code === 'faults') return unreckonable({ faults: outcome.error.faults })
  throw new Refused(exit.noInput, `“${file}” holds no input that can be read: ${outcome.error.code}`)
}

function unreckonable(why: object): undefined {
  answer(why)
  return undefined
}

function now() {
  const at = Date.now()
  return { at, offsetMinutes: -new Date(at).getTimezoneOffset() }
}

/** Five groups of four digits; null where no certificate could be read. */
const keyNumber = (publicKey: Uint8Array) => (publicKey.length > 0 ? fingerprintOf(publicKey).groups.join(' ') : null)

/** The draft with what the command line says instead. */
function overridden(draft: Draft, options: Readonly<Record<string, string | undefined>>): Draft {
  const language = maybeOneOf(languages, options['language'], 'language')
  const beside = maybeOneOf(languages, options['beside'], 'beside')
  const paperSize = maybeOneOf(['a4', 'letter'] as const, options['paper'], 'paper')
  if (beside !== undefined && beside === (language ?? draft.languages.paper))
    throw new Refused(exit.usage, `--beside ${beside}: the paper is in that language already`)
  const printed = printedAs(draft, { language, beside, paperSize })
  if (draft.languages.beside !== undefined && printed.languages.beside === undefined)
    tellPerson(`the second language of the draft is the first one now: the paper is in “${language}” alone`)
  return printed
}

function asLine(outcome: Result<object, { readonly code: string; readonly readings: readonly unknown[] }>): unknown {
  return outcome.ok ? outcome.value : { rejected: outcome.error.code, readings: outcome.error.readings }
}

process.exitCode = await main(process.argv.slice(2))
