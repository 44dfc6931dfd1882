import type app from '../../../locales/en/app.json'
import type kit from '../../../locales/en/kit.json'

/** The namespaces of the screen, each with its English keys: a key that does not exist does not compile. */
export interface WordsByNamespace {
  readonly app: typeof app
  readonly kit: typeof kit
}
export type Namespace = keyof WordsByNamespace

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: false
    resources: WordsByNamespace
  }
}
