import type { Phrases, Phrasing } from '../../phrases.ts'

/** What an assurance may be about: what others do, or what the speaker does. */
export const ownActs: Phrases['ownActs'] = [
  'repl(?:y|ies|ied)|answer(?:s|ed)?|respon(?:d|ds|se|ses)|deliver(?:y|ies|ed)?|deliver (?:the|all|three|two|your)|send|sends|sent|publish~|posts?|upload~|hand(?:s|ed)? over|hand over|call (?:you )?back|calls back',
  'invoic~|reports?|reporting|drafts?|proofs?|rounds?|meetings?|sessions?|deadlines?|backups?|back up|access|uptime|available|availability|present|on time|punctual~|confidential~|privacy|secrecy|pay|pays|paid|payments?',
  'attend|attends|print|prints|printed|printing|install~|repair~|train|translat~|correct~|corrections?|spelling|safety|safe|staff|replacement|logo|files?|adverts? (?:stop|stops)|stop|stay (?:under|below|within)|stays (?:under|below|within)',
  'exceed~|cap|ceiling|budget|opening hours|warranty|quality control|backups|hosting|support desk|work is (?:done|finished)|finish(?:ed)?|start|visit you|photographer|designer|contact person|rooms? (?:is|are)|kitchen|material~|data|passwords?|keys?|copy of|licen[cs]es?|approval|approve|sign off',
  'write|writes|make (?:two|three|\\d+)|show you|keep you|keep to|comply|complies|follow the|check the|list of|workmanship|hygiene|temperature|fresh (?:bread|flowers|milk)',
]

const refund = [
  '(?:your |the |full |their |its )?money back',
  '(?:get|gets|have|receive) (?:every|your|their|the|all) (?:{word} ){1,2}?back(?={end}|[,.])',
  'stand(?:s)? behind it personally',
  '(?:your|the|their) (?:fee|money|investment) (?:comes|goes|is (?:paid|given|handed)) (?:{word} )?back',
  "(?:there is|there's) no way {gap}(?:does not|doesn't|won't|will not|fails?|can fail)",
  '(?:or|otherwise) (?:you|the client) (?:pay|pays|owe|owes) (?:nothing|not a)',
  "(?:or|otherwise) (?:it's|it is|the work is|the campaign is) free",
  '(?:or|otherwise|else) (?:we|i|the agency) (?:will )?(?:refund|reimburse|repay|work for free|(?:pays?|gives?|returns?|hands?) {gap}back)~',
  'no (?:\\p{L}+ )?(?:cure|win|results?|sales?|leads?|{outcome}),? no (?:pay|fee|bill|invoice|charge|payment|costs?)',
]

