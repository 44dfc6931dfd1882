import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { emptied, flipped, half, removed } from './damage.ts'
import { begin, field, open, type } from './page.ts'
import { endAll, newProfile, startOn } from './profile.ts'

test.afterEach(endAll)

/** Which of the files the browser keeps the app in, by their path beneath its folder, and what becomes of each. */
type Damage = readonly [which: RegExp, spoil: (file: string) => void]

const entries = /CacheStorage.*_[01]$/
const program = /ScriptCache.*_[01]$/

const damages: Readonly<Record<string, Damage>> = {
  'each file cut in half': [entries, half],
  'each file emptied': [entries, emptied],
  'each file turned in its second half': [entries, flipped(0.5, 97)],
  'each file removed': [entries, removed],
  'its list emptied': [/CacheStorage.*index/, emptied],
  'its list turned': [/CacheStorage.*index/, flipped(0, 5)],
  'the worker cut in half': [program, half],
  'the worker removed': [program, removed],
  'the list of workers emptied': [/Database\/.*(log|ldb)$/, emptied],
}

const LAST = 'Said to be saved, the last time.'
let sound: string
let address: string

test.beforeAll(async () => {
  sound = newProfile()
  const { page, close } = await startOn(sound)
  await begin(page)
  expect(await type(page, LAST)).toBe('saved')
  address = page.url().replace(/\/goal\/place$/, '')
  const announced = page.locator('[data-announcer]').getByText('without a connection')
  await announced.waitFor({ state: 'attached', timeout: 60_000 })
  await close()
})

for (const [what, [which, spoil]] of Object.entries(damages)) {
  test(`the app that is kept for the time without a connection, with ${what}: it opens, with what was typed`, async () => {
    const profile = fs.mkdtempSync(join(tmpdir(), 'ten-tables-kept-'))
    // The browser's own cache would stand in for what is spoilt.
    const isCache = /Default\/(Code )?Cache/
    fs.cpSync(sound, profile, { recursive: true, filter: (file) => !/Singleton/.test(file) && !isCache.test(file) })
    const files = filesIn(join(profile, 'Default', 'Service Worker')).filter((file) => which.test(file))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) spoil(file)
    const running = await startOn(profile)
    await open(running.page, address)
    await expect(field(running.page)).toHaveValue(LAST)
    await running.close()
    fs.rmSync(profile, { recursive: true })
  })
}

function filesIn(folder: string): string[] {
  const all = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  return all.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}
