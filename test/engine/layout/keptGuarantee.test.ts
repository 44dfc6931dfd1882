import { expect, test } from 'vitest'
import { exampleDraft } from '../../../src/domain/examples/examples.ts'
import { languages, type Language } from '../../../src/domain/language/languages.ts'
import { makeSay } from '../../../src/domain/language/say.ts'
import { compose } from '../../../src/domain/paper/compose.ts'
import { readingOf, wordsOf } from '../../domain/paper/reading.ts'
import { laidOut } from './laidOut.ts'
import { linesOn } from './reading.ts'

/** What page 1 says of a guarantee of revenue that a party kept, wherever it stands. */
const saysOfIt: Readonly<Record<Language, string>> = {
  en: 'this promises an outcome that nobody here controls.',
  nl: 'hier wordt een uitkomst beloofd die niemand hier in de hand heeft.',
  pl: 'obiecuje się tu wynik, nad którym nikt tutaj nie panuje.',
  ko: '여기의 누구도 좌우할 수 없는 결과를 약속합니다.',
}
const promised: Readonly<Record<Language, string>> = {
  en: 'We guarantee that your revenue doubles.',
  nl: 'Wij garanderen dat uw omzet verdubbelt.',
  pl: 'Gwarantujemy, że Państwa przychód się podwoi.',
  ko: '매출을 두 배로 늘릴 것을 보장합니다.',
}

const letters = (text: string) => text.replaceAll(/[\s\u00ad-]/g, '')

test.each(languages)(
  'a guarantee that was kept is told on page 1, deep in the paper as it may stand (%s)',
  async (language) => {
    const draft = exampleDraft('grill', language, makeSay({ examples: wordsOf(language, 'examples') }, language))
    const commitments = draft.line?.commitments?.map((each, place) =>
      place === 3 ? { ...each, text: promised[language] } : each,
    )
    const path = 'line.commitments.3.text'
    const paperOf = (kept: typeof draft.kept) => {
      const told = { ...draft, line: { ...draft.line, commitments }, kept }
      return laidOut([compose(told, readingOf(told, language))])
    }
    const entry = { id: 'promise', code: 'outcome-guarantee', path, by: 'agency', reason: promised[language] } as const
    const [without, kept, among] = await Promise.all([
      paperOf([]),
      paperOf([entry]),
      paperOf([...(draft.kept ?? []), entry]),
    ])
    const page1 = (sheets: typeof kept) => letters(linesOn(sheets, 0).join(''))
    expect(page1(without)).not.toContain(letters(saysOfIt[language]))
    expect(page1(kept)).toContain(letters(saysOfIt[language]))
    expect(page1(among)).toContain(letters(saysOfIt[language]))
  },
)
