import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Package {
  scripts: Record<string, string>
  engines: { node: string }
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

interface Locked {
  dev?: boolean
  devOptional?: boolean
  optional?: boolean
  hasInstallScript?: boolean
}

const project = JSON.parse(readFileSync('package.json', 'utf8')) as Package
const decisions = readdirSync('src/decisions').map((name) => `src/decisions/${name}`)
const pages = ['README.md', 'src/ARCHITECTURE.md', ...decisions]

/** Commands that npm knows without a script of ours. */
const npmsOwn = new Set(['ci', 'install'])

describe.each(pages)('%s', (path) => {
  const text = readFileSync(path, 'utf8')

  test('names only files that are there', () => {
    const links = Array.from(text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g), ([, target]) =>
      join(dirname(path), target ?? ''),
    )
    const quoted = Array.from(
      text.matchAll(/`((?:src|test|locales|public|\.ci)\/[\w./-]+\.\w+)`/g),
      ([, file]) => file ?? '',
    )
    expect([...links, ...quoted].filter((file) => !existsSync(file))).toEqual([])
  })

  test('names only verbs that package.json has', () => {
    const verbs = Array.from(text.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][\w:]*)/g), ([, verb]) => verb ?? '')
    expect(verbs.filter((verb) => !(verb in project.scripts) && !npmsOwn.has(verb))).toEqual([])
  })
})

test.each(decisions)('%s names the test that guards it', (path) => {
  const guard = /\bGuarded by\b.*?`(test\/[\w./-]+)`/s.exec(readFileSync(path, 'utf8'))?.[1]
  expect(guard, 'a line “Guarded by `test/…`”').toBeDefined()
  expect(existsSync(guard ?? '')).toBe(true)
})

test('every package is pinned exactly: what was tested is what is installed', () => {
  const versions = Object.entries({ ...project.dependencies, ...project.devDependencies })
  expect(versions.filter(([, version]) => !/^(npm:@cantoo\/pdf-lib@)?\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('few packages run in the browser: at most 25, and none runs a script when it is installed', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
  const all = Object.entries(lock.packages).filter(([path]) => path !== '')
  const shipped = all.filter(([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional)
  expect(shipped.length).toBeGreaterThan(0)
  expect(shipped.length).toBeLessThanOrEqual(25)
  expect(all.filter(([, each]) => each.hasInstallScript && !each.optional).map(([path]) => path)).toEqual([])
})

test('the top of the project holds what it must and nothing else', () => {
  const allowed =
    /^(src|public|locales|test|index\.html|vite\.config\.ts|package(-lock)?\.json|tsconfig\.json|README\.md|LICENSE|\..+)$/
  const made = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'playwright-report'])
  expect(readdirSync('.').filter((name) => !allowed.test(name) && !made.has(name))).toEqual([])
})
