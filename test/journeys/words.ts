import { readFileSync } from 'node:fs'
import type { Language } from '../../src/domain/language/languages.ts'

type Catalogue = { readonly [key: string]: string | Catalogue }

const read = new Map<string, Catalogue>()

function catalogue(language: Language, namespace: string): Catalogue {
  const name = `${language}/${namespace}`
  const words =
    read.get(name) ??
    (JSON.parse(readFileSync(new URL(`../../locales/${name}.json`, import.meta.url), 'utf8')) as Catalogue)
  read.set(name, words)
  return words
}

/** A sentence of the app as it stands in its file: `told('nl', 'steps', 'action.continue')`. */
export function told(language: Language, namespace: string, key: string): string {
  const found = key
    .split('.')
    .reduce<string | Catalogue | undefined>(
      (inner, part) => (typeof inner === 'object' ? inner[part] : undefined),
      catalogue(language, namespace),
    )
  if (typeof found !== 'string') throw new Error(`There are no words for ${key} in ${language}/${namespace}.json`)
  return found
}

/**
 * The whole of a sentence as a person sees it. What is filled in must be what `values` says, where it says so, and can
 * be anything else; a particle may follow it, blanks may be of any kind.
 */
export function sentence(
  language: Language,
  namespace: string,
  key: string,
  values: Readonly<Record<string, string>> = {},
): RegExp {
  return exactly(patternOf(told(language, namespace, key), values))
}

/** The name of an entry: its label, with the mark of an optional one behind it or not. */
export function label(language: Language, namespace: string, key: string): RegExp {
  const optional = patternOf(told(language, 'kit', 'optional'), {})
  return exactly(`${patternOf(told(language, namespace, key), {})}(\\s${optional})?`)
}

/** The beginning of a name that goes on with what it is about, heard but not seen. */
export const beginning = (
  language: Language,
  namespace: string,
  key: string,
  values: Readonly<Record<string, string>> = {},
): RegExp => new RegExp(`^\\s*${patternOf(told(language, namespace, key), values)}`)

const exactly = (pattern: string) => new RegExp(`^\\s*${pattern}\\s*$`)

function patternOf(words: string, values: Readonly<Record<string, string>>): string {
  return (
    words
      .split(/(\{\{[^}]+\}\})/)
      .map((part) => {
        const name = /^\{\{\s*(\w+)/.exec(part)?.[1]
        if (name === undefined) return escaped(part)
        const value = values[name]
        return value === undefined ? '.+' : `${escaped(value)}.{0,4}`
      })
      .join('')
      // A value that ends in a full stop takes the sentence's own with it.
      .replaceAll(String.raw`\..{0,4}\.`, String.raw`\..{0,4}`)
  )
}

const escaped = (text: string) =>
  text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`)
