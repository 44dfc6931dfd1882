import type { Phrasing } from '../../phrases.ts'

const goesUp =
  '(?:stijg~|groei~|daal~|dalen|verhoog~|verhogen|verlaag~|verlagen|vermindere?n?~|verminder~|reduce~|terugdring~|terugbreng~|opvoer~|opschroe~|krimp~|zak~|verbeter~|omhoog|omlaag|naar (?:beneden|boven)|toeneem~|toenemen|afneem~|afnemen|neemt|nemen|gaat|gaan|breng~|drukken|druk|beperk~|snijd~|schroef~|verkort~|versnel~|inkort~|bespaar~|besparen|vergroot~|vergroten|verkleinen|uitbreid~|afbouwen|inperken|schelen|opkrikken|opvijzelen|verruimen|dringt? terug|terug)'

/** Ways to say how much something changes: by a share, a factor, or so many more. */
const growth = [
  '\\+ ?{digits} ?(?:%|procent)|(?<![/\\d])(?<!\\d )x ?\\d{1,2}|\\d{1,2} ?x(?= |{end})',
  '{percent} {grown}',
  `${goesUp} {far}met (?:een |ongeveer |ruim |minstens |minimaal )?{percent}`,
  `met (?:een |ongeveer |ruim |minstens |minimaal )?{percent} {gap}(?:te )?${goesUp}`,
  '(?:ver(?:dubbel|drievoudig|viervoudig|vijfvoudig|tienvoudig|veelvoudig)|halveer)~|halveren|gehalveerd~|halvering',
  '(?:{number}|anderhalf|anderhalve|half) ?(?:keer|maal|x) (?:zo|meer|minder|vaker|hoger|lager|groter|kleiner|sneller)~|(?:dubbel|half) zo ?(?:veel|vaak|hoog|groot|weinig|lang)',
  '{count} (?:{adjective} )?(?:extra|bijkomende|additionele) {unmade}',
  '{count} (?!niet|geen|nooit){unmade} (?:{word} ){0,2}(?<!niet |of )(?:meer|minder|extra|erbij)(?! (?:dan|tijd|informatie|aandacht|kost~|betal~|in rekening))',
  '{count} (?:meer|minder) (?!dan ){unmade}',
  '[\\p{L}]{0,20}(?:groei|stijging|daling|toename|afname|reductie|besparing|vermindering|verhoging|verlaging|plus|winst) van (?:ongeveer |ruim |minstens |minimaal )?{percent}',
  '{percent} (?:[\\p{L}]{0,20}(?:groei|stijging|daling|toename|afname|reductie|besparing|vermindering)|op te (?:voeren|schroeven))',
]

