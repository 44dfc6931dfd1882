import type { Phrasing } from '../../phrases.ts'

export const superlative: readonly Phrasing[] = [
  {
    find: [
      '[\\p{L}]{2,30}ste(?<!{noSuperlative})',
      'beste|allerbeste|best [\\p{L}]{3,20}(?:de|te|en)|meest {adjective}|(?:de|het|onze|uw) meest [\\p{L}]{4,30}(?:d|en)',
    ],
    unless: [
      '(?:grootste|hoogste|laagste|kleinste|langste|kortste) (?:diepte|hoogte|breedte|lengte|gewicht|maat|afstand|bedrag|oplage)',
      '{start}beste (?:heer|mevrouw|meneer|allen|collega~|leden|relatie~|klant|klanten|ouders?|team|bestuur|lezer~|buren|vrienden|{noun},)',
      "(?:(?:ons|zijn|hun|haar|uw|je|mijn|het|jullie) best|op (?:zijn|z'n|hun) {noun}|het beste met|beste (?:tijd|dag|moment|datum|plek voor)|beste wensen|in het beste geval|best practice~)",
      "(?:ten|op zijn|op z'n|op) (?:minste|hoogste|laatste|vroegste)|niet in het minst|het minste|de minste",
      'meest (?:recente|voorkomende|gebruikte|geschikte dag)',
      '(?:oudste|jongste) (?:dochter|zoon|kind|kinderen|broer|zus|medewerker|leerlingen|groep|klas)',
      '(?:kleinste|langste|kortste|vroegste)|(?:hoogste|laagste|grootste) (?:vergoeding|klikprijs|temperatuur|punt|zaal|waarde|telling|getal|bedrag|stand|klas|maat|van (?:de|beide|die)|dag|etage|verdieping)',
      'best (?:wat|wel|goed|lastig|veel|een|doen)|bij voorkeur het {noun}|naar {noun} weten',
    ],
    near: ['maximaal een {noun}ste'],
  },
  {
    find: [
      '(?:perfect|ideaal|ideale|optimaal|optimale|foutloos|foutloze|vlekkeloos|vlekkeloze|feilloos|feilloze|onberispelijk|ultiem)(?:e)?',
      '(?:ongeëvenaard|onovertroffen|onverslaanbaar|onklopbaar|onverslaanbare|onklopbare|superieur|subliem|volmaakt|uniek|onmisbaar)(?:e)?',
      '(?:(?:nummer|nr\\.?) ?(?:1|één|een)|#1|met stip op|marktleid~|toonaangevend~|van wereldklasse|wereldklasse|van topniveau|wereldwijd bekend~)',
      '(?:top|excellente?) ?(?:kwaliteit|resultaten?|prestaties?|service|niveau|design|team)|eersteklas|kwaliteit van de bovenste plank',
      'altijd|te allen tijde|absoluut|absolute|zonder uitzondering|in alle gevallen|elke keer weer|stuk voor stuk',
      '(?:fout|rimpel|storings|probleem|risico|zorge)(?:vrij|vrije|loos|loze)|(?:honderd|100|200|110) ?(?:procent|%)',
      '(?:(?:als|zoals) geen ander|(?:niemand|geen (?:enkel )?(?:ander )?bureau|geen ander) {gap}(?:beter|sneller|goedkoper|mooier|meer)~)',
      '(?:beter|sneller|goedkoper|mooier) dan (?:wie ook|iedereen|alle|welk~|elk~|ieder~|de rest|de concurrentie)',
      "dé {noun}|(?:het )?neusje van de zalm|het summum|nec plus ultra|crème de la crème|koploper|ongeslagen|onbetwiste?|onfeilbare?|steevast|weergaloze?|als beste|maximaliser~|maximaliseer~|'s werelds {noun}|keer op keer|nergens {noun} (?:u|je) {noun}(?: {noun})?|(?:geen|niemand) (?:{word} ){1,4}{better}{end}|de enige {gap}(?:die|met|echte|juiste)|zonder weerga|weergaloze?|ongekend~|onvergetelijk~|kan niet beter|nergens (?:anders|beter)",
    ],
    unless: [
      '(?:100 ?%|honderd procent) (?:van|katoen|wol|linnen|korting|btw|gerecycle~|biologisch~|polyester|bamboe|betaling|aanbetaling|vooraf|is|=|ftw)',
      '(?:voor|zoals|als|bijna|nog) altijd|nummer (?:1|één|een) (?:van de lijst|in de lijst|tot)',
      '(?:tot|naar|op|voor|van|de resterende|is) (?:100 ?%|honderd procent)',
    ],
  },
  {
    find: [
      '(?:niemand|nergens|geen (?:enkel )?(?:ander |andere )?{noun}) {far}(?:zo (?!snel|spoedig|gauw|nodig|mogelijk){noun} als|nadoet|(?:kan|kunnen) tippen|evenaart|evenaren|overtreft|{better} dan)|(?:niemand|geen {noun}) {gap}(?:doet|maakt) {gap}(?:ons|het ons) na|er (?:is|bestaat) geen {better}e?|nog nooit zo {noun}|(?:zo|een) {noun} (?:vindt|krijgt|zie) (?:u|je) nergens|niet te (?:overtreffen|evenaren|verslaan|kloppen|verbeteren)|kent {gap}gelijke niet|zonder (?:weerga|gebreken|haperen|mankeren|concurrentie)|niets (?:gaat mis|aan het toeval|te wensen)|laat niets {gap}(?:toeval|wensen)|kan niet beter|nul (?!komma|uur|euro|procent|graden|op){noun}|nooit|nimmer|geen enkele? (?:fout|misser|typefout|vergissing|kras|detail|storing|klacht|vertraging|concessie~|uitval|twijfel)|zonder (?:enige |één |een )?fout(?:en)?',
      '(?:nul|0|zero|geen) (?:fouten|missers|klachten|storingen|stress|gedoe|risico)|(?:0|nul) ?(?:%|procent) {noun}',
    ],
    unless: [
      'nooit (?:meer|minder|hoger|lager|later|langer|eerder|vroeger|vaker) dan|nooit (?:boven|onder|voor|na)',
      '(?:is|zijn|was|waren|werd|werden) nooit (?:eerder )?{participle}',
      'nooit {gap}(?:aansprakelijk|verwijt~|verantwoordelijk|garanti~|garande~|belo(?:of|ven)~|toezeg~)|(?:beloven|belooft|beloof|garanderen|garandeert|garandeer) {gap}nooit',
    ],
    negatable: false,
  },
  // A comparison with oneself that is denied: nobody as good, nowhere better, better there is not.
  {
    find: [
      "{none} {far}(?:zo|even|zulke?|zo'n) {far}als {us}|{none} {far}[\\p{L}]{2,20}ere? {gap}dan {us}",
      '[\\p{L}]{3,20}er dan {us} {far}(?:nergens|niemand|niet|geen)|een [\\p{L}]{2,20}ere {noun} dan {us} {gap}(?:niet|nergens)',
      '{start}(?:een )?(?:beter|[\\p{L}]{3,15}er)e? {noun} (?:bestaat|bestaan|is|zijn|vindt) (?:er )?{gap}(?:niet|nergens)',
      "(?:zulke?|zo'n) {gap}(?:als (?:die |dat )?(?:van )?{us} )?[\\p{L}]{3,15}t (?:u|je|men) {gap}(?:nergens|bij niemand|bij geen (?:enkele? )?ander~)",
    ],
    negatable: false,
  },
  {
    find: [
      'maxima(?:al|le)|maximum(?:bereik|zichtbaarheid|resultaat|effect|rendement|aandacht|exposure|impact)|max (?:bereik|resultaat)',
    ],
    unless: [
      "maximaal (?:wel |zo'n |ongeveer |circa |om de )?(?:{number}|{money}|één|een|eenmaal|enkele|het (?:afgesproken|genoemde)|de (?:helft|afgesproken))",
      'maximaal per {noun}|maximale (?:aantal|bedrag|prijs|duur|hoogte|lengte|breedte|budget|kosten|termijn|omvang|grootte|vergoeding|looptijd)',
      'maximale (?:bestandsgrootte|capaciteit|snelheid|temperatuur|leeftijd|groepsgrootte|aansprakelijkheid|schadevergoeding|klikprijs)',
    ],
  },
]

