export { numberOf } from './sequence.ts'
export type { PathScreen } from './screen.ts'
import type { PathScreen } from './screen.ts'

/** Where the words of a screen stand: `screen.<step>.<id>`. */
export const pathOfWords = (screen: PathScreen): string => `screen.${screen.step}.${screen.id}`
