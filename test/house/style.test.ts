import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

interface Report {
  readonly number_of_files: number
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[]
}

/** Faults that the linter must see, the last two only with the help of types. */
const seen = [
  ['any', 'export const price: any = 1\n', 'typescript(no-explicit-any)'],
  ['something left for later', '// TODO: round up\nexport const price = 1\n', 'eslint(no-warning-comments)'],
  ['a fault silenced', '// @ts-ignore\nexport const price: number = "1"\n', 'typescript(ban-ts-comment)'],
  [
    'a promise nobody waits for',
    'export function go() {\n  Promise.resolve(1)\n}\n',
    'typescript(no-floating-promises)',
  ],
  [
    'a case that was forgotten',
    'export function f(x: "a" | "b") {\n  switch (x) {\n    case "a":\n      return 1\n  }\n  return 0\n}\n',
    'typescript(switch-exhaustiveness-check)',
  ],
] as const

let folder = ''
let report: Report = { number_of_files: 0, diagnostics: [] }

beforeAll(() => {
  // Inside the project, so that our rules hold; outside src, so that nothing else sees it.
  mkdirSync(join('node_modules', '.cache'), { recursive: true })
  folder = mkdtempSync(join('node_modules', '.cache', 'style-'))
  const files = [...seen.map(([, code], i) => [`seen${i}.ts`, code]), ['plain.ts', 'export const price = 1\n']] as const
  for (const [name = '', code = ''] of files) writeFileSync(join(folder, name), code)
  writeFileSync(join(folder, 'tsconfig.json'), '{ "extends": "../../../tsconfig.json", "include": ["."] }')
  const words = [
    '--no-ignore',
    '--config',
    '.oxlintrc.json',
    '--format',
    'json',
    ...files.map(([name = '']) => join(folder, name)),
  ]
  const { stdout } = spawnSync(process.execPath, ['node_modules/oxlint/bin/oxlint', ...words], { encoding: 'utf8' })
  report = JSON.parse(stdout) as Report
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function rulesBroken(file: string): string[] {
  return report.diagnostics.filter(({ filename }) => filename.endsWith(file)).map(({ code }) => code)
}

test('the linter looks at every file it is given', () => {
  expect(report.number_of_files).toBe(seen.length + 1)
})

test.each(seen.map(([what, , rule], i) => ({ what, rule, file: `seen${i}.ts` })))(
  'the linter sees $what',
  ({ rule, file }) => {
    expect(rulesBroken(file)).toContain(rule)
  },
)

test('the linter lets plain code pass', () => {
  expect(rulesBroken('plain.ts')).toEqual([])
})
