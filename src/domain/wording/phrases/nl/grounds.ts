import type { Ground } from '../../phrases.ts'

const deadline = [
  '{date}',
  '(?:binnen|na|voor|uiterlijk|in) (?:{number}|een|één|een half) (?:{adjective} )?{period}',
  '{number} (?:{adjective} )?(?:werkdag(?:en)?|dag(?:en)?|week|weken|uur|uren|minuten|maand|maanden) (?:na|voor|vóór|later|tevoren)',
  'dezelfde (?:dag|werkdag|week|avond|ochtend|middag)',
  '(?:volgende|deze|komende) (?:dag|werkdag|week|maand)',
  'eind(?:e)? (?:van )?(?:de|deze|volgende) (?:week|maand|dag)',
]

/** What excuses a finding, said anywhere in its sentence. */
export const grounds: Readonly<Record<Ground, readonly string[]>> = {
  window: [
    ...deadline,
    '(?:voor|van|op) (?:elke|iedere) (?:[\\p{L}]+e )?euro',
    'per (?:{period}|{day}|{month})',
    '{number} (?:{adjective} )?{period}(?: lang)?',
    '(?:elke?|ieder|iedere|dit|deze|die|volgende?|komende?|afgelopen|vorige?|het hele|heel het|om de) (?:{adjective} |{number} )?(?:{period}|{day})',
    '(?:eerste|tweede|derde|vierde|laatste) (?:{period}|helft)',
    "dagelijks~|wekelijks~|maandelijks~|jaarlijks~|halfjaarlijks~|'s (?:avonds|ochtends|middags|morgens|maandags|zomers|winters)",
    '(?:in|tijdens|gedurende|vóór|voor|na|tot|tegen|rond|vanaf|sinds|binnen|met) (?:het|de|dit|deze) (?:{adjective} )?(?:{period}|looptijd|~periode|~week|~maand)',
    'week {number}|(?:q[1-4])|tot en met|t/m|begin (?:van )?{noun}|medio {noun}|eind (?:van )?{noun}',
    '(?:tussen|van|vanaf) {digits} (?:uur |en |tot )',
    '(?:gedurende|tijdens) {gap}{period}|(?:overdag|doordeweeks|werkdagen|weekends)',
    '{number} (?:keer|maal)? ?per {noun}',
  ],
  deadline,
  agent: [
    'door(?! (?:middel|heen|te|naar|worden|wordt|het hele|het jaar|het land|de hele|de jaren|de week|de dag))',
    '(?:doet|doen|regelt|verzorgt|maakt|levert) (?:het bureau|de (?:klant|opdrachtgever|opdrachtnemer|ontwerper)|wij|we|u)',
    '(?:bepaalt|bepalen|beslist|beslissen|kiest|kiezen) (?:zelf )?(?:welke?|of|wat|wie|hoe|waar|wanneer)',
    'zorgt (?:het bureau|de {noun}|wij|we) (?:voor|ervoor|daarvoor)|(?:daarvoor|hiervoor) zorgt',
  ],
  baseline: [
    'van {gap}(?:{level}) {gap}naar|van (?:{percent}|{money}) tot|(?:in plaats van|waar het nu) {gap}(?:{level})',
    'ten opzichte van|in vergelijking met|vergeleken (?:met|bij)|tegenover|in verhouding tot|afgezet tegen|gerekend vanaf|gemeten (?:vanaf|tegen)',
    'dan (?:in|nu|vorig|vorige|het|de|dit|tijdens|een jaar|op|{number}|{money}|afgelopen|voorheen|daarvoor|gemiddeld)',
    '(?:tegen|tov|boven|onder|vanaf|naast) (?:de |het |onze |uw )?(?:huidige |gemiddelde )?(?:{level}|gemiddelde|niveau|nulmeting|stand|cijfers?)',
    '(?:nu|thans|momenteel|vandaag|was|waren|is nu|zijn nu) {gap}(?:{level})',
    't\\.o\\.v\\.?|nulmeting|uitgangswaarde|beginstand',
  ],
  meter: [
    'gemeten (?:aan|met|in|op|door|via|over|volgens|onder)|meten (?:wij|we) {gap}(?:met|aan|via)|te meten (?:aan|met)',
    '(?:van|uit|onder) (?:de |alle )?{digits} (?:{adjective} )?(?:{noun} )?{gap}(?:kent|kennen|noemt|noemen|geeft|geven|vindt|vinden)',
    '(?:van|boven|tot) {percent} {gap}naar {percent}|rapportcijfer|(?:enquête|peiling|steekproef|telling) (?:onder|van|bij|met)',
    'een {digits} (?:of hoger|uit|op)|{number} (?:op|van) de {number}|contrastverhouding|volgens (?:wcag|de meting|de peiling)',
  ],
  acts: [
    '(?:best|inspan~|streven|streeft|inspanningsverplichting|inzet|moeite|pogingen):|(?:best|inspan~|streven|moeite) (?:doen )?(?:betekent|betekenen|houdt in)',
    '(?:namelijk|te weten|dat wil zeggen|dat houdt in|concreet|door) {gap}{number} {noun}',
  ],
  share: [
    '(?:beperkt|begrensd|gemaximeerd|gelimiteerd) tot|tot (?:een bedrag van |een maximum van |maximaal |hoogstens |ten hoogste )?{money}',
    '(?:maximaal|hoogstens|ten hoogste|hooguit|niet meer dan) {gap}(?:{money}|{percent}|{number})',
    '(?:boven|onder|vanaf) (?:de )?{money}',
    'de helft|ieder (?:voor|de)|elk (?:voor|de)|samen|gezamenlijk|beide (?:partijen|kanten)|beiden|gedeeld~|(?:eigen|ieders) (?:deel|aandeel|fouten|fout)',
    '(?:die|dat|dit) (?:hij|zij|het bureau|de {noun}|u|wij|we) (?:zelf )?(?:heeft|hebt|hebben|veroorzaak~|goedkeur~|goedgekeurd)',
    '(?:klant|opdrachtgever|bureau|opdrachtnemer|drukker|wij|u) voor (?:de|het|zijn|haar|uw|onze)',
  ],
  cap: [
    '(?:tot|maximaal|hoogstens|ten hoogste|hooguit|niet meer dan|met een maximum van|max) (?:wel )?{number}',
    '(?:binnen|met) (?:een|de|het) (?:vast|vaste|afgesproken) (?:aantal|urental|budget)',
    '(?:elke|iedere) (?:volgende|extra|verdere) {noun} kost',
  ],
  hedge: [
    'hopelijk|misschien|wellicht|waarschijnlijk|vermoedelijk|naar verwachting|naar schatting|niet zeker|onzeker',
    '(?:hopen|hoopt|verwachten|verwacht|denken|denkt|schatten|vermoeden) (?:wij|we|ik|u|erop|dat)',
    '(?:wij|we|ik|bureau|u) (?:hopen|hoop|hoopt|verwachten|verwacht|denken|denk|schatten|vermoeden)',
    '(?:beslis|beslist|beslissen|bepaalt|bepalen|besluit|besluiten|kiest|kiezen) (?:zij |hij |ze |die )?zelf|zelf (?:beslissen|bepalen|kiezen)',
    'is (?:aan|de keuze van) (?:de|het|hen|hem|haar|onze|uw)|alleen (?:wat|als|wanneer) (?:zij|hij|ze)',
  ],
}
