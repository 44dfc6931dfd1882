import type { Phrases } from '../../phrases.ts'

/** An assurance that is spoken of, not given: called wrong, doubted, supposed, compared with what cannot be. */
export const disowned: Phrases['disowned'] = [
  '(?<!niet |nooit )(?:oneerlijk|onverstandig|misleidend|dom|leugen~|liegen|gelogen|onzin|dwaas|onverantwoord|roekeloos|voorbarig|onjuist|onwaar|onmogelijk|moeilijk|lastig|bluf|naïef|te vroeg|buiten (?:onze|haar|ieders) macht|verleidelijk|onzinnig|verkeerd)(?: zijn| is| worden)?,? {breath}{assured}',
  '(?:betwijfel~|twijfel~ (?:er ?aan|erover)|de vraag|onzeker|onduidelijk|twijfelachtig|onwaarschijnlijk),? (?:of|dat) {breath}{assured}',
  '{assured} (?:zou|is|was|zijn) {breath}(?:leugen|gelogen|oneerlijk|misleidend|onverstandig|dwaas|onzin|onmogelijk|onverantwoord)',
  '(?:zin|zinnen|woord|woorden|passage|bepaling|tekst) (?:die|dat|waarin|met|over|van|als) {breath}{assured}',
  '{assured} {breath}(?:in strijd met|tegen (?:onze|de|alle|haar) (?:eigen )?(?:regels|principes|gewoonten|wet))',
  '(?:garanties?|zekerheid|beloften?|toezegging~|waarborg~|erewoord) {far}(?:geven|bieden|doen) (?:wij|we|u|ik|het bureau|niemand) (?:\\p{L}+ ){0,2}?niet',
  '{start}(?:garandeert|belooft|verzekert) (?:iemand|men|een \\p{L}+)',
  '(?:sluit|sluiten|trekt|trekken) {breath}{assured} {breath}(?:uit|in|terug)',
  '{assured} {far}(?:kan|kunnen|wil|willen|mag|mogen) (?:ik|wij|we|het bureau|niemand) (?:\\p{L}+ )?niet (?:geven|doen|bieden|waarmaken|afgeven)',
  '(?:zo ?min|evenmin|even weinig|net zo weinig) als {far}{assured}',
  '(?:laat|laten) {assured} (?:\\p{L}+ )?(?:aan|over)|{assured} (?:laat|laten) {breath}(?:aan|over)',
  'zo ?ver,? (?:dat|om) {breath}{assured}',
  '(?:{start}wie|(?:iemand|degenen?|ieder|iedereen|bureaus|concurrenten|partijen|anderen) die|wie) {breath}{assured}(?! (?:wij|we|ik|het bureau))',
  '(?:als|indien|mocht|mochten|zouden|wanneer) (?:wij|we|ik|het bureau|iemand|een bureau) {breath}{assured}(?! (?:wij|we|ik|het bureau))',
  '(?:vraag|vraagt|vroeg|vragen|verlangt?|eist?|wil|wilde) (?:van )?(?:ons|het bureau|iemand) {breath}{assured}',
  '{assured} {breath}(?:is|zijn|bestaa(?:t|n)|geld(?:t|en)|geven|krijgt|vervalt|vervallen) (?:\\p{L}+ ){0,2}?(?:niet|geen|nooit|nergens|evenmin)',
  '{assured} {breath}(?:vervalt|vervallen|is uitgesloten|zijn uitgesloten|is onmogelijk)',
  '(?:niemand|nooit|niet|geen recht op|geen) (?:(?!goed|tevreden|dan|blij|krijgt|wij|we|u|gasten|klanten|resultaat|succes)[^ \\n;:,]{1,40} ){0,3}?(?:geld|bedrag|inleg|kosten|honorarium) {breath}(?:terug|retour)~',
  '(?:krijgt|krijgen|geeft|geven|betaalt|betalen|gaat|stort|storten) (?:[^ \\n;:,]{1,40} ){0,3}?(?:geld|bedrag|inleg|kosten|honorarium) (?:[^ \\n;:,]{1,40} ){0,3}?(?:niet|nooit|geen|niets) (?:terug|retour)',
]

export const denialMacros: Phrases['macros'] = {
  assured:
    '(?:garande(?:er|ren)~|gegarandeerd~|waarborg~|gewaarborgd|belo(?:of|ft|ven|fte)~|toe ?(?:te )?zegg~|toegezegd~|~garanties?|zekerheid|erewoord|verzeker(?:d|t|en)|ervoor (?:te )?zorgen|(?:er)?voor in (?:te )?staan)',
  breath: '(?:(?!maar |want |omdat )[^ \\n;:,]{1,40} ){0,9}?',
}
