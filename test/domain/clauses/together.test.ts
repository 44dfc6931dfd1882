import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { parseDraft } from '../../../src/domain/agreement/parse.ts'
import { takePen } from '../../../src/domain/clauses/pen.ts'
import { terms } from '../../../src/domain/clauses/terms/terms.ts'
import { languages, type Language } from '../../../src/domain/language/languages.ts'
import { compose } from '../../../src/domain/paper/compose.ts'
import { blank } from '../agreement/anyDraft.ts'
import { readable, spoken } from '../paper/readable.ts'
import { readingOf } from '../paper/reading.ts'
import { fullDraft } from './fullDraft.ts'

/** What a clause of section 7 says; null where it says nothing. */
const clause = (id: string, draft: Draft = fullDraft, language: Language = 'en') => {
  const pen = takePen(draft, readingOf(draft, language))
  const term = terms.find((each) => each.id === id)
  return term?.applies(pen) ? spoken(term.tell(pen)).replaceAll('\u00a0', ' ') : null
}
const answer = (path: string, value: unknown) => withAnswer(fullDraft, path, value)
const inEach = (id: string) => languages.map((language) => clause(id, fullDraft, language))

describe('time and attention', () => {
  it('are promised as figures', () => {
    expect(inEach('attention')).toEqual([
      'The parties meet every two weeks. ⟨30⟩ minutes are kept free for each meeting. How they meet: ⟨at the restaurant⟩. The agency keeps ⟨16⟩ hours a month free for this work.',
      'De partijen overleggen elke twee weken. Voor elk overleg worden ⟨30⟩ minuten vrijgehouden. Waar en hoe: ⟨at the restaurant⟩. Het bureau houdt voor dit werk ⟨16⟩ uur per maand vrij.',
      'Strony spotykają się co dwa tygodnie. Na każde spotkanie przeznaczają ⟨30⟩ minut. Forma i miejsce spotkań: ⟨at the restaurant⟩. Agencja rezerwuje na tę pracę ⟨16⟩ godzin w miesiącu.',
      '두 당사자는 2주마다 만납니다. 한 번 만날 때 ⟨30⟩분을 비워 둡니다. 만나는 방법: ⟨at the restaurant⟩. 대행사는 이 일을 위해 매달 ⟨16⟩시간을 비워 둡니다.',
    ])
  })

  it('say nothing of what was not promised', () => {
    expect(clause('attention', answer('terms.attention', { every: 'quarter', minutes: 1 }))).toBe(
      'The parties meet every three months. ⟨1⟩ minute is kept free for each meeting.',
    )
  })
})

describe('handing the client to a colleague', () => {
  it('costs the client nothing, and the successor may be refused', () => {
    expect(inEach('colleague')).toEqual([
      'A contact who leaves introduces the successor and hands over the work; the other party pays nothing for that. Within ⟨5⟩ working days of the introduction, the other party may refuse the successor; then somebody else is proposed.',
      'Een contactpersoon die vertrekt, introduceert de opvolger en draagt het werk over; de andere partij betaalt daar niets voor. De andere partij kan de opvolger binnen ⟨5⟩ werkdagen na de kennismaking weigeren; dan wordt iemand anders voorgesteld.',
      'Osoba do kontaktu, która odchodzi, przedstawia nową osobę i przekazuje jej sprawy; druga strona nic za to nie płaci. W ciągu ⟨5⟩ dni roboczych od przedstawienia druga strona może odmówić współpracy z tą osobą; wtedy proponuje się inną.',
      '떠나는 담당자는 다음 담당자를 소개하고 일을 넘겨줍니다. 상대방은 그 비용을 내지 않습니다. 상대방은 소개받은 날부터 영업일 ⟨5⟩일 안에 다음 담당자를 거절할 수 있습니다. 그러면 담당자를 바꾸는 쪽이 다른 사람을 제안합니다.',
    ])
  })

  it('is announced in section 1, and not told a second time here', () => {
    const told = readable(compose(fullDraft, readingOf(fullDraft, 'en')))
    expect(told.match(/announced/g)).toHaveLength(1)
    expect(clause('colleague', answer('terms.colleague', undefined))).toBeNull()
  })
})

