import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { builtApp } from '../../.ci/built.mjs'
import { classNames } from '../../.ci/classNames.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { contentPolicy } from '../../vite.config.ts'

const classes = classNames()
let app = ''
let page = ''

beforeAll(async () => {
  app = await builtApp()
  page = readFileSync(join(app, 'index.html'), 'utf8')
}, 120_000)

describe('the built page', () => {
  test('carries the content policy itself, for hosts that send no headers', () => {
    const written = /http-equiv="Content-Security-Policy" content="([^"]+)"/
      .exec(page)?.[1]
      ?.replaceAll('&#39;', "'")
      .split('; ')
    expect(written).toEqual(contentPolicy.filter((line) => !line.startsWith('frame-ancestors')))
  })

  test('has no script or style of its own that the policy would stop', () => {
    const scripts = Array.from(page.matchAll(/<script\b[^>]*>([^<]*)/g), ([tag, text]) => ({ tag, text }))
    expect(scripts.filter(({ tag, text }) => !tag.includes('src=') || text?.trim())).toEqual([])
    expect(page).not.toMatch(/<style\b|\sstyle=|\son\w+=/)
  })

  test('names every file relative to itself, and no other origin', () => {
    const addresses = Array.from(page.matchAll(/(?:src|href)="([^"]*)"/g), ([, address]) => address ?? '')
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => !address.startsWith('./') && !address.startsWith('#'))).toEqual([])
  })

  test('has the rules of every style module, for a bundler drops those of a module that nothing is taken from', () => {
    const [style = ''] = readdirSync(join(app, 'assets')).filter((file) => /^style-.*\.css$/.test(file))
    const rules = readFileSync(join(app, 'assets', style), 'utf8')
    const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).map((file) => join('src/ui', file))
    const modules = files.filter((file) => file.endsWith('.module.css'))
    const lacking = modules.filter(
      (file) => !namesIn(file).some((name) => rules.includes(`.${classes.of(name, file)}`)),
    )
    expect(modules.length).toBeGreaterThan(20)
    expect(lacking).toEqual([])
  })

  test('has a heading and a first sentence before any script has come', () => {
    expect(page).toMatch(/<div id="root">[\s\S]*<h1[\s\S]*<p[\s\S]*<\/div>/)
    expect(page).toMatch(/<noscript>/)
  })

  test('is kept offline by a worker that stands alone, in no file of the page', () => {
    const files = readdirSync(join(app, 'assets')).filter((name) => name.endsWith('.js'))
    const listens = (file: string) => /addEventListener\(.fetch/.test(readFileSync(join(app, file), 'utf8'))
    expect(listens('sw.js')).toBe(true)
    expect(readFileSync(join(app, 'sw.js'), 'utf8')).not.toMatch(/\bimport\b/)
    expect(files.filter((name) => listens(`assets/${name}`))).toEqual([])
  })

  test('lies there compressed as well, and the compressed files say the same', () => {
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1] ?? ''
    const plain = readFileSync(join(app, script))
    expect(existsSync(join(app, script))).toBe(true)
    expect(brotliDecompressSync(readFileSync(join(app, `${script}.br`))).equals(plain)).toBe(true)
    expect(gunzipSync(readFileSync(join(app, `${script}.gz`))).equals(plain)).toBe(true)
  })
})

function namesIn(module: string): string[] {
  const rules = readFileSync(module, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '')
  return Array.from(rules.matchAll(/\.([a-z_][\w-]*)/gi), ([, name]) => name ?? '')
}
