import type { Language } from '../../../../../src/domain/language/languages.ts'
import { hasWords, makeSay, type Catalogue, type Say } from '../../../../../src/domain/language/say.ts'
import type { Teller } from '../../../../../src/ui/app/exchange/returned/names.ts'
import { loadFile } from '../../../../../src/ui/i18n/catalogues.ts'

const namespaces = ['steps', 'money', 'line', 'check', 'app', 'returned'] as const

/** Tells values as the page does, with the words of one language. */
export async function tellerIn(language: Language): Promise<Teller> {
  const words = new Map<string, { readonly catalogue: Catalogue; readonly say: Say }>()
  for (const namespace of namespaces) {
    const catalogue = await loadFile(language, namespace)
    words.set(namespace, { catalogue, say: makeSay(catalogue, language) })
  }
  return {
    language,
    say: (namespace, key, { defaultValue, ...values } = {}) => {
      const spoken = words.get(namespace)
      if (!spoken) throw new Error(`No words of ${namespace}`)
      if (defaultValue !== undefined && !hasWords(spoken.catalogue, key)) return defaultValue
      return spoken.say(key, values)
    },
  }
}