/** The parts of an aim: who wants it, how it is called, what is no aim. */
export const macros = {
  grown: [
    '(?:{noun} )?(?:meer|minder|extra|hoger|hogere|lager|lagere|groter|grotere|kleiner|kleinere|sneller|snellere|vaker|korter|kortere|langer|beter|betere|omhoog|omlaag|erbij|eraf|terug)',
    '(?:te )?(?:stijgen|groeien|dalen|verhogen|verlagen|verminderen|reduceren|zakken|krimpen|boven|onder)(?= |[.,]|$)',
  ],
  price:
    '(?:prijs|prijzen|tarief|tarieven|uurtarief|honorarium|huur|rente|uurloon|vergoeding|indexering|index|korting|btw|aanbetaling|toeslag|boete|abonnementsprijs)',
  aim: [
    '(?:willen|wil|wilt|wensen|wenst|beogen|beoogt|mikken op|mikt op|streven naar|streeft naar|gaan voor|gaat voor|hopen op|hoopt op|hopen(?= {number} {noun} (?:te |binnen))|richten (?:wij|we) op)',
    '{goal}',
  ],
  goal: [
    '(?:[\\p{L}]{0,12}doel|doelstelling|bedoeling|streven|streefcijfer|streefgetal|ambitie|target|mikpunt|inzet|opgave|missie|verwachting|plan|wens|eis|wat (?:wij|we) (?:voor ogen hebben|beogen))(?: is| zijn| blijft| wordt| was)?:?',
  ],
  getting: [
    '(?:zoek|zoeken|zoekt|zorg(?:en|t)? (?:wij |we )?voor|lever ons|strik|strikken|binnenhalen|haal|halen|haalt|werf|werven|werft|scoor|scoren|scoort|bereik|bereiken|trek|trekken|trekt|win|winnen|bezorg|bezorgen|oplever~|genereer~|genereren|regel|realiseer~|realiseren|lok|lokken|vind|vinden|vul|vullen|verkoop|verkopen|breng|brengen|nodig|op naar|{start}naar|moet|moeten|graag|liefst|laat|laten)',
  ],
  degree:
    '(?:aanzienlijk~|flink~|fors|forse|behoorlijk~|beduidend~|merkbaar|merkbare|zichtbaar (?=(?:meer|minder)|[\\p{L}]+er)|substantieel|substantiële|drastisch~|significant~|enorm~|explosief|explosieve|stevig|stevige|sterk|sterke|duidelijk|duidelijke|gigantisch~|sensationele?|spectaculair~|wezenlijk~)',
  // Said in figures after all: "regelmatig, namelijk elke dinsdag".
  defined:
    '(?:betekent|betekenen|namelijk|te weten|dat wil zeggen|oftewel|en wel|dat is|bedoelen (?:wij|we)|verstaan (?:wij|we))[^\\n]{1,80}? (?:{number}|{day}|één|elke|iedere)|: (?:elke|iedere|{number})',
  count: '(?!(?:19|20)\\d\\d(?!\\d)){number}',
  definite:
    '(?:vanaf|bij|per|uit|de|het|deze|die|alle|beide|onze|uw|hun|elk van de|de (?:overige|laatste|eerste|huidige)) {number}',
  fact: '(?:woont|wonen|leeft|zitten|zit|speelt|spelen|zingt|zingen|loopt|lopen|hangt|hangen|houdt|houden|draagt|heet|heten|betreft|gaat over|begint|beginnen|eindigt|vormen|vormt|rijdt|rijden|doet|doen|gebruikt|gebruiken|tekent|tekenen|leest|lezen|ziet|zien|beslist|beslissen|controleert|heeft|hebben|had|hadden|kwam|kwamen|telt|tellen|telde|telden|waren|was|is|zijn|kost|kosten|betaalt|betalen|bevat|bevatten|omvat|levert|leveren|bestaat|bestaan|krijgt|krijgen|werken|werkt|staat|staan|ligt|liggen|biedt|bieden|vragen|vraagt|belt|bellen|wordt|worden|kan|kunnen|mag|mogen|geldt|duurt|ontvangt|ontvangen|deden|deed|verkocht|haalden|haalde|gaven|gaf|past|passen|hoort|horen|maakt|maken|volgt|volgen|deelt|neemt|nemen|geeft|geven|komen|komt|bezoekt|bezoeken|schrijft|schrijven|plaatst|plaatsen|stuurt|sturen|fotografeert|filmt|ontwerpt|verwerkt|begeleidt|bespreekt|bespreken|spreekt|spreken|treden|verzorgt|onderhoudt)',
} satisfies Record<string, string | readonly string[]>

