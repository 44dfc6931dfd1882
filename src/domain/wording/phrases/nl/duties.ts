import type { Phrasing } from '../../phrases.ts'

/** What stands between the verb that bends and its participle at the clause's end. */
export const macros = {
  // Weak and strong participles, with ge-, with a separable prefix in front of it, or with an inseparable one.
  participle: [
    '(?:af|aan|op|uit|in|bij|door|mee|na|om|over|terug|toe|vast|voor|weg|klaar|samen|tegen|los|onder|rond|neer|goed|dicht|open|schoon|plaats|deel|vrij|stil|bekend)?(?!{geNoun})ge[\\p{L}]{2,20}(?:d|t|en|aan|daan|ien)',
    '(?:{prefix})?(?!bericht|bestand|verband|verstand|verschil)(?:be|ver|her|ont|er)[\\p{L}]{2,20}(?:d|t)',
    '(?:{prefix})?(?:her|ver|be|ont)?(?:be|ver|ont|her|over|onder|door|uit|aan|op)(?:sproken|zonden|kregen|vangen|grepen|nomen|wezen|trokken|schreven|schoven|leken|worpen|bonden|dongen|boden|slagen|slopen|holpen|keken|geven|laten|gaan|vroren|zocht|daan|dacht|staan|broken|houden|roepen|zien)',
    '(?:aan|af|op|uit|in|toe|door|terug|over|om|voor)(?:be|ver|ont|her)[\\p{L}]{2,20}(?:d|t|en)',
    '[\\p{L}]{2,20}[^g]eerd|voldaan|verge(?:leken|ten|ven)|(?:over|onder|door|vol|mis|weer)[\\p{L}]{3,20}(?:d|t)',
  ],
  geNoun:
    'ge(?:bouwen|sprekken|bieden|rechten|dichten|luiden|meenten|zinnen|tallen|wichten|zichten|voelens|deelten|vallen|bied|luid|dicht|recht|bruikt|nomineerden)(?![\\p{L}])',
  prefix: 'aan|af|op|uit|in|toe|door|over|om|voor|voort',
  infinitive: '[\\p{L}]{2,25}en|[\\p{L}]{0,8}(?:doen|gaan|staan|zien)',
  inside:
    '(?:(?!(?:door|die|als|indien|wanneer|dat|of|hij|zij|niet|geen|nooit|wij|we)(?![\\p{L}]))(?:[^ \\n;:]{1,40}|\\d{1,2}:\\d\\d) ){0,12}?',
} satisfies Record<string, string | readonly string[]>

