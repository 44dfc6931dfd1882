import type { Negation } from '../../phrases.ts'

const unit = '(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen)'
const teen = '(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)'
const tens = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)'
const below100 = `(?:(?:een|${unit})?(?:en|ën)?${tens}|${teen}|${unit})`

/** What is handed in, filled or measured by the parties themselves: a number of these is no aim. */
const made = [
  'bericht|post|foto|film|filmpje|video|ontwerp|logo|tekst|blog|artikel|nieuwsbrief|mail|mailing|flyer|folder',
  'brochure|poster|(?<!voor|eerste )pagina|ronde|(?<!con)versie|concept|schets|advertentie|banner|bord|overleg|gesprek|workshop|training',
  'exemplaar|proef|menukaart|visitekaart|sticker|persbericht|interview|illustratie|tekening|rapport|verslag|persoon',
]

/** What is merely counted on the way: hours, people of one's own, places. */
const counted = [
  'uur|minuut|seconde|dag|week|weekend|maand|kwartaal|jaar|(?<!ver)keer|maal|euro|cent|procent|termijn|stuk|stoel|zitplaats',
  'medewerker|collega|personeelslid|pedagoog|kilometer|meter|cm|mm|gram|kilo|liter|woord|teken|pixel',
  'kleur|variant|taal|bijlage|punt|locatie|vestiging|bus|busje|gebouw|kanaal|doel|partij|(?<!aan)vraag|antwoord|tarief',
  'onderdeel|ding|stap|fase|blok|pakket|factuur|handtekening|bestand|vierkante|model|scherm|raam|(?<!assa)deur|spot|reeks',
]

const plural = (words: readonly string[]) => [`(?:${words.join('|')})(?:en|s|'s|n|es)?`]

/** Any word that ends so: Dutch writes compounds as one. Read to its end first, then once backwards. */
const endingIn = (ends: readonly string[]) => `\\p{L}{1,40}(?:'s)?(?!\\p{L})(?<=${ends.join('|')})`

const result = [
  'klant|gast|bezoeker|patiënt|koper|leerling|student|cursist|deelnemer|abonnee|volger|lezer|kijker',
  'luisteraar|klanten|gasten|bezoekers|patiënten|kopers|leerlingen|studenten|cursisten|deelnemers|abonnees',
  'volgers|lezers|kijkers|luisteraars|leden|lid|fans|donateurs|huurders|gebruikers|sollicitanten|kandidaten',
  'inschrijvers|tuinders|inschrijving|aanmelding|reservering|boeking|bestelling|overnachting|verhuring',
  'registratie|conversie|transactie|inschrijvingen|aanmeldingen|reserveringen|boekingen|bestellingen',
  'overnachtingen|verhuringen|registraties|conversies|transacties|donaties|giften|sollicitaties|annuleringen',
  'afzeggingen|afmeldingen|klachten|retouren|aanvraag|aanvragen|afspraak|afspraken|abonnement|abonnementen',
  'order|orders|lead|leads|prospect|prospects|intake|intakes|proefrit|proefritten|testritten|proefles',
  "proeflessen|rondleidingen|bezichtigingen|consulten|behandelingen|demo's|download|downloads|telefoontjes",
  'belletjes|oproepen|click|clicks|kliks|klikken|likes|views|weergaven|recensies|no show|no shows|omzet|winst',
  'verkoop|verkopen|afzet|marge|rendement|inkomsten|opbrengst|opbrengsten|bezetting|tafels|kamers|tickets',
  'opdrachten|klussen|kaartjes|plaatsen|bezoeken|bezoek|klandizie|couverts|passanten|offertes|handtekeningen|biedingen',
]

const others = [
  'klanten|gasten|bezoekers|ouders|patiënten|kopers|consumenten|lezers|kijkers|luisteraars|volgers|abonnees',
  'influencers|bloggers|vloggers|journalisten|redacties|redacteuren|kranten|media|tijdschriften|zoekmachines',
  'recensenten|architecten|aannemers|toeristen|studenten|scholieren|cursisten|leerlingen|fans|donateurs',
  'bewoners|mensen|gezinnen|buren|ondernemers|bedrijven|werkgevers|sollicitanten|kandidaten|huurders',
  'eigenaren|reizigers|fietsers|wandelaars|passanten|winkeliers|concurrenten|scholen|verenigingen|gebruikers',
  '(?<!bestuurs|raads|team|commissie|personeels|staf)leden|kinderen|moeders|vaders|jongeren|senioren|liefhebbers|investeerders|sponsors|partners|tuiniers',
  'isten|huisartsen|tandartsen|werknemers|houders|leiders|bouwers|rijders|lopers|gangers|families|stellen|koppels|vrienden',
  'boeren|koks|makelaars|restaurants|hotels|winkels|gemeenten|verzekeraars|deelnemers|prospects',
]

