/**
 * Addresses that say themselves that nobody reads them, in the four languages and as machines write them. "No reply after
 * six" tells the hours of one that is read.
 */
export const deaf = new RegExp(
  [
    'no[-_. ]?repl(?:y|ies)(?! (?:after|before|on|at|outside|in|during|within|between|until)\\b)',
    "(?:do[-_. ]?not|dont|don['’]t)[-_. ]?(?:reply|respond|answer)",
    'mailer-daemon|unmonitored|not[-_. ]monitored',
    'geen[-_. ]?(?:antwoord|reactie)@|niet[-_. ]?(?:beantwoorden|reageren|antwoorden)|wordt niet gelezen',
    'nie[-_. ]?odpowiada|bez[-_. ]?odpowiedzi',
    '발신[-_. ]?전용|(?:회신|답장|답신|수신)[-_. ]?(?:불가|안\\s?됨|금지)',
  ].join('|'),
  'iu',
)

/** What counts attention on a platform, by the stems that its own pages use; who pays to subscribe brings money. */
export const attention = new RegExp(
  [
    '\\blikes\\b(?! (?:to|it|us|them|our|the)\\b)|\\bfollow(?:ers?|s)\\b|(?<!(?:paying|paid) )\\bsubscribers?\\b',
    '\\bimpressions?\\b|\\breach(?= (?:on|of|in|per)\\b|$)|\\b(?:page)?views\\b|\\bengagement\\b|\\bbrand awareness\\b',
    '(?<!op)volgers?\\b|weergaven\\b|\\bimpressies\\b|bereik\\b|vind-ik-leuks|hartjes\\b|naamsbekendheid|\\blikes\\b',
    '(?:youtube|kanaal)[- ]?abonnees|online[- ]zichtbaarheid',
    'polubie|\\blajk|obserwując|obserwator|\\bfollowers|(?:subskrybent|subskrypcj)\\S* kanału|wyświetle|odsłon',
    'zasięg|serdusz(?:ek|k)|rozpoznawalnoś|świadomoś\\S* marki',
    '좋아요|팔로(?:워|잉|우)|(?<!유료\\s?)구독자|조회\\s?(?:수|건수)|노출\\s?(?:수|횟수|량|도)|하트\\s?수|(?:브랜드\\s?)인지도',
    '도달\\s?(?:수|률|율|범위|인원|자|건수)|도달$',
  ].join('|'),
  'iu',
)
