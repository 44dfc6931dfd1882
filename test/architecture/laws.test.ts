import { describe, expect, test } from 'vitest'
import { faultsOf } from './laws.ts'
import { readMap } from './map.ts'
import { read } from './read.ts'

const page = `
## Floors
| rooms | what |
| --- | --- |
| \`std\` | ground |
| \`domain/money\` \`domain/words\` | middle |
| \`ui/app\` | high |
| \`main.tsx\` \`workers\` | front doors |

## Packages and their owners
| packages | only in | instead |
| --- | --- | --- |
| \`zod/mini\` | \`domain/money\` | Use its schemas. |
| \`zod\` | | Take the small half. |
| \`react\` | \`ui/*\` | Return data. |
| \`node:\` | \`main.tsx\` | Have it handed in. |
| \`locales/\` | \`domain/words\` | Take the words as an argument. |

## The outside world and its owners
| what | names | only in | instead |
| --- | --- | --- | --- |
| the time | \`Date()\` \`Date.now\` \`performance.now\` | \`main.tsx\` | Ask the World. |
| chance | \`Math.random\` \`crypto.getRandomValues\` | \`main.tsx\` | Ask the World. |
| the address | \`location\` \`history\` | \`ui/app\` | Take it as an argument. |
| sorting by locale | \`.localeCompare\` \`Intl\` | | By code unit. |
| the page | \`document\` \`window\` \`globalThis\` | \`ui/*\` | Return data. |
| waiting | \`async\` \`Promise\` | \`ui/*\` \`main.tsx\` | Never. |

## Tables of data
| file | why |
| --- | --- |
| \`domain/words/nouns.ts\` | looked up |
`

const map = readMap(page)
const faults = (path: string, text: string) => faultsOf(read({ path, text }), map)

/** The parts of sentences that must be said, one for each fault, in order. */
function expectFaults(path: string, text: string, ...said: string[]) {
  const found = faults(path, text)
  expect(found).toHaveLength(said.length)
  said.forEach((part, i) => expect(found[i]).toContain(part))
}

describe('imports go down', () => {
  test('from a floor to any floor below it', () => {
    expectFaults(
      'ui/app/Desk.tsx',
      `import { price } from '../../domain/money/price.ts'\nimport { ok } from '../../std/result.ts'`,
    )
    expectFaults('domain/money/price.ts', `import { cent } from './cent.ts'`)
  })

  test.each([
    ['a plain import', `import { Desk } from '../../ui/app/Desk.tsx'`],
    ['a type import', `import type { Desk } from '../../ui/app/Desk.tsx'`],
    ['an import of a type in passing', `import { type Desk } from '../../ui/app/Desk.tsx'`],
    ['an import for its effect', `import '../../ui/app/Desk.tsx'`],
    ['a re-export', `export { Desk } from '../../ui/app/Desk.tsx'`],
    ['a re-export of everything', `export * from '../../ui/app/Desk.tsx'`],
    ['a dynamic import', `const later = () => import('../../ui/app/Desk.tsx')`],
    ['the type of an import', `type Desk = import('../../ui/app/Desk.tsx').Desk`],
    ['an address', `const file = new URL('../../ui/app/Desk.tsx', import.meta.url)`],
    ['a worker', `import Desk from '../../ui/app/Desk.tsx?worker'`],
    ['a glob', `const all = import.meta.glob('../../ui/app/*.tsx')`],
    ['a list of globs', `const all = import.meta.glob(['./*.ts', '../../ui/app/*.tsx'])`],
  ])('and %s upwards is a fault', (_what, text) => {
    expectFaults('domain/money/price.ts', text, 'domain/money imports ui/app, which lives above it')
  })

  test('and neighbours on one floor never see each other', () => {
    expectFaults('domain/money/price.ts', `import { noun } from '../words/nouns.ts'`, 'live on one floor')
  })

  test('and the page starts a worker but never takes its code in', () => {
    expectFaults('main.tsx', `const at = new URL('./workers/print.ts', import.meta.url)`)
    expectFaults('main.tsx', `import { print } from './workers/print.ts'`, 'live on one floor')
    expectFaults('ui/app/Desk.tsx', `const at = new URL('../../workers/print.ts', import.meta.url)`, 'lives above it')
  })

  test('and a path made at run time is refused', () => {
    expectFaults('ui/app/Desk.tsx', 'const later = (name: string) => import(`./${name}.ts`)', 'write the path out')
    expectFaults('ui/app/Desk.tsx', `const later = (name: string) => import(name)`, 'write the path out')
  })

  test('and every file stands in a room that is on the map', () => {
    expectFaults('engine/press.ts', `export {}`, 'stands in no room')
    expectFaults('ui/app/Desk.tsx', `import '../../engine/press.ts'`, 'leads into no room')
  })
})

