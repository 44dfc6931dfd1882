import type { ExampleName } from '../../../domain/examples/examples.ts'
import type { Language } from '../../../domain/language/languages.ts'
import type { ShelfFault } from '../../../engine/drafts/kept.ts'
import type { Result } from '../../../std/result.ts'
import type { Desk } from '../desk.ts'
import { example } from '../example/example.ts'

/** A copy of an example in this language, to be changed word by word; it says EXAMPLE until both names are others. */
export async function beginFromExample(
  desk: Desk,
  name: ExampleName,
  language: Language,
): Promise<Result<string, ShelfFault>> {
  return desk.putNew(await example(name, language))
}
