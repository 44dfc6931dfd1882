import { describe, expect, it } from 'vitest'
import { checkWording } from '../../../src/domain/wording/checkWording.ts'
import { ruleIds, type RuleId } from '../../../src/domain/wording/finding.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import { readIn } from './sentences.ts'

/** Of each rule, in each language: a sentence it catches, and one as like it as can be that it lets pass. */
const examples: Readonly<Record<Language, Readonly<Record<RuleId, readonly [caught: string, letPass: string]>>>> = {
  en: {
    'outcome-guarantee': ['Your profit is guaranteed to rise.', 'We guarantee a reply within one working day.'],
    superlative: ['The finest creative work in Europe.', 'The budget is €900 at best.'],
    'vague-quantity': ['A few posts now and then.', 'Three posts a week, and no more than twelve a month.'],
    'no-time-window': ['We want 80 test rides.', 'We want 80 test rides before 1 June.'],
    'no-audience': ['Show it to the whole country.', 'Show it to everyone on the project team.'],
    'no-baseline': ['20% more calls in May.', '20% more calls in May than in April.'],
    'no-measure': ['Make the shop look trendy.', 'Paint the shop in two colours.'],
    'beyond-control': ['Influencers will share it for free.', 'Influencers decide whether they share it.'],
    'passive-no-owner': ['Stock photos must be bought.', 'Stock photos must be bought by the agency.'],
    'vague-deadline': ['We will get back to you soon.', 'We answer promptly, within four hours.'],
    'open-ended-scope': ['Copywriting and all related work.', 'Copywriting, and nothing else.'],
    'unlimited-effort': ['As many drafts as you like.', 'As many drafts as last year: four.'],
    'one-sided-responsibility': [
      'Whatever goes wrong, the agency pays.',
      'Each party pays for what goes wrong through its own fault.',
    ],
    loophole: ['Reports follow as far as practicable.', 'Best efforts means here: two calls a week.'],
  },
  nl: {
    'outcome-guarantee': ['Wij beloven u een volle zaak.', 'Wij garanderen geen omzet.'],
    superlative: ['De mooiste site van de branche.', 'Het budget is maximaal € 900.'],
    'vague-quantity': ['Aanzienlijk minder afzeggingen.', 'Niet meer dan drie berichten per week.'],
    'no-time-window': ['We willen 80 proefritten.', 'We willen 80 proefritten vóór 1 juni.'],
    'no-audience': ['Laat het heel Nederland zien.', 'De folder is voor ouders binnen 3 km van de school.'],
    'no-baseline': ['In mei 20% meer telefoontjes.', 'In mei 20% meer telefoontjes dan in april.'],
    'no-measure': ['De folder moet lekker lezen.', 'De folder heeft acht pagina’s.'],
    'beyond-control': ['Ouders schrijven zich ter plekke in.', 'We hopen dat ouders zich inschrijven.'],
    'passive-no-owner': [
      'De toegang wordt vóór 1 mei geregeld.',
      'De toegang wordt vóór 1 mei door het bureau geregeld.',
    ],
    'vague-deadline': ['U hoort binnenkort van ons.', 'U hoort uiterlijk op 3 mei van ons.'],
    'open-ended-scope': ['Tekstwerk en aanverwante werkzaamheden.', 'Tekstwerk en fotografie, verder niets.'],
    'unlimited-effort': ['Zoveel ontwerpen als u wilt.', 'Drie ontwerpen, elk volgende kost € 85.'],
    'one-sided-responsibility': [
      'De klant draagt het volledige risico.',
      'De aansprakelijkheid is beperkt tot € 5.000.',
    ],
    loophole: ['Wij streven ernaar dezelfde dag te antwoorden.', 'Wij antwoorden dezelfde dag.'],
  },
  pl: {
    'outcome-guarantee': ['Obiecujemy pełną salę w każdy piątek.', 'Nie gwarantujemy obrotu.'],
    superlative: ['Najskuteczniejsza agencja w Polsce.', 'Klient płaci najpóźniej 3 maja.'],
    'vague-quantity': ['Znacząco mniej odwołanych wizyt.', 'Trzy posty w tygodniu.'],
    'no-time-window': ['Chcemy 80 jazd próbnych.', 'Chcemy 80 jazd próbnych do 1 czerwca.'],
    'no-audience': ['Niech zobaczy to cała Polska.', 'Ulotka jest dla rodziców w promieniu 3 km od szkoły.'],
    'no-baseline': ['W maju 20% więcej telefonów.', 'W maju 20% więcej telefonów niż w kwietniu.'],
    'no-measure': ['Folder ma być ładny.', 'Folder ma osiem stron.'],
    'beyond-control': ['Influencerzy sami udostępnią nasz film.', 'Influencerzy mogą udostępnić nasz film.'],
    'passive-no-owner': ['Dostępy zostaną nadane do 1 maja.', 'Dostępy zostaną nadane przez agencję do 1 maja.'],
    'vague-deadline': ['Wrócimy do Państwa w najbliższym czasie.', 'Wrócimy do Państwa do 3 maja.'],
    'open-ended-scope': ['Teksty oraz inne czynności z tym związane.', 'Teksty i zdjęcia, nic więcej.'],
    'unlimited-effort': ['Zmiany bez limitu.', 'Trzy rundy zmian.'],
    'one-sided-responsibility': ['Klient ponosi pełne ryzyko.', 'Odpowiedzialność jest ograniczona do 5 000 zł.'],
    loophole: ['Staramy się odpowiadać tego samego dnia.', 'Odpowiadamy tego samego dnia.'],
  },
  ko: {
    'outcome-guarantee': ['수익을 보증합니다.', '품질보증기간은 시공일부터 2년입니다.'],
    superlative: ['항상 최고의 결과물.', '수정은 최대 3회입니다.'],
    'vague-quantity': ['예약을 꽤 늘려 주세요.', '몇 명이 오시는지 알려 주세요.'],
    'no-time-window': ['시승 80건을 원합니다.', '6월 1일까지 시승 80건을 원합니다.'],
    'no-audience': ['온 국민이 보게 해 주세요.', '단원 모두에게 악보를 3월 2일까지 보냅니다.'],
    'no-baseline': ['5월 전화 문의 20% 증가.', '5월 전화 문의 4월 대비 20% 증가.'],
    'no-measure': ['예쁜 전단이면 됩니다.', '배경 이미지는 가로 1920픽셀입니다.'],
    'beyond-control': ['인플루언서들이 알아서 공유할 것입니다.', '공유할지는 인플루언서가 정합니다.'],
    'passive-no-owner': ['유료 사진이 구매되어야 한다.', '현수막은 대행사에 의해 설치된다.'],
    'vague-deadline': ['조만간 보고서를 드리겠습니다.', '최대한 빨리, 늦어도 4월 3일까지 보내 주세요.'],
    'open-ended-scope': ['원고 작성 및 그 밖의 부수 업무.', '공원 가로등 6개를 교체합니다.'],
    'unlimited-effort': ['24시간 대응합니다.', '문의에는 24시간 안에 답장합니다.'],
    'one-sided-responsibility': ['모든 손실은 광고주 몫이다.', '대행사가 모든 책임을 지는 것은 아닙니다.'],
    loophole: ['당일 답변을 위해 노력합니다.', '작업 필요 시간은 40분입니다.'],
  },
}

describe.each(readIn)('in $language', ({ language, phrases }) => {
  it.each(ruleIds)('%s catches the one and lets the other pass', (rule) => {
    const [caught, letPass] = examples[language][rule]
    expect(checkWording(caught, phrases).map((finding) => finding.rule)).toContain(rule)
    expect(checkWording(letPass, phrases)).toEqual([])
  })
})

it('“곧” is no date where it says a noun in other words', () => {
  const { phrases } = readIn.find(({ language }) => language === 'ko')!
  const isVague = (text: string) => checkWording(text, phrases).some(({ rule }) => rule === 'vague-deadline')
  expect(isVague('저작재산권 전부, 곧 싣고, 인쇄하고, 고치고, 넘기는 것.')).toBe(false)
  expect(isVague('시안, 곧 보내 드립니다.')).toBe(true)
  expect(isVague('회의가 끝나면, 곧 연락드리겠습니다.')).toBe(true)
})
