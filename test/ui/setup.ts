import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi, type MockInstance } from 'vitest'

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
