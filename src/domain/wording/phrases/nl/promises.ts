import type { Phrasing } from '../../phrases.ts'

/** What an assurance may be about and nobody controls: results, their growth, a full house, a place in a list. */
export const outcomes: readonly string[] = [
  '{result}',
  '(?:vol|volle|overvolle|volgeboekt~|volgelopen|uitverkocht~|uitverkopen|uitverkoopt|uit te verkopen|volloopt|vollopen|vol loopt|vol zit|vol zitten)',
  '(?:bovenaan|(?:eerste|hoogste|een) (?:plaats|plek|pagina|positie|resultaat)|voorpagina|druk ?bezocht~|drukke? {noun}|{adjective} positie|~positie|vindplaats|top {number}|google)',
  '(?:stijg~|stijging|groei~|toename|toeneemt|toenemen|terugkomen|terugkomt|terugkeren|aantrekt|aantrekken|verdubbel~|verdrievoudig~|in de rij|een rij|record~|volstro~|kassa|leegstand|vervul~|vervuld|ingevuld|vacature~|omhoog|omlaag|storm ?loopt|storm ?lopen|loopt|draait)',
  '(?:succes|succesvol~|resultaat|resultaten|~succes|effect|winstgevend~|rendabel~|slagen|slaagt|geslaagd~|kwijtra~|kwijt ra~|terugverdien~|verdient|break even|populair~)',
  '(?:viral|viraal|marktaandeel|verkoopt|kopen|koopt|boeken|bestellen|kiezen|klikken|bellen massaal|vindbaarheid|bekendheid|naamsbekendheid)',
  '(?:publiek|opkomst|belangstelling|interesse|aandacht|vraag|drukte|goedgekeurd door|media aandacht|publiciteit|subsidie|vergunning)',
  '(?:investering|inleg) {gap}(?:eruit|uit|terug)|uit de kosten|(?:tevreden {noun}|{others}|doorverkocht|verhuurd|verkocht~|bezet|daling|dalen|daalt|afneemt|kosten dalen|opleveren|oplevert)',
]

/** What one does oneself, so that it can be kept: with a number or a time it is no outcome. */
export const ownActs: readonly string[] = [
  '(?:lever~|aanlever~|oplever~|aangeleverd|geleverd|opgeleverd|stuur~|sturen|verstuur~|verstur~|verzend~|mailen|mailt|bezorg~)',
  '(?:antwoord~|beantwoord~|reageer~|reageren|reactie|terugbellen|terugbelt|bellen wij|bereikbaar~|aanwezig|langskomen|langskomt)',
  '(?:ontwerp~|schets~|proef|drukproef|rapport~|verslag|offerte|factuur|tekst~|~foto|foto~|flyer~|folder~|poster~|brochure~)',
  '{made}|overzicht~|~lijst(?:en|je|jes)?|cijfers|kopie|voorstel~|plan|afrekening|verantwoording|urenstaat|~overleg|bezoekverslag',
  '(?:bericht~|mail|mails|mailing~|nieuwsbrief|nieuwsbrieven|video~|film~|advertenties|advertentie|geplaatst|plaatsen|geplaatst)',
  '(?:online (?:staat|staan|komt|gaat|zetten)|live (?:staat|gaat)|geheim~|vertrouwelijk~|planning|termijn|deadline|kostenplafond|plafond|budget)',
  '(?:afspraken nakom~|nakomen|herstel~|corrigeer~|corrig~|klaar (?:is|zijn|ligt|liggen|staat|hebben)|klaarligt|gereed|bezorgd|kwaliteit van het papier)',
  '(?:werkende|getest~|back up~|beveilig~|veilig~|privacy|gegevens)',
]

const sure = { weighed: true } as const