export const passiveNoOwner: readonly Phrasing[] = [
  {
    find: [
      '(?:wordt|worden) {inside}{participle}',
      '{participle} (?:te |moeten )?(?:worden|wordt)',
      '(?:moet|moeten|zal|zullen|dient|dienen) {far}(?:{prefix}) (?:te )?worden {participle}',
      '(?:dient|dienen|hoort|horen|behoort|behoren) {inside}te (?:worden|zijn) ?{participle}?|(?:dient|dienen|hoort|horen|behoort|behoren) {inside}{participle} te (?:worden|zijn)',
      '(?:moet|moeten|zal|zullen|zou|zouden|mag|mogen|kan|kunnen|hoeft) {inside}(?:{participle} )(?:worden|zijn)|(?:moet|moeten|zal|zullen|zou|zouden) {inside}(?:worden|zijn) {participle}',
      '(?:moet|moeten|dient|dienen)(?: er)?, [^,;:\\n]{3,40}, {inside}{participle} (?:te )?(?:worden|zijn)',
      '(?:is|zijn) {inside}te (?:beantwoorden|leveren|regelen|controleren|vervangen|bestellen|plaatsen|maken|vernieuwen|versturen|verwijderen|melden|goedkeuren|betalen|tellen|[\\p{L}]{3,20}eren)',
      '(?:moet|moeten|dient|dienen) {inside}(?:te )?(?:gebeuren|plaatsvinden){end}|(?:is|zijn|blijft|blijven) (?:{noun} ){0,3}te (?!vinden|zien|bereiken|lezen|bezoeken|horen|verwachten|krijgen|vergelijken|hopen|begrijpen|downloaden|danken|merken|wijten|tellen|meten|vergeten|leveren|maken)[\\p{L}]{4,20}en{end}|(?<!(?:dat|wat|als) )men|het is (?:noodzakelijk|nodig|zaak|vereist|verplicht|wenselijk) (?:dat|om|{noun})|(?:er )?(?:moet|moeten) nog {inside}(?:komen|gebeuren)|nog te (?:regelen|bepalen|bestellen|maken|doen|plannen|kopen)',
    ],
    unless: [
      '{start}(?:wordt|worden|mocht|mochten) {far}{participle}',
      '(?:wordt|worden) {far}(?:verstaan|bedoeld|geacht|genoemd|aangeduid|gedefinieerd|gerekend tot|beschouwd|aangemerkt|gevormd|geregeld door|begrensd|beperkt|bepaald|gekenmerkt|verwacht)|verwacht wordt|(?:verdubbeld|gestegen|gegroeid|gedaald|toegenomen|verdrievoudigd|gehalveerd|bereikt|behaald|gewend|bekend|bezet|verliefd|verslaafd|tevreden|geïnteresseerd) (?:zijn|worden)|(?:zijn|worden) (?:verdubbeld|gestegen|gegroeid|gedaald|toegenomen|verdrievoudigd|gehalveerd|bereikt|behaald)',
      '(?:verstaan|bedoeld|genoemd|gedefinieerd|geacht) (?:wordt|worden)|(?:mag|mogen|kan|kunnen) {inside}(?:worden)',
      '(?:als|indien|wanneer|zodra|zolang|voordat|nadat|totdat|mits|tenzij|of|doordat|zoals|waar~|die|hoe|wie|wat|omdat|tot|waarvoor|waarin) (?:[^ \\n,;:]{1,40} ){0,10}?(?:(?:wordt|worden) {participle}|{participle} (?:wordt|worden))(?=[,.]|{end}| en| of)',
      '(?:honorarium|prijs|tarief|bedrag|vergoeding|toeslag|rente) {far}(?:wordt|worden) {far}(?:berekend|bepaald|verrekend)|(?:wordt|worden) {far}(?:behaald|bereikt|gehaald|verliefd|verslaafd|gewend)',
      '(?:wil|wilt|willen) {far}{participle} worden|(?:wil|wilt|willen) {far}worden {participle}',
      '(?:wordt|worden|werd|werden) {inside}geboren|(?:kan|kunnen|mag|mogen) {gap}worden',
    ],
    near: ['niet|geen|nooit|niets|niemand|alleen|slechts|uitsluitend|zonder dat'],
  },
]