export const vagueQuantity: readonly Phrasing[] = [
  {
    find: [
      'meer|minder|veel|weinig|vele|zoveel mogelijk|zo veel mogelijk|zo (?:min|weinig) mogelijk|meerdere|diverse|verscheidene|verschillende|sommige|menig~|ontelbare?|talloos|onnoemelijk|hier en daar|her en der|links en rechts|talloze|talrijke|ettelijke|allerlei',
      'enkele|een paar|een stel|een aantal|een (?!ander|vast|totaal|gelijk|even|oneven|bepaald|maximum|minimum|maximaal|minimaal|afgesproken)[\\p{L}]{2,25} aantal|(?<!de |het |als |een )enige [\\p{L}]{2,25}(?:en|s)|enige (?:moeite|tijd|ruimte|hulp|korting|aandacht|steun)|(?:grote|flinke|behoorlijke|ruime|aanzienlijke|forse|kleine|hele|royale|stevige) (?:hoeveelheid|portie|dosis|stroom|rits|waslijst|groep|schare|reeks|toestroom|opkomst|kring)|een hoeveelheid|(?:{degree}|vrij|best|nogal|redelijk|heel|knap|aardig) wat|een (?:flink|fors|aardig|aanzienlijk|groot|redelijk|mooi|beperkt|klein|voldoende) {noun}',
      "een (?:hele )?heleboel|een heel eind (?=[\\p{L}]{4,20}en(?![\\p{L}])|omlaag|omhoog|terug)|stukken [\\p{L}]{3,20}er|een stuk (?:omlaag|omhoog|naar (?:beneden|boven)|terug)|tal van|legio|volop|genoeg|voldoende|een (?:hele |heel )?(?:boel|hoop|reeks|rits|stapel|massa)|een pak (?:meer|minder)|heel wat|een berg|massa's|een hand(?:je)?vol|een beetje",
      '(?:flinke|forse|aanzienlijke|behoorlijke|substantiële|beduidende|noemenswaardige|significante|drastische|spectaculaire|gigantische|royale|merkbare) {noun}|(?:grote|groeiende|kleine|hoge) aantallen|een (?:stuk of wat|select {noun}|groeiend aantal)|tientallen|honderden|duizenden|een tiental|nauwelijks|amper|grotendeels|gedeeltelijk|een groot deel|een deel|het merendeel|de meeste|de meerderheid',
      'regelmatige?|geregeld|af en toe|zo nu en dan|nu en dan|zo af en toe|soms|vaak|vaker|dikwijls|zelden|met (?:enige|een zekere)? ?regelmaat|incidenteel|sporadisch|periodiek|frequent|frequenter|bij tijd en wijle|van tijd tot tijd|nu en dan|zo vaak mogelijk|meermaals|meermalen|herhaaldelijk|veelvuldig~|frequente|op gezette tijden|om de zoveel tijd|menigmaal|steeds (?:meer|minder|vaker)|in toenemende mate|in groten getale',
    ],
    unless: [
      '(?:als|indien|wanneer|zodra|blijft|komt|boekt|zit) (?:er )?een grote groep|(?:dat|er) werden er veel|er waren er veel',
      '(?:niet|geen|nooit|niets|niemand) {gap}meer(?! {noun}en)|nog meer dan|(?:niet|geen) (?:meer|minder)|niet (?:veel|vaak|genoeg|voldoende) {noun}t|onder meer|en meer{end}|dies meer|nooit meer|of (?:meer|minder)|(?:meer|minder) dan (?:gepland|afgesproken|begroot|toegestaan|het plafond)|zonder meer|geregeld{end}|(?:worden|wordt|is|zijn|wel) geregeld|geregeld (?:door|te worden|worden|wordt|zijn|is|hebben)|(?:meer|minder|veel|weinig|genoeg|voldoende|een beetje) (?:{adjective} )?(?:{quality})|meer informatie|te meer|des te meer|meer en meer',
      '(?:meer|minder|vaker) dan (?:{gap})?(?:{number}|{money}|{percent}|één|een|eenmaal)|(?:{number}|{percent}) (?:{noun} )?(?:meer|minder|vaker)|(?:{number}|{percent}) {gap}(?:meer|minder)(?! {noun})',
      "geen enkele?|op enkele na|enkele reis|in enkele|één enkele|een enkele keer per|een paar (?:schoenen|sokken|handschoenen|laarzen|oorbellen|ski's)",
      '(?:meer|minder) kosten dan|veel (?:plezier|succes|dank)|te veel (?:betaal~|ontvang~)|hoe (?:veel|vaak)|even ?veel|zo ?veel als|zo veel|zo (?:vaak|veel) {noun} (?:wilt|wil)|net zo (?:vaak|veel)|dubbel zo|half zo|keer zo ?veel|keer zo vaak|maal zo',
      '(?:regelmatige?|periodieke?) (?:overleg|vergadering|afspraak|telling)|verschillende (?:partijen|van)|voldoende (?:is|zijn) (?:als|een)|is (?:voldoende|genoeg)|samen genoeg',
      '(?:op|in|over) (?:enkele|verschillende) (?:dagen|weken|uren)? ?(?:na)|in overleg|(?:een deel|het deel|een groot deel) van (?:{percent}|{money})|(?:eerste|tweede|ander|vast) deel',
      '(?:de|beide|alle|deze) (?:meerdere|verschillende|enkele)|meer ?werk|minder ?werk|meer ?prijs|de meeste stemmen',
      'meer hoeft?~ {gap}niet|(?:genoeg|voldoende) aan {number}',
      'niet (?:veel|vaak|regelmatig|voldoende|genoeg)|(?:geen|niemand|niet) {far}een aantal|(?:onder|met) {noun} (?:verstaan|bedoel~)',
    ],
    without: ['{defined}'],
  },
  {
    find: [
      '(?:{degree}|ruim|iets|ietsje|een stuk|een stukje|veel|wat|een tikje|nog|zichtbaar|navenant) (?:{noun} )?(?:meer|minder|hoger|hogere|lager|lagere|groter|grotere|kleiner|kleinere|vaker|extra|langer|korter|drukker|eerder|duurder|goedkoper)|(?:graag|nog|alvast) wat {noun}(?:en|s)|wat (?:{adjective} )?{made}|(?<=[\\p{L}] )(?<!(?<![\\p{L}])(?:weten|weet|vertel~|ons|jullie|u|is|dat|precies|alles|hoor~|zien|ziet|lees~|lezen|vraag~|vragen|staat|zeg~|of|en|op|van|over|aan) )wat (?:{adjective} )?(?!anders|soms|steeds)[\\p{L}]{3,25}(?:en|s|jes)(?= (?:over|op|voor|in|met|van|uit|te|bij|aan|die|tegen|naar|{participle})(?![\\p{L}])|{end}|,)',
      '(?:flink|fors|behoorlijk|drastisch|stevig|aanzienlijk|substantieel|significant|aardig) (?:te )?(?:naar (?:beneden|boven)|(?:terug|op|in|af|toe|uit|bij|aan|om|ver)[\\p{L}]{4,14}en)',
      '{degree} (?:te )?(?:{noun} )?(?:stijg~|groei|groeien|groeit|toename|daling|stijging|daal~|dalen|omhoog|omlaag|toe|af|toenemen|afnemen|verminder~|verhog~|verlag~|vergrot~|aantal|aantallen|bedrag|budget|som|deel|korting|winst|omzet~)',
      '(?:stijg~|groei~|daal~|dalen|neemt|nemen|omhoog|omlaag|verminder~|toename|daling|stijging) {gap}{degree}|{degree}{end}',
    ],
    unless: [
      'sterke? (?:merk|verhaal|imago|positie|boodschap)|iets (?:eigens|speciaals|extra.s|met|van|dat|wat|in|op|over|nieuws|anders)|nog {number}|wat {gap}(?:is|zijn|heeft|staat|doet|kost|kosten|wij|we|u|het|er)',
    ],
  },
  {
    find: [
      '(?:hoger|lager|groter|kleiner)e? (?:aantal~|[\\p{L}]{0,15}omzet|winst~|[\\p{L}]{0,15}verkoop|bedrag~|bezetting~|marge~|opkomst|oplage|budget|opbrengst~|bestedingen|besteding|conversie|volume|bereik|klantenkring|afzet|vraag)',
      'extra (?:klanten|gasten|bezoekers|boekingen|omzet|reserveringen|leden|aandacht|verkoop|verkopen|aanvragen|bestellingen|inkomsten|winst|klandizie|bezoek)',
      '(?:groei|stijging|toename|daling|afname) (?:van|in) (?:het|de|onze|uw|ons) (?:aantal~|{noun})',
    ],
    without: [
      '{number} (?:{noun} )?extra|{percent}|van {number} naar|garand~|verzeker~|waarborg~|gegarandeerd|belo(?:of|ven|oft)|van {money}|met {number}',
    ],
  },
]

