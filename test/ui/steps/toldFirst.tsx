import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { expect } from 'vitest'
import { KitWordsContext } from '../../../src/ui/kit/kitWords.ts'
import { kitWords } from '../kit/inWords.tsx'

/** A screen whose kit speaks. */
export const withKitWords = (screen: ReactElement) => <KitWordsContext value={kitWords}>{screen}</KitWordsContext>

/** What is wrong stands before everything that is asked, has the focus, and begins the window's title. */
export function expectToldFirst(): void {
  const alert = screen.getByRole('alert')
  const heading = screen.getByRole('heading', { level: 1 })
  expect(alert.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect(alert).toHaveFocus()
  expect(document.title).toMatch(/^Error: /)
}
