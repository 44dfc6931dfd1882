import { readdirSync, readFileSync } from 'node:fs'

/** Every text of a language: `namespace:key` (with a dot for each level) to the words. */
export type Catalogue = ReadonlyMap<string, string>

export function languagesIn(folder: string): string[] {
  return readdirSync(folder).toSorted()
}

export function readCatalogue(folder: string): Catalogue {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return new Map(
    files.flatMap((file) => {
      const words: unknown = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
      return textsIn(words, `${file.replace('.json', '')}:`)
    }),
  )
}

function textsIn(words: unknown, key: string): [string, string][] {
  if (typeof words === 'string') return [[key, words]]
  if (typeof words !== 'object' || words === null)
    throw new Error(`${key} holds ${JSON.stringify(words)}, which is no text.`)
  return Object.entries(words).flatMap(([name, value]) =>
    textsIn(value, key.endsWith(':') ? `${key}${name}` : `${key}.${name}`),
  )
}