describe('a change of mind', () => {
  const changes = (value: object) => clause('changes', answer('terms.changes', { decideWithin: 3, ...value }))
  const within = 'A request for a change is decided within ⟨3⟩ working days. '
  const always =
    'Whoever wants something else writes down what it does to the time, the cost and the goal. It holds once both parties have signed it; until then this text holds.'

  it.each([
    [{}, ''],
    [{ free: 1 }, 'If the client comes back on a decision, ⟨1⟩ such change is free of charge. '],
    [
      { free: 2, price: 24_000 },
      'If the client comes back on a decision, ⟨2⟩ such changes are free of charge. Each further one costs ⟨€240.00⟩, excluding VAT. ',
    ],
    [{ price: 24_000 }, 'If the client comes back on a decision, each such change costs ⟨€240.00⟩, excluding VAT. '],
    [
      { free: 0, price: 24_000 },
      'If the client comes back on a decision, each such change costs ⟨€240.00⟩, excluding VAT. ',
    ],
    [{ free: 0 }, 'If the client comes back on a decision, the signed change says what that costs. '],
  ])('%o costs what was written, and always tells its effect on time, cost and goal', (value, said) => {
    expect(changes(value)).toBe(within + said + always)
  })

  it.each([
    ['en', 'A further round costs ⟨€240.00⟩, excluding VAT.'],
    ['nl', 'Elke volgende ronde kost ⟨€ 240,00⟩, zonder btw.'],
    ['pl', 'Każda następna runda kosztuje ⟨240,00 €⟩, bez VAT.'],
    ['ko', '추가 수정은 1회에 ⟨240.00유로⟩입니다(부가세 별도).'],
  ] as const)('%s: is priced, like a further round, without VAT', (language, price) =>
    expect(clause('rounds', fullDraft, language)).toContain(price),
  )

  it('is counted in the plural of its language', () => {
    const times = (free: number) =>
      clause('changes', answer('terms.changes', { decideWithin: 3, free }), 'pl')?.split('. ')[1]
    expect([1, 2, 5].map(times)).toEqual([
      'Klient może ⟨1⟩ raz bez opłat zmienić podjętą decyzję',
      'Klient może ⟨2⟩ razy bez opłat zmienić podjętą decyzję',
      'Klient może ⟨5⟩ razy bez opłat zmienić podjętą decyzję',
    ])
  })
})

describe('respect', () => {
  it('is behaviour that can be seen, with what follows when it fails twice', () => {
    expect(inEach('respect')).toEqual([
      'Neither party shouts at the other’s people or belittles them. A message sent out of hours needs no answer before the next working day. Nobody asks the people who do the work for a decision that is not theirs. Whoever is treated otherwise says so within ⟨2⟩ working days to the person who decides for the other party. If it happens again after that, the party it happens to may end the agreement in writing, at once.',
      'Geen van beide partijen schreeuwt tegen mensen van de andere of kleineert hen. Een bericht buiten werktijd hoeft niet vóór de volgende werkdag te worden beantwoord. Niemand vraagt de mensen die het werk doen om een besluit dat niet aan hen is. Wie toch anders wordt behandeld, meldt dat binnen ⟨2⟩ werkdagen aan degene die bij de andere partij beslist. Gebeurt het daarna opnieuw, dan kan de partij die het overkomt, de overeenkomst schriftelijk en met onmiddellijke ingang opzeggen.',
      'Żadna ze stron nie krzyczy na ludzi drugiej strony ani ich nie poniża. Wiadomość wysłana poza godzinami pracy nie wymaga odpowiedzi przed następnym dniem roboczym. Od osób, które wykonują pracę, nikt nie żąda decyzji, które do nich nie należą. Kogo spotka inne traktowanie, ten w ciągu ⟨2⟩ dni roboczych zgłasza to osobie, która decyduje po drugiej stronie. Jeśli potem to się powtórzy, strona, którą to spotkało, może wypowiedzieć umowę na piśmie ze skutkiem natychmiastowym.',
      '어느 쪽도 상대방 쪽 사람에게 소리치거나 깎아내리는 말을 하지 않습니다. 업무 시간 밖에 보낸 연락에는 다음 영업일 전에 답하지 않아도 됩니다. 일을 실행하는 사람에게 그 사람의 권한 밖에 있는 결정을 요구하지 않습니다. 이와 다른 대우를 받은 쪽은 영업일 ⟨2⟩일 안에 상대방 쪽의 결정하는 사람에게 알립니다. 그 뒤에 그런 일이 되풀이되면 겪은 쪽은 서면으로 바로 해지할 수 있습니다.',
    ])
  })
})

