import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { blank } from '../../../domain/agreement/anyDraft.ts'
import { aFile, answer, draw, row } from './drawn.tsx'
import {
  agencys,
  AT,
  clients,
  failed,
  foreign,
  foreignBroken,
  foreignChanged,
  foreignUnsigned,
  passedBy,
  passedByBoth,
  unreadable,
  unsigned,
  untold,
} from './files.ts'

// Only a build knows the address of a style sheet.
vi.mock('../../../../src/ui/app/verify/verify.page.css?url', () => ({ default: 'verify.css' }))

describe('the answer comes first, in one sentence:', () => {
  it.each([
    ['both signed', passedByBoth, 'Passed: not one byte has changed since both signed.'],
    ['the agency alone signed', passedBy(agencys), /^Passed, with one signature: .* since the agency signed\.$/],
    ['the client alone signed', passedBy(clients), /^Passed, with one signature: .* since the client signed\.$/],
    [
      'it is an example',
      { ...passedByBoth, agreement: { ...blank(), example: 'grill' } },
      /^Passed, but .* it binds nobody\.$/,
    ],
    ['nobody signed our paper', unsigned, /^Nobody has signed this paper yet\./],
    ['both signed another one', failed(['page-differs'], [agencys, clients]), /^Failed: .* that both signed\.$/],
    ['our paper is damaged', failed(['damaged']), /^Failed: .* made here\.$/],
    ['it was changed after it was signed', foreignChanged, /^Failed: .* changed after it was signed\.$/],
    ['a signature does not fit', foreignBroken, /^Failed: the signatures do not fit/],
    ['it is from elsewhere', foreign, 'Cannot tell: this file was not made here.'],
    ['it is from elsewhere, unsigned', foreignUnsigned, /^Cannot tell: .* nobody signed it\.$/],
    ['another edition made it', untold('unknown-edition'), /^Cannot tell: another version/],
    ['it cannot be printed again', untold('cannot-print'), /^Cannot tell yet: /],
    ['nobody can check the method', untold('algorithm'), /^Cannot tell: a signature was made in a way/],
    ['it is no PDF', unreadable('not-a-pdf'), /^Cannot tell: this file cannot be read\.$/],
    ['no fonts come', 'unreachable', /^Cannot tell yet: /],
    ['the page came without https', 'insecure', /^Cannot tell: this page did not come/],
    ['the verifier falls over it', 'broken', /^Cannot tell: this file cannot be read\.$|^Cannot tell yet: /],
  ] as const)('%s', async (_what, says, sentence) => {
    const { give } = await draw(says)
    await give()
    expect(answer()).toMatch(sentence)
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(sentence)
  })

  it('too large a file is not even read', async () => {
    const { give } = await draw('broken')
    await give(aFile(20_000_001))
    expect(answer()).toBe('Cannot tell: this file cannot be read.')
    expect(screen.getByText('The file is larger than 20 MB. No paper made here is.')).toBeVisible()
  })
})

describe('a paper that passed', () => {
  it('is read out in its own words and language where an earlier release made it', async () => {
    const plain = [
      {
        language: 'nl',
        lines: [
          { rank: 1, text: 'Overeenkomst' },
          { rank: 2, text: '1 Aan tafel' },
          { rank: 0, text: 'Atelier Maasweg' },
        ],
      },
    ] as const
    const { give } = await draw({ ...passedByBoth, plain })
    await give()
    const paper = (await screen.findByRole('heading', { level: 4, name: '1 Aan tafel' })).closest('article')
    expect(paper).toHaveAttribute('lang', 'nl')
    expect(paper).toHaveTextContent('Overeenkomst1 Aan tafelAtelier Maasweg')
  })

  it('is told in its parts: untouched, both, page and data, dates; and what is not proven', async () => {
    const { give } = await draw(passedByBoth)
    await give()
    expect(row('Untouched')).toMatch(/110,000 bytes.*Passed$/)
    expect(row('Signatures of both')).toMatch(/Two of two.*Passed$/)
    expect(row('The page says what the data say')).toMatch(/Passed$/)
    expect(row('The dates are plausible')).toMatch(/Passed$/)
    for (const unproven of ['Who held the pen', 'When it really was', 'Whether it is right'])
      expect(row(unproven)).toMatch(/Cannot tell$/)
    expect(document.body.textContent).not.toMatch(/\bvalid\b/i)
  })

  it('names who signed as they say, with party, firm, their own clock and the number of the key', async () => {
    const { give } = await draw(passedByBoth)
    await give()
    const [one, other] = within(
      screen.getByRole('heading', { name: 'Who signed, as they say' }).parentElement!,
    ).getAllByRole('listitem')
    expect(one).toHaveTextContent(
      /Agency.*Mina Kessler.*Atelier Maasweg.*26 February 2027, 17:41 \(UTC\+1\).*1234 5678 9012 3456 7890/,
    )
    expect(other).toHaveTextContent(/Client.*Joris Achterberg.*Grill Perron 5.*17:42.*1234 5678 9012 3456 7891/)
  })

  it('with one signature is not called whole', async () => {
    const { give } = await draw(passedBy(agencys))
    await give()
    expect(row('Signatures of both')).toMatch(/One of two.*Cannot tell$/)
    expect(screen.getByText('It is an agreement once the client has signed too.')).toBeVisible()
  })

  it.each([
    [
      'in the future',
      { ...passedByBoth, signatures: [{ ...agencys, claimed: { at: AT + 9 * 86_400_000, offsetMinutes: 0 } }] },
      /in the future/,
    ],
    ['in the wrong order', { ...passedByBoth, notes: ['before-other'] }, /older than the first/],
    ['before the agreement', { ...passedByBoth, notes: ['before-agreement'] }, /older than the agreement/],
  ] as const)('may carry dates that cannot be: %s', async (_what, says, sentence) => {
    const { give } = await draw(says)
    await give()
    expect(row('The dates are plausible')).toMatch(sentence)
    expect(row('The dates are plausible')).toMatch(/Cannot tell$/)
  })
})

describe('a file from elsewhere', () => {
  it('that is intact is told unchanged since signing, and no more', async () => {
    const { give } = await draw(foreign)
    await give()
    expect(row('Unchanged since signing')).toMatch(/Passed$/)
    expect(row('What it says')).toMatch(/Cannot tell$/)
    expect(screen.queryByText('Agency')).toBeNull()
  })
})

describe('the way back', () => {
  it('leads where it led before the answer', async () => {
    const { give } = await draw(passedByBoth)
    const back = () => screen.getByRole('link', { name: 'All agreements' })
    expect(back()).toHaveAttribute('href', '#/')
    await give()
    expect(back()).toHaveAttribute('href', '#/')
  })
})

describe('the next file', () => {
  it('can be chosen with the keyboard alone, and its answer is reached anew', async () => {
    const { give } = await draw(passedByBoth)
    await give()
    const another = screen.getByRole('button', { name: 'Check another file' })
    another.focus()
    await userEvent.keyboard('{Enter}')
    await give()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('is offered after one that took too long, and so is more time for that one', async () => {
    const { give } = await draw('at-work')
    await give()
    expect(answer()).toMatch(/^Cannot tell: checking took too long/)
    expect(screen.getByRole('button', { name: 'Check again, up to 20 seconds' })).toBeVisible()
  })
})