/** What is to be made is no aim, though somebody must make so many. */
const broughtAbout =
  '(?:moet|moeten|dient|dienen) {gap}{number} {gap}(?!(?:uit)?verkocht|ge(?:boekt|haald|worven|vonden|wonnen|scoord|vuld|reserveerd|realiseerd)|be(?:steld|haald|reikt|zet)|verhuurd|binnen|aangemeld|ing){participle} (?:worden|zijn)'

const thing = '(?!(?:{adjective} ){1,2}{handedIn}(?![\\p{L}])){unmade}'

export const noTimeWindow: readonly Phrasing[] = [
  {
    find: [
      '{goal} {gap}(?!één ){number} (?!{period}(?![\\p{L}])){noun}|(?:aantal|[\\p{L}]{0,15}omzet|bezetting|opkomst|verkoop|teller) {far}(?:moet|naar|op|boven(?: de)?|tot|wordt) {gap}{number}(?= |{end})(?! ?(?:%|{period}|{month}))|geslaagd (?:bij|met|als|is) {gap}{number} {noun}|(?:ledental|aantal|bestand|oplage) van {number}|(?:score|cijfer|beoordeling|waardering|gemiddelde) van (?:minstens |minimaal )?{number}',
      `(?:{aim}|{getting}) {far}(?!één ){number} ${thing}`,
      '{number} (?:kilo|liter|kg|ton|flessen|dozen|stuks) (?:{noun} )?(?:verkopen|afzetten|verkocht)|{goal} {far}(?:{money}|{percent})|{start}{percent} {gap}(?:bezet|verkocht|gevuld|bezetting|respons|opkomst)',
      '(?:haal|halen|haalt|breng|brengen|brengt) {gap}{money} {gap}(?:op|binnen|bijeen|in het laatje)',
      `(?:lever|brengen|leveren|levert|brengt) {far}(?!één ){number} ${thing} (?:{word} ){0,2}op`,
      `(?:heeft|hebben) {far}(?!één ){number} ${thing} nodig`,
      '(?:doel|streefcijfer|streefgetal|target) (?:voor|van|bij) [^;:.\\n]{2,40}: (?!één ){number} (?!{period}(?![\\p{L}])){noun}',
      `(?:hoort|horen|dient|dienen|moet|moeten) {far}(?!één ){number} ${thing} (?:{word} )?(?:op te leveren|op te brengen|binnen te halen)`,
    ],
    without: [
      '(?:willen|wil) {gap}weten|{price}|maximaal|hoogstens|ten hoogste|niet meer dan|hooguit|beperkt|begrensd|liggen|gevestigd|{definite}|{start}(?:wij|we|het bureau) (?:levert|leveren|maakt|maken|bellen|vragen)',
    ],
    unless: [broughtAbout, '(?:verkoopt?|verkopen|vinden|vindt|vullen|vult) {gap}(?:op|in|via|bij) {number} {noun}'],
    near: ['(?:kost|kosten|betaalt|betalen)'],
  },
  // An aim that no verb of aiming tells: it is enough, it would please, that is what counts.
  {
    find: [
      `(?:blij|tevreden|gelukkig|content|geslaagd|gelukt|succesvol)(?: zijn| ben)? (?:met|bij|vanaf) {gap}(?!één ){number} ${thing}|(?:genoeg|voldoende|zat) aan (?!één ){number} ${thing}`,
      `(?:met|bij) (?!één ){number} ${thing} {far}(?:blij|tevreden|gelukkig|geholpen|geslaagd|gelukt|een succes)`,
      `{start}(?!één ){number} ${thing}[^.;:\\n]{0,60}, (?:dat (?:hebben|zoeken|willen|wil|is (?:ons|het|mijn) doel)|daar (?:doen|gaat|gaan|mikken|teken)|meer (?:hoef~|hebben|vraagt|vragen))`,
      `(?:één ding|om te doen): (?!één ){number} ${thing}`,
    ],
    without: ['maximaal|hoogstens|ten hoogste|hooguit|(?:de|het|deze|die|alle|beide|onze|uw|hun) {number}|kost|kosten'],
  },
  {
    find: ['(?:geef|bezorg|breng) (?:me|mij|ons) {gap}(?!één ){number} (?:{adjective} ){0,2}(?:{result}|{others})'],
    negatable: false,
  },
  {
    find: ['{number} (?:{adjective} ){0,2}{result}'],
    unless: ['(?:in|met|over|door|tussen|aan) {number} (?:{adjective} )?{noun}', broughtAbout],
    near: ['als|indien|wanneer|zodra|mochten'],
    without: [
      'maximaal|hoogstens|ten hoogste|niet meer dan|hooguit|{definite}',
      '(?<!(?:moet|moeten|wil|willen|zal|zullen|zou|zouden|mag|mogen|laten|om|kunnen|te|gaan|als) (?:[^ ]{1,30} ){0,8}){fact}',
    ],
  },
  {
    find: [`{start}(?:doel: |minstens |minimaal |ruim |zeker |nog )?(?!één ){number} ${thing}`],
    without: ['{fact}', '{money}', '\\d[\\p{L}]* [\\p{L}]+ [\\p{L}]+t (?:de|het|een)'],
  },
  {
    find: [
      'van {number} {gap}naar {number}|van {money} {gap}naar {money}',
      'naar {number} {gap}{result}',
      '(?:omzet|winst|marge|verkoop) {gap}van {money}',
      '(?:bezetting|conversie|opkomst|respons|marge|omzet|winst|besteding|orderwaarde|bonbedrag|~percentage|bezettingsgraad) van (?:minstens |minimaal )?(?:{percent}|{number}|{money})|(?:stijg~|groei~|omhoog|dalen|daalt|terug) {gap}(?:naar|tot) (?:{number}|{money})',
    ],
    without: ['{price}'],
  },
  {
    find: growth,
    without: ['{price}|maximaal|hoogstens|ten hoogste|hooguit|kost|betaalt|betalen|rekent|rekenen|berekent|factureert'],
  },
]

