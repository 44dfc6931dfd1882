import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { withAnswer } from '../../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { example } from '../../../../src/ui/app/example/example.ts'
import { QuestionScreen } from '../../../../src/ui/steps/QuestionScreen.tsx'
import { findScreen } from '../../../../src/ui/steps/sequence.ts'
import { lay } from '../atHand.tsx'

const words = ['steps', 'kit', 'app', 'help'] as const
let grill: Draft
beforeEach(async () => {
  const all = await example('grill', 'en')
  grill = { ...all, line: { ...all.line, commitments: all.line?.commitments?.slice(0, 1) } }
})

const commitments = () => {
  const found = findScreen('line', 'commitments')
  if (!found) throw new Error('Nothing asks for commitments')
  return <QuestionScreen screen={found} back={{ href: '#/a/1', text: 'Back' }} next="#/a/1/next" />
}
const owed = () => within(screen.getByRole('group', { name: /What is owed/ }))
const link = (name: string) =>
  within(screen.getByRole('group', { name: /For which link/ })).getByRole('radio', { name })
const why = /obligation of result\) is offered only where/

describe('what a commitment owes', () => {
  it('can be a result in a link that its owner decides', async () => {
    await lay(grill, commitments(), words)
    expect(owed().getByRole('radio', { name: /A result/ })).toBeChecked()
    expect(screen.queryByText(why)).toBeNull()
  })

  it('is no result where another decides: a new one is not offered, and the law’s own word says why', async () => {
    const draft = withAnswer(grill, 'line.commitments.0.obligation', 'means')
    const table = await lay(draft, commitments(), words)
    await table.user.click(link('At the door'))
    expect(owed().queryByRole('radio', { name: /A result/ })).toBeNull()
    expect(owed().getByRole('radio', { name: /Effort/ })).toBeChecked()
    expect(screen.getByText(why)).toBeVisible()
    await table.user.click(link('Placed'))
    expect(owed().getByRole('radio', { name: /A result/ })).not.toBeChecked()
    expect(screen.queryByText(why)).toBeNull()
  })

  it('stays a result, shown as broken, where the link came into other hands', async () => {
    const table = await lay(withAnswer(grill, 'line.handOver', 0), commitments(), words)
    expect(owed().getByRole('radio', { name: /A result/ })).toBeChecked()
    expect(screen.getByText(why)).toBeVisible()
    expect(table.draft().line?.commitments?.[0]?.obligation).toBe('result')
    await table.user.click(owed().getByRole('radio', { name: /Effort/ }))
    expect(owed().queryByRole('radio', { name: /A result/ })).toBeNull()
    expect(table.draft().line?.commitments?.[0]?.obligation).toBe('means')
  })

  it('tells of results that one can keep as ideas, and fills none of them in', async () => {
    const table = await lay({ ...grill, line: { ...grill.line, commitments: undefined } }, commitments(), words)
    expect(screen.getByText(/publishing on the day, staying under the cap/)).toBeInTheDocument()
    expect(owed().queryByRole('radio', { checked: true })).toBeNull()
    expect(table.draft().line?.commitments).toBeUndefined()
  })
})