export const outcomeGuarantee: readonly Phrasing[] = [
  {
    find: [
      'garandeer~|garanderen|gegarandeerd~|waarborg~|gewaarborgd|belo(?:of|oft|ven|ofd|ofde)|committe(?:er|ren)~|zweren|(?:staan?|sta|staat) {plain}garant|garant (?:voor|staan|staat)|(?:staan?|sta|staat) {plain}borg|borg (?:staan|voor)|in te staan',
    ],
    ...sure,
  },
  {
    find: [
      '(?:zeg|zegt|zeggen) {plain}(?:u |jullie )?toe|(?:sta|staat|staan) {plain}(?:in voor|voor in|ervoor in)|in te staan voor|instaan voor',
    ],
    ...sure,
  },
  {
    find: [
      'verzeker(?:en|t)? (?:wij |we |ik )?(?:u|jullie|je|ons|de klant|de opdrachtgever)',
      'verzekerd van|verzekerd dat|u {gap}verzekerd|(?:komt|komen) {gap}er (?:zeker|sowieso|hoe dan ook)|verzeker(?:t|en) {plain}dat|verzekerd{end}|{start}(?:{adjective} )?{noun} verzekerd|(?:weet|weten|bent|kunt) {gap}zeker (?:dat|van)|(?:er )?zeker van (?:dat|zijn)|(?:is|bent|zijn|wordt) {gap}zeker van',
      '(?:reken|rekent|rekenen) (?:maar |er |daar |hier |gerust ){0,3}(?:er)?op|erop (?:rekenen|vertrouwen|bouwen)|ervan uitgaan|gerust op|(?:of|anders) (?:u betaalt|betaalt u|betaal je) niets|ervan op aan|op aan kunnen|van op aan|verzekering dat|(?:daar|hier|er) {gap}op (?:rekenen|vertrouwen)',
      '(?:kunt|kan|kunnen|mag|mogen) {gap}(?:er )?(?:zeker van zijn|vertrouwen op|van uitgaan|vanuit gaan|op aan|gerust op zijn)',
      'toezeggen|toezegt|toegezegd|(?:een|de|onze|alle) (?:belofte|toezegging|zekerheid|garantie)|zekerheid (?:van|op|dat)|garantie|met zekerheid|met garantie|erewoord|ons woord',
      'daar (?:staan|tekenen|zorgen) (?:wij|we) voor|staat {gap}vast{end}|staat vast dat|verbind(?:en|t) {plain}ertoe|hand (?:ervoor )?in het vuur|steken {gap}hand in',
    ],
    beside: ['{outcome}'],
    ...sure,
  },
  {
    find: [
      '(?:zorg|zorgt|zorgen) {plain}dat',
      'u (?:verkoopt|haalt|krijgt|trekt|verdient|wint) (?:{noun} )?(?:zeker|sowieso|hoe dan ook)|onvoorwaardelijk|ongetwijfeld|(?:wij|we|ik) (?:weten|weet) (?:het )?zeker|weten (?:wij|we) zeker|geen twijfel (?:over )?dat|zonder enig risico|(?:zeer|absoluut) zeker|(?:vast en zeker|zeker weten|geheid|honderd procent zeker|100% zeker|zonder twijfel|gegarandeerd)',
      '(?:zorg|zorgt|zorgen) {gap}voor (?:een |uw |de )?(?:{adjective} )?(?=(?:{outcome})(?![\\p{L}]))',
    ],
    beside: ['{outcome}'],
    unless: ['(?:zorg|zorgt|zorgen) {gap}voor (?:een |de |het )?(?:{adjective} )?{handedIn}'],
    ...sure,
  },
  {
    find: [
      '(?:winst|omzet|succes|resultaat|verkoop|klant|klanten|bereik~|score|positie|ranking|rendements?|groei|bezettings|opkomst)garantie',
      '(?:bezoek~|leads?|boekings|reserverings|plaatsings|vindbaarheids|top ?\\d*|conversie|terugverdien)garantie',
    ],
  },
  {
    find: [
      'niet (?:goed|tevreden),? ?geld terug|(?:krijgt|krijgen|krijg|ontvangt|geven|betalen|storten) (?:(?:u|je|jullie|hij|zij|ze|de klant|de opdrachtgever|wij|we) ){0,2}(?:het |uw |je |jullie |zijn |haar |hun )?(?:{adjective} )?(?:geld|bedrag|kosten|betaling|honorarium|inleg|investering) {gap}(?:terug|retour)|(?:anders|of) {gap}(?:geld|inleg) (?:terug|retour)|(?<!(?:zijn|haar|hun) )geld terug(?:garantie)?',
      'geen (?:spijt|omkijken)|(?:hoeft|hoef) {gap}niet {gap}te twijfelen|loopt {gap}geen (?:enkel )?risico|geen vraag of|(?:kan|kunnen) niet (?:mislukken|misgaan|stuk|missen)|(?:succes|winst|omzet) (?:is )?verzekerd|zeker van succes',
    ],
    unless: [
      'geld terug bij',
      // A condition may be denied ("niet tevreden, geld terug"); a refund that is itself denied is no promise.
      '(?:krijgt|krijgen|geeft|geven|betaalt|betalen) (?:{word} ){0,2}(?:geld|bedrag|kosten) niet terug',
      '(?:niemand (?:krijgt|geeft) (?:{word} )?|geen )geld terug',
    ],
    beside: [
      '{outcome}',
      '{noun}garantie|geld|inleg|investering|bedrag|misgaan|mislukken|stuk|missen|succes|twijfelen|risico|vraag of|spijt',
    ],
    negatable: false,
  },
  {
    find: [
      '(?:hoeft|hoef) (?:u|je|de klant|de opdrachtgever) (?:dan )?(?:niets?|geen {noun}) te betalen|(?:betaalt|betalen) (?:u|je|de klant|de opdrachtgever) (?:dan )?(?:niets|geen cent)|bent u (?:ons )?niets (?:schuldig|verschuldigd)',
    ],
    beside: [
      '(?:verkoopt|verkopen|haalt|halen|vult|vullen) {gap}geen',
      '(?:lever|breng|haal|help|werk|kom|luk)(?:t|en)? {gap}(?:niets?|niemand|geen)',
    ],
    negatable: false,
  },
  // No word of assurance, but nothing else can come of it.
  {
    find: [
      '(?:is|zijn|zit|zitten) {gap}zo goed als (?:vol|volgeboekt|uitverkocht|verkocht|zeker)',
      'het kan {gap}niet (?:anders of|missen)|(?:wij|we|ik) tekenen? {gap}ervoor dat|(?:durf|durven) {gap}voor te tekenen|(?:durf|durven) {gap}ervoor te tekenen|vergif op {gap}innemen|(?:zet|zetten) {plain}(?:onze|mijn|zijn) naam eronder dat|(?:staat|is) buiten kijf|lijdt geen twijfel|daar {far}(?:om|onder) (?:te )?verwedden',
      '(?:verdient|verdienen|betaalt|betalen) {gap}(?:zich|zichzelf) {gap}(?:hoe dan ook|zeker|sowieso|altijd|gegarandeerd)',
    ],
    beside: ['{outcome}', '(?:verdient|verdienen|betaalt|betalen) {gap}zich~'],
    negatable: false,
    ...sure,
  },
]

