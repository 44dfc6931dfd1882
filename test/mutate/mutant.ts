import type { Plugin } from 'vite'

/** One change to one source file: the characters from `start` to `end` become `text`. */
export interface Mutant {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Lets the tests run against a source file with one mistake in it, without touching the file.
 * Idle unless `.ci/mutate.mjs` names a mutant.
 */
export function mutant(): Plugin {
  const named = process.env['MUTANT']
  const change = named === undefined ? undefined : (JSON.parse(named) as Mutant)
  return {
    name: 'mutant',
    enforce: 'pre',
    transform(code, id) {
      if (change === undefined || !id.split('?')[0]?.endsWith(change.file)) return undefined
      return code.slice(0, change.start) + change.text + code.slice(change.end)
    },
  }
}
