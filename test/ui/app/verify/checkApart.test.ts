import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { VerifierAnswer, VerifierRequest } from '../../../../src/actions/verifierMessages.ts'
import {
  checkApart,
  MORE_PATIENCE,
  PATIENCE,
  PRINTING,
  WAITING,
  type StartVerifier,
} from '../../../../src/ui/app/verify/checkApart.ts'
import { passedByBoth } from './files.ts'

/** A verifier that does nothing by itself: the test says what it answers. */
function aVerifier(patience?: number) {
  const verifier = {
    asked: [] as VerifierRequest[],
    handedOver: [] as Transferable[],
    heard: (_answer: VerifierAnswer) => undefined as void,
    broken: () => undefined as void,
    isStopped: false,
  }
  const start: StartVerifier = (heard, broken) => {
    Object.assign(verifier, { heard, broken })
    return {
      ask: (request, over) => {
        verifier.asked.push(request)
        verifier.handedOver.push(...over)
      },
      stop: () => void (verifier.isStopped = true),
    }
  }
  const now = () => Date.now()
  const answer = checkApart(request, { start, now, ...(patience === undefined ? {} : { patience }) })
  return { verifier, answer }
}

const request: VerifierRequest = { want: 'verdict', bytes: new ArrayBuffer(3), base: 'https://example.org/' }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a file that is checked', () => {
  it('goes over to a verifier of its own, which goes with its answer', async () => {
    const { verifier, answer } = aVerifier()
    expect(verifier.asked).toEqual([request])
    expect(verifier.handedOver).toEqual([request.bytes])
    verifier.heard('at-work')
    verifier.heard({ checked: passedByBoth })
    expect(await answer).toEqual({ ok: true, value: passedByBoth })
    expect(verifier.isStopped).toBe(true)
  })

  it('may keep the verifier at work for two seconds, then it is stopped', async () => {
    const { verifier, answer } = aVerifier()
    verifier.heard('at-work')
    vi.advanceTimersByTime(PATIENCE - 1)
    expect(verifier.isStopped).toBe(false)
    vi.advanceTimersByTime(1)
    expect(await answer).toEqual({ ok: false, error: 'took-too-long' })
    expect([verifier.isStopped, PATIENCE]).toEqual([true, 2000])
  })

  it('has them in all: what is fetched and printed in between is not counted, and gives it none anew', async () => {
    const { verifier, answer } = aVerifier()
    verifier.heard('at-work')
    vi.advanceTimersByTime(1500)
    verifier.heard('waiting')
    vi.advanceTimersByTime(WAITING - 1)
    verifier.heard('printing')
    vi.advanceTimersByTime(PRINTING - 1)
    verifier.heard('at-work')
    vi.advanceTimersByTime(499)
    expect(verifier.isStopped).toBe(false)
    vi.advanceTimersByTime(1)
    expect(await answer).toEqual({ ok: false, error: 'took-too-long' })
  })

  it('may have more of it, where somebody asks for that', async () => {
    const { verifier } = aVerifier(MORE_PATIENCE)
    verifier.heard('at-work')
    vi.advanceTimersByTime(MORE_PATIENCE - 1)
    expect(verifier.isStopped).toBe(false)
  })

  it('is stopped, too, where printing does not come to an end', async () => {
    const { verifier, answer } = aVerifier()
    verifier.heard('printing')
    vi.advanceTimersByTime(PRINTING)
    expect(await answer).toEqual({ ok: false, error: 'took-too-long' })
  })

  it.each([
    ['words or fonts stay away', 'unreachable', (verifier: Heard) => verifier.heard('waiting')],
    ['they cannot be had', 'unreachable', (verifier: Heard) => verifier.heard('unreachable')],
    ['the page came without https', 'insecure', (verifier: Heard) => verifier.heard('insecure')],
    ['no verifier comes', 'not-loaded', (verifier: Heard) => verifier.broken()],
    ['the verifier falls over it', 'fell', (verifier: Heard) => (verifier.heard('at-work'), verifier.broken())],
  ] as const)('has no answer where %s', async (_where, error, happens) => {
    const { verifier, answer } = aVerifier()
    happens(verifier)
    vi.advanceTimersByTime(WAITING)
    expect(await answer).toEqual({ ok: false, error })
    expect(verifier.isStopped).toBe(true)
  })
})

type Heard = ReturnType<typeof aVerifier>['verifier']
