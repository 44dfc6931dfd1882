import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReaderAnswer } from '../../../src/actions/readerMessages.ts'
import { ok } from '../../../src/std/result.ts'
import { PATIENCE, readApart, type StartReader } from '../../../src/ui/app/start/readApart.ts'
import { blank } from '../../domain/agreement/anyDraft.ts'

/** A reader that does nothing by itself: the test says what it answers. */
function aReader() {
  const reader = {
    asked: [] as ArrayBuffer[],
    heard: (_answer: ReaderAnswer) => undefined as void,
    broken: () => undefined as void,
    isStopped: false,
  }
  const start: StartReader = (heard, broken) => {
    Object.assign(reader, { heard, broken })
    return { ask: (bytes) => void reader.asked.push(bytes), stop: () => void (reader.isStopped = true) }
  }
  return { reader, start }
}

const bytes = new ArrayBuffer(3)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a file from outside', () => {
  it('is handed to a reader that is there, and the reader goes with its answer', async () => {
    const { reader, start } = aReader()
    const read = readApart(bytes, start)
    expect(reader.asked).toEqual([])
    reader.heard('ready')
    expect(reader.asked).toEqual([bytes])
    reader.heard(ok({ kind: 'draft', draft: blank() }))
    expect(await read).toEqual(ok({ kind: 'draft', draft: blank() }))
    expect(reader.isStopped).toBe(true)
  })

  it('may be read for two seconds, then its reader is stopped', async () => {
    const { reader, start } = aReader()
    const read = readApart(bytes, start)
    reader.heard('ready')
    vi.advanceTimersByTime(PATIENCE - 1)
    expect(reader.isStopped).toBe(false)
    vi.advanceTimersByTime(1)
    expect(await read).toEqual({ ok: false, error: { code: 'took-too-long' } })
    expect([reader.isStopped, PATIENCE]).toEqual([true, 2000])
  })

  it('has its time counted from when the reader is there: a slow line is not the file’s fault', async () => {
    const { reader, start } = aReader()
    const read = readApart(bytes, start)
    vi.advanceTimersByTime(60_000)
    expect(reader.isStopped).toBe(false)
    reader.broken()
    expect(await read).toEqual({ ok: false, error: { code: 'not-loaded' } })
  })

  it('over which the reader falls is unreadable', async () => {
    const { reader, start } = aReader()
    const read = readApart(bytes, start)
    reader.heard('ready')
    reader.broken()
    expect(await read).toEqual({ ok: false, error: { code: 'unreadable' } })
    expect(reader.isStopped).toBe(true)
  })
})
