import { describe, expect, it } from 'vitest'
import { ok } from '../../../src/std/result.ts'
import { makeSaver, type SavingState } from '../../../src/ui/app/draft/saver.ts'

describe('a save that breaks off', () => {
  it('is told as one that failed, and the next one is made', async () => {
    const told: SavingState['kind'][] = []
    let saves = 0
    const save = () => (++saves === 1 ? Promise.reject(new Error('A fault of this app.')) : Promise.resolve(ok(null)))
    const saver = makeSaver(
      save,
      () => 0,
      ({ kind }) => told.push(kind),
    )
    saver.touch()
    expect(await saver.flush()).toBe(false)
    expect(saver.isPending()).toBe(true)
    expect(await saver.flush()).toBe(true)
    expect(told).toEqual(['busy', 'failed', 'busy', 'saved'])
    expect(saver.isPending()).toBe(false)
  })
})

describe('a window that closes while the store still writes', () => {
  it('is asked to stay until the last word is kept', async () => {
    let write = () => {}
    const written = new Promise<void>((resolve) => (write = resolve))
    const saver = makeSaver(
      () => written.then(() => ok(null)),
      () => 0,
      () => undefined,
    )
    saver.touch()
    const kept = saver.flush()
    await Promise.resolve()
    expect(saver.isPending()).toBe(true)
    write()
    await kept
    expect(saver.isPending()).toBe(false)
  })
})

describe('somebody who goes on typing while the store writes', () => {
  it('is told that all is saved only once the last key is', async () => {
    const told: SavingState['kind'][] = []
    let write = () => {}
    const saver = makeSaver(
      () => new Promise((resolve) => (write = () => resolve(ok(null)))),
      () => 0,
      ({ kind }) => told.push(kind),
    )
    saver.touch()
    expect(told).toEqual(['busy'])
    const first = saver.flush()
    await Promise.resolve()
    saver.touch()
    write()
    await first
    expect(told).toEqual(['busy'])
    expect(saver.isPending()).toBe(true)
    const second = saver.flush()
    await Promise.resolve()
    write()
    await second
    expect(told).toEqual(['busy', 'saved'])
  })
})