export const openEndedScope: readonly Phrasing[] = [
  {
    find: [
      'enzovoorts?|enz|etc|etcetera|et cetera|e\\.d|en dergelijke~?|en zo{end}|en zo ?(?:verder|voort|meer)|ga zo maar door|noem (?:het )?maar op|en (?:nog )?(?:veel )?meer{end}|en (?:nog )?(?:veel )?meer van dat|of iets dergelijks',
      '(?:onder andere|onder meer|o\\.a|o\\.m|e\\.a|m\\.n|met name|bijvoorbeeld|bijv|zoals onder~|waaronder|inclusief,? maar niet beperkt tot|(?:zonder|niet) beperkt (?:te zijn )?tot|niet limitatief~|niet uitputtend~)',
      '(?:al het|alle|de|het|en|of|aan) (?:overige|andere|resterende|bijkomende|voorkomende|bijbehorende|aanverwante|gerelateerde|soortgelijke|vergelijkbare|dergelijke|aanvullende|benodigde|nodige|noodzakelijke|gebruikelijke|verdere|gewenste) (?:{adjective} )?{work}',
      '(?:en|of|,) (?:{adjective} )?(?:{noun} )?(?:overige|andere|bijkomende|aanverwante|gerelateerde|soortgelijke|vergelijkbare|dergelijke|verdere) {noun}|aanverwant~|(?:overige|bijkomende|soortgelijke|dergelijke|voorkomende|bijbehorende|nevengeschikte) (?!partij|gast|leden|lid|bedrag|deel|helft|medewerker|collega|kosten|voorwaarden|gevallen|{number})[\\p{L}]{4,30}|allerhande|alle voorkomende {noun}',
      '(?:en|of|,) wat (?:(?:de|het|een|u|er) )?(?:{noun} )?(?:nog|verder|ook|allemaal)(?: nog| maar)* (?:vraagt|vragen|wil|wenst|vergt|verlangt)',
      'al het (?:overige|andere|resterende|nodige|benodigde)|het (?:overige|nodige){end}|(?:en|alles) wat (?:er )?(?:verder |nog |zoal |daarbij |erbij )?{gap}(?:komt|hoort|nodig|voorkomt|kijken|gevraagd|pad|past|speelt|bij hoort|wenst|wilt|wil)',
      '(?:doen|doet|regelen|verzorgen) (?:{noun} ){0,2}alles (?:voor|om)|alles{end}|alles (?:op|mee|aan) wat|wat (?:u|je|de {noun}|hij|zij) (?:ook )?maar (?:wilt|wil|wenst|bedenkt|vraagt|nodig {noun})|alle (?:soorten|vormen van|mogelijke) {noun}|(?:alle|elke) (?:{work}|{made}) (?:die|welke) {gap}(?:nodig|noodzakelijk|erbij|daarbij|gewenst)|(?:verder|ook) (?:al )?alles|en verder|alles (?:wat|waar|rondom|rond|eromheen|daaromheen|erop en eraan|op het gebied van)|van alles(?: en nog wat)?|al wat|wat dan ook|welk~ {noun} dan ook|waar (?:maar )?(?:{noun} )?(?:behoefte|nodig) (?:aan )?(?:is|heeft|hebt)|in de breedste zin',
      'klein (?:werk|onderhoud|herstel|drukwerk|meerwerk|grut) {far}(?:er {gap}bij|erbij|gratis|kosteloos|inbegrepen|in de prijs|bij de prijs)|(?:kleine|kleinere|losse|incidentele|geringe) (?:{noun} )?{noun} {far}(?:erbij|er {gap}bij|inbegrepen|gratis|inclusief|meegenomen|kosteloos|horen|vallen|in de prijs|zonder kosten|pakken wij|pakken we)|(?:meerwerk|extra (?:werk|wensen|verzoeken|taken)|losse verzoeken) {far}(?:gratis|inbegrepen|kosteloos|meerprijs|meerkosten)|hand en spandiensten|hand en span|manusje~|duizendpoot|hele pakket eromheen|van a tot z|groot of klein|klein of groot|wat dies meer zij|(?:met|bij|in|op|voor) al (?:uw|je|jullie|onze|hun) {noun}|rompslomp|rest (?:regelen|doen|pakken|nemen|komt)',
      "en de rest{end}|(?:regelen|doen|verzorgen|pakken) {gap}de rest|extra'?s (?:horen|zijn|zitten|vallen) {gap}(?:erbij|inbegrepen|in de prijs)|(?:op|naar) afroep alle~|volledige (?:ontzorging|begeleiding|ondersteuning)|ontzorg~|totaalpakket",
    ],
    without: [
      '(?:valt|vallen|is|zijn|blijft|blijven|staat|staan|horen|hoort) (?:er )?buiten|niet inbegrepen|uitgezonderd|buiten (?:de|deze) (?:opdracht|prijs|overeenkomst|vaste)|meerwerk|(?:apart|afzonderlijk|los) (?:{noun} )?(?:geoffreerd|gefactureerd|berekend|betaald|in rekening)|aparte offerte|hier niet {noun}',
    ],
    unless: [
      'alles wat (?:ademt|leeft|beweegt|loopt)|alles wat {gap}(?:ogen|oren|benen|tanden|neus|mond|hart|lijf) heeft|alles wat {gap}(?:staat|ligt|hangt|zit),? (?:kost|is|was)|de kleine {noun} is {far}(?:gratis|inclusief)',
      'alles wat (?:wij|we|u) (?:doen|maken|leveren|schrijven|doet|maakt)',
      'onder (?:andere|meer) (?:naam|voorwaarde~)|met name genoemd~|(?:alles|al wat) (?:hier|wat hier|daarbuiten|wat niet) {gap}|(?:al het|het|de) (?:overige|andere|resterende) (?:deel|helft|bedrag|{percent}|{number}|{money}|exemplaren|partij)',
      'de rest van (?:het|de) (?:bedrag|som|{percent}|factuur|jaar|maand|week|dag)|de rest {gap}(?:{percent}|{date}|betaal~)',
      'welke? (?:fout|schade|oorzaak|reden|kosten|aard|claim) dan ook',
      '(?:aan|van|op|bij|door|voor|of) (?:een|de|het) andere? {noun}|geen (?:andere|overige|verdere) {noun}',
    ],
  },
]

