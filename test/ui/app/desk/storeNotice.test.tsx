import { act, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { OutsideContext, type Outside } from '../../../../src/ui/app/outside.ts'
import { VersionNotice } from '../../../../src/ui/app/states/VersionNotice.tsx'
import { beforeStoreCloses, flushAll, tellStore } from '../../../../src/ui/app/storeState.ts'
import { noUpdates } from '../../../../src/ui/app/updates.ts'
import { startSpeaking } from '../../../../src/ui/i18n/speaking.ts'

async function draw() {
  await startSpeaking('en', ['app', 'kit', 'desk'])
  render(
    <OutsideContext value={{ updates: noUpdates } as Outside}>
      <VersionNotice />
    </OutsideContext>,
  )
}
afterEach(() => act(() => tellStore('open')))

describe('a window whose store is in other hands', () => {
  it('says which windows to close while an older app holds it, and nothing more once it does not', async () => {
    await draw()
    act(() => tellStore('blocked'))
    expect(await screen.findByText('Another window uses an older version')).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
    act(() => tellStore('open'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('offers to be loaded again once a newer app has it', async () => {
    await draw()
    act(() => tellStore('newer'))
    expect(await screen.findByText('Another window uses a newer version')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Load again' })).toBeVisible()
  })

  it('does not offer that where the browser took the store away: what is left is in this window', async () => {
    await draw()
    act(() => tellStore('gone'))
    expect(await screen.findByText(/This browser closed its storage/)).toBeVisible()
    expect(screen.getByText(/^The device was full, or its data was cleared/)).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('what is not written yet', () => {
  it('is written before the store closes, all of it, whatever of it fails', async () => {
    const flush = () => vi.fn<() => Promise<void>>().mockResolvedValue()
    const [works, fails, left] = [flush(), flush().mockRejectedValue(new Error('full')), flush()]
    const stops = [works, fails].map((each) => beforeStoreCloses(each))
    beforeStoreCloses(left)()
    await flushAll()
    expect([works, fails, left].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0])
    for (const stop of stops) stop()
  })
})
