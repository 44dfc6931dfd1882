import type { Phrases } from '../../phrases.ts'

type Rules = Pick<
  Phrases['rules'],
  | 'passive-no-owner'
  | 'vague-deadline'
  | 'open-ended-scope'
  | 'unlimited-effort'
  | 'one-sided-responsibility'
  | 'loophole'
>

const condition = [
  'jeśli|jeżeli|gdy|gdyby|kiedy|o ile|chyba że|dopóki|po tym jak|zanim|odkąd|w razie gdy|w przypadku gdy|skoro',
]
const definition = ['oznacza~|rozumie~|uważa~|definic~|to znaczy|za które']

/** Who does it, until when, how much of it, and who answers for it. */
export const duties: Rules = {
  'passive-no-owner': [
    {
      find: [
        '(?:zostan(?:ie|ą)|zostać) {gap}{participle}',
        '{participle} (?:{word} )?(?:zostan(?:ie|ą)|zostać)(?! (?:z|u|w domu))',
        '(?:będ(?:zie|ą)|(?:ma|mają|musi|muszą|powin(?:ien|na|no|ni|ny)|mogą) (?:{word} ){0,5}?być) {gap}{participle}',
        '(?:jest|są|bywają|bywa) (?:{word} ){0,3}{goingOn}',
        '{goingOn} (?:{word} )?(?:będą|będzie|są|jest)',
      ],
      unless: ['może zostać|mogą zostać (?:z|u)'],
      near: [...condition, ...definition, 'któr(?:y|a|e|ych|zy|ą|ego|ej) (?:nie )?(?:zosta|będ|jest|są|był)~'],
    },
    {
      find: [
        '(?:należy|należałoby|trzeba(?: będzie| by| było by)?|powinno się|wypada(?:łoby)?|koniecznie) {gap}{infinitive}',
        '(?:konieczn(?:e|a|y)|niezbędn(?:e|a|y)|wymagan(?:e|a|y)|obowiązkow(?:e|a|y)) (?:jest|są|będzie|będą) {gap}(?:{gerund}|{infinitive})',
        '(?:jest|są|pozostaje|pozostają|zostaje|zostają|zostało|będzie|będą|mamy) (?:{word} ){0,2}do (?:zrob|wykon|przygot|popraw|ustal|zamów|uzupełni|sprawdz)\\p{L}+ni\\p{L}',
      ],
      unless: [
        'należy (?:do|się (?!{infinitive}))|należy (?:przez to )?(?:rozumie|uważa|traktowa|domniem)~|(?:nie|czy) (?:należy|trzeba)|ma się rozumieć|ma się (?:dobrze|źle)|trzeba (?:przyznać|pamiętać|wiedzieć)|należy (?:pamiętać|zaznaczyć|podkreślić|dodać, że|wspomnieć)',
      ],
      near: definition,
      without: ['(?:agencj|klient|fotograf|wykonawc|zamawiając)\\p{L}{1,4} (?:należy|trzeba|powinno)'],
    },
    {
      find: [
        '(?:{task}) się(?! (?:do|z) (?:uwag|życz)~)',
        'się (?:{gap})(?:{task})(?!\\p{L})',
        '{start}(?!pani |gdy |kiedy |nigdy |wtedy )\\p{L}{3,}[yi] (?:{word} )?\\p{L}{2,}(?:uje|[aye]wa|d?za|cza|nia|rza|sza|ża|syła|biera|lewa|kłada|rzuca|nosi|wozi|da|isze|stawi) się',
        '(?:będzie|powinno|należy|trzeba) się {gap}(?:{task}|{infinitive})|(?:musi|ma) się {gap}{task}',
      ],
      unless: [
        '(?:strona|film|sklep|formularz|plik|aplikacja|baner|okno|gra|kurs|mapa|link|oferta|wzór|sezon|lekcja|kurtyna|licznik|wideo|kampania|godzina|temat|cena) (?:{word} )?(?:{task}) się',
        '(?:rozumie|uważa|liczy|dolicza|wlicza|stosuje|przyjmuje) się|(?:nie|czy) (?:{word} )?(?:{task}) się|nie {task}',
        '(?:zobowiązuj|podejmuj|stara|zgadza|deklaruj|uczy|spodziewa|boi)\\p{L}* się|zbiera się (?:na|w)|(?:zespół|zarząd|jury|komisja|rada|chór|grupa|koło) (?:{word} ){0,2}zbiera się|zgłasza się (?:do|po)|składa się (?:z|na)|zgłosi się|składa się|(?:kończy|zaczyna|mieści|odbywa|znajduje|dzieje|różni) się|mieści się|zmienia się|(?:robi|zrobi) się (?:ciepło|zimno|ciemno|późno|jasno)|ma się (?:dobrze|odbyć|zacząć|zakończyć|skończyć|zmieścić|rozpocząć|pojawić|ukazać|znaleźć|zgłosić)|opłaca się|się opłaca|prowadzi się dobrze|podobać się|uruchamia się|włącza się|opłaci się',
      ],
      near: [...condition, ...definition, 'przez \\p{L}+ rozumie'],
    },
    {
      find: [
        '(?:zaplanowa|przewidzia|zaprojekto|postanowio|założo|zadecydowa|zdecydowa|zobowiąza|polec|zaleco|wyznaczo)(?:no|to)',
        '(?:przewiduje|planuje|zakłada|zaleca|wymaga|rekomenduje|oczekuje|sugeruje|proponuje) się(?! (?:na|do|w) )',
      ],
      unless: ['(?:nie|czy|jak) (?:{word} )?\\p{L}+(?:no|to)'],
      near: condition,
      without: ['(?:założo|wyznaczo)no (?:{word} ){0,3}(?:w )?(?:roku )?(?:19|20)\\d\\d'],
    },
    {
      find: ['{impersonalPast}'],
      unless: [
        '(?:nie|czy|jak) (?:{word} )?\\p{L}+(?:no|to)',
        '(?:założo|wyznaczo)no (?:firm|spół|fundac|muze|szkoł|hotel|w (?:{digits}|roku)|granic|na mapie)~',
        '(?:firmę|spółkę|fundację|muzeum|szkołę|hotel|chór|sklep|pracownię|gabinet|zakład|lokal|browar|{word}) (?:założono|wyznaczono) (?:w )?{digits}',
      ],
      near: condition,
      without: [
        '(?<!do )\\d{1,2} {month}',
        'wczoraj|przedwczoraj|(?:poprzedni|zeszł|ubiegł|minion|ostatni)(?:m|ego|ej|ym|ch|o)\\p{L}*|już|dotychczas|dotąd|temu|dziś|(?:19|20)\\d\\d|w (?:załączniku|tabeli|umowie|cenniku)|powyżej|wyżej',
      ],
    },
  ],
  'vague-deadline': [
    {
      find: [
        '(?:jak|możliwie|czym) (?:naj)?(?:szybciej|prędzej|wcześniej|szybko|prędko|wcześnie|krótsz\\p{L}+|szybsz\\p{L}+|rychlej)|(?:jak|możliwie) najszybsz~|najszybciej,? jak|tak szybko,? jak|jak tylko (?:będzie|się da|to|można|znajdziemy|czas|zdążymy|damy|wrócimy|{word})',
        'niezwłoczn~|bezzwłoczn~|bez (?:zbędn\\p{L}+ |nieuzasadnion\\p{L}+ |żadn\\p{L}+ |dalsz\\p{L}+ )?(?:zwłoki|opóźnień|ociągania|czekania|odkładania|przestojów)|natychmiast(?:ow~)?|momentaln~|od ręki|od razu|z marszu|błyskawiczn~|ekspresowo|w (?:trymiga|mig|try miga|okamgnieniu)',
        'przy (?:pierwszej|najbliższej) okazji|wkrótce|niebawem|niedługo|lada (?:dzień|chwila|moment|tydzień)|rychło|nieodległ~|w niedalekiej przyszłości|wnet|za chwilę|za moment|za (?:jakiś|pewien|parę|kilka) ?(?:czas|chwil|moment|dni|tygodni|miesięcy)?|po jakimś czasie|z czasem|w przyszłości|kiedyś|później(?= |[.!…]|$)|potem (?:się|wróc)~|w (?:dalszej|odległej|bliskiej|najbliższej|niedalekiej) przyszłości',
        'pil(?:n(?:ie|y|a|e|ą|ego|ej|ych|ymi)|nuj)|pilniej|na (?:już|cito|wczoraj|teraz)|asap|a\\.s\\.a\\.p|w trybie (?:pilnym|ekspresowym|natychmiastowym|przyspieszonym)|w te pędy|z pośpiechem',
        'szybko|szybciej|szybk(?:i|a|ą|iej|ie|iego|im|ich) (?:{word} )?(?:odpowied|akcept|reakcj|kontakt|realiz|decyz|wycen|termin|przesł|dostarcz|informacj|zwrot|napraw|popraw|popr|feedback|przygotow|wykon|oddan|publik|obsług|działan|rozliczen|płat|zapłat|start|ruch|potwierdz|wysył)~|sprawnie|sprawn(?:{adj}) (?:\\p{L}+(?:nie|cie|nia|cia|acj[aięą]|edź|edzi)(?!\\p{L}))|po?śpiesz\\p{L}+|pospiesz\\p{L}+|spiesz(?:y|cie|my)\\p{L}*|prędko|terminowo',
        'na dniach|(?:w|za|po) (?:{word} )?(?:rozsądn|stosown|odpowiedni|właściw|dogodn|krótk|możliwie|najkrótsz|najbliższ|najszybsz|niedług|wolnej|bliż|późniejsz|nieodleg|dalsz|swoim|swym|wolnym|pierwsz\\p{L}+ (?:woln|możliw)|sensown|racjonaln|realn|umówion|dowoln|ustalon\\p{L}+ później|akceptowaln|jakimś|przyzwoit|nieokreślon)\\p{L}* (?:możliw\\p{L}+ |woln\\p{L}+ |krótk\\p{L}+ |dla (?:{word} ){1,3})?(?:termin|czas|dni|dniach|chwil|moment|tygodni|okres|przyszłoś|miesiąc|por|godzin|okazj|sposobnoś)~',
        '(?:w|za|na) (?:swoim|stosownym|właściwym|odpowiednim|wolnym) czasie|w wolnej chwili|w (?:pierwszej )?wolnej chwili|przy (?:najbliższej )?okazji|(?:gdy|kiedy|skoro) tylko|jak (?:znajdziemy|będzie) (?:czas|chwil)~|w międzyczasie|z (?:odpowiedni|stosown|rozsądn|właściw|należyt|wystarczając|pewn|dużym)\\p{L}* wyprzedzeniem|z wyprzedzeniem(?=[.!]|$)|zawczasu|w najbliższym czasie|na bieżąco(?! rachun)|bieżąco',
        'termin (?:{word} )?(?:do ustalenia|do uzgodnienia|zostanie podany|podamy|ustalimy|nieznany|wkrótce|w trakcie ustaleń)|(?:termin|data) (?:{word} ){0,3}(?:później|w późniejszym)|docelowo|im szybciej,? tym lepiej|im prędzej,? tym|im wcześniej,? tym|po sezonie',
      ],
      unless: [
        'ze skutkiem natychmiast~|jak szybko(?! to| się| tylko)|szybko(?:ść|ści|ścią|schn|strzel|obrot|war|zmien~)|(?:kas|pas|tor|kolej|pociąg|łącz|serwer|płatnoś|przelew|dostaw|pożyczk|kurier|kod)\\p{L}* (?:szybk|ekspresow|natychmiastow|błyskawicz)~|szybk(?:a|iej|ą) (?:dostaw|kas|kolej|ścieżk|płatnoś|pożycz)\\p{L}* (?:{word} )?(?:kosztuje|działa|za|to|do)|szybk(?:i|iego) (?:przelew|łącz|pociąg|internet)~|ekspresow{adj} (?:kaw|dostaw|drog|przesył|tras)~|drog\\p{L}+ ekspresow~|natychmiastow(?:y|a) przelew|kaw\\p{L}+ natychmiast\\p{L}*',
        'nie później|najpóźniej|(?:{number} )(?:{unit}|{word}) później|później niż|{unit} później|wcześniej czy później|(?:dzień|tydzień|miesiąc|rok|godzinę) później|na czas {word}',
        'pilnuj~|pilno~|opłat\\p{L}+ ekspres~|sprawnoś~|nie od razu|{third} (?:{word} )?(?:od razu|szybko|natychmiast)|od razu po (?:{word} )?(?:podpis|wpłac|otrzym)~|któr\\p{L}+ (?:{word} )?od razu|od razu (?:{word} )?(?:widać|wiadomo)',
        '(?:w|na|do) (?:najbliższ\\p{L}+) (?:poniedz|wtor|śro|czwar|piąt|sobo|niedz|weekend)~|w najbliższ\\p{L}+ (?:{number}) dni~|w (?:ciągu )?najbliższ\\p{L}+ {number}',
        'szybk\\p{L}+ (?:jak błysk|łącze|randki|czytani)~|szybko się (?:wczyt|otwier|psuj)~|wczytuje się szybko|terminow\\p{L}+ (?:lokat|umow)~|bieżąc{adj} (?:rok|miesią|rachun|wod|napraw)\\p{L}*',
      ],
    },
  ],
  'open-ended-scope': [
    {
      find: [
        'itd|itp|etc|i tak dalej|(?:ale|lecz|i) nie tylko(?=[.!…]|$)|i temu podobn\\p{L}+|i tym podobn\\p{L}+|i podobn(?:e|ych|ymi)|oraz podobn(?:e|ych|ymi)|m\\.? ?in|między innymi|i nie tylko|i (?:cała )?reszt(?:a|ę)|i (?:wiele|dużo) (?:więcej|innych)|oraz (?:wiele|dużo) (?:więcej|innych)|i jeszcze więcej|i co tam jeszcze|i co (?:tylko|tam) (?:będzie|trzeba|potrzeba|państwo|wymyśl\\p{L}+|przyjdzie)|i tak w kółko|czy co tam|lub podobn\\p{L}+|albo coś (?:w tym stylu|podobnego)|i inn{adj}(?! osob)',
        'w tym(?:,)? (?:lecz|ale|jednak) (?:nie )?(?:wyłącznie|tylko|nie ograniczając)~|(?:w tym|włączając|włącznie z)(?: między innymi|,? ale nie)|nie ograniczając się do|bez ograniczania się|w szczególności|a w szczególności|zwłaszcza między',
        '(?:oraz|i|a także|jak również|lub|też|również|ewentualnie) (?:{word} )?(?:inn|pozostał|pokrewn|podobn|dalsz|kolejn|różn|rozmait|wszelk|jakiekolwiek|dodatkow|ewentualn|dowoln|drobn)\\p{L}* (?:{word} )?(?:czynnoś|prac|zada|usług|działa|spraw|rzecz|materiał|potrzeb|obowiązk|element|zagadnie|kwesti|zlece|polece|kanał|medi|nośnik|świadcze|temat|aktywnoś|form|druk|gadżet|popraw|tekst|grafik|format|wydarze|prośb|drobiazg)~',
        '(?:wszelk|jakiekolwiek|jakichkolwiek|inn|pozostał|rozmait|różn|najróżn)\\p{L}* (?:{word} )?(?:{word} )?(?:czynnoś|prac(?!own)|zada|usług|działa|spraw(?!oz)|potrzeb|polece|zlece|prośb|drobiazg|aktywnoś)\\p{L}*(?: (?:{word} )?(?:zlecon|wskazan|towarzysz|związan|potrzebn|niezbędn|konieczn|dodatkow|bieżąc|marketing|promocyj|reklam|pokrewn|wynikając|zwyczajow|przydatn|na życzeni|według|uzgadnian|pomocnicz|pojawiając|organizac|graficz)\\p{L}*)?',
        '(?:wszystk(?:o|im|iego)|wszelki(?:e|ej|m))(?: to)?,? (?:co|czego|czym|w czym|o co|na co) (?:{word} ){0,3}?(?:potrzeb|wiąż|związ|trzeba|dotycz|niezbęd|konieczn|zechc|popros|przyda|będzie|należy do|wchodzi|zleci|klient|sklep|muze|państwo|firm|wymag|zwykle)~|wszystkim,? czego|(?:w )?czym (?:tylko )?(?:będzie )?(?:trzeba|potrzeba)|co tylko (?:będzie|trzeba|potrzeb|państwo|klient|zechc|przyjdzie)~|(?:cokolwiek|czegokolwiek|czymkolwiek) (?:{word} ){0,3}(?:potrzeb|będzie|trzeba|klient|zechc|sklep|państwo|przyda)~|czego tylko|o cokolwiek (?:{word} )?(?:popros)~|wszystkie (?:{word} )?(?:potrzebne|niezbędne|konieczne|towarzyszące|związane|pozostałe|inne) (?:{word} )?(?:prac|czynnoś|rzecz|mater|usług|zada|działa|spraw|element|dodatk)~|całoś(?:ć|ci|cią) (?:{word} )?(?:promocj|marketing|działa|komunikacj|prac|spraw|obsług|opieki|reklam)~|(?:cał(?:a|ą|ej)|pełn(?:a|ą|ej)|kompleksow(?:a|ą|ej|e|o|ego|y)|wszechstronn\\p{L}+) (?:{word} )?(?:obsług|opiek|wsparc|pomoc|promocj|komunikacj|marketing|usług|prowadz|reszt)~|kompleksowo|od a do z|od początku do końca',
        '(?:drobn|mał|niewielk|prost|dodatkow|bieżąc|dorywcz|mniejsz|różn)\\p{L}+ (?:{word} ){0,2}(?:prac|popraw|zmian|zada|rzecz|grafik|czynnoś|usług|spraw|drobiazg|korekt|aktualiz|zlece|dodatk|prośb|naprawy|napraw|edycj)\\p{L}* (?:{word} ){0,4}?(?:w cenie|gratis|bezpłatn~|za darmo|bez dopłaty|wliczon~|w ramach (?:abonament|umow|współprac|wynagrodz|pakiet)~|przy okazji|bez dodatkow\\p{L}+|nieodpłatn~|w pakiecie)',
        '(?:w cenie|gratis|bezpłatnie|za darmo|nieodpłatnie|w ramach (?:abonamentu|umowy|współpracy|wynagrodzenia))(?: (?:są|jest|robimy|wykonujemy|mają|mieszczą się|dorzucamy))?(?: także| też| również)? (?:drobn|mał|dodatkow|bieżąc|wszelk|inn)\\p{L}+',
        'inne (?:według|zgodnie z) potrzeb~|(?:bieżąc|ogóln|szerok|dowoln|wszelk|szeroko rozumian|szeroko pojęt)\\p{L}+ (?:{word} )?(?:wsparc|pomoc|doradzt|obsług|asyst|promocj|marketing|działa)~|szeroko (?:rozumian|pojęt)~|co się nawinie|wszystko po trochu|wszystkie inne|z czym tylko|i wszystko inne|wszelkie inne|wszelkich innych',
        'wszystkie (?:{word} )?(?:prace|czynności|zadania|sprawy|rzeczy|działania|materiały|usługi) (?:{word} )?(?:potrzebn|niezbędn|związan|konieczn|towarzysz)\\p{L}*',
        'prace dodatkowe (?:w cenie|gratis|bezpłatn~|wliczon~)|katalog otwarty|to tylko przykład~|przykładowo|lub inn{adj} (?:uzgod|ustalon|wskazan|podob|zbliż)?\\p{L}*',
      ],
      unless: [
        'wszystko,? co (?:jest (?:na liście|poza)|nie (?:jest|zosta|figur|znaj)|wykracza|ponad|spoza)~|(?:inne|pozostałe|dodatkowe|wszelkie inne|inne,? niewymienione) (?:{word} )?(?:prac|usług|zada|czynnoś|działa)\\p{L}* (?:{word} ){0,3}(?:wycen|płatn|kosztuj|rozlicz|są poza|nie są|nie wchodz|nie obejm|wymaga|osobn|odrębn|za dopłat)~|(?:prac|usług|zada)\\p{L}* dodatkow\\p{L}+ (?:{word} ){0,3}(?:wycen|płatn|kosztuj|rozlicz|za)\\p{L}*',
        'w szczególności (?:nie|{digits})|cokolwiek się stanie|cokolwiek pójdzie|między innymi (?:a|dniami)|całość (?:ceny|kwoty|wynagrodz|wpłaty|płatn)~|pełn\\p{L}+ (?:usług\\p{L} hotel~)|i inne osoby|w jednej i innej|inny dzień|inną osob~|inn\\p{L}+ (?:firm|agencj|osob|dni|dzień|termin|wykonaw)\\p{L}*',
      ],
      negatable: false,
      near: [
        'nie (?:obejmuje|obejmują|wchodzi|wchodzą|dotyczy|wykonuje~|robimy|prowadzimy|są objęte)',
        'osobn(?:o|ej|ego|ą|a)|odrębn~|za dopłatą|dodatkowo płatn~|aneks\\p{L}*',
      ],
    },
  ],
  'unlimited-effort': [
    {
      find: [
        'nielimitowan~|nieograniczon~|nielimitow~|nieskończenie|nieskończoną (?:liczb|iloś)~|bez (?:żadn\\p{L}+ |jakich\\p{L}+ |górn\\p{L}+ |ilościow\\p{L}+ )?(?:limit|ogranicz|końca|umiaru|granic)\\p{L}*|nie ma (?:górnej granicy|limitu)|bezlimitow~|bezgraniczn~|bezterminow{adj} (?:popraw|wspar|zmian|opiek|gwaran|aktualiz)~|no limit|nie (?:ogranicza|limituj|stawia)\\p{L}*|nie (?:jest|są|ma|będzie|mają) (?:{word} )?(?:ogranicz|limit)\\p{L}*',
        'do (?:skutku|oporu|bólu|upadłego|znudzenia)|(?:do|aż do) (?:{word} )?(?:pełn|całkowit|ostateczn|stuprocentow|zupełn)\\p{L}+ (?:{word} )?(?:satysfak|zadowol|akcept|aprobat|spełnie|powodz)~|(?:do|aż do) (?:{word} )?(?:zadowolenia|satysfakcji)|(?:aż|zanim|nim|dopóki|tak długo,? aż|póki)(?: {word}){0,2}(?: nie)? (?:{word} ){0,4}(?:zadowol|usatysfakcj|szczęśliw|spodoba|zachwyc|satysfakc|podoba|pasow|odpowiada|wszystko gra|powie|będzie (?:dobrze|idealn|jak trzeba)|uzna|wyjdzie|zaakceptuj)\\p{L}*',
        '(?:24|dwadzieścia cztery) ?(?:h|godzin\\p{L}*)?/? ?(?:na|/|przez) ?(?:7|dobę|siedem)~|24 ?godziny na dobę|24/7|24h(?!\\p{L})(?! od)|(?:7|siedem) dni w tygodniu|całodobow~|cał(?:ą|e|ej) dob(?:ę|y)|całe dnie|przez całą dobę|dzień i noc|dniem i nocą|w dzień i w nocy|w dzień czy w nocy|(?:dnia|dniach) (?:i|czy) (?:nocy|nocach)|(?:o|w) (?:każdej|dowolnej|jakiejkolwiek|wszystkich) (?:por|godzin)~|o każdej porze|non[- ]?stop|przez cały czas|na okrągło|stale dostępn~|na każde (?:zawołanie|żądanie|życzenie|wezwanie|skinienie)|od świtu do nocy|także w nocy|w weekendy i święta|nawet w (?:nocy|święta|niedzielę)',
        '(?:tyle|tylu|ile|ilu|tylekroć|ilekroć)(?: {word}){0,4}?,? (?:ile|ilu|ile razy|jak|razy)(?: tylko)?(?: {word}){0,3}? ?(?:zechc|potrzeb|trzeba|chc|życz|będzie|zapragn|wymag|uzna|potrzebuj|zajdzie|się da|popros|wymyśl|starcz|sobie)~|ile (?:tylko )?(?:razy )?(?:się |państwo |klient |dusza )?(?:zechc|zapragn|chc|potrzeb|trzeba|będzie trzeba|będzie potrzeb|zażycz)~|ile dusza zapragnie|tak (?:długo|często|wiele razy),? (?:jak|aż)(?: {word}){0,3} (?:zechc|chc|trzeba|potrzeb|życz|będzie|zażycz)~',
        '(?:liczba|ilość) \\p{L}+ (?:jest |będzie )?(?:dowolna|nieograniczona|nieokreślona)|dowoln(?:a|ą|ej|ie|ie wiele|e|ych|y) (?:{word} )?(?:liczb|iloś|wiele|dużo|razy|często|popraw|zmian|rund|konsultacj|wersj|czas|długo|por|godzin)~|dowolną ilość|(?:każdą|w każdej) (?:liczbę|iloś)~|niezliczon~|wszystkie poprawki|wszelkie poprawki|każdą poprawkę',
        '(?:bezpłatn|darmow|gratis|za darmo|w cenie|nieodpłatn)\\p{L}*,? (?:{word} ){0,2}(?:na zawsze|zawsze|dożywotnio|bezterminowo|do końca życia|po wsze czasy)|(?:na zawsze|dożywotni(?:o|a|e|ą|ego)|do końca świata|po wsze czasy)(?! (?:pozbaw|więzie))|wieczyst\\p{L}+ (?:wspar|opiek|popraw)\\p{L}*',
        '(?:zrobimy|robimy|zrobi|uczynimy|poświęcimy|wykonamy) (?:absolutnie |dosłownie )?(?:wszystko|tyle)(?:,)? (?:co|czego|ile) (?:{word} )?(?:trzeba|potrzeb|konieczn|niezbędn|będzie|tylko|się da|państwo|zechc)~|za wszelką cenę|bez względu na (?:czas|nakład|koszt|godzin|liczb|porę|ilość)~|nie liczymy (?:godzin|czasu|poprawek|rund)|poprawki gratis|darmowe poprawki|poprawiamy za darmo',
      ],
      unless: [
        '(?:apte|hotel|recepcj|siłowni|parking|sklep|stacj|automat|monitor|ochron|lokal|szpital|dyżur|pogotowi|myjni|bankomat|kantor|serwerowni|basen|bar|punkt|toalet|paczkom|park|wystaw|plac|kaplic|kościół)\\p{L}* (?:{word} ){0,3}(?:całodob|całą dobę|24|non|o każdej porze)~|(?:całodobow\\p{L}+|24h) (?:recepcj|aptek|parking|monitor|ochron|sklep|siłown|myjn|stacj|dyżur|szpital|pogot|hotel|automat|opiek\\p{L}+ (?:szpital|medycz|nad pacj|pielęg))~|(?:czynn|otwart)\\p{L} (?:{word} ){0,2}(?:całą dobę|całodob|24|non)\\p{L}*',
        '(?:wypowiedzieć|zrezygnować|odwołać|rozwiązać|odstąpić) (?:{gap})(?:w każdej chwili|kiedy~)|(?:licencj|praw|spółk|odpowiedzialnoś|korzysta)\\p{L}* (?:{word} ){0,4}(?:nieograniczon|bez ogranicz|bezterminow|na zawsze)~|ograniczon\\p{L}+ odpowiedzial\\p{L}*',
        'bilet\\p{L}* (?:{word} )?(?:całodob|bez lim)~|dobę (?:hotel|przed|wcześ|po)~|nieograniczon\\p{L}+ (?:dostęp do internetu|przesył)~|(?:usuwa|usunąć|kasuje|kasow|zamyka|zamknąć)\\p{L}* (?:{word} ){0,2}na zawsze',
      ],
    },
  ],
  'one-sided-responsibility': [
    {
      find: [
        '(?:cał(?:a|ą|ej|ość|kowit\\p{L}+)|pełn(?:a|ą|ej)|wyłączn(?:a|ą|ej|ie)|wszelk(?:a|ą|iej)|całkowit(?:a|ą|ej)|jedyn(?:a|ą)|nieograniczon(?:a|ą|ej)|każd(?:a|ą|ej)|jakiejkolwiek|jakąkolwiek|stuprocentow(?:a|ą)) (?:{word} )?(?:odpowiedzialnoś|win)(?:ć|ci|cią|ę|a|ą|y)',
        'wszelkiego rodzaju {gap}obciąża~|(?:coś|cokolwiek) (?:{word} ){1,4}win(?:na|ny|ne|ni)(?!\\p{L})',
        'odpowiedzialnoś(?:ć|ci|cią) (?:{word} ){0,9}?(?:w całości|w pełni|całkowicie|wyłącznie|bez wyjątk|w stu procentach|w 100|bez ogranicz|nieograniczon)\\p{L}*',
        '(?:całe|pełne|wyłączne|wszelkie|jakiekolwiek|wszystkie|każde|całkowite) (?:{word} )?ryzyk(?:o|a)|ryzyko (?:{word} ){0,3}(?:w całości|w pełni|wyłącznie|całkowicie)|(?:na|własne) (?:wyłączne|własne) ryzyko|pełn(?:ym|ego) ryzyk~|całym ryzykiem',
        '(?:nie|nigdy nie) (?:odpowiada|odpowiadamy|odpowiadają|ponosi|ponosimy|ponoszą|przyjmuje|przyjmujemy|bierze|bierzemy|biorą) (?:{word} )?(?:za (?:nic|żad|jakiek|cokolwiek|skutki jakich)\\p{L}*|żadn\\p{L}+ (?:odpowiedzialnoś|koszt|ryzyk|win|strat)~|jakiejkolwiek odpowiedzialnoś~|w (?:żadn|ogóle|jakim)\\p{L}*|pod żadnym|na siebie (?:żadn|jakiej)~|ani za)|za nic (?:{word} )?nie (?:odpowiad|ponosi|ręcz)\\p{L}*',
        '(?:w żad\\p{L}+ (?:wypadku|przypadku|razie|okolicznościach|zakresie|sytuacji|stopniu)|pod żad\\p{L}+ (?:warunk|pozor)\\p{L}+|nigdy|w ogóle) (?:{word} )?nie (?:odpowiad|ponosi|ponosz|można (?:{word} )?pociąg|przyjmuj|bierze|będzie odpow|obciąż|zwraca[mj]|zwróci[my])~',
        '(?:wszystk|wszelk|jakiekolwiek|całe|całkowit|ewentualn\\p{L}+ i wszelk|każd(?:ą|a|e)|cał)\\p{L}* (?:{word} ){0,2}(?:szkod|strat|koszt|błęd|opóźni|roszcz|kar|odszkod|konsekw|skutk|następst|wpadk|naruszeni|uster|niepowodz|dług|zobowiąz)\\p{L}* (?:{word} ){0,5}?(?:ponos|ponies|pokryw|pokryj|odpowi|obciąż|spoczyw|płac|zapłac|przejmuj|bierze|biorą|leż|są po stronie|idą na|przypad|spada|dźwig|wynagrad|napraw|zwrac|rekompens)\\p{L}*',
        '(?:ponos|ponies|pokry|przejm|napraw|wyrówn)\\p{L}* (?:{word} )?(?:wszystk|wszelk|każd|całoś|cał[ąey])\\p{L}* (?:{word} )?(?:strat|szkod|koszt|kar|ryzyk|konsekw|skutk)\\p{L}*',
        '(?:tylko|wyłącznie|jedynie) (?:agencj|klient|wykonawc|zamawiaj|zlecen|sklep|właści)\\p{L}* (?:{word} )?(?:odpowiada|ponosi|płaci|ponosił|odpowiedzialn)\\p{L}*',
        'koszt\\p{L}* (?:wszystk|wszelk|jakichkolwiek|każd)\\p{L}* (?:{word} ){1,3}?(?:ponos|ponies|pokry|obciąż|spada|płac)\\p{L}*',
        '(?:za|na siebie) (?:wszystk|wszelk|jakiekolwiek|każd(?:ą|y|e) (?:błąd|szkod|opóź|strat|pomył|wpad|uster)|cokolwiek|całe|całość)\\p{L}* (?:{word} ){0,4}?(?:odpowiad|płac|zapłac|ponosi|bierze|ręcz)\\p{L}*|(?:odpowiad|odpowied|płac|zapłac|ręcz)\\p{L}* (?:{word} ){0,3}?za (?:wszystk(?:o|ie|im)|wszelk(?:ie|ą|i)|cokolwiek|każd(?:ą|y|e) (?:błąd|szkod|opóź|strat|pomył|wpad)\\p{L}*|całość|całe)(?! (?:faktur|zamówion|uzgodnion|godzin|egzempl|bilet|rund|wydruk)~)',
        '(?:{start}|, |\\. )?(?:cokolwiek|bez względu na to, co|niezależnie od tego, co|gdyby cokolwiek|jeśli cokolwiek|co(?:kolwiek)? by się|jeżeli cokolwiek) (?:{word} ){0,4}(?:sta(?:nie|ło)|pójdzie|wydarz|zdarz|zepsuj|zawiedzi|nie (?:uda|wyjd|zadział))\\p{L}*|cokolwiek (?:się )?\\p{L}+,',
        '(?:niezależnie od|bez względu na) (?:{word} )?(?:przyczyn|powod|win|okoliczn|źród|sprawc)\\p{L}*',
        '(?:agencj|klient|wykonawc|zamawiaj|zlecen|biur|firm)\\p{L}{1,5} (?:{word} )?(?:wyłącznie|jedynie|całkowicie|w całości|w pełni|zawsze|jako jedyn\\p{L}|sam\\p{L}?) (?:odpowiada|odpowiedzialn\\p{L}|ponosi|płaci za (?:błęd|szkod|strat|wszy)|winn~)|odpowiada (?:{word} ){0,4}?(?:wyłącznie|jedynie|tylko|całkowicie|w całości|w pełni) (?!za |do |w |przed |z |na |tam |wtedy |jeżeli |jeśli |gdy )\\p{L}+|jako jedyn(?:y|a) (?:odpowiad|ponosi)~|w (?:całości|pełni) (?:odpowiad|obciąż|ponosi|spoczyw|leży|spada)\\p{L}*|(?:obciąża|spada|spoczywa|leży)\\p{L}* (?:{word} )?(?:wyłącznie|w całości|w pełni|całkowicie|jedynie) (?:na |po stronie )?{word}',
        'nie (?:może|mogą|można|ma) (?:{word} ){0,4}?(?:żadn\\p{L}+ (?:roszcz|pretens|reklam)|pociąg)\\p{L}*',
        'ryzyk\\p{L}* (?:{word} ){0,3}(?:w całości|w pełni|wyłącznie)',
        '(?:zrzeka|zrzekają|zrzec)\\p{L}* się (?:{word} ){0,2}?(?:wszelk|wszystk|jakichk|prawa|każd|cał)\\p{L}*|(?:bez|nie ma|nie przysługuj\\p{L}+|brak|nie może dochodzić) (?:{word} )?(?:żadn\\p{L}+|jakich\\p{L}+|prawa do) (?:{word} )?(?:roszcz|odszkod|reklamac|rekompens)~|(?:żadn|jakiekolwiek|wszelk)\\p{L}+ (?:roszcz|reklamac|pretensj|zwrot)\\p{L}* (?:{word} ){0,4}(?:nie|wyłącz|odrzuc|przysług|wyklucz)\\p{L}*|zwalnia (?:{word} ){0,2}(?:z |od )(?:wszelk|cał|jakie|każd)\\p{L}*|(?:wyłącza|wyłączamy|wykluczamy|wyklucza|wyłączają|uchyla|zwolnion\\p{L}+ z) (?:{word} )?(?:wszelk|cał|jakąk|każd|swoj\\p{L}+ odpowiedzialność w cał)\\p{L}*|odpowiedzialność (?:{word} ){0,2}(?:jest )?(?:całkowicie |w całości |w pełni )?(?:wyłączona|wykluczona)',
        '(?:cał(?:y|ą|e)|wszystkie) (?:ciężar|wina|winę|konsekwencje|skutki|koszty)\\p{L}* (?:{word} ){0,3}(?:ponosi|spad|spoczyw|obciąż|bierz|pokryw|leż|dźwig)\\p{L}*',
      ],
      unless: [
        '(?:całe|pełne) ryzyko (?:dzielą|po połowie)~|wyłączn\\p{L}+ (?:praw|licencj)~|za całość (?:{word} )?{digits}|za wszystkie (?:{number}|bilety|faktury|godziny|egzemplarze)',
        'własną odpowiedzialność biznesow~|spółk\\p{L}+ z ogranicz~|na własne ryzyko inwest~|koszt(?:y|ów) dojazdu',
        '(?:wszystkie|całe|cały) koszt\\p{L}* (?:druku|mediów|dojazdu|noclegu|wysyłki|przesyłki|hostingu|domeny|transportu|zdjęć|licencji)',
      ],
      negatable: false,
      without: [
        'nie (?:bierze|ponosi|przejmuje|przyjmuje) (?:całej|pełnej|wyłącznej|całego|pełnego)|żadna ze stron|nie spoczywa',
      ],
    },
  ],
  loophole: [
    {
      find: [
        'w (?:miarę|granicach|ramach) (?:{word} )?(?:możliwoś|dostępnoś|potrzeb|zdrowego rozsądk|rozsądk|wolnych|sił|wolnego|posiadanych|środk)~|(?:o ile|jeśli|jeżeli|jak|gdy|kiedy|gdyby) (?:tylko )?(?:{word} ){0,3}?(?:możliw|da się|się da(?!\\p{L})|pozwol|pozwal|uda|zdąży|starczy|wystarczy|wykonaln|zajdzie|potrzeb|konieczn|okaże się|znajdzie|nic nie stanie|nie stanie nic|warunki|dopisze|okolicznoś|trzeba|realn|mog|będzie czas|czas będzie|sytuacja|zmieści|dogodn|zechc|życz|starcz|wyjdzie|uznamy|uzna|sens|zmienią|będziemy mieli|będziemy mieć|nie wypadnie|pogoda (?:pozwol|dopisz)|zasadne|stosowne)\\p{L}*',
        '(?:gdzie|kiedy|jak|ile) tylko (?:to )?(?:moż|się da)\\p{L}*|w takim (?:zakresie|stopniu),? w jakim',
        'o ile(?! {number}| spóźni| dni| opóźni)',
        'w (?:razie|przypadku|miarę) (?:{word} )?(?:potrzeb|konieczn|możliwoś|wolnego|zaistnienia potrzeb|wystąpienia potrzeb|takiej)~|(?:według|stosownie do|zależnie od|odpowiednio do|w zależności od|zgodnie z|adekwatnie do) (?:{word} )?(?:potrzeb|dostępn|możliwoś|sytuacj|okolicznoś|obłożeni|uznani|wolnych|pogody|zapotrzeb|terminarz|grafik|wolny|obciąż|nastroj|budżet|czasu)~|gdy (?:zajdzie|zaistnieje|będzie) (?:taka )?(?:potrzeb|konieczn)~|przy (?:sprzyjając|dobr|odrobin|wystarczając)\\p{L}+ (?:{word} )?(?:warunk|wiatr|pogod|szczęś|okolicznoś|ilości|czas|zapas)~|jak bóg da|przy odrobinie',
        '(?:po|do|na)?star(?:a|amy|ają|ać|ał|ali|ały|am|ania|aniem|ań)\\p{L}{0,2} się|(?:po|do)?stara(?:my|ją|m|ć|)? się|się (?:po)?stara(?:my|ją|m|ć)|dołoż(?:ymy|y|ę|ą|yć|enie|yli)? (?:{word} ){0,2}stara~|dokłada(?:my|ją|ć|m)? (?:{word} ){0,2}stara~|(?:wszelkich|wszystkich|należytych|największych|swoich) starań|z (?:należytą|najwyższą|całą|odpowiednią) starannością|spróbuj(?:emy|ę)|{party} (?:{word} )?(?:s)?próbuje|będziemy próbować|próbuj(?:emy|ę)|dąż(?:ymy|y|ą|ę|yć|enie)|do dążenia|usiłuj(?:emy|e)|uczyni(?:my|ą)? wszystko|robimy,? co (?:możemy|w naszej)|(?:zrobi|zrobimy|uczynimy|zrobią|robimy|robi),? (?:wszystko,? )?co (?:{word} )?(?:mocy|moż|się da)~|co w (?:naszej|jej|ich|mojej|jego) mocy|(?:w|do) (?:najlepszej|dobrej) wierze|wykaże się (?:{word} )?stara~|(?:na|w) miarę (?:możliwości|sił)|najlepiej jak (?:potrafimy|umiemy|się da)|(?:mamy|ma) (?:zamiar|w planach|na uwadze)|liczymy,? że (?:zdąż|uda)~|chcieli(?:byśmy)? (?:zdążyć|dotrzymać)|pomyślimy (?:o|nad)|rozważ(?:ymy|y|ą) ',
        '(?:co do|z|dla) zasad(?:y|zie)|w zasadzie|zasadniczo|z reguły|na ogół|generalnie|w principie|raczej|w teorii|teoretycznie|wstępnie|orientacyjn~|szacunkow~|zazwyczaj|zwykle|przeważnie|najczęściej (?=odpowiad|wysył|oddaj|dostar|publik)|mniej więcej (?=o|w|na|tyle)|w normalnych (?:warunk|okolicz)~|standardowo (?=odpowiad|staramy)|w większości przypadków|docelowo powin~|być może|możliwe,? że|niewykluczone|ewentualn(?:ie|y|a|e|ą|ych|ego|ej)|opcjonalnie|powinno się udać|powinniśmy (?:zdążyć|dać radę|wyrobić)~|może (?=uda się|zdąż|(?:dorzuc|nagra|dorob|zrob|doda|przygotuj|wyśl)\\p{L}*my)',
        'w (?:uzasadnion|szczególn|wyjątkow|wyjątkowo uzasadnion|pewn|niektór|sporadyczn|stosown|określon\\p{L}+ (?:niej))\\p{L}+ (?:{word} )?(?:przypad|sytuac|okoliczn|wypad|raz)~|w (?:rozsądn|racjonaln|możliwie|uzasadnion|należyt|odpowiedni|niezbędn|koniecz|możliw|stosown|ograniczon|podstawow)\\p{L}+ (?:{word} )?(?:zakres|stopni|wymiar|skal)~|w (?:zakresie|stopniu),? w jakim|tak dalece,? jak|na tyle,? na ile|ile (?:to )?możliwe|na ile (?:to |się |pozwol|możliw|da|starczy|będzie|czas)~|jeśli (?:uznamy|zechcemy)|według (?:własnego )?uznania|jak nam się uda|z zastrzeżeniem (?:dostępn|możliw|zmian)~|bez (?:zobowiąza|gwarancji terminu)~|chyba że (?:{word} ){0,2}?(?:coś|nam|szczegól|wyjątk|nieprzewidz|okolicz|wypadnie|będzie|zdarzy|sytuacja|uzna|wyniknie|okaże)~|(?:zastrzega(?:my|ją)? sobie prawo|może (?:w każdej chwili|jednostronnie|dowolnie|według uznania|bez podania)) (?:{word} ){0,3}(?:zmian|zmien|odstąp|przesun|odmów|modyf)~|o ile czas|gdyby się (?:udało|dało)|w praktycznym zakresie|w najlepszym (?:razie|wypadku)|o ile w ogóle|w (?:miarę|razie) czego|jakby co|jeśli (?:będzie )?trzeba|jeżeli (?:będzie )?trzeba|na życzenie|po ewentualn\\p{L}*',
      ],
      unless: [
        'naj\\p{L}+,? jak (?:to |tylko )?(?:możliw|się da)~',
        'o ile (?:[^ ,]{1,40} ){1,7}{number}',
        'stara(?:nn\\p{L}+|nia o|ła|rym|ry)|staranność zawodow~|starają się (?:goście|rodzice)|ubieg~|o tyle|o ile (?:{number}|procent|złot|dni|spóźni|opóźni|więcej|wzro|droż|spad)\\p{L}*',
        'w razie (?:{word} )?(?:opóźnienia|zwłoki|choroby|sporu|wątpliwości|rozbieżności|awarii|odwołania|braku|nieobecności|przekroczenia)',
        'ewentualn\\p{L}+ (?:{word} ){0,3}(?:rozlicz|kosztuj|płatn|wycen)~|zwykle? (?:pismo|list)~|zwykł~|raczej niż|w przypadku potrzeby wycofania|spróbować (?:ciast|potraw|win|ser|piw|dań|nasz)~|wstępnie (?:uzgod|zaakc|zarez|wycen)~|próbn~|na próbę|wstępn\\p{L}+ (?:wycen|projekt|rozmow)\\p{L}*',
        'na życzenie (?:{word} ){0,3}(?:{digits}|płatn|kosztuj|za )~|jeżeli (?:strony|strona|klient|agencja) (?:{word} )?uzgodni~|może (?=być){digits}',
      ],
      near: ['dopłat~|kosztuje {number}|za {digits} ?zł'],
    },
  ],
}
