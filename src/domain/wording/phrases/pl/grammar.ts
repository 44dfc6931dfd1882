import type { Phrases } from '../../phrases.ts'

/** Numbers in every case and gender ("pięć, pięciu, pięcioma, pięcioro"), periods, people and parties. */
export const grammar: Phrases['macros'] = {
  /** How adjectives and participles end. */
  adj: '(?:y|a|e|ą|ego|ej|emu|ym|ych|ymi|i)',
  unitWord: [
    'dw(?:a|ie|óch|u|om|oma|iema|oje|ojga|ojgiem)',
    'trz(?:y|ech|em|ema|ej)|troje|trojga',
    'czter(?:y|ech|em|ema|ej)|czworo|czworga',
    '(?:pię|dziewię|dziesię)(?:ć|ciu|cioma|cioro|ciorga)',
    'sześ(?:ć|ciu|cioma|cioro)',
    'siedem|siedmi(?:u|oma|oro|orga)',
    'osiem|ośmi(?:u|oma|oro|orga)',
    '(?:jede|dwa|dwu|trzy|czter|pięt|szes|siedem|osiem|dziewięt)na(?:ście|stu|stoma|ścioro)',
  ],
  tensWord: [
    'dwadzieścia|dwudziest(?:u|oma)',
    'trzydzieści|trzydziest(?:u|oma)',
    'czterdzieści|czterdziest(?:u|oma)',
    '(?:pięć|sześć|siedem|osiem|dziewięć)dziesiąt',
    '(?:pięć|sześć|siedem|osiem|dziewięć)dziesięci(?:u|oma)',
  ],
  hundredWord: [
    'sto|stu',
    'dwieście|dwustu',
    '(?:trzy|cztery)sta|(?:trzy|czter)ystu|trzystu',
    '(?:pięć|sześć|siedem|osiem|dziewięć)set|(?:pięci|sześci|siedmi|ośmi|dziewięci)uset',
    '(?:półtora |pół )?tysiąca?|tysi(?:ące|ęcy|ącami)|tuzin(?:a|y|ów)?|milion(?:a|y|ów)?',
  ],
  numberWord: '(?:(?:{unitWord}|{tensWord}|{hundredWord})(?: (?={unitWord}|{tensWord}|{hundredWord})|(?!\\p{L}))){1,4}',
  number: ['{digits}(?: ?(?:tys\\.?|mln|k))?', '{numberWord}'],
  fraction: [
    '(?:jedn(?:ą|a|ej)|dwie|trzy) (?:trzeci|czwart|piąt|szóst|ósm|dziesiąt)(?:ą|ej|e)|(?:trzeci|czwart|piąt)ą część',
    'połow(?:ę|ie)|ćwierć|jedną drugą',
  ],
  percent: ['{number} ?(?:%|proc\\.?|procent~|pkt\\.? proc\\.?|punkt~ procentow~)'],
  month: [
    'styczni(?:a|u|em)|styczeń|lut(?:y|ego|ym)|marzec|marc(?:a|u|em)|kwiecień|kwietni(?:a|u|em)|maj(?:a|u|em)?',
    'czerw(?:iec|ca|cu|cem)|lip(?:iec|ca|cu|cem)|sierpień|sierpni(?:a|u|em)|wrzesień|wrześni(?:a|u|em)',
    'październik(?:a|u|iem)?|listopad(?:a|zie|em)?|grudzień|grudni(?:a|u|em)',
  ],
  weekday: [
    'poniedział(?:ek|ku|ki|ków|kowe|kow~)|wtor(?:ek|ku|ki|ków|kow~)|śr(?:oda|ody|odę|odzie|odami)|śród',
    'czwart(?:ek|ku|ki|ków|kow~)|piąt(?:ek|ku|ki|ków|kow~)|sobot(?:a|y|ę|ni~)|sobocie|niedziel(?:a|e|ę|i|n~)|weekend\\p{L}*',
  ],
  unit: [
    'minut(?:a|y|ę)?|godzin(?:a|y|ę|ach)?|dzień|dnia|dni|dniach|dniem|dób|dob(?:a|y|ę|ie)',
    'tydzień|tygodni(?:a|u|e|em|ach)?|miesiąc(?:a|u|e|em|ach)?|miesięcy|kwarta(?:ł|łu|le|ły|łów|łem)',
    'półrocz(?:e|a|u)|rok|roku|rokiem|lat|lata|lato|sezon(?:u|ie|y|em|ów)?|semestr(?:u|ze|y|em)?|weekend\\p{L}*',
  ],
  season: [
    'wiosn(?:a|y|ę|ą)|wiośnie|lat(?:o|em)|lecie|jesień|jesieni(?:ą)?|zim(?:a|y|ę|ą|ie)|sezon(?:u|ie|y|em)?|wakac~|feri(?:e|ami|ach)',
    'święt(?:a|ami|ach)|świąt|świąteczn~|majówk~|wielkanoc~|boże(?:go|mu)? narodzeni~|sylwest~|walentyn~|adwen(?:t|cie|tu)',
    'wiosenn~|letni~|jesienn~|zimow~|roku szkolnego|rok(?:u)? akademicki\\p{L}*',
  ],
  rhythm: [
    '(?:co|na|w|we) (?:każd\\p{L}+ )?(?:{number} )?(?:{unit}|{weekday}|{month})',
    'dziennie|codzien~|tygodniow~|co ?tydzień|miesięczn~|kwartaln~|roczn~|co ?roczn~|co ?dzienn~|rocznie|półroczn\\p{L}*',
    'raz w|razy w|każd{adj} (?:{unit}|{weekday}|ranka|wieczoru|rano)',
  ],
  clock: [
    '\\d{1,2}[:.]\\d{2}',
    '\\d{1,2} (?:rano|wieczorem)|(?:o|po|do|przed) (?:pierwsz|drugi|trzeci|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|jedenast|dwunast|osiemnast)(?:ej|ą)',
    '(?:do|od|po|przed|o) (?:godz\\.?|godziny|godzinie|południ~|północ~)',
  ],
  date: [
    '{digits}\\.? {month}',
    '\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?',
    '\\d{4}-\\d\\d-\\d\\d',
    '(?:19|20)\\d\\d',
    '(?:pierwsz|drugi|trzeci|piąt|dziesiąt|piętnast|dwudziest|ostatni)ego (?:{month}|dnia)',
    '\\d{1,2}\\. dni~',
  ],
  /** Both parties, whatever they call each other; the plural "klienci" are somebody else's guests. */
  party: [
    'agencj(?:a|i|ę|ą)|biur(?:o|a|u|em)|klient(?:a|owi|em|ka|ki|ce|kę)?|zamawiając{adj}|wykonawc(?:a|y|ę|ą)',
    'zleceniodawc(?:a|y|ę|ą)|zleceniobiorc(?:a|y|ę|ą)|usługodawc(?:a|y|ę|ą)|usługobiorc(?:a|y|ę|ą)|państw(?:o|a|u|em)',
    'stron(?:a|y|ie|ę|ą)|firm(?:a|y|ie|ę|ą)|my|nas|nam|nami|właściciel(?:a|owi|em|ka|ki)?',
  ],
  /** Guests, press, platforms and others whom neither party commands, as a subject. */
  /** Persons in the plural, by their ending; those who work for a party are none. */
  persons: '(?!(?:{staff})(?!\\p{L}))\\p{L}{2,}(?:[^s]cy|owie|iści|yści|enci|anci|ający|ujący|arze|erzy|orzy|owicze)',
  third: [
    'goś(?:cie|ciom)|klienci|klientki|(?:każdy|nowy|stały|przeciętny|zadowolony) klient|pacjentki|rodzice|mamy z|uczniowie',
    'turyści|turystki|wczasowicze|podróżni|przyjezdni|mieszkanki|sąsiedzi|miejscowi',
    'warszawiacy|krakowianie|polacy|polki|czytelnicy|czytelniczki|widzowie|widzki|słuchacze|odbiorczynie',
    'użytkowniczki|internauci|fani|fanki|kibice|followersi',
    'influencerki|blogerki|instagramerki|celebryci',
    'dziennikarki|redakcj(?:a|e)|media|prasa|gazet(?:a|y)|telewizj(?:a|e)|rozgłośnie',
    'radi(?:o|a)|portal(?:e)?|serwis(?:y)?|tabloidy|krytyka|jury|komisja|sędziowie|urząd|urzędnicy|gmina',
    'google|tripadvisor|facebook|instagram|tiktok|youtube|linkedin|pinterest|allegro|booking|airbnb|ceneo|amazon|meta|x|chatgpt',
    'algorytm(?:y)?|wyszukiwark(?:a|i)|platform(?:a|y)|przeglądark(?:a|i)|robot(?:y)? google|sztuczna inteligencja|sieć|internet',
    'konkurencja|rynek|branża|ludzie|publiczność|społeczność|miasto|okolica|osiedle|opinia publiczna',
    'grantodawc(?:a|y)|sklepy|sieci handlowe|szkoły|hotele|gminy',
    'kandydaci|kandydatki|architekci',
    'kobiety|panie|panowie|młodzi|młodzież|seniorzy|dzieci|maluchy|emeryci|przechodnie|uczestniczki',
    'panny młode|pary(?: młode)?|nowożeńcy|narzeczeni|menedżerowie|prezesi|firmy|spółki',
    'koneserzy|smakosze|koledzy|znajomi|wierni|parafianie|członkowie|wolontariusze|zamawiający online',
    '(?:więcej|wielu|wiele|dużo|mnóstwo|setki|tysiące|tłumy|sporo|kilkadziesiąt|kilkaset|{number}) (?:nowych )?(?:gości|klientów|klientek|osób|ludzi|pacjentów|rodziców|turystów|uczniów|widzów|czytelników)|(?:każdy|każda|wszyscy|tłumy|większość|połowa)(?= (?:nie |się |od razu |chętnie |natychmiast )?{will})|(?:{number}|co drug(?:i|a)) (?:osób|gości|klientów|pacjentów|odbiorców|klient|gość|osoba|czytelnik|pacjent)',
  ],
  /** Those who do a party's work: what they will do is a promise one can keep. */
  staff:
    'pracownicy|wykonawcy|podwykonawcy|zleceniobiorcy|kierownicy|graficy|specjaliści|copywriterzy|lektorzy|instruktorzy|monterzy|kelnerzy|aktorzy|asystenci|konsultanci|chórzyści|dostawcy|usługodawcy|zleceniodawcy|wszyscy|jacy|tacy|noclegodawcy|projektanci|handlowcy|informatycy|artyści|kucharze|fryzjerzy|trenerzy|lekarze|prelegenci|eksperci|montażyści|operatorzy|prawnicy|animatorzy|przewodnicy|praktykanci|stażyści|muzycy|soliści|mechanicy|programiści|drukarze|dekarze|ślusarze|stolarze|zamawiający|stratedzy|następujący|organizatorzy|pracy|nocy|pomocy|miesięcy|tysięcy|okolicy|ulicy|dzielnicy|fotografowie|redaktorzy|moderatorzy|koordynatorzy',
  people: [
    'polak~|polacy|ludzi(?:e|om|ach|mi)?|człowiek~|mieszka(?:niec|ńc)~|osob(?:a|y|ę|om|ami)|osób|dom(?:u|ów)?|klient~|odbiorc~|kierowc\\p{L}*',
    'kobiet~|mężczyzn~|konsument~|internaut~|kowalski~|obywatel~|grup~|wiek~|wieku|pokole~|użytkowni~|gospodarstw\\p{L}*',
  ],
}
