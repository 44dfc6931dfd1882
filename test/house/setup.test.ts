import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withLock } from '../../.ci/lock.mjs'
import { isReady, isSupported, stamp } from '../../.ci/setup.mjs'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ten-tables-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** More than any system hands out. */
const deadProcess = 2 ** 30

function lockOf(pid: number) {
  const lock = join(folder, 'lock')
  mkdirSync(lock)
  writeFileSync(join(lock, 'pid'), String(pid))
  return lock
}

describe('the set-up', () => {
  test.each(['20.19.0', '20.20.2', '22.13.0', '22.20.1', '24.0.0', '26.1.0'])('runs on Node %s', (version) => {
    expect(isSupported(version)).toBe(true)
  })

  test.each(['18.20.0', '20.18.3', '21.7.0', '22.12.0', '23.11.0'])('says what it needs on Node %s', (version) => {
    expect(isSupported(version)).toBe(false)
  })

  const writeLock = (version: string) => {
    const packages = { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version: '1.0.0', optional: true } }
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }))
  }

  const install = (version: string) => {
    const packages = { 'node_modules/a': { version } }
    mkdirSync(join(folder, 'node_modules'), { recursive: true })
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
  }

  test('is needed on a fresh clone, and no more once it was done', () => {
    writeLock('1.0.0')
    expect(isReady(folder)).toBe(false)
    mkdirSync(join(folder, 'node_modules'))
    stamp(folder)
    expect(isReady(folder)).toBe(true)
  })

  test('is needed again when the lock file names another version', () => {
    writeLock('1.0.0')
    install('1.0.0')
    stamp(folder)
    writeLock('1.0.1')
    expect(isReady(folder)).toBe(false)
  })

  test('takes over what somebody installed by hand, if it is what the lock file names', () => {
    writeLock('1.0.0')
    install('1.0.0')
    expect(isReady(folder)).toBe(true)
    install('1.0.1')
    expect(isReady(folder)).toBe(false)
  })

  test('is needed again after the folder came from another kind of machine', () => {
    writeLock('1.0.0')
    install('1.0.0')
    stamp(folder)
    writeFileSync(join(folder, 'node_modules/.setup'), 'plan9 mips node20\n')
    expect(isReady(folder)).toBe(false)
  })
})

describe('the lock', () => {
  test('lets one in at a time, and tells the others that they wait', async () => {
    const lock = join(folder, 'lock')
    const events: string[] = []
    const visit = (name: string) =>
      withLock(
        lock,
        () => events.push(`${name} waits`),
        async () => {
          events.push(`${name} in`)
          await new Promise((wake) => setTimeout(wake, 20))
          events.push(`${name} out`)
        },
      )
    await Promise.all([visit('a'), visit('b'), visit('c')])
    expect(events.filter((event) => !event.endsWith('waits')).map((event) => event.slice(2))).toEqual(
      Array.from({ length: 3 }, () => ['in', 'out']).flat(),
    )
    expect(events.filter((event) => event.endsWith('waits'))).toHaveLength(2)
    expect(readdirSync(folder)).toEqual([])
  })

  test('of a command that died is taken over', async () => {
    expect(
      await withLock(
        lockOf(deadProcess),
        () => {},
        () => 'in',
      ),
    ).toBe('in')
    expect(readdirSync(folder)).toEqual([])
  })

  test('held for longer than any work takes is taken over, as its number may live on in another', async () => {
    const lock = lockOf(process.pid)
    const longAgo = new Date(Date.now() - 3_600_000)
    utimesSync(lock, longAgo, longAgo)
    expect(
      await withLock(
        lock,
        () => {},
        () => 'in',
      ),
    ).toBe('in')
  })

  test('is given back when the work fails', async () => {
    const lock = join(folder, 'lock')
    const work = withLock(
      lock,
      () => {},
      () => Promise.reject(new Error('no space left')),
    )
    await expect(work).rejects.toThrow('no space left')
    expect(readdirSync(folder)).toEqual([])
  })
})
