import type { Language } from '../../src/domain/language/languages.ts'

/**
 * What somebody answers on the way, typed as people type it in that language. All of it is invented: an example for the
 * journeys, no real party, no real figure.
 */
export interface Answers {
  readonly agency: Party
  readonly client: Party
  readonly date: string
  readonly pain: string
  readonly metric: string
  readonly unit: readonly [one: string, many: string]
  readonly period: readonly [start: string, end: string]
  readonly counted: readonly [how: string, counter: string]
  readonly audience: readonly [who: string, place: string, when: string]
  /** Low, likely, high, with VAT. */
  readonly spend: readonly [string, string, string]
  readonly ceiling: string
  readonly option: readonly [name: string, what: string]
  readonly cost: readonly [fee: string, media: string, production: string]
  readonly reason: string
  readonly limits: { readonly agency: string; readonly client: string }
}

interface Party {
  readonly legalName: string
  readonly signer: string
  readonly title: string
}

export const answers: Readonly<Record<Language, Answers>> = {
  en: {
    agency: { legalName: 'Example Agency Ltd', signer: 'Ada Example', title: 'Director' },
    client: { legalName: 'Example Grill Ltd', signer: 'Sam Sample', title: 'Owner' },
    date: '12 January 2027',
    pain: 'Example: our room is empty between half past four and six, and the staff is there all the same.',
    metric: 'occupied tables in the quiet hour',
    unit: ['table', 'tables'],
    period: ['1 February 2027', '30 April 2027'],
    counted: ['Count the tables at a quarter past five and write it on the day sheet.', 'Sam Sample'],
    audience: ['People on their way to an early train', 'On the station square', 'On weekdays from five to six'],
    spend: ['48.50', '62.00', '75.00'],
    ceiling: '4,500.00',
    option: ['A board at the station', 'One board beside the ticket hall, from February until April.'],
    cost: ['1,800.00', '1,200.00', '600.00'],
    reason: 'Everybody who walks past sees it.',
    limits: {
      agency: 'Example: we cannot make anybody who saw it walk in.',
      client: 'Example: on match days no table can be kept free.',
    },
  },
  nl: {
    agency: { legalName: 'Voorbeeldbureau B.V.', signer: 'Vera Voorbeeld', title: 'directeur' },
    client: { legalName: 'Grill Voorbeeld', signer: 'Teun Testman', title: 'eigenaar' },
    date: '12 januari 2027',
    pain: 'Voorbeeld: tussen half vijf en zes is de zaak leeg, en het personeel staat er toch.',
    metric: 'bezette tafels in het stille uur',
    unit: ['tafel', 'tafels'],
    period: ['1 februari 2027', '30 april 2027'],
    counted: ['Om kwart over vijf de tafels tellen en op de dagstaat zetten.', 'Teun Testman'],
    audience: ['Mensen op weg naar een vroege trein', 'Op het stationsplein', 'Op werkdagen van vijf tot zes'],
    spend: ['48,50', '62,00', '75,00'],
    ceiling: '4.500,00',
    option: ['Een bord bij het station', 'Eén bord naast de hal, van februari tot en met april.'],
    cost: ['1.800,00', '1.200,00', '600,00'],
    reason: 'Iedereen die langsloopt ziet het.',
    limits: {
      agency: 'Voorbeeld: wij kunnen niemand die het zag naar binnen laten lopen.',
      client: 'Voorbeeld: op wedstrijddagen kan geen tafel vrij blijven.',
    },
  },
  pl: {
    agency: { legalName: 'Agencja Przykład sp. z o.o.', signer: 'Anna Przykładowa', title: 'prezeska' },
    client: { legalName: 'Grill Przykład', signer: 'Jan Wzorowy', title: 'właściciel' },
    date: '12 stycznia 2027',
    pain: 'Przykład: między wpół do piątej a szóstą sala jest pusta, a obsługa i tak stoi.',
    metric: 'zajęte stoliki w cichej godzinie',
    unit: ['stolik', 'stolików'],
    period: ['1 lutego 2027', '30 kwietnia 2027'],
    counted: ['O siedemnastej piętnaście policzyć stoliki i wpisać na kartę dnia.', 'Jan Wzorowy'],
    audience: ['Ludzie w drodze na wczesny pociąg', 'Na placu przed dworcem', 'W dni robocze od piątej do szóstej'],
    spend: ['190,00', '245,50', '300,00'],
    ceiling: '18 000,00',
    option: ['Tablica przy dworcu', 'Jedna tablica obok hali, od lutego do kwietnia.'],
    cost: ['7 200,00', '4 800,00', '2 400,00'],
    reason: 'Widzi ją każdy, kto przechodzi obok.',
    limits: {
      agency: 'Przykład: nie sprawimy, że ktoś, kto ją zobaczył, wejdzie do środka.',
      client: 'Przykład: w dni meczów żaden stolik nie może stać wolny.',
    },
  },
  ko: {
    agency: { legalName: '예시 에이전시', signer: '김예시', title: '대표' },
    client: { legalName: '예시 그릴', signer: '박보기', title: '사장' },
    date: '2027년 1월 12일',
    pain: '예시: 네 시 반부터 여섯 시까지 홀이 비어 있는데 직원은 그대로 서 있습니다.',
    metric: '한산한 시간에 찬 테이블',
    unit: ['테이블', '테이블'],
    period: ['2027년 2월 1일', '2027년 4월 30일'],
    counted: ['다섯 시 십오 분에 테이블을 세어 일지에 적습니다.', '박보기'],
    audience: ['이른 기차를 타러 가는 사람들', '역 앞 광장', '평일 다섯 시부터 여섯 시까지'],
    spend: ['52,000', '68,000', '83,000'],
    ceiling: '6,000,000',
    option: ['역 앞 안내판', '2월부터 4월까지 대합실 옆에 안내판 하나를 세웁니다.'],
    cost: ['2,400,000', '1,600,000', '800,000'],
    reason: '지나가는 사람은 모두 봅니다.',
    limits: {
      agency: '예시: 안내판을 본 사람이 들어오게 할 수는 없습니다.',
      client: '예시: 경기가 있는 날에는 테이블을 비워 둘 수 없습니다.',
    },
  },
}
