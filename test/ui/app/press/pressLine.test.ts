import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PressAnswer, PressRequest } from '../../../../src/actions/pressMessages.ts'
import { openPressLine, PATIENCE, type StartPress } from '../../../../src/ui/app/press/pressLine.ts'
import { blank } from '../../../domain/agreement/anyDraft.ts'

/** Presses that do nothing by themselves: the test says what each one answers. */
function presses() {
  const started: {
    asked: PressRequest[]
    heard: (answer: PressAnswer) => void
    broken: () => void
    stopped: boolean
  }[] = []
  const start: StartPress = (heard, broken) => {
    const press = { asked: [] as PressRequest[], heard, broken, stopped: false }
    started.push(press)
    return { ask: (request) => void press.asked.push(request), stop: () => void (press.stopped = true) }
  }
  const only = (index = 0) => {
    const press = started[index]
    if (!press) throw new Error(`No press was started for the ${index}th time`)
    return press
  }
  return { start, started, only }
}

const moment = { party: 'agency', mark: { typed: 'M' }, at: 0, offsetMinutes: 0, inked: [] } as const

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the way to the press', () => {
  it('starts nothing before a paper is asked for, and one press for all of them', () => {
    const { start, started } = presses()
    const line = openPressLine(start, 'https://example.test/')
    expect(started).toHaveLength(0)
    void line.pages(blank())
    void line.pages(blank())
    expect(started).toHaveLength(1)
    expect(started[0]?.asked.map(({ want, base }) => [want, base])).toEqual([
      ['pages', 'https://example.test/'],
      ['pages', 'https://example.test/'],
    ])
  })

  it('gives each question its own answer, in whatever order they come', async () => {
    const { start, only } = presses()
    const line = openPressLine(start, '')
    const [first, second] = [line.ink(blank(), new Uint8Array(), moment), line.ink(blank(), new Uint8Array(), moment)]
    const [one, two] = only().asked
    only().heard({ ticket: two?.ticket ?? 0, inked: new Uint8Array([2]) })
    only().heard({ ticket: one?.ticket ?? 0, inked: new Uint8Array([1]) })
    expect(await first).toEqual({ ok: true, value: new Uint8Array([1]) })
    expect(await second).toEqual({ ok: true, value: new Uint8Array([2]) })
  })

  it('hands on how far a paper has come, and why it was not made', async () => {
    const { start, only } = presses()
    const steps: string[] = []
    const paper = openPressLine(start, '').file(blank(), (step) => steps.push(step))
    const ticket = only().asked[0]?.ticket ?? 0
    only().heard({ ticket, step: 'words' })
    only().heard({ ticket, step: 'fonts' })
    only().heard({ ticket, fault: { code: 'unreachable', file: 'latin.ttf' } })
    expect(await paper).toEqual({ ok: false, error: { code: 'unreachable', file: 'latin.ttf' } })
    expect(steps).toEqual(['words', 'fonts'])
  })

  it('stops a press that falls silent, and starts a new one for the next question', async () => {
    const { start, started, only } = presses()
    const line = openPressLine(start, '')
    const paper = line.pages(blank())
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(await paper).toEqual({ ok: false, error: { code: 'no-answer' } })
    expect(only().stopped).toBe(true)
    void line.pages(blank())
    expect(started).toHaveLength(2)
  })

  it('lets a press go on for as long as it tells of its steps', async () => {
    const { start, only } = presses()
    const paper = openPressLine(start, '').pages(blank())
    const ticket = only().asked[0]?.ticket ?? 0
    await vi.advanceTimersByTimeAsync(PATIENCE - 1)
    only().heard({ ticket, step: 'pages' })
    await vi.advanceTimersByTimeAsync(PATIENCE - 1)
    expect(only().stopped).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await paper).toEqual({ ok: false, error: { code: 'no-answer' } })
  })

  it('tells a press that never came from one that fell over', async () => {
    const { start, only } = presses()
    const line = openPressLine(start, '')
    const first = line.pages(blank())
    only(0).broken()
    expect(await first).toEqual({ ok: false, error: { code: 'not-loaded' } })
    const second = line.pages(blank())
    only(1).heard({ ticket: only(1).asked[0]?.ticket ?? 0, step: 'words' })
    only(1).broken()
    expect(await second).toEqual({ ok: false, error: { code: 'broken' } })
  })
})