describe('a review', () => {
  it('asks for dissatisfaction, with the money beside it, and for no score', () => {
    expect(inEach('reviews')).toEqual([
      'Every month both parties look back at the work together. They ask what fell short of which expectation, and put the money beside it: what was spent, and what came in. Nobody is asked for a satisfaction score. A review closes with three recommendations.',
      'Elke maand kijken beide partijen samen terug op het werk. Zij bespreken welke verwachtingen niet of maar deels zijn uitgekomen, en leggen het geld ernaast: wat er is uitgegeven en wat er is binnengekomen. Niemand wordt om een tevredenheidscijfer gevraagd. Elke evaluatie eindigt met drie aanbevelingen.',
      'Co miesiąc strony wspólnie podsumowują pracę. Pytają, które oczekiwania nie zostały spełnione i w czym. Zestawiają to z pieniędzmi: ile wydano i ile wpłynęło. Nikogo nie prosi się o ocenę zadowolenia. Przegląd kończą trzy zalecenia.',
      '두 당사자는 매달 함께 일을 돌아봅니다. 무엇이 어떤 기대에 미치지 못했는지 묻고, 쓴 돈과 들어온 돈을 함께 봅니다. 만족도 점수는 묻지 않습니다. 마칠 때 제안 세 가지를 적습니다.',
    ])
  })

  it.each(['week', 'two-weeks', 'month', 'quarter'])('can be held at a rhythm of its own: %s', (every) => {
    const told = languages.map((language) => clause('reviews', answer('terms.reviews', { every }), language))
    expect(new Set(told).size).toBe(languages.length)
    expect(told.join()).not.toContain('terms.')
  })
})

describe('ending it', () => {
  it.each([
    ['en', 'No reason has to be given.', 'neither speaks ill of the other to third parties'],
    ['nl', 'Een reden is niet nodig.', 'Geen van beide laat zich tegenover derden negatief uit over de andere'],
    ['pl', 'Powodu nie trzeba podawać.', 'żadna nie mówi o drugiej źle osobom trzecim'],
    ['ko', '이유를 밝히지 않아도 됩니다.', '어느 쪽도 제삼자에게 상대방을 나쁘게 말하지 않습니다'],
  ] as const)('%s: asks for no reason and lays no blame', (language, reason, blame) => {
    const bare = answer('terms.exit', { noticeDays: 10 })
    expect(clause('exit', bare, language)).toContain(reason)
    expect(clause('exit', bare, language)).toContain(blame)
  })
})

describe('a fee for a referral', () => {
  it('is named unless both write that it is not', () => {
    const unasked =
      'If the agency refers the client to somebody else, it tells the client of any fee it receives for that. The client is free to choose somebody else.'
    expect(clause('referral', blank())).toBe(unasked)
    expect(clause('referral', answer('terms.referral', { open: { owner: 'both' } }))).toContain(unasked)
    expect(clause('referral', answer('terms.referral', { feeDisclosed: false }))).toContain('need not tell')
    expect(clause('referral')).not.toContain(unasked)
  })
})

describe('what goes with the sections of a statement of work', () => {
  it('names events beyond control where both have thought of some', () => {
    expect(clause('beyondControl')).toContain('Such an event is, for example: ⟨a strike⟩. If it lasts')
    expect(clause('beyondControl', answer('terms.beyondControl', { tellWithin: 2, longStop: 20 }))).not.toContain(
      'Such',
    )
  })

  it('gives personal data back at the end', () => {
    expect(clause('data', answer('terms.data', 'agency-processes'))).toMatch(
      /returns or deletes the data, as the client chooses\.$/,
    )
  })

  it('tells below a commitment by what it is accepted', () => {
    const paper = readable(compose(fullDraft, readingOf(fullDraft, 'en'))).replaceAll('\u00a0', ' ')
    expect(paper).toMatch(/Places one film⟩?.*depends on: .*\n.*Accepted when: ⟨?it runs as in the proof/)
  })
})

describe('a draft from outside', () => {
  const isTaken = (path: string, value: unknown) => parseDraft(withAnswer(blank(), path, value)).ok
  it.each([
    ['terms.attention', { every: 'week', minutes: 600, hours: 744 }, true],
    ['terms.attention', { every: 'week', minutes: 0 }, false],
    ['terms.attention', { every: 'week', minutes: 601 }, false],
    ['terms.attention', { every: 'week', minutes: 30, hours: 745 }, false],
    ['terms.attention', { every: 'year', minutes: 30 }, false],
    ['terms.attention', { every: 'week', minutes: 30, where: 'two\nlines' }, false],
    ['terms.changes', { decideWithin: 3 }, true],
    ['terms.changes', { decideWithin: 3, free: 100, price: 0 }, true],
    ['terms.changes', { decideWithin: 3, free: 101 }, false],
    ['terms.changes', { decideWithin: 3, price: -1 }, false],
    ['terms.colleague', { refuseWithin: 3651 }, false],
    ['terms.respect', { tellWithin: 1.5 }, false],
    ['terms.reviews', { every: 'year' }, false],
    ['terms.reviews', { leftOut: { reason: 'a run of three weeks' } }, true],
    ['terms.respect', { open: { owner: 'both' } }, true],
    ['terms.colleague', { leftOut: { reason: 'I work alone' } }, true],
  ])('%s: %j is taken: %s', (path, value, taken) => expect(isTaken(path, value)).toBe(taken))
})
