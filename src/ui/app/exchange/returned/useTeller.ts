import { useMemo } from 'react'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import type { Teller } from './names.ts'

/** Tells values and names of answers in the language of the screen. */
export function useTeller(): Teller {
  const { language } = useLanguage()
  const [steps, money, line] = [useWords('steps'), useWords('money'), useWords('line')]
  const [check, app, returned] = [useWords('check'), useWords('app'), useWords('returned')]
  return useMemo(() => {
    const voices: Readonly<Record<string, unknown>> = { steps, money, line, check, app, returned }
    const say: Teller['say'] = (namespace, key, values) => {
      const voice = voices[namespace] as ((key: string, values?: object) => string) | undefined
      if (!voice) throw new Error(`No words of ${namespace} are spoken here`)
      return voice(key, values)
    }
    return { language, say }
  }, [language, steps, money, line, check, app, returned])
}
