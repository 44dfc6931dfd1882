export { numberOf } from './sequence.ts'
export type { Screen } from './screen.ts'
import type { Screen } from './screen.ts'

/** Where the words of a screen stand: `screen.<step>.<id>`. */
export const pathOfWords = (screen: Screen): string => `screen.${screen.step}.${screen.id}`