describe('a package', () => {
  test('is used by its owner alone', () => {
    expectFaults('domain/money/price.ts', `import * as z from 'zod/mini'`)
    expectFaults(
      'ui/app/Desk.tsx',
      `import * as z from 'zod/mini'`,
      'belongs to domain/money, not to ui/app. Use its schemas.',
    )
    expectFaults('ui/app/Desk.tsx', `import { useState } from 'react'`)
    expectFaults('domain/money/price.ts', `import type { ReactNode } from 'react'`, '“react” belongs to ui/*')
  })

  test('counts with its inner paths, the longest name first', () => {
    expectFaults('domain/money/price.ts', `import { z } from 'zod'`, 'belongs to nobody')
    expectFaults('domain/money/price.ts', `import { z } from 'zod/v4'`, 'belongs to nobody')
    expectFaults('domain/money/price.ts', `import { jsx } from 'react/jsx-runtime'`, 'belongs to ui/*')
    expectFaults('domain/money/price.ts', `import fs from 'node:fs'`, 'belongs to main.tsx')
  })

  test('without an owner is refused', () => {
    expectFaults('ui/app/Desk.tsx', `import { pad } from 'left-pad'`, 'has no owner')
    expectFaults('ui/app/Desk.tsx', `import { pad } from 'reactive'`, 'has no owner')
  })

  test('has folders beside src as its like', () => {
    expectFaults('domain/words/say.ts', `import words from '../../../locales/en/paper.json'`)
    expectFaults(
      'domain/money/say.ts',
      `import words from '../../../locales/en/paper.json'`,
      '“locales/en/paper.json” belongs',
    )
    expectFaults(
      'domain/money/say.ts',
      `const all = import.meta.glob('../../../locales/*/*.json')`,
      '“locales/” belongs',
    )
    expectFaults('domain/money/say.ts', `import { version } from '../../../package.json'`, 'has no owner')
  })
})

