import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { LineScreen } from '../../../../src/ui/steps/line/LineScreen.tsx'
import { example } from '../../../../src/ui/app/example/example.ts'
import { lay } from '../atHand.tsx'
import { expectToldFirst, withKitWords } from '../toldFirst.tsx'

const line = <LineScreen number="6.1" back={{ href: '#/a/1', text: 'Back' }} next="#/a/1/line/limits" />
const words = ['line', 'entries', 'app', 'kit', 'steps'] as const
let grill: Draft
beforeEach(async () => {
  grill = await example('grill', 'en')
})
const point = (name: RegExp | string) => screen.getByRole('radio', { name })

describe('the line', () => {
  it('moves the hand-over point to the gap that is chosen, and says how it stands', async () => {
    const table = await lay(grill, line, words)
    await table.user.click(point('After “Seated”'))
    expect(table.draft().line?.handOver).toBe(5)
    expect(screen.getByText(/is responsible up to “Seated”, .* from “Ordered” on/)).toBeVisible()
  })

  it('moves by arrow keys as by a tap', async () => {
    const table = await lay(grill, line, words)
    point('After “Placed”').focus()
    await table.user.keyboard('{ArrowRight}{ArrowRight}')
    expect(table.draft().line?.handOver).toBe(3)
    await table.user.keyboard('{ArrowLeft}')
    expect(table.draft().line?.handOver).toBe(2)
  })

  it('follows the square as it is dragged, to the gap nearest to the pointer', async () => {
    const table = await lay(grill, line, words)
    for (const gap of document.querySelectorAll('[data-gap]')) {
      gap.getBoundingClientRect = () => new DOMRect(100 * Number(gap.getAttribute('data-gap')), 0, 0, 200)
    }
    const grip = document.querySelector('[data-grip]') as Element
    fireEvent.pointerDown(grip, { pointerId: 1, clientX: 400 })
    const list = grip.closest('ol') as Element
    fireEvent.pointerMove(list, { pointerId: 1, clientX: 180 })
    expect(table.draft().line?.handOver).toBe(2)
    fireEvent.pointerUp(list, { pointerId: 1 })
    fireEvent.pointerMove(list, { pointerId: 1, clientX: 700 })
    expect(table.draft().line?.handOver).toBe(2)
  })

  it('says so when there is no hand-over, and keeps “we do not know yet” as an open point', async () => {
    const table = await lay(grill, line, words)
    await table.user.click(point(/whole line is the client/))
    expect(table.draft().line?.handOver).toBe(0)
    await table.user.click(point('We do not know yet'))
    expect(table.draft().line?.handOver).toEqual({ open: { owner: 'both' } })
    expect(screen.getByText(/Nobody has said yet/)).toBeVisible()
  })

  it('asks again about a result whose link changed hands', async () => {
    const table = await lay(
      {
        ...grill,
        line: {
          stages: [
            { id: 'a', name: 'Seen' },
            { id: 'b', name: 'Seated', control: 'client', owed: 'result' },
          ],
          handOver: 1,
        },
      },
      line,
      words,
    )
    expect(screen.queryByText(/Nobody who promises these re/)).toBeNull()
    await table.user.click(point(/whole line is the agency/))
    const again = screen.getByRole('region', { name: /Nobody who promises these re/ })
    await table.user.click(within(again).getByRole('radio', { name: 'Effort' }))
    expect(table.draft().line?.stages?.[1]?.owed).toBe('means')
    expect(screen.queryByText(/Nobody who promises these re/)).toBeNull()
  })

  it('shows for each link who decides, what is promised and how it is counted', async () => {
    await lay(grill, line, words)
    const seated = screen.getAllByRole('listitem').find((item) => item.textContent?.startsWith('SeatedWho decides'))
    expect(seated).toHaveTextContent(/Who decides.*client.*Promised.*Counted by.*day sheet/)
  })

  it('takes a link out with the point still between the same two, and puts it back', async () => {
    const table = await lay(grill, line, words)
    const before = table.draft().line
    await table.user.click(screen.getByRole('button', { name: /^Remove ?Placed/ }))
    expect(table.draft().line?.stages?.[0]?.name).toBe('Seen')
    expect(table.draft().line?.handOver).toBe(Number(before?.handOver) - 1)
    await table.user.click(screen.getByRole('button', { name: 'Put it back' }))
    expect(table.draft().line).toEqual(before)
  })

  it('offers the links of six trades while there are none, and copies them without a promise', async () => {
    const table = await lay({ ...grill, line: undefined }, line, words)
    expect(screen.queryByRole('radio')).toBeNull()
    await table.user.click(screen.getByText('Begin with the links of a trade'))
    await table.user.click(await screen.findByRole('button', { name: 'Web shop' }))
    expect(table.draft().line?.stages?.map(({ name }) => name)).toContain('Delivered')
    expect(table.draft().line?.stages?.every(({ owed }) => owed === undefined)).toBe(true)
    expect(screen.getByText('list of paid orders')).toBeVisible()
    expect(table.draft().line?.handOver).toBeUndefined()
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  })

  it('goes on to the next screen', async () => {
    const table = await lay(grill, line, words)
    await table.user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(table.went()).toEqual(['#/a/1/line/limits'])
  })
})

describe('a link', () => {
  it('is added in own words', async () => {
    const table = await lay(grill, line, words)
    await table.user.click(screen.getByRole('button', { name: 'Add a link' }))
    await table.user.type(screen.getByRole('textbox', { name: 'What happens in it' }), 'Told others')
    await table.user.click(screen.getByRole('button', { name: 'Save this link' }))
    expect(table.draft().line?.stages?.at(-1)).toEqual({ id: expect.any(String) as string, name: 'Told others' })
  })

  it('offers a result only where the party whose part it is decides', async () => {
    const table = await lay(grill, line, words)
    await table.user.click(screen.getByRole('button', { name: /^Change ?Paid/ }))
    expect(screen.queryByRole('radio', { name: 'Result' })).toBeNull()
    expect(screen.getByText(/A result is not offered here/)).toBeVisible()
    await table.user.click(screen.getByRole('radio', { name: 'The client' }))
    expect(screen.getByRole('radio', { name: 'Result' })).toBeVisible()
  })

  it('is not saved without a name, and says so once', async () => {
    const table = await lay(grill, withKitWords(line), words)
    const count = table.draft().line?.stages?.length
    await table.user.click(screen.getByRole('button', { name: 'Add a link' }))
    await table.user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(table.went()).toEqual([])
    expect(screen.getByRole('alert')).toHaveTextContent('What happens in it')
    expectToldFirst()
    expect(table.draft().line?.stages).toHaveLength(count ?? 0)
  })
})
