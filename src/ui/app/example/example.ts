import type { Draft } from '../../../domain/agreement/draft.ts'
import type { ExampleName } from '../../../domain/examples/examples.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { makeSay } from '../../../domain/language/say.ts'
import { catalogue } from '../../i18n/catalogues.ts'

/** An example as a draft, its skeleton and its words fetched when it is asked for. */
export async function example(name: ExampleName, language: Language): Promise<Draft> {
  const [{ exampleDraft }, words] = await Promise.all([
    import('../../../domain/examples/examples.ts'),
    catalogue(language, ['examples']),
  ])
  return exampleDraft(name, language, makeSay({ examples: words }, language))
}
