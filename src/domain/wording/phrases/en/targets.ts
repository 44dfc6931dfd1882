import type { Phrases, Phrasing } from '../../phrases.ts'

/** A change that is said in per cent, by a factor, or as so many more. */
const change: Phrases['macros'][string] = [
  '{up} (?:(?!from|and|which|who|because|when)[^ \\n;:,]{1,40} ){0,9}?(?:by |up |down |with |to )?{about}(?:{percent}|(?:a|one) (?:third|quarter|half|fifth|tenth|sixth)(?! (?:of an )?hours?)|(?:two|three) (?:thirds|quarters|fifths))',
  '{up} (?:(?!from|and|which|who|because|when)[^ \\n;:,]{1,40} ){0,9}?by {about}{fraction}',
  '{up} (?:(?!from|and|which|who|because|when)[^ \\n;:,]{1,40} ){0,9}?by {about}{number}(?: (?:points?|days?|hours?|minutes?|{goalNoun}))?',
  '(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|es|ing)',
  '(?:double|triple|treble|quadruple|halve) (?!rooms?|pages?|sided|checks?|beds?|doors?|glaz|opt|espresso|bass|spread|deck|decker|glass|bill|time|shift|layer|walled|cream|parking|the [a-z]+ing)\\p{L}+',
  '(?:will|should|must|to|can|may|they|sales|bookings|orders|turnover|revenue|visits|visitors|profits?) (?:double|triple|quadruple|halve)',
  '(?:twice|half|(?:one|two|three) and a half times|{number} times|twofold|threefold) (?:as (?:many|much|often|few|high|low|large|big|fast)|more|fewer|less|the (?:number|amount|usual|current|sales|revenue|traffic|visitors|bookings|orders|attendance))',
  '(?:two|three|four|five|ten)fold',
  '{digits} ?(?:x|fold)',
  '{digits} times (?:the|our|its)',
  'a factor of {number}',
  '{percent} (?:{word} ){0,2}?(?:more|fewer|less|higher|lower|extra|additional|better|increases?|growth|rises?|reductions?|drops?|decreases?|cuts?|jumps?|improvements?|gains?|uplift|lifts?|up|down|faster|cheaper|greater|larger|smaller|quicker|shorter|longer)',
  '{fraction} (?:more|fewer|less|higher|lower|shorter|longer|faster|cheaper|earlier|quicker)',
  '(?:lift|increase|growth|rise|reduction|drop|decrease|cut|jump|improvement|gain|uplift|savings?|boost|decline|surge|fall) (?:in {gap})?of {about}(?:{percent}|{fraction}|{number})',
  '(?:more|fewer|less|extra|additional) (?:\\p{L}+ ){0,3}?(?:by )?{percent}',
  '\\+ ?{number} ?%',
  '{number} (?:{unit}|points?|degrees?|euros?|pounds?) (?:shorter|longer|faster|earlier|cheaper|higher|lower|less|more)',
  '[-+] ?{digits} ?(?:%|per cent)',
  '{number} (?:{word} )?(?:extra|additional|more|fewer|further|less) (?:{word} ){0,2}?(?:{goalNoun}|{outcome})',
  '(?:an? )?(?:extra|additional|further) {number} (?:{word} ){0,2}?{goalNoun}',
  '{number} (?:{goalNoun}) (?:more|fewer|extra)',
  '(?:want|wants|need|needs|aim for|target|goal:?|would like|looking for) {gap}{number} (?:extra|additional|more|fewer) \\p{L}+',
  '(?:want|need|aim|wants|needs|like) (?:{word} ){0,3}?(?:an? )?(?:extra|additional|further) {number}',
]

