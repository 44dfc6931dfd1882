import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// Inside the project, so that our rules hold; outside src, so that nothing else sees it.
let folder = ''
beforeAll(() => void (folder = mkdtempSync(join('node_modules', '.cache', 'style-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function faultsIn(code: string): string[] {
  const file = join(folder, 'bad.ts')
  writeFileSync(file, code)
  writeFileSync(join(folder, 'tsconfig.json'), '{ "extends": "../../../tsconfig.json", "include": ["."] }')
  const words = ['--no-ignore', '--config', '.oxlintrc.json', '--format', 'json', file]
  const { stdout } = spawnSync(process.execPath, ['node_modules/oxlint/bin/oxlint', ...words], { encoding: 'utf8' })
  const report = JSON.parse(stdout) as { number_of_files: number; diagnostics: { code: string }[] }
  expect(report.number_of_files).toBe(1)
  return report.diagnostics.map(({ code }) => code)
}

test.each([
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
])('the linter sees %s', (_what, code, rule) => {
  expect(faultsIn(code)).toContain(rule)
})

test('the linter lets plain code pass', () => {
  expect(faultsIn('export const price = 1\n')).toEqual([])
})
