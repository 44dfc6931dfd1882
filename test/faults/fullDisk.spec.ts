import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { begin, copyAsFile, deskOf, expectNoWelcome, field, found, type } from './page.ts'
import { endAll, startOn } from './profile.ts'
import { stateOf } from './state.ts'

/** A disk of its own for one profile, made by the verb: small, and nothing else is on it. */
const disk = process.env['FAULTS_DISK'] ?? ''

test.afterEach(endAll)

for (const end of ['closed', 'killed'] as const) {
  test(`a disk that is full is told at once, and a browser ${end} upon it loses nothing in silence`, async () => {
    const profile = join(disk, end)
    mkdirSync(profile)
    const running = await startOn(profile)
    const at = await begin(running.page)
    expect(await type(running.page, 'Kept before.')).toBe('saved')
    const kept = await typeUntilFull(running.page)
    makeRoom()
    expect(await copyAsFile(running.page)).toContain('"format":"ten-tables"')
    await (end === 'killed' ? running.kill() : running.close())

    const again = await startOn(profile)
    const desk = await deskOf(again.page)
    expectNoWelcome(desk)
    const text = await found(again.page, at)
    if (text !== kept) expect(desk.isWarned, `“${text}” passes for what was saved last`).toBe(true)
    const draft = text === null ? await begin(again.page) : at
    expect(await type(again.page, 'Room again.')).toBe('saved')
    await again.kill()

    const last = await startOn(profile)
    // Chromium may lose with the whole store what it had answered as kept (decisions/two-copies.md): then one is told.
    const wasWarned = (await deskOf(last.page)).isWarned
    const opened = await found(last.page, draft)
    if (opened !== 'Room again.') expect(wasWarned, await stateOf(last.page, disk)).toBe(true)
    await last.close()
    rmSync(profile, { recursive: true })
  })
}

/** Types more and more on a disk without room; what was said to be saved last. Nothing that was typed leaves the field. */
async function typeUntilFull(page: Page): Promise<string> {
  let kept = await field(page).inputValue()
  // A browser finds room of its own at first: it lets go of what it can fetch again.
  for (let times = 1; times <= 40; times += 1) {
    fill()
    const text = `On a full disk, ${times}. ${'more and more '.repeat(5_000 * times)}`
    const said = await type(page, text)
    expect(await field(page).inputValue()).toBe(text)
    if (said === 'not saved') return kept
    kept = text
  }
  throw new Error('The disk never became full')
}

/** Writes until there is no room for another block. */
function fill(): void {
  const { bavail, bsize } = statfsSync(disk)
  for (let size = bavail * bsize; size > 0; size = Math.floor(size / 2 / bsize) * bsize) {
    const file = join(disk, `ballast-${process.hrtime.bigint()}`)
    try {
      writeFileSync(file, Buffer.alloc(size))
    } catch {
      rmSync(file, { force: true })
    }
  }
}

function makeRoom(): void {
  for (const file of readdirSync(disk)) if (file.startsWith('ballast-')) rmSync(join(disk, file))
}