export const amountMacros: Phrases['macros'] = {
  up: '(?:increas(?:e|es|ed|ing)|grow(?:s|n|ing|th)?|rais(?:e|es|ed|ing)|ris(?:e|es|en|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|improv(?:e|es|ed|ing|ement)|expand(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|reduction|lower(?:s|ed|ing)?|drop(?:s|ped|ping)?|decreas(?:e|es|ed|ing)|shrink(?:s|ing)?|declin(?:e|es|ed|ing)|fall(?:s|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|go(?:es)? (?:up|down)|up|down|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|shorten(?:s|ed|ing)?|bring(?:s|ing)? (?:{word} ){0,4}?down|push(?:es)? (?:{word} ){0,4}?up|gain(?:s|ed)?|scale|exceed(?:s)?|beat(?:s)?|outperform)',
  change,
  count: '(?!one(?!\\p{L})){number}',
  feeling:
    '(?:buzz|punch|polish|personality|character|warmth|style|class|feeling|emotions?|sparkle|life|flair|oomph|impact|depth|charm|soul|energy|edge|pizzazz|trust|awareness|credibility|visibility|prestige|glamour|atmosphere|quality|fun|humour|passion|colour|magic|confidence|attention to detail)',
  adjective:
    '(?:\\p{L}{3,}(?:ful|ive|al|able|ible|ing|ous|ent|ant|ic|less|ish|ern|ionate)|modern|professional|premium|stylish|beautiful|human|personal|relaxed|polished|refined|sophisticated|trendy|upmarket|like|clear|clearly|fun|lively|punch|polish|personality|character|warmth|style|class|feeling|emotion|sparkle|life|flair|oomph|impact|depth|charm|soul|energy|edge|pizzazz|authentic|vibrant|exclusive|open|serious|trust|awareness|credibility|visible|visibility|prestige|glamour|atmosphere|buzz|colourful|quality|loyal|friendly|readable|user)',
  aim: "(?:wants?(?: to)?|get (?:me|us)|success(?: means| is)?|(?:happy|content|glad|delighted) with|satisfied with|pleased with|would like|'d like|need(?:s)?|aim(?:s|ing)?(?: to| for| at| is)?|hop(?:e|es|ing) (?:for|to)|plans? (?:for|to)|expects?|seeks?|targets?(?! (?:groups?|audiences?|markets?))|looking for|look for|strives? for|goals?|objectives?|ambition|mission|kpi|result|outcome|milestone|benchmark|quota|wish(?:es)?|after|count on|go for|reckon on|dream of|demand)",
  win: '(?:reach(?:es|ing)?|attract(?:s|ing)?|win(?:s|ning)?|gain(?:s|ing)?|get(?:s|ting)?|sell(?:s|ing)?|acquir(?:e|es|ing)|generat(?:e|es|ing)|achiev(?:e|es|ing)|hit(?:s|ting)?|secur(?:e|es|ing)|bring(?:s|ing)? in|bring|collect(?:s|ing)?|rais(?:e|ing)|recruit(?:s|ing)?|fill(?:s|ing)?|welcom(?:e|es|ing)|sign up|convert(?:s|ing)?|land(?:s|ing)?|obtain(?:s|ing)?|earn(?:s|ing)?|draw(?:s|ing)?|yield(?:s|ing)?|produc(?:e|es|ing)|result(?:s|ing)? in|lead(?:s|ing)? to|deliver(?:s|ing)?|register|enrol|onboard|have|find|book|pull in|end (?:up )?with|arrive at|make|see|host|gather|add|drum up|net|score)',
}

const stated =
  'is|are|was|were|has|have|had|costs?|stands?|contains?|includes?|counts?|lists?|shows?|holds?|hangs?|lasts?|pays?|takes?|gets?|receives?|come|comes|came|live|lives|apply|needs?'