export const outcomeGuarantee: readonly Phrasing[] = [
  {
    find: [
      'guarant~',
      'promises?',
      '(?:is|are|be|been|was|were|have|has) promised(?! to)',
      '(?:we|i|the agency|to|can|let me) assur(?:e|es|ed)',
      'assur(?:es|ed|ing) (?:you|them|the)',
      'rest assured',
      'assured of',
      '(?:is|are) assured',
      'pledg(?:e|es|ed)',
      'vow(?:s|ed)?',
      'swear',
      'warrants?|warranted',
      'vouch(?:es)?',
      'stands? (?:surety|guarantor|warrant)',
      'stake our reputation',
      'stands? behind (?={number}|a (?:full|sold))',
      '(?:have|give|gives?|giving) (?:you )?(?:my|our|its) word',
      '(?:can|may) (?:count|rely|bank|depend) on',
      'mark (?:my|our) words',
      '(?:take|bank) (?:it|that) to the bank|count on it|bet on (?:it|that)',
      'you have our',
    ],
    unless: [
      'promising',
      '(?:who|which|that|this|it) promis~',
      'guarantee (?:period|card|certificate|fund|scheme|deposit)',
      'bank guarantee',
      'promise {gap}(?:nothing|neither)',
    ],
    weighed: true,
  },
  {
    find: [
      'ensur(?:e|es|ed|ing)',
      'mak(?:e|es|ing) (?:sure|certain)',
      'see(?:s)? to it',
      'secur(?:e|es|ing)',
      'commit(?:s|ted)? (?:ourselves |itself )?to',
      "(?:is|are|'s|be) (?:certain|sure|bound|guaranteed|destined) (?:to|of)",
      '(?:definitely|certainly|undoubtedly|for sure|surely|inevitably|no doubt|without (?:a |any )?doubt|absolutely|beyond doubt|unquestionably)',
      '(?:take|takes) (?:{word} )?responsibility for',
      'answer for',
      'take care that',
      'will see that',
      'a certainty',
      'it is certain that',
      'without fail',
    ],
    unless: ['almost certainly', 'most certainly not'],
    beside: ['{outcome}'],
    weighed: true,
  },
  {
    find: refund,
    // A condition may be denied ("no result, money back"); a refund that is itself denied is no promise.
    unless: ['(?:not|never|nobody|no one) (?:{word} )?(?:give|get|pay|hand)s?(?: {word}){0,2} (?:money|fee|it) back'],
    negatable: false,
  },
  {
    find: [
      "(?:we|i|agency|bureau) (?:will |'ll )?(?:refund|reimburse|repay|give back)s? {gap}(?:fee|money|costs?|investment|everything|bill|price)",
    ],
    beside: [
      '(?:if|unless|when|should) {far}(?:campaign|results?|sales|{outcome}|it|launch|plan) {gap}(?:fails?|disappoints?|flops?|does|do|is|are|fall|falls|stays?)',
      '(?:not|less) {gap}{outcome}',
    ],
    negatable: false,
  },
  {
    find: [
      '{third} (?:are|is) (?:guaranteed|certain|sure|bound) to',
      '(?:is|are) as good as (?:full|sold|booked|won|certain|in the bag)',
      'cannot fail',
      "can't fail",
      "can't go wrong",
      'cannot go wrong',
      'risk free (?:profit|investment|growth)',
      'sure ?fire',
      'fail ?safe (?:way|plan|campaign)',
      '(?:is|are) a (?:sure thing|dead cert|safe bet)',
      'no risk of (?:loss|failure)',
    ],
    negatable: false,
  },
  {
    find: [
      "(?:we|the agency|i)(?:'ll| will)? (?:get|bring|deliver|put|take|win|land|fill) {gap}(?:results|page one|first place|the top (?:of|spot|position)|number one|full house)(?: {gap}(?:or|whatever|no matter))?",
    ],
    beside: ['or|no matter|whatever|period|for sure'],
    negatable: false,
  },
]

export const beyondControl: readonly Phrasing[] = [
  {
    find: [
      '(?<!(?:if|when|whether|once|unless|which|that the agency) (?:{word} )?)(?:{third}) {modifier}(?:{will})(?: {adverb})* (?!not|be (?:able|{passivePart})|receive|get (?:a|an|the|our|one|two|to)|have (?:to|access|the (?:choice|option|right))|need|pay (?:the|\\d|[€£$]|in)|be (?:at|in|on|closed|open|seated|\\d)|find (?:the|a|it) (?:{word} )?(?:on|at|in|under)|meet|also (?:get|receive)|enter (?:through|by)|park|sit|wear|then get){word}',
      "{third} {modifier}(?:will|'ll)(?: {adverb})* be (?:{moved}|lining|queuing|queueing|talking|back|there|coming|begging|flocking|fighting|keen|happy|eager|loyal|proud|ready to)",
      "{third} (?:{word} )?(?:won't|will not|will never) (?:be able to resist|regret|forget|find|want|look|go elsewhere|leave|hesitate|resist|be disappointed|notice|stop)",
      '{third} {modifier}(?:are|is) (?:bound|sure|certain|guaranteed) to {word}',
      'no (?:one|body) will (?:be able to )?(?:resist|forget|ignore|miss)',
      "{third} (?:can't|cannot) (?:resist|wait|help)",
      "(?:phones?|telephone|till|doorbell|inbox) (?:will|won't)(?: not)? (?:stop|ring|overflow|explode|fill)\\p{L}*",
      '(?:{third}) (?:{word} ){0,5}?(?:by themselves|on their own|by itself|on its own|of their own accord|spontaneously|in droves|en masse|on the spot)',
      '(?:once|as soon as|the moment) (?:{word} ){1,10}?(?:{platform}) (?!can|may|pay|receive|get|must|has|have|is|are|should|need|will|decide)\\p{L}+',
      '(?:once|as soon as|the moment) (?:{word} ){1,10}?{customer} (?:come|return|stay|keep|order|buy|book|tell|recommend|talk|want)(?! (?:at|by|from) (?:{number}|{clock}))',
      '{third} automatically (?!receive)\\p{L}+',
      "(?:video|post|clip|campaign|reel|page|site|website|shop|story|article|film|song|ad|advert|app|song|podcast|slogan|hashtag|petition|listing|profile|blog|poster|launch|product|event|concert|show|exhibition|menu|offer|course) (?:will|'ll|is going to)(?: {adverb})* (?:go viral|rank|be number|be a (?:hit|success|bestseller)|spread|sell(?: itself| out)?|climb|appear (?:at the top|on page|first)|be (?:shared|picked up|sold out|full|packed|the talk)|reach the top|pay for itself|explode|take off|outsell|outrank|become|attract|draw|fill|convince|win)",
      "(?:sales|revenue|turnover|profit|profits|orders|bookings|demand|enquiries|inquiries|requests|reservations|sign ups|registrations|donations|traffic|ticket sales|reviews|leads|followers|income|attendance|occupancy|the phone|phones|the till|the terrace|the hall|the shop|the restaurant|the waiting room|the diary|(?:\\p{L}+ )?sales|conversion|the investment|word of mouth) (?:will|'ll|is going to|are going to)(?: {adverb})* (?:\\p{L}+ )?(?:rise|increase|grow|double|triple|soar|explode|pour|flood|follow|come|take off|pay|stream|go up|jump|skyrocket|ring|be (?:full|packed|sold|booked|ringing|overflowing)|fill|sell|climb|improve|multiply|roll|surge|recover|start|fly|arrive)(?! (?:by|from) {number})",
    ],
    unless: [
      'our (?:designers|photographers|writers|developers|consultants|accountants|editors|planners|people|members) {will}',
      '(?:sales|investors?|press|members?|customers?|guests?|visitors?|patients?|students?|users?) (?:manager|rep|team|officer|list|service|support|desk) {will}',
    ],
  },
]

