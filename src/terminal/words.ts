import { parseArgs, type ParseArgsConfig } from 'node:util'
import { exit, Refused } from './refused.ts'

/** The options of a verb, each with a word behind it unless it is a yes. */
type Options = NonNullable<ParseArgsConfig['options']>

/** How many files a verb takes (as many as the least, unless it says otherwise), and which options. */
interface Wanted {
  readonly least?: number
  readonly most?: number
  readonly options?: Options
}

interface Words {
  readonly files: readonly string[]
  readonly options: Readonly<Record<string, string | undefined>>
}

/**
 * The files and options of a verb. A word too many, an option that the verb does not know or that is said twice: refused
 * before a file is touched, for whoever wrote it expects something of it.
 */
export function readWords(words: readonly string[], { least = 0, most, options = {} }: Wanted): Words {
  const { positionals, values, tokens } = parsed(words, options)
  if (positionals.length < least) throw new Refused(exit.usage, 'a file is missing')
  const extra = positionals[most ?? least]
  if (extra !== undefined) throw new Refused(exit.usage, `one word too many: “${extra}”`)
  const named = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  const twice = named.find((name, place) => named.indexOf(name) !== place)
  if (twice !== undefined) throw new Refused(exit.usage, `--${twice} is there twice`)
  return { files: positionals, options: values as Words['options'] }
}

function parsed(words: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true, tokens: true })
  } catch (error) {
    throw new Refused(exit.usage, error instanceof Error ? error.message.split('\n')[0]! : String(error))
  }
}

/** The word of an option, which is one of those known. */
export function oneOf<T extends string>(known: readonly T[], word: string | undefined, option: string): T {
  const found = known.find((one) => one === word)
  if (found === undefined) throw new Refused(exit.usage, `--${option} is one of ${known.join(', ')}`)
  return found
}

/** The same where the option may be left out. */
export function maybeOneOf<T extends string>(known: readonly T[], word: string | undefined, option: string) {
  return word === undefined ? undefined : oneOf(known, word, option)
}
