import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { languages } from '../../../../src/domain/language/languages.ts'
import { weights, type Reason } from '../../../../src/engine/verifying/verdict.ts'
import { draw, row } from './drawn.tsx'
import { agencys, clients, failed, unreadable } from './files.ts'

// Only a build knows the address of a style sheet.
vi.mock('../../../../src/ui/app/verify/verify.page.css?url', () => ({ default: 'verify.css' }))

describe('what does not hold', () => {
  it.each(Object.keys(weights) as Reason[])(
    'is said in a sentence of its own in every language: %s',
    async (reason) => {
      const said = new Set<string>()
      for (const language of languages) {
        const { default: words } = (await import(`../../../../locales/${language}/verify.json`)) as {
          default: { reason: Record<string, string> }
        }
        said.add(words.reason[reason] ?? '')
      }
      expect(said.has('')).toBe(false)
      expect(said.size).toBe(languages.length)
      const { give } = await draw(weights[reason] === 'failed' ? failed([reason]) : unreadable(reason))
      await give()
      expect([...said].some((sentence) => sentence !== '' && document.body.textContent.includes(sentence))).toBe(true)
    },
  )

  it('says once what two signatures share, and shows no key as known', async () => {
    const broken = { verdict: 'failed', reasons: ['digest'] } as const
    const { give } = await draw(
      failed(
        ['page-differs'],
        [
          { ...agencys, ...broken },
          { ...clients, ...broken },
        ],
      ),
    )
    await give()
    expect(screen.getAllByText('The bytes are not those that were signed.')).toHaveLength(1)
    expect(document.body.textContent).not.toMatch(/on this device\. From now on|Seen before/)
    expect(row('Untouched')).toMatch(/Failed$/)
    expect(screen.queryByRole('button', { name: 'Open as a draft' })).toBeNull()
  })

  it('does not answer for a page over which a later revision may have drawn', async () => {
    const drawnOver = {
      ...failed([], [agencys, { ...clients, verdict: 'failed', reasons: ['revision-differs'] }]),
      pageHolds: true,
    }
    const { give } = await draw(drawnOver)
    await give()
    expect(row('The page says what the data say')).toMatch(/Failed$/)
  })
})
