import type { Phrases } from '../../phrases.ts'

/** An assurance that is spoken of, not given: called wrong, doubted, warned of, supposed. */
export const disowned: Phrases['disowned'] = [
  '(?<!nie |nie byłoby )(?:nieuczciw|kłam|skłam|nieprawd|oszust|oszuk|nierozsądn|nieodpowiedzialn|głup|naiwn|niemożliw|nierealn|nie sposób|trudno|ciężko|przedwczes|absurd|nadużyci|za wcześnie|kusi)~,? {breath}{assured}',
  '(?:wątpliwe|nie jest pewne|niejasne|pytanie),? (?:czy|by|że|aby) {breath}{assured}',
  '(?:nie|nigdy|nikomu|nikt nie) (?:{word} )?(?:wierz|uf|słuch|da[jwćn]|licz|oczek|czyta|traktuj|rozumie|uważa|twierdz|udaj|mów|powie|podpis|sugeru|wymaga|prosi|żąda|chodzi|łudz|słysz|usłysz)\\p{L}*,? {breath}{assured}',
  '(?:kto|ktokolwiek|ten, kto|każdy, kto|ci, którzy|agencje, które|firmy, które|ludzie, którzy) {breath}{assured}',
  '(?:(?:gdyby|jeśli|jeżeli) (?:ktoś|ktokolwiek|jak(?:aś|iś|akolwiek|ikolwiek) \\p{L}+|agencja|my)|gdybyśmy) {breath}{assured}',
  '{assured} {breath}(?:sprzeczn~|wbrew|niezgodn~|kłamstw~|nieuczciw~|nierozsądn~|niemożliw~)',
  '(?:zdani|słow|fragment|zapis|punkt)\\p{L}*,? (?:które|który|która|w którym|z|o) {breath}{assured}',
  '{assured} {breath}(?:nic (?:by )?nie |zostawia|należą do)~',
  '(?:prosi|wymaga|żąda|oczekuje|chce)~ (?:od (?:nas|agencji) )?(?:, )?(?:byśmy|żebyśmy|abyśmy) {breath}{assured}',
]

export const denialMacros: Phrases['macros'] = {
  assured: '(?:(?:za)?gwaran[tc]~|obiec~|obietnic~|przyrzek~|(?:za|po)ręcz~|ręczy~|zapewni~|pewności)',
  // A comma joins what is told ("mówi, że"), and parts one sentence from the next.
  breath:
    '(?:(?!(?:ale|lecz|bo|a|więc) )[^ \\n;:,]{1,40}(?:,(?= (?:że|iż|by|żeby|aby|gdyby|mówiąc|twierdząc|kto|któr|jeśli|jakoby|czy|co|obiecując|gwarantując)))? ){0,9}?',
}