/** Verbs of those who decide for themselves: of several, then of one. */
export const others = {
  willDo: [
    '(?:delen|liken|volgen|klikken|komen|kopen|boeken|bestellen|reserveren|bellen|mailen|schrijven|melden (?:zich|hun) {gap}(?:aan|massaal|spontaan|vanzelf|direct|meteen)|vertellen|raden|bevelen)',
    '(?:kiezen (?:massaal|vanzelf|voor|dan|ons|u)|blijven|vinden|weten|ontdekken|reageren|stappen|stromen|pikken|nemen|verwijzen|publiceren|plaatsen|tonen|zetten|belonen)',
    '(?:waarderen|praten|verlengen|keren|verkiezen|vragen (?:naar|ernaar|om|u|ons)|openen|downloaden|besteden|geven (?:ons|u|een|de|{number})|lopen (?:weg|binnen|storm)|smullen|staan in de rij)',
    '(?:tekenen (?:direct |meteen |zo )?bij|rijden|doneren|solliciteren|abonneren|gunnen|vallen|vergeten|herkennen|onthouden|trekken|laten|beoordelen|prijzen|haken|storten|wisselen|zien|zoeken|omarmen|verzamelen|ruilen|sluiten|dringen|weten)',
  ],
  doesIt: [
    '(?:deelt|liket|volgt|klikt|komt|koopt|boekt|bestelt|reserveert|belt|mailt|schrijft|meldt|vertelt|raadt|beveelt|kiest|blijft)',
    '(?:vindt|weet|ontdekt|reageert|stapt|stroomt|verwijst|pikt|neemt|publiceert|plaatst|toont|zet|beloont|waardeert|praat|spreekt)',
    '(?:verlengt|keert|verkiest|opent|downloadt|besteedt|geeft|loopt|keurt|indexeert|rangschikt)',
    '(?:herkent|onthoudt|doneert|solliciteert|gunt|duwt|stuwt|omarmt|brengt|haakt|stort|ziet|zoekt|beoordeelt|prijst|wisselt|sluit)',
  ],
  behind: '(?: (?:van|uit|in|met|op|bij) (?:(?:de|het|een|uw|onze) )?{noun})?(?: die {far}{noun},)?',
  adverb: '(?: (?:dan|daarna|zelf|vanzelf|meteen|direct|massaal|voortaan|allemaal|straks|vervolgens))?',
  // Trades and habits end alike; things that do are named.
  people:
    '(?<!onze )\\p{L}{2,30}(?:ers|anten|enten|eurs|aars)(?!\\p{L})(?<!(?:fly|tegenvall|ontwerp|schrijv|mak|werk|drukk|schild|vertal|bouw|lever|stell|bestuurd|deelnem|ond|moed|vad|post|fold|cijf|lett|kam|numm|bann|stick|comput|filt|partn|serv|vouch|meet)ers|(?:producten|evenementen|documenten|momenten|instrumenten|argumenten))',
  buy: '(?:boeken|kopen|bestellen|reserveren|komen|blijven|kiezen (?:massaal|voor|ons|u)|klikken|stromen|stappen|keren|delen|liken|volgen|melden zich {gap}(?:aan|massaal|spontaan|vanzelf)|schrijven zich|abonneren|verlengen|raden|bevelen|haken|zeuren|staan in de rij|vertellen)',
  oneBuys: 'koopt|boekt|deelt|belt|volgt|bestelt|schrijft zich|praat|klikt|herkent',
  voices:
    '(?:de |alle )?(?:lokale |landelijke )?~(?:media|kranten|journalisten|bloggers|influencers|vloggers|recensenten|redacties|zoekmachines|concurrenten)',
  voice:
    '(?:het parool|de telegraaf|de volkskrant|trouw|nrc|rtl|nos|(?:rtv|omrop|omroep|radio) {noun}|google|instagram|facebook|tiktok|linkedin|youtube|pinterest)|(?:de|het|elke|iedere) (?:{adjective} )?~(?:algoritme|pers|krant|zoekmachine|concurrent|concurrentie)',
  someone:
    '(?:{voice}|{other}|{others}|{voices}|(?:de |onze |alle )?[\\p{L}]{0,20}(?:scouts|fotografen|cameraploegen|verslaggevers)|(?:de|een|onze) (?:wethouder|burgemeester|minister|gedeputeerde|koning|koningin|pers|televisie|tv))',
  atHand:
    '(?:erbij|present|van de partij|op de stoep|voor de deur|aan de lijn|aan de telefoon|in de rij(?= (?:voor|bij|om)|{end})|bovenop|te dringen|warm|te springen|als eersten?)(?! (?:betrokken|gehaald))',
  modal:
    '(?:kunnen|mogen|willen|moeten|zouden|hoeven|worden|werden|hebben|hadden|zijn|ontvangen|krijgen|kregen|kwamen|bepalen|beslissen|vragen|betalen|kan|mag|wil|moet|hoeft|wordt|heeft|krijgt|bepaalt|beslist|kost|verschijnt|rekent|biedt|telt|meet|zegt|noemt|eist|verbiedt|heet|ontvangt|betaalt|werkt|toestaat|niet|met|uit|tot|het|dat|wat)(?![\\p{L}])',
  outcome: '{outcomes}',
}

