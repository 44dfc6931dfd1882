import { beforeAll, describe, expect, it } from 'vitest'
import { at, withAnswer } from '../../../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import { languages } from '../../../../../src/domain/language/languages.ts'
import { example } from '../../../../../src/ui/app/example/example.ts'
import { lineName } from '../../../../../src/ui/app/exchange/returned/lineName.ts'
import type { Teller } from '../../../../../src/ui/app/exchange/returned/names.ts'
import { tellValue } from '../../../../../src/ui/app/exchange/returned/teller.ts'
import { fullDrafts } from '../../../../domain/differences/fullDraft.ts'
import { placesIn } from '../../../../domain/differences/readSchema.ts'
import { tellerIn } from './voice.ts'

/** What the list never tells by itself: the frame that the head tells, and what is refused before. */
const untold = /^(format|version|id|revision|parent)$|(^|\.)id$|\.code$/

let english: Teller
let grill: Draft
beforeAll(async () => {
  english = await tellerIn('en')
  grill = await example('grill', 'en')
})

const told = (draft: Draft, path: string, teller = english) =>
  tellValue(teller, draft, path, at(draft, path)).map(({ name, text }) =>
    (name ? `${name}: ${text}` : text).replaceAll('\u00A0', ' '),
  )

describe.each(languages)('every answer that a draft can hold (%s)', (language) => {
  it('has a name in words, and is told in words', async () => {
    const teller = await tellerIn(language)
    for (const draft of fullDrafts()) {
      for (const { keys, value } of placesIn(draft)) {
        const path = keys.join('.')
        if (path === '' || untold.test(path)) continue
        const name = lineName(teller, draft, path)
        expect(name, path).not.toMatch(/\w\.\w|undefined|\{\{|^$/)
        const parts = tellValue(teller, draft, path, value)
        for (const { text } of parts) expect(text, path).not.toMatch(/\[object|undefined|\{\{|NaN/)
        expect(parts.length, path).toBeGreaterThanOrEqual(typeof value === 'object' ? 0 : 1)
      }
    }
  })
})

describe('a value', () => {
  it('is told in full, as people write it', () => {
    expect(told(grill, 'economics.ceiling')).toEqual(['Cost ceiling, excluding VAT (euros): €9,134.10'])
    expect(told(grill, 'date')).toEqual(['Friday 26 February 2027'])
    expect(told(grill, 'goal.levels.past')).toEqual(['6 (tables)'])
    expect(told(grill, 'goal.days')).toEqual(['Monday · Tuesday · Wednesday · Thursday · Friday'])
    expect(told(grill, 'currency')).toEqual(['Euro'])
  })

  it('says who finds out, and why something is left out', () => {
    const open = withAnswer(grill, 'audience.radius', { open: { owner: 'client', due: '2027-03-03' } })
    expect(told(open, 'audience.radius')).toEqual([
      'I do not know yet · For the client to answer · To be known by: 3 March 2027',
    ])
    const left = withAnswer(grill, 'audience.radius', { leftOut: { reason: 'Everybody walks past.' } })
    expect(told(left, 'audience.radius')).toEqual(['Left out: Everybody walks past.'])
  })

  it('of a whole entry is told part by part, and names what it points to', () => {
    const option = told(grill, 'options.0')
    expect(option.some((part) => part.startsWith('Fee (euros): €'))).toBe(true)
    expect(told(grill, 'choice.option')[0]).toMatch(/^Option [A-C] · \w/)
    expect(told(grill, 'line.handOver')[0]).toMatch(/^After “/)
  })
})

describe('a name', () => {
  it('leads from the step to the entry to the answer', () => {
    expect(lineName(english, grill, 'economics.ceiling.amount')).toBe('The money · Cost ceiling, excluding VAT (euros)')
    expect(lineName(english, grill, 'options.1.cost.fee')).toBe('The options · Option B · Fee (euros)')
    expect(lineName(english, grill, 'parties.client.legalName')).toMatch(
      /^At the table · .* · Full name of the client$/,
    )
  })
})
