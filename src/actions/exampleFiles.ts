import type { Draft } from '../domain/agreement/draft.ts'
import { exampleDraft, exampleNames } from '../domain/examples/examples.ts'
import { languages, type Language } from '../domain/language/languages.ts'
import { makeSay, type Catalogue } from '../domain/language/say.ts'

export interface ExampleFile {
  /** `grill.en`, or `grill.nl-ko` for a bilingual paper. */
  readonly name: string
  readonly draft: Draft
}

/** Every example in every language, and one bilingual paper: the grill in Dutch with Korean beside it. */
export async function exampleFiles(
  words: (language: Language, namespace: 'examples') => Promise<Catalogue>,
): Promise<readonly ExampleFile[]> {
  const files: ExampleFile[] = []
  for (const language of languages) {
    const say = makeSay({ examples: await words(language, 'examples') }, language)
    for (const name of exampleNames)
      files.push({ name: `${name}.${language}`, draft: exampleDraft(name, language, say) })
  }
  return [...files, ...files.filter(({ name }) => name === 'grill.nl').map(bilingual)]
}

const bilingual = ({ draft }: ExampleFile): ExampleFile => ({
  name: 'grill.nl-ko',
  draft: { ...draft, languages: { paper: 'nl', beside: 'ko', prevailing: 'nl' } },
})
