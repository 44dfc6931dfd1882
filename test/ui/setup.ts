import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi, type MockInstance } from 'vitest'

// What is waited for comes when it comes: how fast a busy machine is decides nothing. Milliseconds.
configure({ asyncUtilTimeout: 30_000 })

// jsdom measures nothing, so nothing ever changes its size there.
if (!('ResizeObserver' in globalThis)) {
  const idle = () => undefined
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = idle
      unobserve = idle
      disconnect = idle
    },
  )
}

// What React warns of is a fault of the screen that is tested, however well the rest of it went.
let told: MockInstance<(...words: unknown[]) => void>
beforeEach(() => {
  told = vi.spyOn(console, 'error')
})
afterEach(() => {
  cleanup()
  const said = told.mock.calls.map((words) => words.map(String).join(' '))
  told.mockRestore()
  if (said.length > 0) throw new Error(`The console was told:\n${said.join('\n')}`)
})
