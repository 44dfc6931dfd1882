import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { KitWordsContext, type KitWords } from '../../../src/ui/kit/kitWords.ts'

export const kitWords: KitWords = {
  error: 'Error:',
  optional: '(optional)',
  problem: 'There is a problem',
  charactersLeft: (count) => `${count} left`,
  charactersOver: (count) => `${count} too many`,
  close: 'Close',
}

/** Draws a part of the kit with its few words in English. */
export const renderInWords = (part: ReactElement) =>
  render(part, { wrapper: ({ children }) => <KitWordsContext value={kitWords}>{children}</KitWordsContext> })
