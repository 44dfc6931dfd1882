import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { emptied, flipped, half, removed, tail } from './damage.ts'
import { begin, deskOf, expectNoWelcome, found, type } from './page.ts'
import { endAll, newProfile, startOn } from './profile.ts'

test.afterEach(endAll)

/** A way to spoil the files of a store while the browser is closed. */
type Damage = (folder: string) => void

const files = (folder: string, kind: RegExp) => fs.readdirSync(folder).filter((name) => kind.test(name))
const onEach =
  (kind: RegExp, spoil: (file: string) => void): Damage =>
  (folder) =>
    files(folder, kind).forEach((name) => spoil(join(folder, name)))

const log = /\.log$/
const data = /\.(log|ldb)$/
const manifest = /^MANIFEST/
const current = /^CURRENT/

const damages: Readonly<Record<string, Damage>> = {
  'the log cut in half': onEach(log, half),
  'the end of the log cut off': onEach(log, tail),
  'the log emptied': onEach(log, emptied),
  'the log removed': onEach(log, removed),
  'one byte of the log turned': onEach(log, flipped(0.5, 1_000_000)),
  'many bytes of the log turned': onEach(log, flipped(0, 97)),
  'its end turned': onEach(log, flipped(0.9, 7)),
  'all data cut in half': onEach(data, half),
  'all data removed': onEach(data, removed),
  'the manifest turned': onEach(manifest, flipped(0, 5)),
  'the manifest removed': onEach(manifest, removed),
  'the manifest emptied': onEach(manifest, emptied),
  'the file that names the manifest emptied': onEach(current, emptied),
  'the file that names the manifest removed': onEach(current, removed),
  'everything emptied': onEach(/./, (file) => emptied(file)),
  'the whole folder removed': (folder) => fs.rmSync(folder, { recursive: true }),
}

const LAST = 'Said to be saved, the last time.'
let sound: string
let address: string

test.beforeAll(async () => {
  sound = newProfile()
  const running = await startOn(sound)
  await begin(running.page)
  for (let times = 0; times < 6; times += 1) expect(await type(running.page, `Saved before, ${times}.`)).toBe('saved')
  expect(await type(running.page, LAST)).toBe('saved')
  address = running.page.url().replace(/\/goal\/place$/, '')
  // The marker beside the store is written down by the browser in its own time, at the latest when it closes.
  await running.close()
})

for (const [what, damage] of Object.entries(damages)) {
  test(`a store with ${what}: nobody is welcomed as new, and no older text passes for the last`, async () => {
    const profile = fs.mkdtempSync(join(tmpdir(), 'ten-tables-damaged-'))
    fs.cpSync(sound, profile, { recursive: true, filter: (file) => !/Singleton|Cache/.test(file) })
    damage(storeIn(profile))
    const running = await startOn(profile)
    const desk = await deskOf(running.page)
    expectNoWelcome(desk)
    const text = desk.drafts > 0 ? await found(running.page, address) : null
    if (text !== null && text !== LAST) expect(desk.isWarned, `“${text}” passes for the last`).toBe(true)
    await running.close()
    fs.rmSync(profile, { recursive: true })
  })
}

/** Where Chromium keeps the store of the app. */
function storeIn(profile: string): string {
  const folder = join(profile, 'Default', 'IndexedDB')
  const store = fs.existsSync(folder)
    ? fs.readdirSync(folder).find((name) => name.endsWith('.indexeddb.leveldb'))
    : undefined
  if (store === undefined) throw new Error(`There is no store in ${folder}`)
  return join(folder, store)
}
