import type { Draft } from '../../src/domain/agreement/draft.ts'
import type { Papers } from '../../src/domain/paper/paper.ts'
import type { ClauseWords } from '../../src/actions/compose.ts'
import type { Plain } from './plain.ts'

/** What everybody is handed before the clock starts; each takes of it what it needs. */
export interface Given {
  readonly plain: Plain
  /** The typeface as two files with the same glyphs as the packs. */
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  /** Where the bundle is served. */
  readonly base: string
  /** The packs by name, as they come over the network. */
  readonly packs: Readonly<Record<string, Uint8Array>>
  readonly papers: Papers
  readonly draft: Draft
  /** What goes into our file as data. */
  readonly attached: Partial<Draft>
  readonly words: ClauseWords
}

/** The door of each library: made ready once, then asked for one document after the other. */
export interface Peer {
  readonly name: string
  readonly open: (given: Given) => Promise<(plain: Plain) => Promise<Uint8Array> | Uint8Array>
}