export const noBaseline: readonly Phrasing[] = [
  { find: growth, without: ['{price}', '(?:kost|betaalt|betalen|rekent|rekenen|berekent|factureert)'] },
]

/** To end a contract at once, for a cause, is law and no haste. */
const atOnceByRight =
  '(?:per direct|onmiddellijke ingang|onmiddellijk) {gap}(?:opzeg~|opgezegd|beëindig~|ontbind~|ontbonden|op te zeggen|te beëindigen|te ontbinden|eindig~|royeren|geroyeerd|schorsen|stopzetten|verbreken)|(?:eindig~|vervalt|opzegbaar|zegt|zeggen|ontbind~|beëindig~) {far}(?:per direct|onmiddellijke ingang|onmiddellijk)'

export const vagueDeadline: readonly Phrasing[] = [
  {
    find: [
      'direct(?! (?:na |naar|bij|contact|mail|marketing|aan|op|via|met|vanaf|bereikbaar|toegang|onder|boven|naast|voor|van|afkomstig|in|inzetbaar|uit))',
      '{start}(?:spoed|haast)(?=[:!])',
      'snel|vlot|vlug|gauw|rap|spoedig~|prompt|prompte|onmiddellijk~|onverwijld~|meteen|terstond|weldra|binnenkort|straks|eerdaags|snelle (?:{noun}ing|{noun}atie|start|levering|reactie~|respons|afhandeling|service|antwoord~|oplevering|verwerking|terugkoppeling|doorlooptijd|besluit~)',
    ],
    unless: ['snel (?:internet|laadpunt|trein|weg)|(?:snel ladend~)', 'straks genoemd|al gauw', atOnceByRight],
    // Of what others do at once, the certainty is at fault and not the date.
    near: [
      '{others}{behind}{adverb},? (?:{willDo}|zullen|gaan|[\\p{L}]{3,20}en)|(?:{voice}|{other}){behind}{adverb},? (?:{doesIt}|zal|gaat)|{willDo} (?:de )?{others}|{people}{adverb},? {buy}',
    ],
  },
  {
    find: [
      '(?:zo (?:snel|spoedig|gauw|vlug|rap|vlot|vroeg) (?:als )?(?:mogelijk|kan|het kan|we kunnen|wij kunnen)|z\\.?s\\.?m|zsm|asap|a\\.s\\.a\\.p|ten spoedigste|spoedigst~)',
      'tijdig~|op tijd|(?:ruim )?op tijd voor|op (?:de )?(?:zeer )?(?:korte|afzienbare|middellange|redelijke|kortst mogelijke) termijn|op termijn|met (?:de meeste |bekwame )?spoed|spoedshalve|dringend~|urgent~|haastig|in allerijl',
      '(?:binnen|in) (?:een )?(?:zeer )?(?:redelijke|korte|afzienbare|gepaste|bekwame|passende|niet al te lange|aanvaardbare) (?:termijn|tijd|periode)|binnen de kortste keren',
      '(?:zodra|wanneer|als) (?:het|dat) (?:(?:u|je|jullie|hem|haar|ons|de {noun}) )?(?:schikt|uitkomt|gelegen komt)|over enige tijd|na verloop van tijd|in een (?:handomdraai|oogwenk)|(?:in|binnen) een mum van tijd|zo meteen|dadelijk|aanstonds|subiet|eerstdaags|bijtijds|vroegtijdig|ijlings|voortvarend|(?:met|hoogste) (?:de hoogste )?prioriteit|met voorrang|bij de eerste gelegenheid|als het zover is|nader te bepalen|(?:de|in de) komende (?:tijd|periode)|te zijner tijd|t\\.?z\\.?t|te gelegener tijd|per omgaande|omgaand|per ommegaande|een dezer dagen|één dezer dagen|vroeg of laat|bij gelegenheid|ooit|in een (?:later|latere|volgende) (?:stadium|fase)|op een later (?:moment|tijdstip)|in de (?:nabije|naaste) toekomst|in de loop (?:van|der) (?:de )?tijd',
      'bij de eerstvolgende gelegenheid|(?:op|over|na) (?:een )?(?:niet al te (?:lange|verre)|kortst denkbare) (?:termijn|tijd)|liever (?:vandaag|nu) dan morgen|(?:had|hadden) {far}gisteren {gap}(?:moeten|willen)|liefst gisteren|(?:is|heeft|hebben) {gap}haast(?: bij|{end})|haast geboden|(?<!(?:wij|we|ik) )(?:kan|kunnen) niet wachten|een (?:van )?deze dagen|één van deze dagen',
      '(?:laat|laten) niet lang op zich wachten|niet lang (?:duren|wachten|meer)|duldt geen uitstel|zonder (?:onnodige |onredelijke |verder |verdere |enige )?(?:vertraging|uitstel|oponthoud|dralen|talmen|omhaal)|per direct|vandaag of morgen|als de tijd rijp is|ruim (?:van )?(?:te)?voren|eens een keer|wel een keer|(?:volgt|volgen) nog|hoort nog|komt nog|voorlopig',
      'later(?! (?:dan|deze|dit|die|in|op de|op|wij|we))',
    ],
    unless: [
      'snel (?:internet|laadpunt|trein|weg)|snel ladend~|direct mail~|direct (?:mailing|marketing)|een keer per|een keer (?:gratis|wijzigen|in)|dringend advies|op tijd (?:betaald|betaalt)|voorlopig~ (?:ontwerp|budget)',
      atOnceByRight,
      '(?:al|alweer) gauw|nog eens {number}|(?:een|{number}) {period} later|later, dan|niet later|uiterlijk later|vroeger of later|(?:niet|nooit|geen) {gap}ooit|straks (?:genoemd)|(?:te )?dringend nodig',
      '(?:per|elke|iedere) {noun} een keer|een keer (?:per|in de|elke)|één keer',
    ],
  },
]