describe('the outside world', () => {
  test.each([
    ['the present moment', `export const when = new Date()`, 'Date()'],
    ['the present moment as text', `export const when = Date()`, 'Date()'],
    ['the clock', `export const when = Date.now()`, 'Date.now'],
    ['the clock handed on', `export const clock = Date.now`, 'Date.now'],
    ['the clock taken apart', `export const { now } = Date`, 'Date.*'],
    ['the clock behind globalThis', `export const when = globalThis.Date.now()`, 'Date.now'],
    ['the clock behind a name in brackets', `export const when = Date['now']()`, 'Date.now'],
    ['any part of Math', `export const any = (name: 'random') => Math[name]()`, 'Math.*'],
    ['chance', `export const chance = Math.random()`, 'Math.random'],
    ['bytes of chance', `export const id = crypto.getRandomValues(new Uint8Array(8))`, 'crypto.getRandomValues'],
    ['the address', `export const here = location.hash`, 'location.hash'],
    ['the address passed on', `export const here = [history]`, 'history.*'],
    ['sorting by locale', `export const by = (a: string, b: string) => a.localeCompare(b)`, '.localeCompare'],
    ['a format of this browser', `export const format = new Intl.NumberFormat('nl')`, 'Intl.NumberFormat'],
    ['the page', `export const body = document.body`, 'document.body'],
    ['a default of a parameter', `export function at(moment = Date.now()) { return moment }`, 'Date.now'],
    ['a part of an expression with a type', `export const when = (Date as { now(): number }).now()`, 'Date.*'],
    [
      'a name that another function declared for itself',
      `function f(location: string) { return location }\nexport const x = f(location.href)`,
      'location.href',
    ],
  ])('has an owner: %s', (_what, text, use) => {
    const found = faults('domain/money/price.ts', text)
    expect(
      found.some((fault) => fault.includes(`“${use}”`)),
      found.join('\n'),
    ).toBe(true)
  })

  test('has no place in the domain when it takes time', () => {
    expectFaults('domain/money/price.ts', `export async function price() {}`, '“async” is waiting')
    expectFaults('domain/money/price.ts', `export const price = Promise.resolve(1)`, '“Promise.resolve” is waiting')
  })

  test.each([
    ['a parameter', `export const at = (location: { place: string }) => location.place`],
    ['a parameter taken apart', `export const at = ({ history }: { history: string[] }) => history.length`],
    ['a constant', `const location = 'Station Road'\nexport const at = location`],
    ['a function used above its place', `export const at = history()\nfunction history() { return [] }`],
    ['an import', `import { location } from './place.ts'\nexport const at = location`],
    [
      'a variable of a loop',
      `export function last(all: string[]) { let x = ''; for (const document of all) x = document; return x }`,
    ],
    ['a property', `export const goal = { location: 'here', window: 2 }\nexport const size = goal.window`],
    ['a type', `export type Page = Document\nexport interface Place { location: Location; history: History }`],
    ['a moment that is given', `export const then = new Date(0)`],
    ['plain arithmetic', `export const root = Math.sqrt(2) + Math.floor(1.5)`],
    ['a question after the kind of a thing', `export const isDate = (x: unknown) => x instanceof Date`],
    ['import.meta', `export const dev = import.meta.env.DEV`],
  ])('is not meant by the same word for %s', (_what, text) => {
    expectFaults('domain/money/price.ts', text)
  })

  test('is open to its owner', () => {
    expectFaults('main.tsx', `export const now = () => Date.now()`)
    expectFaults('ui/app/Desk.tsx', `export const here = () => location.hash + document.title`)
  })
})

describe('the shape of a file', () => {
  const long = 'export {}\n'.repeat(251)

  test('is short, unless it is a table of data', () => {
    expectFaults('domain/words/verbs.ts', long, '251 lines')
    expectFaults('domain/words/nouns.ts', long)
  })

  test('has a folder named after its subject', () => {
    expectFaults('ui/app/utils/x.ts', `export {}`, 'name the folder after what it holds')
  })

  test('exports no name of the browser, not even as a type', () => {
    expectFaults('domain/words/page.ts', `export class Document {}`, 'exports “Document”')
    expectFaults('domain/words/page.ts', `export interface Range { from: number }`, 'exports “Range”')
  })

  test('is reported when it cannot be parsed', () => {
    expectFaults('domain/words/page.ts', `export const = 1`, 'cannot be read')
  })

  test('counts the lines of functions that have a name', () => {
    const text =
      'export function a() {\n\n}\nconst b = () => {\n}\nclass C {\n  d() {\n\n\n  }\n}\nlist.map((x) => x)\n'
    expect(read({ path: 'a.ts', text }).functions.map(({ lines }) => lines)).toEqual([3, 2, 4])
  })
})

describe('the map', () => {
  test('that lost a table is refused, not taken for a house without laws', () => {
    expect(() => readMap(page.replace('## Packages', '## Boxes'))).toThrow('no table under “Packages and their owners”')
    expect(() => readMap(page.replace('| `std` | ground |', '| `std` |'))).toThrow('not 2 cells')
  })
})