export const macros = {
  number: [
    '{digits}',
    `(?!honderden|duizenden)(?:${below100}|${unit}?honderd(?:en)?${below100}?|${below100}?(?:honderd)?duizend)`,
    `(?:${below100}|{digits}) miljoen`,
  ],
  percent: [
    '{number} ?(?:%|procent|pct)',
    '(?:een|één|twee|drie|vier) (?:derde|vierde|vijfde|zesde|tiende|kwart)',
    'de helft',
  ],
  // A number that is no date and no hour.
  level: ['{percent}', '{money}', '(?!\\d{1,2}[.:]\\d\\d(?!\\d)){number}(?!\\d|[.,:]\\d| ?(?:{month}|{period}))'],
  money: ['(?:€|eur) ?{digits}', '{number} (?:miljoen |duizend )?euro', '{number} (?:ton|mille)'],
  adjective: String.raw`[\p{L}]{2,30}e`,
  noun: String.raw`[\p{L}][\p{L}'-]{2,40}`,
  inner: String.raw`(?:[^ \n,;:]{1,40} ){0,7}?`,
  plain: String.raw`(?:(?!(?:niet|nooit|geen|nimmer|evenmin|noch|niets|niks|niemand)(?![\p{L}]))[^ \n;:]{1,40} ){0,5}?`,
  made: endingIn(plural(made)),
  // What one makes may end a compound ("tekstversie"); an hour or a thing may not ("verhuur", "aanmelding").
  handedIn: endingIn([
    ...plural(made),
    "(?:foto|video|logo|pagina|collega)'s|(?<!aan)vragen|rapporten|proeven|exemplaren|logos|fotos",
    ...plural(counted).map((words) => `(?<!\\p{L})${words}`),
    '(?<!\\p{L})(?:uren|dagen|weken|maanden|jaren|talen|stappen|fasen|blokken|pakketten|facturen|kanalen|bussen|tarieven|keren|ramen)',
    '(?<!\\p{L})(?:reeksen|schermen|modellen)|(?:werk|zit|stoel)(?:dagen|uren|plaatsen)|medewerkers?|werkdagen',
  ]),
  unmade: String.raw`(?!{handedIn}(?![\p{L}])){noun}`,
  day: '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?',
  month: [
    'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    '(?:jan|feb|mrt|apr|aug|sept?|okt|nov|dec)',
  ],
  season: '(?:lente|voorjaar|zomer|najaar|herfst|winter|seizoen|zomerseizoen|winterseizoen|hoogseizoen)',
  period: [
    '\\p{L}{0,15}dag(?:en)?|dagdeel|dagdelen|week|weken|weekend(?:en|s)?|maand(?:en)?',
    '(?:half)?jaar|jaren|kwartaal|kwartalen|uur|uren|minuut|minuten|\\p{L}{0,15}avond(?:en)?|ochtend(?:en)?|middag(?:en)?',
    'nacht(?:en)?|etmaal|seizoen(?:en)?|schooljaar|boekjaar|semester|trimester|cursusjaar|vakantie|{season}',
  ],
  date: [
    String.raw`\d{1,2} {month}`,
    String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}`,
    String.raw`(?:19|20)\d\d`,
    '{month}',
    '{day}',
    'vandaag(?! (?:of|dan) morgen)|vanavond|(?<!vandaag (?:of|dan) )morgen|overmorgen',
    String.raw`\d{1,2}[.:]\d\d(?: uur)?`,
    '(?:kerst|pasen|pinksteren|sinterklaas|oud en nieuw|koningsdag|moederdag|vaderdag|valentijnsdag|carnaval)',
    '(?:zomer|herfst|kerst|voorjaars|mei|krokus|bouw|school)vakantie',
  ],
  // Results that others bring: whether they come is not ours to say.
  result: [endingIn(result), '~(?:verkochte|bezette|geboekte|uitgeleende|ingevulde|nieuwe) {noun}'],
  // Who decides for himself: several, then one.
  others: [endingIn(others)],
  other: [
    '(?:google|instagram|facebook|tiktok|linkedin|youtube|bing|pinterest|spotify|booking|tripadvisor|funda|marktplaats)',
    '(?:de|het|een|elke|iedere|uw|onze|dit|deze) (?:{adjective} )?~(?:algoritme|pers|krant|zoekmachine|redactie|televisie)',
    '(?:de|het|een|elke|iedere|uw|onze) (?:{adjective} )?~(?:omroep|radio|gemeente|provincie|jury|overheid|journalist|redacteur|influencer|blogger|recensent|markt|publiek|stad|branche|straat|buurt|wijk|dorp|platform)',
    '(?:elke|iedere|de|een) (?:{adjective} )?~(?:ouder|gast|bezoeker|patiënt|koper|consument|lezer|kijker|volger|inkoper)',
    '(?:elke|iedere) (?:{adjective} )?~(?:klant|architect|journalist|student|leerling|buur|fan|toerist|ondernemer)',
  ],
} satisfies Record<string, string | readonly string[]>

/** Dutch negates in front of what it denies ("geen garantie", "nooit beloven") and behind the verb that bends ("wij beloven niet"). */
export const negation: Negation = {
  before: [
    'niet|nooit|geen|nimmer|noch|evenmin|niemand|nergens|zonder|niets|niks|allesbehalve|geenszins|zelden|nauwelijks|amper|laat staan',
    '(?:in plaats van|weigert?|weigeren|vermijd(?:t|en)?|stopt? met|schrap~|verwijder~|pass(?:en|t) (?:er)?voor op|waken ervoor|hoed(?:t|en) ons|verbied(?:t|en)|verboden)',
  ],
  after: ['niet|nooit|geen|nimmer|noch|evenmin|nergens|niemand|(?<!betaalt )(?<!betaalt u )(?:niets|niks)'],
  pseudo: [
    'niet (?:alleen|slechts|enkel|louter|uitsluitend|zomaar|voor niets|te vergeten|te missen)',
    'geen (?:twijfel~|probleem|zorgen|moeite|geheim|grap|grootspraak|overdrijving|toeval)',
    'zonder (?:twijfel|mankeren|voorbehoud|omhaal|uitzondering|(?:enig )?risico|meer|probleem|problemen|zorgen|moeite)',
    'zonder (?:(?!niet |geen )[^ \\n;:,]{1,40} ){1,6}?(?:garanderen|garandeert|beloven|belooft|verzekeren) (?:wij|we|ik|het bureau)',
    'niet (?:minder|meer) dan|nooit meer (?:zonder|lege)|niet te',
  ],
  reachBefore: 11,
  reachAfter: 4,
  stops: [
    'maar|echter|doch|toch|wel|want|omdat|zodat|waardoor|waarmee|terwijl|hoewel|anders|of|dus|dan|zolang|voordat|totdat|en (?:wij|we|u|je|dat|de|het|onze|uw|alles|elke|iedere)',
    '~,(?= (?:wij|we|u|je|dat|ons|de|het|onze|uw|en|die|dan|alles|al|elke|iedere|iedereen|heel|altijd) )',
    // The main clause behind a first one: ", garanderen wij".
    String.raw`~,(?= \p{L}{2,20} (?:wij|we|ik|het bureau|de|het|onze|er) )`,
    '~[:;]~',
  ],
}

export const abbreviations = [
  String.raw`bijv|bv|b\.v|o\.a|m\.n|d\.w\.z|i\.v\.m|t\.o\.v|m\.b\.t|i\.p\.v|z\.s\.m|t\.z\.t|n\.a\.v|a\.u\.b|s\.v\.p|i\.o|t\.a\.v`,
  'dhr|mevr|mw|drs|ir|ing|mr|dr|prof|fam|ca|circa|excl|incl|nr|tel|max|min|art|blz|resp|vgl|evt|afd|gem|st|str',
  'jan|feb|mrt|apr|aug|sept|sep|okt|nov|dec',
]

export const closingAbbreviations = [String.raw`enz|etc|e\.d|e\.v|e\.a|m\.m|btw|t\.z\.t|z\.s\.m|ed`]

export const clauseBreaks = ['maar|terwijl|omdat|zodat|want|echter|hoewel|doordat|waarna|zodra|mits|tenzij']
