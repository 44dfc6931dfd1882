import { describe, expect, it } from 'vitest'
import { tellMoney } from '../../src/actions/tellMoney.ts'
import { withAnswer } from '../../src/domain/agreement/change.ts'
import { languages } from '../../src/domain/language/languages.ts'
import { makeSay } from '../../src/domain/language/say.ts'
import { wordsOf } from '../domain/paper/reading.ts'
import { example } from './supplies.ts'

const told = async (language: (typeof languages)[number], choice?: unknown) => {
  const draft = await example('grill', language)
  const asked = choice === undefined ? draft : withAnswer(draft, 'choice.option', choice)
  const { sum } = tellMoney(asked, makeSay(wordsOf(language, 'clauses'), language), language)
  return sum.state === 'reckoned' ? sum : null
}

describe('the panel of the money is told', () => {
  it.each(languages)('its three figures, drawn, and every line of the sum (%s)', async (language) => {
    const sum = await told(language)
    expect(sum?.figures.map(({ block }) => block.id)).toEqual(['money.breakEven', 'money.matters', 'money.paidBack'])
    expect(sum?.figures.every(({ drawing }) => drawing.shapes.length > 10)).toBe(true)
    expect(sum?.lines.map(({ id }) => id)).toEqual(['annex.lead', 'annex.sum', 'annex.weeks', 'annex.matters'])
  })

  it('what the client asked, held against what comes out, and what optimism would say', async () => {
    expect((await told('en'))?.entries.map(({ id }) => id)).toEqual(['money.held', 'money.optimism'])
  })

  it('without a figure that a cost would decide, while none is known', async () => {
    const sum = await told('en', { none: true })
    expect(sum?.figures).toEqual([])
    expect(sum?.entries.map(({ id }) => id)).toEqual(['money.optimism'])
  })
})
