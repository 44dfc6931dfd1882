import { describe, expect, it } from 'vitest'
import { openPress } from '../../src/actions/issue.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { exampleNames, type ExampleName } from '../../src/domain/examples/examples.ts'
import { languages, type Language } from '../../src/domain/language/languages.ts'
import { makeSay } from '../../src/domain/language/say.ts'
import { linesOn } from '../engine/layout/reading.ts'
import { catalogue, example, supplies } from './supplies.ts'

const press = openPress(supplies)
const pairs = languages.flatMap((paper) => languages.flatMap((beside) => (beside === paper ? [] : [{ paper, beside }])))

/** An example on the shorter sheet whose brief comes from somebody of the client's who does much, but not decide. */
async function passedOn(name: ExampleName, language: Language): Promise<Draft> {
  const draft = await example(name, language)
  const from = draft.people?.find(({ party, roles }) => party === 'client' && !roles.includes('decides'))?.id
  const people = draft.people?.map((person) =>
    person.id === from ? { ...person, roles: ['onlyBlocks' as const, 'runs' as const, 'counts' as const] } : person,
  )
  return { ...draft, people, paperSize: 'letter', goal: { ...draft.goal, briefFrom: from } }
}

/** Whether page 1 ends where the parties' table begins page 2. */
async function isOnePage(draft: Draft): Promise<boolean> {
  const { paper } = draft.languages
  const say = makeSay(await catalogue(paper, 'clauses'), paper)
  const laid = await press.layOut(draft)
  if (!laid.ok) throw new Error(JSON.stringify(laid.error))
  const [first, second] = [0, 1].map((page) => linesOn(laid.value.sheets, page).join(' '))
  return first!.includes(say('noGuarantee.statement').slice(0, 12)) && second!.includes(say('table.parties'))
}

describe('page 1 of a brief that comes from somebody who cannot decide', { timeout: 120_000 }, () => {
  it.each(languages)('is one page on the shorter sheet (%s)', async (language) => {
    for (const name of exampleNames)
      expect([name, await isOnePage(await passedOn(name, language))]).toEqual([name, true])
  })

  // The grill says most on page 1: a kept warning beside a long brief.
  it.each(pairs)('is one page in two languages, too ($paper beside $beside)', async ({ paper, beside }) => {
    const draft = await passedOn('grill', paper)
    expect(await isOnePage({ ...draft, languages: { paper, beside, prevailing: paper } })).toBe(true)
  })
})
