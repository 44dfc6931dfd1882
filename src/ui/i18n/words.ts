import type about from '../../../locales/en/about.json'
import type apart from '../../../locales/en/apart.json'
import type app from '../../../locales/en/app.json'
import type arrive from '../../../locales/en/arrive.json'
import type currency from '../../../locales/en/currency.json'
import type desk from '../../../locales/en/desk.json'
import type goal from '../../../locales/en/goal.json'
import type glossary from '../../../locales/en/glossary.json'
import type help from '../../../locales/en/help.json'
import type ideas from '../../../locales/en/ideas.json'
import type entries from '../../../locales/en/entries.json'
import type line from '../../../locales/en/line.json'
import type money from '../../../locales/en/money.json'
import type keep from '../../../locales/en/keep.json'
import type check from '../../../locales/en/check.json'
import type kit from '../../../locales/en/kit.json'
import type returned from '../../../locales/en/returned.json'
import type plain from '../../../locales/en/plain.json'
import type said from '../../../locales/en/said.json'
import type send from '../../../locales/en/send.json'
import type sign from '../../../locales/en/sign.json'
import type steps from '../../../locales/en/steps.json'
import type verify from '../../../locales/en/verify.json'

/** The namespaces of the screen, each with its English keys: a key that does not exist does not compile. */
export interface WordsByNamespace {
  readonly steps: typeof steps
  readonly about: typeof about
  readonly apart: typeof apart
  readonly app: typeof app
  readonly arrive: typeof arrive
  readonly currency: typeof currency
  readonly desk: typeof desk
  readonly goal: typeof goal
  readonly glossary: typeof glossary
  readonly help: typeof help
  readonly ideas: typeof ideas
  readonly entries: typeof entries
  readonly line: typeof line
  readonly money: typeof money
  readonly keep: typeof keep
  readonly check: typeof check
  readonly kit: typeof kit
  readonly plain: typeof plain
  readonly returned: typeof returned
  readonly said: typeof said
  readonly send: typeof send
  readonly sign: typeof sign
  readonly verify: typeof verify
}
export type Namespace = keyof WordsByNamespace

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: false
    resources: WordsByNamespace
  }
}