export const noAudience: readonly Phrasing[] = [
  {
    find: [
      'voor allen (?:bestemd|bedoeld|geschikt)',
      'jan,? piet en klaas|wie maar (?:een|iets|kan|wil)|iedereen|eenieder|alleman|jan en alleman|jan met de pet|alles en iedereen|wie dan ook|(?:gelijk|eender|willekeurig|om het even) wie|van jong tot oud|half nederland|(?:elk|ieder) (?:gezin|huishouden|mens)|de (?:hele |gehele |volledige )?(?:samenleving|maatschappij|mensheid)|doelgroep(?:en)?(?: is| zijn|:) (?:de |het |alle )?(?:mensen|consumenten|consument|mens|particulieren|publiek|burgers|geïnteresseerden){end}',
      "(?:het|een) (?:brede?|breed|grote?|algemene?|hele|groot|ruim|ruime) publiek|massapubliek|(?:onbepaald|onbeperkt) publiek|het (?:nederlandse|belgische|vlaamse|europese|winkelende) publiek|de (?:grote )?massa|de massa's",
      'jong en oud|oud en jong|groot en klein|arm en rijk|man en vrouw|van (?:nul|0|8|acht|7|zeven) tot (?:99|100|80|88|honderd|negenennegentig|tachtig)',
      '(?:alle|elke|iedere) (?:mensen|mens|nederlanders?|belgen|belg|vlamingen|vlaming|burgers?|consument(?:en)?|inwoners?|personen|persoon|volwassenen?|europeanen|leeftijden|leeftijd|leeftijdsgroepen|bevolkingsgroepen|geïnteresseerden|passanten|beroep|doelgroepen|doelgroep|klant denkbaar|rangen en standen|lagen van de bevolking|huishoudens?)',
      '(?:heel|geheel) (?:nederland|belgië|vlaanderen|europa|holland|duitsland|polen|frankrijk|engeland|de wereld|de stad|het land|de bevolking|{place})',
      '(?<!(?:van|uit|door) )(?:het hele|het gehele|het ganse) (?:land|dorp|publiek|volk)|de (?:nederlandse|belgische|vlaamse|nederlandstalige) bevolking|(?<!(?:van|uit|door) )de (?:hele|gehele|ganse|volledige|totale) (?:wereld|stad|bevolking|markt|buurt|regio|provincie|mensheid)',
      '(?:mensen|consumenten|burgers|de consument|het publiek) in het algemeen|de (?:gewone|doorsnee|gemiddelde) (?:man|nederlander|consument|burger|belg)',
      '(?:al wie|alles wat) {gap}(?:ademt|leeft|eet|loopt|(?:een (?:mond|neus|hart|huis|dak|auto|telefoon|lijf)|ogen|oren|benen|tanden) {gap}heeft)|(?:elke|iedere) (?:sterveling|ziel|aardbewoner)|ongeacht (?:leeftijd|wie|achtergrond)|geen specifieke doelgroep|niemand uitgesloten|iedere voorbijganger|elke voorbijganger|wie (?:maar|het ook) (?:wil|is)',
      '(?:elke|iedere) {noun} (?:is|kan|mag|telt|hoort) {gap}(?:doelgroep|klant|klanten|welkom als klant)',
    ],
    unless: [
      'iedereen die(?! (?:eet|drinkt|leeft|ademt|wil|kan|maar|leest|een (?:telefoon|mobiel|smartphone|huis|auto|mond|hart|tuin|lichaam)))|iedereen (?:in|binnen|van(?! (?:0|nul|jong|klein))|op|bij|uit|aan|met(?! (?:een (?:telefoon|mobiel|smartphone|mond|hart|huis|auto)|(?:twee )?(?:benen|ogen|oren|handen)|internet))|tussen|boven|onder)(?! (?:nederland|belgië|vlaanderen|europa|een (?:telefoon|mobiel|smartphone|hart|mening|mond)))',
      '(?:tot|dat|totdat|wat|als|zodat) iedereen|iedereen {gap}(?:tevreden|akkoord|leest|tekent|krijgt een|is aanwezig|blij)',
      'iedereen (?:{oneBuys})|(?:{oneBuys}) iedereen',
      'beste allen|met ons allen|allen (?:gevestigd|vertegenwoordigd|in|te|hierna)|alle {noun}en (?:in|van|op|binnen) (?:ons|het|de) (?:bureau|team|project|zaal)',
      'elke {noun} hoort bij|(?:elke|iedere|alle) (?:doelgroep|persoon|personen|huishoudens?|inwoners?) (?:die|van (?!nederland|belgië)|met|uit|in(?! (?:nederland|belgië|vlaanderen|europa))|tussen|boven|onder|krijgt|heeft)',
    ],
  },
  {
    find: [
      'maakt niet uit wie|niet uit wie|niemand (?:uitgezonderd|uitgesloten)|(?:sluiten|sluit) {gap}niemand uit|zonder onderscheid|om het even wie|ongeacht wie|wie het ook (?:is|zijn)',
    ],
    negatable: false,
  },
]

