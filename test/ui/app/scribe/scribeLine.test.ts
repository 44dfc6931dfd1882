import { describe, expect, it } from 'vitest'
import type { ScribeAnswer, ScribeRequest, Tellings } from '../../../../src/actions/scribeMessages.ts'
import { emptyDraft, type Draft } from '../../../../src/domain/agreement/draft.ts'
import { openScribeLine } from '../../../../src/ui/app/scribe/scribeLine.ts'

/** A scribe that answers when the test says so. */
function listening() {
  const asked: ScribeRequest[] = []
  let started = 0
  let heard: (answer: ScribeAnswer) => void = () => undefined
  let broken = () => undefined as void
  const line = openScribeLine((...ears) => {
    started += 1
    ;[heard, broken] = ears
    return { ask: (request) => void asked.push(request), stop: () => undefined }
  })
  const answer = (place: number, told: Tellings['names']) => heard({ ticket: asked[place]?.ticket ?? -1, told })
  const wants = () => asked.map(({ want, of }) => `${want} ${'revision' in of ? of.revision : of.text}`)
  const fault = (place: number) => heard({ ticket: asked[place]?.ticket ?? -1, fault: 'words-unreachable' })
  return { line, asked, wants, answer, fault, fall: () => broken(), started: () => started }
}

const draft = (revision: number): Draft => ({
  ...emptyDraft({
    id: 'aaaaaaaaaaaaaaaaaaaaaaaaaa',
    languages: { paper: 'en' },
    paperSize: 'a4',
    currency: 'EUR',
    timeZone: 'Europe/Amsterdam',
  }),
  revision,
})
const first = draft(1)
const second = draft(2)
const third = draft(3)

describe('of several drafts in a row', () => {
  it('the scribe tells the one it is at and then the newest, never one between', async () => {
    const { line, wants, answer } = listening()
    const told = [first, second, third].map((each) => line.tell('names', each, 'en'))
    expect(wants()).toEqual(['names 1'])
    answer(0, { a: '1' })
    expect(wants()).toEqual(['names 1', 'names 3'])
    answer(1, { a: '3' })
    expect(await Promise.all(told)).toEqual([{ a: '1' }, null, { a: '3' }])
  })

  it('an answer that nobody waits for any more is not heard', async () => {
    const { line, answer, asked } = listening()
    const told = line.tell('names', first, 'en')
    answer(0, { a: '1' })
    answer(0, { a: 'late' })
    expect(await told).toEqual({ a: '1' })
    expect(asked).toHaveLength(1)
  })
})

describe('what is told of one draft', () => {
  it('is asked once, whoever asks, and known from then on', async () => {
    const { line, answer, asked } = listening()
    const told = [line.tell('names', first, 'en'), line.tell('names', first, 'en')]
    expect(line.known('names', first, 'en')).toBeNull()
    answer(0, { a: '1' })
    expect(await Promise.all(told)).toEqual([{ a: '1' }, { a: '1' }])
    expect(await line.tell('names', first, 'en')).toEqual({ a: '1' })
    expect(asked).toHaveLength(1)
    expect(line.known('names', first, 'en')).toEqual({ a: '1' })
    expect(line.known('names', second, 'en')).toBeNull()
    expect(line.known('names', first, 'ko')).toBeNull()
  })

  it('does not wait for another kind of telling', () => {
    const { line, wants } = listening()
    void line.tell('paper', first, 'en')
    void line.tell('names', second, 'en')
    expect(wants()).toEqual(['paper 1', 'names 2'])
  })
})

describe('a scribe that cannot tell', () => {
  it('says so, and is asked anew the next time', async () => {
    const { line, fault, asked, answer } = listening()
    const told = line.tell('names', first, 'en')
    fault(0)
    expect(await told).toBeNull()
    const again = line.tell('names', first, 'en')
    expect(asked).toHaveLength(2)
    answer(1, { a: '1' })
    expect(await again).toEqual({ a: '1' })
  })

  it('is started again for the newest draft, where it fell over', async () => {
    const { line, fall, started, wants, answer } = listening()
    const told = [first, second].map((each) => line.tell('names', each, 'en'))
    fall()
    expect(started()).toBe(2)
    expect(wants()).toEqual(['names 1', 'names 2'])
    answer(1, { a: '2' })
    expect(await Promise.all(told)).toEqual([null, { a: '2' }])
  })

  it('leaves nobody waiting once its draft is closed', async () => {
    const { line, started } = listening()
    const told = [first, second].map((each) => line.tell('names', each, 'en'))
    line.close()
    expect(await Promise.all(told)).toEqual([null, null])
    expect(started()).toBe(1)
  })
})