export const beyondControl: readonly Phrasing[] = [
  // A state instead of a deed: they are there, at the door, on the line.
  {
    find: [
      '{someone}{behind} (?:is|zijn|staat|staan|hangt|hangen|zit|zitten|ligt|liggen|loopt|lopen) {gap}{atHand}',
      '(?:is|zijn|staat|staan|hangt|hangen|zit|zitten|ligt|liggen|loopt|lopen) {someone} {gap}{atHand}',
    ],
    unless: ['(?:als|of|zodra|wanneer|indien|mits|voordat) {gap}{someone}'],
  },
  {
    find: [
      '{others}{behind}{adverb},? {willDo}',
      '{voices}{behind}{adverb},? (?!{modal}|(?:binnen|buiten|tussen|tegen|boven|samen|alleen) )[\\p{L}]{3,20}en',
      '(?:{voice}){behind}{adverb},? (?!{modal})[\\p{L}]{2,20}t',
      '{people}{behind}{adverb},? {buy}',
      'iedereen (?:{oneBuys})|(?:{oneBuys}) iedereen',
      '(?:{other}){behind}{adverb},? {doesIt}',
      '{people}{adverb} zullen|(?:{others}|{people}) worden {gap}(?:verliefd|fan|enthousiast|verslaafd|vaste? {noun}|klant)',
      '(?:{others}|{other}){behind}{adverb} (?:zal|zullen|(?:gaat|gaan)(?! over))',
    ],
    unless: [
      'onze mensen|(?:wat|welke|hoe|hoeveel) (?:de |onze )?{others}',
      '{others} {gap}(?:zullen|gaan) (?:{far})?(?:betalen|ontvangen|krijgen)',
      'vragen {number} {others}',
      '{willDo} (?:hun|een|de) {noun} (?:aan|bij|via|naar|op) (?:de|het) (?:balie|kassa|deur|loket|ingang|formulier)|{willDo} {gap}(?:uiterlijk|vóór) {date}',
    ],
    near: [
      'of|als|indien|wanneer|wie|waar (?:{others})|voordat|tot|nadat|zolang|moet|moeten|wil|willen|(?:wij|we|ik) (?:{noun}) {number}? ?{others}',
    ],
  },
  {
    find: [
      '{willDo} (?:de |het |onze |uw |alle |meer |veel |er )?(?:{adjective} )?{others}',
      '{doesIt} (?:{other})',
      '(?:zullen|gaan) (?:de |onze |uw |alle )?(?:{adjective} )?(?:{others}|{people})|(?:zal|gaat) (?:{other})',
    ],
    near: [
      'wij|we|ik|het bureau|de opdrachtgever|de opdrachtnemer|de klant|of|als|indien|wanneer|{start}(?:{willDo}|zullen|gaan)',
    ],
  },
  {
    find: [
      '{start}wie (?:eenmaal|één keer|een keer|ooit) {far}(?:komt|staat|keert|blijft|zit) {gap}(?:terug|weer|steeds)',
      '{start}(?:de |uw |onze )?(?:{adjective} )?[\\p{L}]{3,30}(?:en|s) [\\p{L}]{2,20}en {far}(?:vanzelf|massaal|spontaan|en masse|uit zichzelf|ter plekke|uit eigen beweging)',
      '{start}(?:de |het |uw |onze )?(?:{adjective} )?{noun} [\\p{L}]{2,20}t {far}(?:vanzelf|massaal|spontaan|als vanzelf|uit zichzelf)',
      '(?:stijg|groei|loop|trek|neem|verkoop)(?:t|en) {far}(?:vanzelf|automatisch|als vanzelf|uit zichzelf|vanaf dag één|zonder meer)',
      'vlieg(?:t|en) {gap}de deur uit|niet aan te slepen|(?:gaat|gaan|wordt|worden) {gap}(?:viral|viraal|een hit|een succes|de hele (?:wereld|stad) over|als warme broodjes)',
      '(?:telefoon|mailbox|kassa|deur|website) {gap}(?:roodgloeiend|platgelopen|overuren|rinkelt|ontploft|vol)|loopt storm|lopen storm',
      '(?:zaal|winkel|agenda|praktijk|terras|zaak|kamers?|tafels?|cursus|camping) {gap}(?:loopt|zit|raakt|lopen|zitten|raken) {gap}vol',
      '{start}(?:wie|iedereen die|elke {noun} die|iedere {noun} die) {far}[\\p{L}]+, (?:komt|blijft|koopt|boekt|bestelt|vertelt|is verkocht|is om)',
      '(?:binnen (?:een|één|{number}) {noun}|meteen|direct|zo) {gap}(?:uitverkocht|volgeboekt)|(?:is|zijn|raakt|raken) {gap}zo (?:uitverkocht|volgeboekt)',
    ],
    near: ['of|als|indien|wanneer|wij|we|het bureau'],
  },
]