export const noMeasure: readonly Phrasing[] = [
  {
    find: [
      '{quality}|online aanwezigheid|(?:ons|zich|u|merk|zaak) {gap}(?:profileren|positioneren|onderscheiden|sterker neerzetten)|positieve (?:aandacht|beeldvorming|indruk|sfeer|vibe)|harten (?:winnen|veroveren|raken)|in de smaak (?:vallen|valt)|(?:beter|sterker|mooier|scherper) (?:neerzetten|profileren|positioneren)|(?:duidelijke|begrijpelijke|heldere|leesbare) (?:taal|{made}|website|boodschap)|goede (?:{made}|website|campagne|presentatie|sfeer|look)|iets (?!anders|nieuws|soms|als|plaats)[\\p{L}]{4,20}s',
      '(?:ziel|smoel|pit|karakter|klasse|flair) (?:te )?(?:hebben|heeft|krijgen|krijgt|missen|mist)|ontroer(?:end|ende|t)|ontroeren',
      'top of mind|tot de verbeelding|in het oog spring~|blijven? hangen|gaan leven|tot leven|in (?:het|hun|ieders) geheugen|op het netvlies|een (?:eigen )?gezicht|bekender|bekend (?:worden|staan)|op de kaart (?:zetten|zet|staan|staat)|lekker lez~|lekker leest',
      '(?:een |dat |het |meer |de )(?:{adjective} )?gevoel|gevoel van|goodwill|draagvlak|vertrouwen (?:wekken|winnen|uitstralen|opbouwen|geven|bij)|(?:meer|het|ons|wekt) vertrouwen',
      "(?:het|dat|de) (?:zekere )?(?:iets|wauw|wow)|(?:meer|iets) (?:eigens|speciaals|extra's)|kwaliteit|uitstraalt|kwaliteitsgevoel|naam (?:en faam|maken)",
      '(?:een )?(?:band|relatie|verbinding|binding) (?:met|tussen) (?:de |het |onze |uw )?(?:{others}|merk|publiek|doelgroep|klant)',
    ],
    unless: [
      '(?:naar|van) (?:mijn|ons) gevoel|kwaliteit (?:van (?:het|de) (?:papier|druk|bestand)|300)|kwaliteits?(?:controle|norm|eis|systeem)',
      "iets extra's (?:verschuldigd|te betalen)",
      'vertrouwen (?:op|dat)|kwaliteit van (?:het|de) {noun}ste',
      'karakter (?:van deze|van de overeenkomst)|in bekendheid|druk kwaliteit',
    ],
  },
  {
    find: [
      '(?:{feel})(?:der|dere|e|er|ere|st)?|[\\p{L}]{3,20}(?<![heoë])erdere?|van {far}(?:gaan|gaat) houden|(?:verknocht|verslingerd|gehecht) (?:raken|raakt|worden|zijn)',
      '(?:moet|moeten|mag|mogen|zal|zullen|gaat|gaan|laat|laten|kan) {soonless}(?:eruit ?zien|uitzien|ogen|aanvoelen|overkomen|uitstralen|bruisen|swingen|knallen|prikkelen|raken|verleiden|inspireren|opvallen|beklijven|sprankelen|leven|spreken|boeien|verrassen)',
      '(?:ziet|zien) er {gap}uit|straalt? {gap}uit|spreekt {gap}aan|voelt {gap}aan|(?:oogt|ogen|leest|lezen) (?:lekker|prettig|vlot|fijn|goed|mooi|als)',
      '(?:moet|moeten|mag|mogen|kan|kunnen|wil|willen|zal|wordt|worden|dient|dienen) {gap}(?:wat |iets |veel |nog |een stuk |echt |ietsje )?{better}(?: (?:worden|zijn))?{end}',
      '(?:die|dat) {gap}(?:(?<!(?:vol|kwijt|op|zoek|leeg|los|bekend|uitverkocht|bezet) )(?:raakt|raken)|boeit|boeien|aanspreekt|aanspreken|verrast|verrassen|ontroert|inspireert|opvalt|opvallen|uitnodigt|prikkelt|overtuigt|blijft hangen)',
      '(?:{others}|publiek|doelgroep) (?:echt |diep )?(?:raken{end}|raakt{end}|boeien|boeit|aanspreken|aanspreekt|verrassen|inspireren|prikkelen|ontroeren|enthousiasmeren|enthousiast {noun})',
      '(?:de )?(?:ziel|geest|sfeer|essentie|magie) van {gap}(?:vangt|vangen|vat|weergeeft)|(?:rust|warmte|kalmte|klasse|sfeer|stijl) {gap}uitadem(?:t|en)|vo(?:elt|elen) {gap}zich {gap}thuis',
      '(?:met|vol|meer) (?:humor|(?<!vol )vaart|stijl|ziel|souplesse|glans|kleur|pep)|(?:wauw|wow) ?moment~|met een verhaal|serieus(?:er)? (?:te )?(?:genomen|nemen)|serieuzere?|beter(?:e)?|goed gevoel|een (?:goede|goed) (?:indruk|verhaal|merk|naam)|sterk(?:e|er|ere)? (?:merk|verhaal|imago|positie|identiteit|boodschap|concept|campagne|beeld|beelden|merknaam|reputatie|aanwezigheid|presentatie|band|website|uiting~)',
      'vlot (?:lez~|leesba~)|duidelijker(?:e)?|helder(?:der|dere)|vriendelijker(?:e)?|prettiger(?:e)?|leuker(?:e)?',
    ],
    unless: [
      '(?:moderne?|modern) (?:kunst|muziek|dans~|ballet|geschiedenis|talen|vreemde|jazz|architectuur van)|warme (?:maaltijd~|lunch|chocol~|dranken|keuken|bakker|kant|maand~)',
      '(?:zou|lijkt|is|vind|vinden|vindt|zijn) {gap}(?:fijn|mooi|leuk|prettig|gaaf|tof) (?:zijn|als|om|dat|vinden)|(?:fijn|mooi|leuk|prettig) (?:als|dat)',
      '(?:loopt|lopen) {gap}warm|geweldig vinden|(?:wordt|worden) {far}verzorgd|verzorgd (?:door|worden)|betere (?:{result})|beter dan (?:{number}|in|vorig|de (?:concurrentie|rest)|wie|iedereen|alle|elk~)|goed of beter|zoveel beter|voor zover beter|beterschap',
      '(?:(?:luxe|creatieve?|levendige?) (?:{noun}sector|tent~|kamer~|suite~|industrie|vak~|uren|sessie~|directeur|concept sessie)|creatief (?:directeur|bureau)|frisse? (?:neus|start|lucht|water|dranken)|frisdrank~)',
      '(?:originele|unieke) (?:bestand~|factuur|exempla~|stuk~|versie|tekening~|bezoekers|code|document~)|origineel (?:bestand|exemplaar|stuk)',
      '(?:professionele|ervaren|creatieve) (?:{noun})?(?:fotograaf|vertaler|acteur|camera|drukker|corrector|stemacteur|muzikant|zanger)',
      '(?:toegankelijk|zichtbaar) (?:vanaf|via|voor|met|op|tot|is|zijn|voor)|persoonlijke gegevens|herkenbaar in beeld|herkenbare personen|mooi weer|schone energie',
    ],
  },
]
