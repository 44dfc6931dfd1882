import type about from '../../../locales/en/about.json'
import type app from '../../../locales/en/app.json'
import type glossary from '../../../locales/en/glossary.json'
import type kit from '../../../locales/en/kit.json'
import type steps from '../../../locales/en/steps.json'

/** The namespaces of the screen, each with its English keys: a key that does not exist does not compile. */
export interface WordsByNamespace {
  readonly steps: typeof steps
  readonly about: typeof about
  readonly app: typeof app
  readonly glossary: typeof glossary
  readonly kit: typeof kit
}
export type Namespace = keyof WordsByNamespace

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: false
    resources: WordsByNamespace
  }
}
