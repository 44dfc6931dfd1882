import { describe, expect, it, test } from 'vitest'
import { at, withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import type { Person, Role } from '../../../src/domain/agreement/party.ts'
import { plainText } from '../../../src/domain/clauses/tell.ts'
import { languages, type Language } from '../../../src/domain/language/languages.ts'
import { compose } from '../../../src/domain/paper/compose.ts'
import { readable } from '../paper/readable.ts'
import { example, readingOf } from '../paper/reading.ts'

/** The one who runs the room, with other roles, has passed the brief on. */
function passedOn(language: Language, roles: Role[], change: (person: Person) => Person = (person) => person): Draft {
  const grill = example('grill', language)
  const people = grill.people?.map((person) => change(person.id === 'floor' ? { ...person, roles } : person))
  return withAnswer({ ...grill, people }, 'goal.briefFrom', 'floor')
}

function markOf(draft: Draft, language: Language): string | undefined {
  const [glance] = compose(draft, readingOf(draft, language)).sections
  const mark = glance?.blocks.find(({ id }) => id === 'glance.briefFrom')
  return mark?.kind === 'paragraph' ? plainText(mark.runs) : undefined
}
const inEnglish = (...told: Parameters<typeof passedOn> extends [Language, ...infer Rest] ? Rest : never) =>
  markOf(passedOn('en', ...told), 'en')
const named = (language: Language, id: string) =>
  example('grill', language).people?.find((person) => person.id === id)?.name ?? ''

describe('a brief from somebody who cannot decide', () => {
  it('is told on page 1 with what that person does, and who decides', () => {
    const [floor, director] = [named('en', 'floor'), named('en', 'director')]
    expect(inEnglish(['onlyBlocks'])).toBe(
      `This brief comes from ${floor}, who can say no but not yes. ${director} decides.`,
    )
    expect(inEnglish(['runs', 'counts'])).toBe(
      `This brief comes from ${floor}, who does not decide (runs it, counts). ${director} decides.`,
    )
    expect(inEnglish([])).toBe(`This brief comes from ${floor}, who does not decide. ${director} decides.`)
  })

  it('names everybody who decides, or says that nobody is named', () => {
    const nobody = (person: Person): Person => ({ ...person, roles: person.roles.filter((role) => role !== 'decides') })
    const both = (person: Person): Person => (person.id === 'accounts' ? { ...person, roles: ['decides'] } : person)
    expect(inEnglish(['advises'], nobody)).toMatch(/\(advises\)\. Nobody is named who decides\.$/)
    expect(inEnglish(['advises'], both)).toMatch(
      new RegExp(`${named('en', 'director')} and ${named('en', 'accounts')} decide\\.$`),
    )
  })

  it('of the agency’s own is one, too, for only the client’s side can say yes to it', () => {
    const lead = withAnswer(example('grill', 'en'), 'goal.briefFrom', 'lead')
    expect(markOf(lead, 'en')).toMatch(/, who does not decide \(advises\)\./)
  })

  test.each(languages)('is told in every language, in as many ways (%s)', (language) => {
    const ways = [['onlyBlocks'], ['advises'], ['pays', 'counts'], []] as const
    const told = ways.map((roles) => markOf(passedOn(language, [...roles]), language))
    expect(new Set(told).size).toBe(ways.length)
    for (const sentence of told) {
      expect(sentence).toContain(named(language, 'floor'))
      expect(sentence).toContain(named(language, 'director'))
    }
  })
})

describe('nothing is said on page 1', () => {
  const grill = example('grill', 'en')
  test.each([
    ['of a brief from whoever decides', 'director'],
    ['while nobody has said who gave it', undefined],
    ['where that is kept open', { open: { owner: 'client' } }],
    ['of somebody who is gone', 'nobody-of-that-name'],
  ])('%s', (_, from) => {
    expect(markOf(withAnswer(grill, 'goal.briefFrom', from), 'en')).toBeUndefined()
  })

  it('but the answer stands in section 2, whoever it is', () => {
    const said = readable(compose(grill, readingOf(grill, 'en')))
    expect(at(grill, 'goal.briefFrom')).toBe('director')
    expect(said).toMatch(new RegExp(`The brief comes from[^\\n]*\\s*${named('en', 'director')}`))
  })
})
