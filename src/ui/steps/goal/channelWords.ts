/**
 * Words that name a way to reach people, not what should come of it. Stems match however a word goes on, so that
 * Polish cases (Instagramie), Dutch compounds (flyeractie) and plurals are found.
 */
export const stems = wordsOf(`
  instagram facebook tiktok youtube linkedin google pinterest snapchat whatsapp twitter
  blog video film flyer leaflet poster billboard banner brochure newsletter mailing podcast influencer website
  advert commercial newspaper television
  advertenti reclame nieuwsbrief folder affiche krant televisie radiospot
  wideo reklam ulotk ulotek plakat baner broszur gazet telewizj telewizyj ogłoszeni radiow internetow`)

/** Short words, which match whole. */
export const words = wordsOf(`
  tv seo sms ads reel reels email emails mail mails radio radiu radia radiem e-mail e-mails e-maile e-mailem`)

/** Korean words match anywhere in a word, for particles and other nouns are written onto them. */
export const korean = wordsOf(`
  인스타 페이스북 틱톡 유튜브 구글 네이버 카카오 블로그 영상 광고 전단 현수막 포스터 배너 뉴스레터 문자 이메일
  팟캐스트 인플루언서 홈페이지 웹사이트 신문 라디오 텔레비전 방송`)

/** Two words that only together name a channel. */
export const phrases: readonly string[] = [
  'social media',
  'sociale media',
  'media społecznościowe',
  'mediach społecznościowych',
]

function wordsOf(lines: string): readonly string[] {
  return lines.trim().split(/\s+/)
}