export const work =
  '(?:werk~|taken|taak|zaken|diensten|dienst~|klus~|activiteit~|middelen|kosten|onderdelen|handelingen|materialen|materiaal|uitingen|producties|kanalen|wensen|verzoeken|aanpassingen|teksten|ondersteuning|hulp|medewerking|assistentie|begeleiding|werkzaamheden|items|dingen|bestanden|punten|media|communicatie~|voorbereidingen|benodigdheden|inspanningen)'

export const unlimitedEffort: readonly Phrasing[] = [
  // As long as the thing lasts, at no price.
  {
    find: [
      'zo ?lang (?:als )?{far}(?:bestaat|bestaan|leeft|leven|meegaat|meegaan|draait|draagt|vaart|hangt|rijdt|loopt|het doet|in gebruik is|klant (?:bent|bent bij ons|is|blijft))',
    ],
    unless: [
      'zo ?lang (?:als )?{gap}[\\p{L}]{0,20}(?:overeenkomst|contract|abonnement|vergunning|voorraad|factuur|actie|opdracht|lidmaatschap|campagne|project)',
    ],
    beside: [
      'gratis|kosteloos|kosteloze|zonder (?:extra |meer|bij)?kosten|inbegrepen|updates?|(?:blijven|blijf|blijft) {gap}(?:helpen|bijwerken|onderhouden|aanpassen|herstellen)',
    ],
    negatable: false,
  },
  {
    find: [
      '(?:onbeperkt~|ongelimiteerd~|limietloos|limietloze|onbegrensd~|(?:eindeloos|oneindig|onbeperkt) veel|eindeloos|eindeloze|oneindig~|grenzeloos|grenzeloze|onuitputtelijk~|altijd bereikbaar|onbepaald aantal|levenslang~)',
      '(?:zit|staat|geldt|is) (?:er )?geen (?:plafond|maximum|limiet|grens|bovengrens)',
      'niet (?:gemaximeerd|begrensd|beperkt(?! tot)|gelimiteerd|gemaximaliseerd|aan een maximum {noun})|wat er (?:ook )?(?:maar )?nodig is|een leven lang(?! leren)|tot het einde (?:der|van de) (?:tijden|wereld)|tot in (?:de )?(?:eeuwigheid|lengte van dagen|den treure)|(?:zonder|geen) (?!beperking van)(?:enige |enkele |een )?(?:limiet|beperking|beperkingen|maximum|bovengrens|urenlimiet|plafond aan|grens aan|einde)',
      'zo ?(?:veel|vaak|lang|dikwijls) (?:{noun} |{adjective} ){0,3}?(?:als |dat )?(?:u|je|jullie|de {noun}|het|hij|zij|er|wij|maar|ze|{noun}) {gap}(?:wilt|wil|wenst|wensen|nodig|noodzakelijk|vindt|vraagt|vragen|kunt|heeft|acht|wenselijk|belieft)',
      '(?:tot|totdat|todat|net zo ?lang(?: als)? {gap}tot(?:dat)?|zolang tot|pas (?:als|wanneer|zodra)|voordat|voor(?= (?:u|je|de|het) )|zo ?lang tot) {inner}(?:bevalt|bevallen|aanstaat|tevreden|blij|gelukkig|akkoord|(?:mooi|goed) (?:vindt|vinden)|goed (?:is|genoeg|zit)|perfect|helemaal|naar wens|naar (?:uw|ieders) (?:zin|tevredenheid)|klopt|overtuigd|lacht|staat als een huis)',
      '(?:kijk(?:t|en) (?:{noun} )?niet op (?:een|de|het) (?:{noun})|geen (?:tijdslimiet|einddatum|moeite is)|geven niet op|(?:rusten|stoppen) (?:{noun} )?niet|non ?stop|(?:continu|permanent|doorlopend|constant) (?:bereikbaar|beschikbaar|paraat|klaar)|365 dagen|24 ?/ ?7|24 op 24|7 op 7|24 ?x ?7|7 ?x ?24|24 uur per (?:dag|etmaal)(?! (?:open|geopend))|vierentwintig uur per|24 uurs~? ?(?:service|bereikbaar~|dienst)|dag en nacht|(?:het|de) hele (?:etmaal|dag en nacht)|rond de klok|de klok rond|zeven dagen per week|7 dagen per week|op (?:elk|ieder) (?:moment|tijdstip|uur)~)',
      'hoeveel (?:{noun} )?(?:{noun} )?(?:(?:er|u|je|het|dat|wij|we) )?(?:{noun} )?ook|wat het ook (?:kost|vraagt|vergt)|hoe lang het ook|koste wat (?:het )?kost|(?:er )?alles aan (?:doen|doet)?|doen (?:wij|we) {gap}alles voor|alles wat nodig is|geen moeite (?:te veel|is)|niets is (?:ons )?te (?:veel|gek)|geen inspanning te',
      '(?:altijd|steeds|eeuwig|voor altijd|levenslang|voor onbepaalde tijd) {gap}(?:gratis|kosteloos|kosteloze|bereikbaar|beschikbaar|klaar voor u)|(?:gratis|kosteloos) {gap}(?:voor altijd|levenslang|zo ?vaak|zonder)|wanneer u (?:maar )?(?:wilt|wenst|belt)|op elk gewenst (?:moment|tijdstip)',
      '(?:gaan|gaat|werken|zoeken|schaven|schrijven) {gap}(?:door|verder) tot(?:dat)?(?! (?:{date}|{number}))',
      'blijven {far}(?:tot|totdat)|(?:avond|weekend)s? en (?:nacht|feestdagen) {gap}bereikbaar',
    ],
    unless: [
      'zo ?veel mogelijk|zo ?lang (?:als )?(?:de|deze) overeenkomst|binnen 24 uur|onbeperkt geldig|onbepaalde tijd gesloten',
    ],
    negatable: false,
    near: ['open|geopend|verlicht|bewaakt'],
    without: [
      'opzeg~|opgezegd|beëindig~',
      'niet (?:onbeperkt|ongelimiteerd|onbegrensd|eindeloos|24)|geen (?:onbeperkt~|ongelimiteerd~|eindeloze|24)|gaat (?:er )?niets|(?:drukken|publiceren|plaatsen) {gap}niet',
    ],
  },
]

