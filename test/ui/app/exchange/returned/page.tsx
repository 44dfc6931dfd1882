import { screen, within } from '@testing-library/react'
import { withoutAcceptance } from '../../../../../src/domain/agreement/copy.ts'
import { at, withAnswer } from '../../../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import { example } from '../../../../../src/ui/app/example/example.ts'
import { ReturnedPage } from '../../../../../src/ui/app/exchange/returned/ReturnedPage.tsx'
import { exchangeOf, handedOver, nextOf } from './came.ts'
import { lay } from './table.tsx'

const { example: _mark, ...grill } = await example('grill', 'en')
/** What the agency sent: the grill, before anybody has accepted anything of it. */
export const sent: Draft = withoutAcceptance(grill)

/** What somebody does to a draft before it goes back. */
type Change = (draft: Draft) => Draft
export const put =
  (path: string, answer: unknown): Change =>
  (draft) =>
    withAnswer(draft, path, answer)
export const text =
  (path: string, change: (text: string) => string): Change =>
  (draft) =>
    withAnswer(draft, path, change(at(draft, path) as string))
export const list =
  (path: string, change: (entries: readonly unknown[]) => readonly unknown[]): Change =>
  (draft) =>
    withAnswer(draft, path, change(at(draft, path) as readonly unknown[]))

export const came = (...changes: readonly Change[]) =>
  nextOf(
    sent,
    changes.reduce((draft, change) => change(draft), sent),
  )
export const open = (theirs: Draft, mine = sent, more: Parameters<typeof handedOver>[1] = {}, holds = false) =>
  lay(mine, { exchange: exchangeOf(sent, handedOver(theirs, more)) }, <ReturnedPage />, holds)
export const line = (name: RegExp) => {
  const found = screen.getByRole('heading', { level: 4, name }).closest('li')
  if (!found) throw new Error(`There is no line ${name}`)
  return found
}
export const said = (name: RegExp) => (line(name).querySelector('dl')?.textContent ?? '').replaceAll('\u00A0', ' ')
export const take = (name: RegExp, way: 'Take theirs' | 'Keep mine') =>
  within(line(name)).getByRole('radio', { name: way })
export const goOn = () => screen.getByRole('button', { name: 'Continue with what is settled' })
