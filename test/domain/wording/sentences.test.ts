import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../src/domain/wording/lexicon.ts'
import { withMasks } from '../../../src/domain/wording/masks.ts'
import { inLines, sentencesOf } from '../../../src/domain/wording/sentences.ts'
import { readWritten } from '../../../src/domain/wording/written.ts'
import { readIn } from './sentences.ts'

const lexicon = (language: string) => lexiconOf(readIn.find((each) => each.language === language)!.phrases)
const split = (text: string, language = 'en') =>
  sentencesOf(inLines(withMasks(readWritten(text)), text, lexicon(language)).text, lexicon(language)).map((each) =>
    each.text.trim(),
  )

describe('a text in sentences', () => {
  it('ends them at stops, and not at abbreviations, figures, initials or list marks', () => {
    expect(split('It costs €1.50 a day, i.e. little. Mr. B. Smith pays. Why?')).toEqual([
      'it costs €1.50 a day, i.e. little.',
      'mr. b. smith pays.',
      'why?',
    ])
    expect(split('1. One poster.\n2. Two flyers.')).toEqual(['1. one poster.', '2. two flyers.'])
    expect(split('Posters, flyers etc. for the fair. Flyers etc. Then the rest.')).toEqual([
      'posters, flyers etc. for the fair.',
      'flyers etc.',
      'then the rest.',
    ])
    expect(split('Dat kost o.a. 3 uur. Klaar.', 'nl')).toEqual(['dat kost o.a. 3 uur.', 'klaar.'])
  })

  it('ends them with their line, unless the line was only too narrow', () => {
    expect(split('Posters\nFlyers\n\nBanners')).toEqual(['posters', 'flyers', 'banners'])
    expect(split('We post twice\na week.')).toEqual(['we post twice a week.'])
  })

  it('ends them where a quotation ends one, and tells which of them ask', () => {
    expect(split('He said “Yes.” We left.')).toEqual(['he said \ufffc.', 'we left.'])
    const text = 'Will they come? They will.'
    expect(
      sentencesOf(inLines(readWritten(text), text, lexicon('en')).text, lexicon('en')).map(({ asked }) => asked),
    ).toEqual([true, false])
  })

  it('cuts one that never ends, at a blank if it has any', () => {
    for (const part of [...split('word '.repeat(1000)), ...split('x'.repeat(5000))])
      expect(part.length).toBeLessThanOrEqual(1000)
  })
})
