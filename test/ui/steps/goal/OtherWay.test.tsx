import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { example } from '../../../../src/ui/app/example/example.ts'
import { OtherWay } from '../../../../src/ui/steps/goal/OtherWay.tsx'
import { lay } from '../atHand.tsx'

const asked = <OtherWay paths={['goal.metric', 'goal.unit']} />
const words = ['goal', 'steps', 'kit'] as const
const about = async (metric: string): Promise<Draft> => ({
  ...(await example('grill', 'en')),
  problem: undefined,
  goal: { metric },
})

describe('a goal that names a channel', () => {
  it('is asked whether another way would do as well, with nothing chosen', async () => {
    const table = await lay(await about('A video that people share'), asked, words)
    expect(screen.getByText(/You wrote “video”/)).toBeVisible()
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    await table.user.click(screen.getByRole('radio', { name: /Any way/ }))
    expect(table.draft().goal?.otherWay).toBe('any-way')
    expect(screen.getByRole('radio', { name: /Any way/ })).toBeChecked()
  })

  it('is left in peace when it names what should come of it', async () => {
    await lay(await about('Tables seated'), asked, words)
    expect(screen.queryByRole('radio')).toBeNull()
  })
})