export const noTimeWindow: readonly Phrasing[] = [
  {
    find: ['{aim}:? (?:(?!from|than|which|who|because)[^ \\n;,]{1,40} ){0,7}?(?:{count}|{percent})'],
    unless: [
      '{aim}:? (?:(?!from|than)[^ \\n;]{1,40} ){0,7}?{number} (?:{word} ){0,2}?(?:{ownItem})(?! {goalNoun})',
      'needs? {number} (?:signatures?|copies|keys?|people (?:on|for|to)|rooms?|chairs?)',
      '(?:expects|expect) (?:that |about |around )*{number} (?:guests|people) will',
      'from {number} to {number}',
      'one (?:who|that|to|of|person|contact|thing|another|day)',
      'results? (?:of|from|in) {gap}(?:{number} (?:questions|cameras))',
      'after {number}',
      '(?:in|on|section|page|step|article|annex|chapter|line|version|phase|part|room|edition) {number}',
      '(?:plan|plans|planned)',
    ],
    without: ['(?:budget|fee|price|discount) (?:is|of)', '\\?'],
  },
  {
    find: [
      '(?:should|must|has to|needs to|have to|to|shall|will|help(?:s)? (?:us |you )?) (?:{adverb} )?{win} (?:(?!from|than|which|who|because)[^ \\n;:,]{1,40} ){0,5}?{number} (?:{word} ){0,3}?(?:{goalNoun}|{outcome})',
      '{start}(?:please )?{win} (?:(?!from|than|which)[^ \\n;:]{1,40} ){0,5}?{number} {word}',
      '{outcome} (?:should|must|has to|needs? to|have to|shall) (?:reach|hit|be|exceed|total|come to|amount to) {about}{number}',
    ],
    unless: [
      '{win} (?:(?!from|than)[^ \\n;:]{1,40} ){0,5}?{number} (?:{word} ){0,2}?(?:{ownItem})(?! {goalNoun})',
      'has to (?:pay|have)',
      'to have {number}',
      '(?:make|see|have) {number} (?:{word} )?(?:calls|appointments?|meetings)',
    ],
    without: ['\\?'],
  },
  {
    find: [
      '{start}(?:at least |about |over |some |around |minimum |another |goal |only |just |roughly |to )?(?:{number}) (?:[^ \\n;:]{1,40} ){0,3}?{goalNoun}',
    ],
    unless: ['{number} (?:{word} )?(?:{ownItem})(?! {goalNoun})'],
    without: [stated, '(?:will|may|can|must)', 'each'],
  },
  {
    find: [
      '(?:guarante|promis|assur|pledg|commit)(?:e|es|ing|s|s to| to)? (?:{word} ){0,4}?{number} (?:{word} ){0,2}?{goalNoun}',
      '{start}{number} (?:{word} ){1,6}?is (?:what we (?:need|want|aim for|are after|are looking for|are aiming for)|our (?:goal|aim|target)|the (?:goal|aim|target))',
      '(?:are|is|am) after {about}{number} (?:{word} )?{goalNoun}',
      '{number} (?:{word} ){0,2}?(?:{customer}|{goalNoun}) (?:should|must|ought to|have to|need to) (?:book|come|buy|visit|order|sign up|join|enrol|register|hire|call|choose|subscribe|attend|reserve)',
      '(?:to|should|must|shall|can|of|be) sell(?:ing)? {about}{count}',
      '(?:should|must|has to|needs? to|have to|to) (?:{adverb} )?{win} {about}{money}',
      '{start}from {about}{number} (?:{word} )?{goalNoun} (?:{word} )?to {number}',
      '(?:{up}|{goalNoun}) (?:{word} ){0,4}?from {about}{number} (?:{word} ){0,2}?to {number}',
    ],
  },
  {
    find: ['{change}'],
    unless: [
      '{percent} (?:discount|off|vat|commission|deposit|interest|in advance)',
      '(?:twice|three times) (?:a|per)',
    ],
    without: ['(?:vat|discount|commission|deposit|interest|surcharge|fee)'],
  },
]

export const noBaseline: readonly Phrasing[] = [
  {
    find: ['{change}'],
    unless: [
      '{percent} (?:{word} )?(?:discount|off|vat|commission|deposit|interest|in advance|surcharge)',
      '{number} (?:more|extra|additional|further) (?:{word} )?(?:{ownItem})(?! {goalNoun})',
    ],
    without: [
      '(?:vat|discount|commission|deposit|interest|surcharge|late fee|indexation|inflation)',
      '(?:rents?|fees?|prices?|rates?|tariffs?|contributions?|wages?) (?:{word} )?(?:goes|go|rises?|increases?|falls?|drops?|is raised|are raised)',
      '(?:than|on|over|(?<!(?:end|start|middle|beginning) )of) (?:in )?(?:last|the previous|{month})',
      'if {word} (?:rises?|falls?|drops?|exceeds?)',
    ],
  },
]