const all =
  '(?:alle|elke?|iedere?|de volle|de volledige|volledige|volle|de gehele|het volledige|het gehele|het volle|heel het|het hele|al het|algehele|enige|welke?)'
const burden =
  "(?:[\\p{L}]{0,15}(?:risico|risico's|verantwoordelijkheid|verantwoordelijkheden|aansprakelijkheid|aansprakelijkheden|schade|schades|kosten|gevolgen|verlies|verliezen|fouten|claim|claims|aanspraken|boetes|gebreken|tegenvallers))"

export const oneSidedResponsibility: readonly Phrasing[] = [
  // Blame in plain words.
  {
    find: [
      'mis,? dan (?:ligt|lag) (?:dat|het) aan',
      'dan (?:is|blijft|wordt) (?:dat|het) {gap}(?:probleem|zaak|zorg|pech|schuld|pakkie an)|(?:is|zijn|bent|ben) {gap}(?:de klos|de pineut|het haasje|de sigaar)',
      '(?:wie|wiens|hoe het|wat er|waar het) {far}ook {far}(?:betaalt|betalen|vergoedt|opdraaien|draait|rekening|nota|strop|schade|kosten (?:zijn|komen))',
      '(?:draait|draaien) {gap}(?:ervoor|daarvoor|overal voor|voor alles) op|(?:ervoor|daarvoor) opdraaien',
      'alles wat (?:er )?(?:mis|fout|stuk|verkeerd) ?(?:gaat|loopt|raakt),? {far}(?:bord~|rekening|betaal~|risico|schuld)',
    ],
    unless: ['(?:geen|niet|nooit) {gap}(?:probleem|zaak|zorg|schuld)'],
    negatable: false,
  },
  {
    find: ['de (?:rekening|nota|strop|schade) (?:gaat|komt|is|blijft|valt) {gap}(?:naar|voor|bij|op)'],
    beside: ['(?:wie|wiens|hoe|wat|waar) {far}ook|ongeacht|misgaat|mis gaat|fout gaat|mislukt|altijd|steeds'],
  },
  {
    find: [`${all} (?:{adjective} )?(?:vorm van |soort |mogelijke )?${burden}`],
    // Somebody bears it, or it is shut out: costs alone are a list.
    beside: [
      'draa~|dragen|betaal~|betalen|vergoed~|rekening|aanvaard~|neemt|nemen|uitgesloten|sluit|sluiten|wijst|wijzen|vrijwaar~|vrijwaren|afgewezen|overneem~',
      '(?:is|zijn|ligt|liggen|komt|komen|rust|rusten|valt|vallen|blijft|blijven) {gap}(?:voor|bij|op|ten)|verantwoordelijk~|aansprakelijk~|{start}(?:alle|elke|iedere|het|de) {far}(?:voor|bij|op) (?:de|het) {noun}{end}',
    ],
    without: ['inclusief|exclusief'],
    unless: [
      'alle kosten (?:zijn|staan) {gap}(?:exclusief|inclusief|in)|(?:alle|de volledige) kosten (?:van|voor) {far}{money}|volledige (?:kosten|schade)? ?opgave|welke schade|elke fout (?:die|in|wordt|binnen)',
    ],
  },
  {
    find: [
      'voor alles (?:{noun} )?(?:aansprakelijk|verantwoordelijk)|(?:risico|verantwoordelijkheid|aansprakelijkheid|schade) {gap}(?:geheel|volledig|uitsluitend|helemaal|alleen) {gap}(?:bij|voor|op)',
      '(?:volledig|geheel|als enige|exclusief|uitsluitend|alleen|helemaal|ten volle|hoofdelijk|honderd procent|in alle gevallen|altijd|te allen tijde) (?:en {noun} )?(?:verantwoordelijk|aansprakelijk|voor (?:eigen )?rekening|voor (?:eigen )?risico)',
      '(?:geheel|volledig|altijd|steeds|uitsluitend|helemaal) {gap}(?:voor|op) (?:rekening|risico|kosten|conto)|overal {gap}(?:verantwoordelijk|aansprakelijk)|(?:uitsluitend|alleen|enkel|slechts) (?:de |het )?{noun} (?:is|blijft|draagt|staat) {gap}(?:verantwoordelijk|aansprakelijk|risico|schuld|in voor)|(?:betaalt|vergoedt|draagt) (?:de |het )?{noun} alles|(?:de |het ){noun} (?:betaalt|vergoedt|draagt) alles|verantwoordelijk voor (?:alles|al het|het hele|alle)|aansprakelijk voor (?:alles|alle|elke|iedere)',
      'vrijwaart? {far}(?:alle|elke|iedere|enige)|vrijwaren {far}(?:alle|elke|iedere|enige)|draait? (?:geheel )?(?:op )?{gap}voor (?:alle|alles|elke|de volledige|de gehele){gap}(?:op)?|(?:draagt|dragen|betaalt|vergoedt|neemt) {gap}(?:alle|elke|iedere|het volledige|het volle|de volledige|de volle|het gehele) (?:{adjective} )?{noun}',
      '(?:altijd|steeds|volledig|geheel) de (?:schuld|verantwoordelijkheid|zaak) (?:van|voor)|wat er ook (?:mis|gebeur|fout|voorval|mag)~|hoe dan ook {gap}(?:betaalt|verantwoordelijk|aansprakelijk)|ongeacht (?:de|wie|wiens|welke) (?:oorzaak|schuld|{noun} {gap}(?:schuld|fout))|ongeacht (?:oorzaak|schuld)|(?:alles|alle fouten) {gap}(?:de schuld|op het bord|voor rekening) van',
    ],
    without: ['inclusief|exclusief'],
    unless: [
      'alle kosten (?:zijn|staan) {gap}(?:exclusief|inclusief|in)|(?:alle|de volledige) kosten (?:van|voor) {far}{money}|alle (?:drie|vier)|volledige (?:kosten|schade)? ?opgave|welke schade|elke fout (?:die|in|wordt|binnen)',
    ],
  },
  {
    find: [
      '(?:nergens|nooit|niet|niets|geenszins|op geen enkele (?:wijze|manier)|in geen (?:enkel )?geval|onder geen (?:beding|enkele omstandigheid|enkel beding|omstandigheden)|nimmer|in het geheel niet) {gap}(?:aansprakelijk|verantwoordelijk|aan te spreken|aangesproken|aansprakelijk gesteld|verwijten|verweten|rekenschap)',
      '(?:aansprakelijk|verantwoordelijk) {gap}(?:voor niets|nergens voor|in geen geval|op geen enkele)|(?:is|zijn) {gap}(?:nergens|nooit) {gap}(?:aansprakelijk|verantwoordelijk)',
      `(?:geen|geen enkele?|generlei) (?:{adjective} )?(?:vorm van )?(?:aansprakelijkheid|verantwoordelijkheid)|(?:sluit|sluiten|wijst|wijzen) {gap}${all} (?:{adjective} )?${burden}|aansprakelijkheid {gap}(?:is |wordt )?(?:volledig |geheel )?uitgesloten`,
      'niets {gap}(?:te )?(?:vorderen|verhalen|verwijten)|(?:geen|afstand van) {gap}(?:recht op|elk recht|enig recht|aanspraak op|aanspraak) {gap}(?:schadevergoeding|vergoeding|schade|compensatie)|(?:niet|nooit) {gap}(?:aansprakelijk|verantwoordelijk) voor (?:enige|welke|elke|alle|wat dan ook)|van welke aard (?:dan )?ook|(?:alles|alle {noun}) {far}(?:ten laste van|op kosten van)|(?:in geen enkel geval|in geen geval|nooit|nergens|niets) {gap}(?:iets )?(?:verwijten|verwijt|verhalen|aanspreken|claimen|terugvorderen|afdwingen)',
    ],
    unless: [
      '(?:niet|nooit) {gap}aansprakelijk voor (?!wat|alles|enige|elke|iedere|welke)\\p{L}{2,40}',
      '(?:niet) (?:als enige |alleen |volledig )?(?:aansprakelijk|verantwoordelijk)(?: voor (?!alles|niets|enige|elke|wat dan ook|welke)| als| indien| wanneer)',
    ],
    negatable: false,
  },
]

