import type { Phrases } from '../../phrases.ts'

/** An assurance that is spoken of, not given: called wrong, doubted, warned of, supposed, or given of nothing. */
export const disowned: Phrases['disowned'] = [
  "(?<!not |never |n't )(?:dishonest~|unfair|unwise|foolish|mislead~|irresponsible|reckless|absurd|untrue|false|lying|a lie|bluffing|wrong|rash|pointless|premature|unreasonable|naive|silly|tempting|hard|difficult|impossible|too early|too soon|beyond us|outside our power) {breath}{assured}",
  '(?:i|we|you|they|both|{party})(?: \\p{L}+)? (?:doubts?|wonders?|questions?) (?:that|whether|if) {breath}{assured}',
  '(?:doubtful|questionable|unclear|unknown|unsure|uncertain|unlikely|a question|open),? (?:of |as to )?(?:that|whether|if|to) {breath}{assured}',
  "(?:not|never|n't|nobody|no one|nothing|cannot) (?:(?!and )\\p{L}+ ){0,2}?(?:let|believe|trust|think|assume|expect|count|rely|read|taken?|imagine|suppose|treat(?:ed)?|regard(?:ed)?|see|seen|understood|understand|interpret(?:ed)?|mistake|mistaken|confused?|view|viewed|say|says|claim|claims|pretend|suggest|suggests|imply|implies|state|means?|ask|want|need|require|amounts?|serve|construed|known?|knows|heard?) {breath}{assured}",
  '(?<!for )as little as {breath}{assured}',
  '(?:anyone|anybody|someone|somebody|whoever|those|he|she|(?:some|many|other|most) (?:agencies|firms|others|people))(?: who| that)?(?: can| may| still| ever)? {assured}',
  '(?:if|were|should|had) (?:we|i|the agency|anyone|anybody|someone|somebody|an agency)(?: \\p{L}+)?(?: to)? {assured}',
  '(?:asks?|asked|asking|wants?|wanted|pressed|pushed) (?:us|me|the agency|for|an agency|somebody|someone)(?: \\p{L}+)? ?(?:to |for )?{assured}',
  '{assured} (?:\\p{L}+ ){0,2}?(?:neither|nothing(?! (?:but|less|short))|none|no (?!(?:empty|unsold|unfilled|vacan|vacant|cancell|complain|no shows?|loss|risk|delay|hidden|gap|idle|dull|waste|mistake|error|less|fewer|bad|surprise|more (?:empty|idle|no|complain))~)\\p{L}+)',
  '(?:sentences?|words?|phrases?|clauses?|lines?|claims?|wording|paragraphs?) (?:that|which|in which|with|about|of|like) {breath}{assured}',
  '{assured} {breath}(?:breaks?|(?:against|contrary to|beyond) (?:our|the|its|all|every) (?:own )?(?:rules?|principles?|policy|habits?|law))',
  "(?:no|not|never|nobody|no one|neither|nor|cannot|n't|without|excludes?|rules? out) (?:(?!we |you |i |the agency )[^ \\n;:,]{1,40} ){0,4}?(?:get|give|pay|hand|return|offer|promise|have|receive|claim|ask|expect|demand|want|entitled|right|guarantee)~ (?:[^ \\n;:,]{1,40} ){0,4}?(?:back|refund~)",
  "{assured} {breath}(?:would be|is|was|were) (?:{word} ){0,2}?(?:lie|lying|dishonest|wrong|foolish|mislead~|impossible|unfair|reckless|beyond us|out of the question|nobody's|not ours)",
  '(?:no|not|never|neither) (?:(?!happy|satisfied|pleased|content|working)\\p{L}+ ){0,2}?money back',
  '{assured} {far}(?:worth nothing|worthless|means? nothing|none (?:is|are) (?:made|given))',
  '(?:leaves?|left|leaving) (?:all |any |the )?{assured} (?:\\p{L}+ )?to',
  '(?:money back|refunds?) (?:[^ \\n;:,]{1,40} ){0,5}?(?:(?:is|are|be) (?:\\p{L}+ )?(?:excluded|ruled out|not|never|out of the question|impossible)|does not|do not|cannot|will not)',
]

export const denialMacros: Phrases['macros'] = {
  assured:
    '(?:(?:(?:guarant|promis|assur|ensur|pledg|vouch|warrant)~|certainty|mak(?:e|es|ing) (?:sure|certain)|swear)(?: (?:or|and|nor) (?:guarant|promis|assur|ensur|pledg)~)?)',
  breath: '(?:(?!(?:but|because|yet|still) )[^ \\n;:,]{1,40} ){0,9}?',
}