export const promiseMacros: Phrases['macros'] = {
  will: "(?:will|'ll|(?:are|is) going to|is gonna|are gonna)",
  adverb:
    '(?:\\p{L}+ly|also|all|soon|then|just|even|always|often|never|still|simply|straight away|all|surely|instantly|now|once|by themselves)',
  modifier:
    '(?:(?:in|from|of|with|who|at|near|around|on|over|across|under|everywhere|alike|too|themselves|itself|of all ages) (?:{word} ){0,4})?(?:and (?:{word} ){0,2})?(?:automatically |simply |certainly |definitely )?',
  third: [
    '(?<!(?<!\\p{L})our )(?:(?:every|each) )?(?:{customer}|{platform}|every(?:one|body)|no (?:one|body) else)',
    '(?<!(?<!\\p{L})our )(?!(?:fly|post|bann|newslett|lett|off|ord|numb|answ|pap|met|comput|fold|vouch|stick|head|cov|lay|serv|trail|dinn|matt|contain|quart|summ|wint|regist|remind|tend|design|photograph|develop|copywrit|writ|translat|contract|direct|manag|own|pow|dang|oth|off|chapt|charact|corn|filt|numb|numb|plann|employ|lead|send|speak|print|work|partn|volunt|suppli|train)ers|(?:direct|err|fact|monit|edit|translat|contract|refer)ors)\\p{L}{3,}(?:ers|ors|ists|ians|goers|holders)',
    '(?:ordinary |many |most |thousands of |hundreds of |new |young |local |regular |potential |happy |loyal |all |your )(?:{word} )?(?:{customer}|\\p{L}+ers)',
    '(?:suppliers|wholesalers|landlords|partners|banks|owners?(?: of (?:{word} ){0,2}{word})?|accountants|consultants|merchants|estate agents|recipients|respondents|participants|hotels|shops|restaurants|hospitals|banks|lawyers|nurses|wholesalers|retailers|pensioners|fathers|mothers|grandparents|toddlers|tech companies|recruiters|brides)',
  ],
  passivePart: '(?!{moved}){participle}',
  moved:
    '(?:delighted|impressed|thrilled|amazed|convinced|blown away|hooked|overwhelmed|excited|tempted|left behind|won over|drawn|charmed|enchanted|surprised|touched|moved|interested|fascinated|inspired|captivated|addicted|glued)',
}
