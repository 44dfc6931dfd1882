import { composeDraft } from '../../../actions/compose.ts'
import { drawnPaper, type DrawnPaper } from '../../../actions/drawnPaper.ts'
import type { ExampleName } from '../../../domain/examples/examples.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { catalogue } from '../../i18n/catalogues.ts'
import { PartNotLoaded } from '../lazyPart.tsx'
import { example } from './example.ts'

const begun = new Map<string, Promise<DrawnPaper>>()

/** The finished paper of an example, in the language of the screen; told once, however often it is drawn. */
export function examplePaper(name: ExampleName, language: Language): Promise<DrawnPaper> {
  const key = `${language}/${name}`
  const paper = begun.get(key) ?? tell(name, language)
  begun.set(key, paper)
  return paper
}

async function tell(name: ExampleName, language: Language): Promise<DrawnPaper> {
  try {
    const [draft, words] = await Promise.all([example(name, language), catalogue(language, ['clauses'])])
    return drawnPaper(composeDraft(draft, { [language]: words }, true)[0])
  } catch (cause) {
    begun.delete(`${language}/${name}`)
    throw new PartNotLoaded('The words of an example did not load', { cause })
  }
}
