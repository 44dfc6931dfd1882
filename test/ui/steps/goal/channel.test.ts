import { describe, expect, it } from 'vitest'
import { channelIn } from '../../../../src/ui/steps/goal/channel.ts'

describe('a text that names a channel', () => {
  it.each([
    ['We want a blog with two posts a week', 'blog'],
    ['More people through Instagram.', 'Instagram'],
    ['An e-mail to old guests', 'e-mail'],
    ['Be seen on social media', 'social media'],
    ['Een filmpje op het station', 'filmpje'],
    ['Met een flyeractie in de buurt', 'flyeractie'],
    ['Een TV-spot in het voorjaar', 'TV-spot'],
    ['Chcemy reklamę na Facebooku', 'reklamę'],
    ['Więcej gości dzięki Instagramowi', 'Instagramowi'],
    ['Roznieść tysiąc ulotek', 'ulotek'],
    ['유튜브로 손님을 모시고 싶습니다', '유튜브로'],
    ['홍보영상을 만들어 주세요', '홍보영상을'],
    ['전단을 돌립니다', '전단을'],
  ])('“%s” is asked about “%s”', (text, channel) => expect(channelIn(text)).toBe(channel))
})

describe('a text that names what should come of it', () => {
  it.each([
    '16 tables between five and six, Monday to Friday',
    'Half the tables are empty before seven',
    'Zestien tafels tussen vijf en zes',
    'Tussen vijf en zes zijn de tafels leeg',
    'Szesnaście stolików między piątą a szóstą',
    'Puste stoliki wczesnym wieczorem',
    '평일 다섯 시부터 여섯 시까지 열여섯 테이블',
    'The radiator in the hall is broken',
    '',
  ])('“%s” is left in peace', (text) => expect(channelIn(text)).toBeNull())
})
