import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeDraft } from '../../src/actions/compose.ts'
import { exampleDraft } from '../../src/domain/examples/examples.ts'
import type { Language } from '../../src/domain/language/languages.ts'
import { makeSay, type Catalogue } from '../../src/domain/language/say.ts'
import { packsFor } from '../../src/engine/layout/fonts/manifest.ts'
import { textsOf } from '../../src/engine/layout/textsOf.ts'
import { mergedFont } from './mergedFont.ts'
import { cut, cutDraft, plainOf, textsIn } from './plain.ts'

const catalogue = (language: Language, name: string): Catalogue =>
  JSON.parse(readFileSync(join('locales', language, `${name}.json`), 'utf8')) as Catalogue

/** What is handed to every library, as JSON; bytes as base64. */
export function givenIn(language: Language) {
  const say = makeSay({ examples: catalogue(language, 'examples') }, language)
  const draft = exampleDraft('grill', language, say)
  const words = { [language]: catalogue(language, 'clauses') }
  const papers = [cut(composeDraft(draft, words, true)[0])] as const
  const plain = plainOf(papers[0])
  const texts = textsOf(papers)
  const files = (['regular', 'semibold'] as const).flatMap((weight) => packsFor(weight, texts[weight]))
  const all = `${textsIn(plain)}•0123456789`
  return {
    plain,
    papers,
    draft,
    attached: cutDraft(draft),
    words,
    regular: base64(mergedFont('regular', all)),
    bold: base64(mergedFont('semibold', all)),
    packs: Object.fromEntries(files.map(({ file }) => [file, base64(readFileSync(join('public/fonts', file)))])),
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
