import { render, renderHook, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Unread } from '../../../../src/ui/app/beside/desk/Unread.tsx'
import { useAll } from '../../../../src/ui/app/beside/desk/useAll.ts'
import { deskOn } from '../../../../src/ui/app/desk.ts'
import { windowShelf } from '../../../../src/ui/app/windowShelf.ts'
import { startSpeaking } from '../../../../src/ui/i18n/speaking.ts'
import { fail } from '../../../../src/std/result.ts'
import type { World } from '../../../../src/std/world.ts'

const world = { now: () => 1 } as World

it('tells that a desk could not be read, and does not show it as an empty one', async () => {
  const desk = deskOn({ ...windowShelf(), list: () => Promise.resolve(fail('refused')) }, 'device', world)
  const { result } = renderHook(() => useAll(desk, world))
  await waitFor(() => expect(result.current.fault).toBe('refused'))
  expect(result.current.listings).toBeNull()
  await startSpeaking('en', ['app', 'kit', 'desk'])
  render(<Unread fault="refused" />)
  expect(screen.getByRole('alert')).toHaveTextContent('could not be read')
})