export const loophole: readonly Phrasing[] = [
  {
    find: [
      '(?:indien|waar|wanneer|als|zo|voor zover|mits|zoveel|zo veel|zodra|zover|daar waar|in zoverre|wanneer dat|als dat|als het|indien dit|indien dat|als dit|waar dat) (?:{noun} )?(?:mogelijk|haalbaar|nodig|noodzakelijk|gewenst|wenselijk|relevant|redelijk|redelijkerwijs|uitvoerbaar|zinvol|opportuun|passend|toepasselijk|van toepassing|kan|kunnen|lukt|uitkomt|toelaat|schikt|past|dat toelaat)(?: (?:is|zijn|blijkt))?',
      'voor zover|in zoverre|naar (?:vermogen|eigen (?:inzicht|goeddunken|oordeel|keuze)|beste (?:vermogen|kunnen|weten)|omstandigheden|redelijkheid|believen)|zo nodig|zo mogelijk|zonodig|desgewenst|desnoods|eventueel|eventuele|evt|naar gelang|niet uitgesloten|naargelang|afhankelijk van (?:de )?(?:drukte|omstandigheden|planning|beschikbaarheid|tijd|capaciteit|situatie)',
      '(?:in|uit) (?:principe|beginsel)|principieel|in de regel|als regel|doorgaans|gewoonlijk|normaliter|{start}normaal|normaal gesproken|normaal gezien|meestal|veelal|zoveel als mogelijk|grosso modo|over het algemeen|in het algemeen|min of meer|idealiter',
      '(?:ons|zijn|haar|hun|het|uw|mijn) (?:uiterste |stinkende )?best|(?:een )?poging|probeert|probeer|proberen|geprobeerd|trachten|tracht|pogen|poogt|getracht|streven (?:wij|we|er|naar|ernaar|partijen|zij)|(?:wij|we|partijen|zij|ons) streven|streeft|streef|gestreefd|beijver~|inspant|inspannen|(?:redelijke|uiterste|grote|extra|onze|alle) (?:{adjective} )?inspanning(?:en)?|spant? (?:zich|ons)|spannen (?:wij |we )?(?:ons|zich)',
      '(?:kijk(?:en|t)?|bekijk(?:en|t)?|bezie(?:n|t)?|ga(?:an|at)? (?:{noun} )?na) (?:(?:wij|we|nog|dan|wel|even|graag|samen) ){0,2}of {far}(?:kan|kunnen|lukt|past|mogelijk|haalbaar|ruimte|uitkomt|inpassen)|(?:ziet|zien|zie) (?:(?:wij|we|dan) ){0,2}wel (?:of|hoe|wat|wanneer)|mocht(?:en)? (?:het|dat) {gap}(?:uitkomen|lukken|passen|kunnen|meezitten)|zit (?:het|alles) (?:{word} ){0,2}mee',
      'mik(?:t|ken|te|ten) {gap}erop|(?:onze|de|het|ons|is|zijn) (?:intentie|voornemen)|(?:hopen|hoopt|hoop|beogen|beoogt|trachten) {far}te {noun}en|van plan|(?:zet|zetten) (?:wij |we )?(?:ons|zich) {gap}in|inzetten voor|(?:doet|doen|doe) wat (?:wij|we|ik|het|hij|zij|ze|men) (?:kan|kunnen)|alles aan doen|(?:alles|al het mogelijke) in het werk|al het mogelijke|moeite doen|(?:doen|doet) {gap}moeite|zich inzetten|(?:redelijke|alle redelijke) (?:inspanning~|moeite)|tot het uiterste',
      '(?:als|indien|wanneer|zodra|bij|mits) (?:er )?(?:{noun} )?(?:genoeg |voldoende )?(?:{adjective} )?(?:tijd|ruimte|budget|capaciteit|gelegenheid|drukte|agenda|planning|het weer|omstandigheden|middelen|menskracht|mogelijkheden) (?:er )?{gap}(?:is|zijn|over|toelaat|toelaten|overblijft|blijft|hebben|vrij|meewerkt|meezit|gunstig)|bij (?:genoeg|voldoende) {noun}|(?:als|indien|wanneer|mits) er (?:genoeg|voldoende) {noun} (?:is|zijn|over)',
      '(?:als|indien|zodra|wanneer|tenzij|mits) (?:het|dat|de (?:tijd|drukte|agenda|planning|situatie|omstandigheden)|we|wij) {gap}(?:lukt|uitkomt|kan|meezit|toelaat|toelaten|schikt|kunnen|redelijk|eraan toekomen|past|nodig)(?: (?:is|zijn|vinden|vindt|acht|achten))?',
      '(?:indien|als|wanneer|zolang|mits) (?:de |het )?{noun} (?:het |dat |dit )?(?:toelaat|toelaten|toestaat|meewerkt|meezit)',
      '(?:indien|als|wanneer|mocht|mochten) (?:de |het )?(?:situatie|omstandigheden|drukte|planning|zaak|belang|nood|noodzaak) {gap}(?:vraagt|vragen|vereist|vereisen|noopt|nopen|aanleiding|toelaat|voordoet)|mocht (?:dat|dit|het) nodig|(?:als|indien|wanneer|zolang) het (?:niet )?(?:te |al te )?(?:druk|rustig)|onder (?:normale|gewone|gunstige|ideale) omstandigheden|mogelijkerwijs|zo goed (?:als )?(?:mogelijk|en (?:zo )?kwaad)|behoudens (?:onvoorziene )?(?:omstandigheden|onvoorzien~)|onvoorziene omstandigheden|onder voorbehoud|wijzigingen voorbehouden|voorbehouden|(?:naar|in) (?:redelijkheid|alle redelijkheid)|redelijkerwijs|redelijkerwijze|(?:kan|kunnen|mag) {gap}(?:afwijken|afgeweken)|waar (?:wij|we) kunnen|zover als',
    ],
    unless: [
      'prob(?:eer|eert|eren) {gap}(?:opnieuw|later)|zo (?:snel|spoedig|gauw|vlug|veel|min|weinig|vaak|lang|kort) mogelijk|zo ?veel mogelijk|best (?:goed|wel)|(?:het|ons) streven is {number}|stre(?:ef|eft|ven) (?:wij |we )?naar (?:{adjective} )?{number}|het streven is',
      'het best(?:e)? (?:bereikbaar|verkocht~)|niet mogelijk|in principe[s]|proefles|(?:mensen|consumenten|burgers|publiek|consument) in het algemeen|mits (?:schriftelijk|uiterlijk|binnen|vooraf|de klant)|meestal niet',
      '~, meestal {noun}{end}|eventuele (?:overige|andere|verdere|bijkomende|aanvullende) {noun}',
      '(?:alle rechten|rechten) voorbehouden|bij tijd en wijle|bij (?:tijd|budget) van',
    ],
  },
  {
    find: ['wellicht|misschien'],
    // Of what others do, a "perhaps" is honest.
    without: ['{others}|{other}'],
  },
]
