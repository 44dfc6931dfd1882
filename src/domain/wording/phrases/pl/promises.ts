import type { Phrases } from '../../phrases.ts'

type Rules = Pick<Phrases['rules'], 'outcome-guarantee' | 'superlative' | 'no-audience' | 'beyond-control'>

/** What is promised of others, what is praised without a bound, and who is meant by everybody. */
export const promises: Rules = {
  'outcome-guarantee': [
    {
      find: [
        'gwaran(?:tuj|tow|cj)~',
        'zagwarant~',
        '(?:obiec|przyrze)(?:uj(?!ąc)|a|k|cz)~',
        'ręcz(?:ę|ymy|y)|zaręcz(?:am|amy|a|ymy|e|en)~|poręcz(?:am|amy|a|y)',
        'daj(?:e|ę|emy) (?:{word} )?(?:słowo|głowę)|(?:nasze|moje) słowo',
      ],
      unless: [
        '(?:może|mogą|wolno)(?! (?:państwu|pan)) (?:\\p{L}+ )?(?:obiecać|zagwarantować)',
        'gwarancj\\p{L}{1,3} (?:producent~|jakości produktu|należyt~|bankow~|ubezpieczen~|serwisow~|fabryczn~|na (?:sprzęt|urządzen~|części|materiał~|prac~|robociz~|dach|okna|rower~|montaż|wykonan~))',
        '(?:kart~|warunk~|okres~|napraw~|serwis~|termin~|przegląd~) gwarancyjn~',
        '(?:bez|brak~|żadn\\p{L}+|nie jest|nie ma|nie stanowi|nie daj\\p{L}+|nie udziela\\p{L}*) (?:{word} )?gwarancj~',
        '(?:letni|miesięczn|roczn|dożywotni|wieczyst)\\p{L}* gwarancj~',
        'gwarancj\\p{L}{1,2} (?:na )?{number} (?:{unit}|mies~)',
        'okres\\p{L}* gwarancji|(?:na|po|w ramach|objęt\\p{L}+) gwarancj\\p{L}+|gwarancyjn\\p{L}*',
        '(?:kto|ktokolwiek|osoba, która|agencja, która|firma, która) (?:{word} )?(?:gwarantuje|obiecuje)',
        'obietnic\\p{L}+ (?:wyborcz~|z ulotki)',
        'gwarantowan\\p{L} (?:przez producenta|minimum)',
      ],
      weighed: true,
    },
    {
      find: [
        'obietnic(?:a|ę)',
        'zobowiąz(?:uje|ujemy|uję|ał)\\p{L}* się(?: {word}){0,2},? (?:że|iż)',
        'zapewni(?:a|am|amy|ają|my|ę|ają|eni~|ając|ć|on~)?',
        'upewni(?:my|amy) się',
      ],
      beside: ['{result}', '{third}', '(?:że|iż) {gap}(?:będ|zarab|zarob|sprzed|zwróc|wzro)\\p{L}+'],
      unless: [
        'zapewni\\p{L}+ (?:sobie|bezpieczeństw~|poufnoś~|dostęp~|transport~|dojazd~|sprzęt~|nocleg~|wyżywien~|materiał~)',
      ],
      weighed: true,
    },
    {
      find: [
        '(?:gwarant|zagwarant|obiec|poręcz|ręcz|zaręcz|przyrze|zapewni)\\p{L}+(?: {word}){0,2}?,? (?:że|iż)',
        'słowo,? że',
      ],
      without: [
        '{deed}',
        '(?:że|iż) {far}\\p{L}+(?:[eia]my|ę)(?!\\p{L})',
        'nie (?:{word} )?(?:gwarant|obiec|zapewn|może)~',
      ],
    },
    {
      find: ['(?:mogą|możecie|może|można) (?:państwo |pan |pani )?(?:na nas |na to |na mnie |nam )?(?:liczyć|zaufać)'],
      beside: ['{result}', '{third}', '{willYours}'],
    },
    {
      find: [
        'na pewno|z pewnością|bez wątpienia|niewątpliwie|bez dwóch zdań|z całą pewnością|niechybnie|bankowo|na bank|jak w banku',
      ],
      beside: [
        '{result}',
        '{third}',
        '{willYours}',
        '(?:wyprzeda|sprzeda|zarob|zwróc|wzro|rośn|rosną|zysk|uda|powiedz|zadział|przyn|przyjd|osiągn|zdob|pozyska|zapełni)~',
      ],
    },
    {
      find: [
        'pewn{adj} (?:{word} )?{result}',
        '(?:murowan|gwarantowan|niezawodn|zapewnion)\\p{L}{1,3} (?:{word} )?{result}',
        '{result} (?:jest |są |macie |mają państwo |masz |to )?(?:{word} )?(?:murowan|zapewnion|gwarantowan|pewn){adj}',
        '(?:to|jest) (?:rzecz|sprawa) pewna|to (?:pewnik|pewniak|pewne|murowane)',
        '(?:ma|mają|macie|masz|zyskują|daj\\p{L}+ (?:państwu )?) ?(?:państwo )?(?:{word} )?pewność(?:,)? (?:kolej~|że|{result}|wzrost~)',
        '(?:mog\\p{L}+|może(?:cie|sz)|można) (?:państwo )?być (?:{word} )?(?:pewn~|spokojn~)',
        '(?:zysk|sukces|sprzedaż|efekt|wynik)\\p{L}{0,3} (?:bez ryzyka|murowan~)',
        'bez ryzyka (?:straty|porażki|niepowodzenia)',
      ],
      unless: ['(?:nie|czy) (?:mają|macie|masz|mogą|można|daje\\p{L}*) (?:państwo )?(?:{word} )?pewno~'],
    },
    {
      find: [
        '(?:jeśli|jeżeli|gdy|gdyby) (?:{word} ){0,6}?(?:oddaj|oddam|zwrac|zwróc)\\p{L}+ (?:{word} )?(?:pieni(?:ą|ę)dz|całość|koszt|wynagrodzeni|kwot|opłat)~',
        '(?:albo|lub|inaczej|w przeciwnym razie) (?:{word} )?(?:oddaj|zwrac|zwróc|zwrot)\\p{L}*(?: {word})? (?:pieni(?:ą|ę)dz~|koszt~|wynagrodzeni~|całość|opłat~|{digits})',
        'nie (?:mogą|możecie|może|można|da się|sposób) (?:państwo |pan |pani )?(?:na tym |na niej |nic )?(?:straci|przegra|zawie)\\p{L}*',
        '(?:albo|lub) (?:{word} ){0,3}zwrot (?:pieni|koszt|opłat|całoś)\\p{L}*',
        'bo (?:inaczej )?(?:oddamy|zwrócimy|oddajemy) pieni~|nie zapłacą państwo|zwrot pieniędzy (?:gwarant~|bez pytań)',
      ],
      // A condition may be denied; a refund that is itself denied is no promise.
      unless: [
        '(?:jeśli|jeżeli|gdy|gdyby) (?:{word} ){0,6}?nie (?:oddaj|oddam|zwrac|zwróc)\\p{L}+ (?:{word} )?(?:pieni(?:ą|ę)dz|całość|koszt|wynagrodzeni|kwot|opłat)~',
      ],
      negatable: false,
    },
    // Denied, it promises nothing: "nie sprawimy, że goście wejdą".
    {
      find: [
        '(?:zadbamy|sprawimy|spowodujemy|dopilnujemy|doprowadzimy do (?:tego)?|postaramy o to)(?: o to)?,? (?:że|żeby|aby|by) (?:{word} ){0,6}(?:{third}|{result}|{willYours}|pierwsz~)',
        'sprawi(?:my)?(?:ą)?,? że',
      ],
    },
  ],
  superlative: [
    {
      find: [
        '(?:prze)?naj(?!e[mt]|ą|czę|pierw|czyst|ada|azd)\\p{L}{2,}(?:sz|ep){adj}',
        'naj(?:lep|gor|skutecz|ład|pięk|szyb|tan|korzyst|dokład|efektyw|wydaj|profesjonal)\\p{L}*ej',
        'naj(?:lepsi|więksi|ważniejsi|nowsi|bogatsi|skuteczniejsi|zdolniejsi|\\p{L}+si)',
        '(?:jak|możliwie) najlep~|najbardziej \\p{L}+(?:[nwkt]|ąc)(?:y|a|e|ą|i|ych|ego|ej)(?!\\p{L})',
        'nikt (?:{word} )?nie (?:{word} ){1,4}(?:tak|lepiej|szybciej|taniej|lepsz\\p{L}+)|żad(?:na|en|ne) inn(?:a|y|e) (?:{word} ){0,3}nie \\p{L}+|lepsz\\p{L}+ (?:{word} ){0,3}nie (?:ma|znajd)~|ani razu',
        'idealn~|perfek(?:cyj|t)~|doskonał(?:y|a|e|ą|ego|ej|ych|ymi|ym|o~)|bezbłędn~|bezkonkurency~|niezrównan~|niedoścignion~|bezusterkow\\p{L}*',
        'nieomyln~|nieskaziteln~|czołow{adj} (?!zderz|szyb)\\p{L}+|nienagann~|mistrzowsk~|genialn~|rewelacyjn~|fenomenaln~|wybitn~|nieprześcignion~|niezastąpion~|nie do pobicia|bezapelacyjn~|optymaln~|topow{adj}|światowej klasy',
        'jedyn{adj} (?:tak\\p{L}+|w swoim rodzaju|prawdziw~|słuszn~|w (?:polsce|mieście|kraju|europie|branży))',
        'absolutn(?:y|a|e|ie|ą|ych|ym)|totaln~|stuprocentow~|sto procent|bezwzględnie',
        'numer(?:em)? jeden|(?:numer(?:em)?|nr) 1 (?:w|wśród|na|dla|pod|{word}sk~)|lider(?:em|ka|ką|a|zy)?',
        'maksymaln{adj}|maksimum|minimaln(?:y|ym) (?:nakładem|kosztem|wysiłkiem)|na maksa',
        'zero(?:wa|wy)? (?:błędów|pomyłek|usterek|wpadek|opóźnień|reklamacji|kompromisów|niedociągnięć|stresu|problemów|potknięć|literówek)',
        'bez (?:żadn\\p{L}+|(?:ani )?jednego|(?:ani )?jednej|jakichkolwiek|najmniejsz\\p{L}+) (?:błęd|pomył|uster|wpad|opóźni|wyjąt|literów|potkni|zarzut)~|bez (?:zarzutu|wyjątku)|woln{adj} od (?:{word} )?(?:błęd|wad|uster)\\p{L}*',
      ],
      unless: [
        '(?:stuprocentow\\p{L}+|100 ?%) gwaranc~|najwyżej|najpóźniej|najpierw|najdalej|najmniej(?:sz\\p{L}+)?|najwcześniej|co najwyżej|najbardziej aktualn\\p{L}*',
        'najwyżs\\p{L}+ (?:{digits}|kwot~|koszt~|dopuszczal~|opłacal~|stawk~|limit~|pułap~)|naj(?:niż|wyż)sz\\p{L}+ (?:cen\\p{L}+ z|stawk~|kwot~|temperatur~|piętr~|budyn~|szczyt~)|naj(?:więk|mniej|wyż|niż)sz\\p{L}+ (?:liczb|kwot|wartoś|rozmiar|odległoś|wag|długoś)~|naj\\p{L}+ (?:{word} ){1,4}(?:to|wynosi|wynoszą) {number}',
        'najbliższ\\p{L}+',
        'jak najszersz~|najróżniejsz~|najrozmaitsz~',
        'naj(?:szybciej|wcześniej|prędzej),? jak|(?:jak|możliwie) naj(?:szybciej|prędzej|wcześniej|więcej|więks\\p{L}+|mniej|krócej|częściej|szybsz~|wcześniejsz~)',
        'najnowsz\\p{L}+ (?:wersj~|aktualizacj~|stan~|numer~|wydan~|faktur~|wpis~|post~|lista|list~|cennik~)|najstarsz~|najmłodsz\\p{L}*',
        'najem|najmu|najmem|najemc~|najęt\\p{L}*',
        'najczęstsz~|najczęściej|najrzadziej',
        'maksymaln\\p{L}+ (?:kwot|koszt|liczb|czas|wysokoś|budżet|stawk|pułap|długoś|wielkoś|cen|temperatur|wydat|waga|dopuszcz|odpowiedzialnoś|termin|wag|rozmiar)~',
        'maksymaln\\p{L}+ (?:{word} ){0,3}(?:to|wynosi|wynoszą|:) ?{number}|maksimum {number}|{number} (?:{word} )?maksimum|maksimum (?:to|wynosi)',
        'idealn\\p{L}+ (?:klient|odbior)~',
        '(?:optymaln)\\p{L}+ (?:temperatur~|rozmiar~|dawk~)',
        'lider\\p{L}* (?:projektu|zespołu|grupy|zmiany|brygady|chóru)|liderzy (?:projekt~|zespoł~|grup~)',
        'doskonałość w|mistrzowsk\\p{L}+ (?:dyplom~|egzamin~|tytuł~)|mistrzostw\\p{L}*',
        '(?:najgorsz|najlepsz)\\p{L}+ (?:przypad~|razie|z (?:trzech|dwóch|{number}))',
        'najważniejsz\\p{L}+ (?:jest|są|dat~|termin~|zadani~|pytani~|cel~)',
        'bezwzględnie obowiązując~|każd~ bez wyjątku|wszys~ bez wyjątku|absolutnie (?:ktokolwiek|każd~|wszys~|nic|nie|niczego|żad~)',
        '(?:absolutn)\\p{L}* (?:ścieżk~|wartoś~|adres~|większoś~)|absolutori\\p{L}*',
        'maksimum \\p{L}+:|od minimum do maksimum',
        'największ\\p{L}+ (?:z (?:trzech|dwóch|{number}))',
      ],
    },
    {
      find: ['zawsze|nigdy'],
      unless: [
        '(?:jak|na|nie) zawsze|raz na zawsze|zawsze wtedy|nigdy nie więcej',
        'zawsze (?:w|we|do|o|po|przed|na) (?:{gap})(?:{number}|{weekday}|{month}|{clock})',
      ],
      negatable: false,
    },
    {
      find: [
        '(?:{digits} ?%|100 ?%) (?:{word} )?(?:jakoś|skuteczn|zadowol|pewnoś|niezawod|profesjonal|zaangażow|satysfakcj|trafnoś|dokładnoś|sukces|oryginaln)~',
        '(?:w|na) (?:100|stu|sto) ?(?:%|procent(?:ach)?)',
      ],
      unless: ['(?:9\\d|[1-8]\\d|\\d)(?:[.,]\\d+)? ?% {word}', 'w (?:100|stu) ?(?:%|procentach) (?:bawełn~|przez|z )'],
    },
  ],
  'no-audience': [
    {
      find: [
        '(?:dla|do|od) (?:dosłownie |absolutnie |wszystkich i )?każdego(?=[.,!…"]|$| i | w (?:kraju|polsce|mieście)| bez względu| od | niezależnie| –)',
        '(?:dla|do) (?:absolutnie |dosłownie |po prostu )?wszystkich(?=[.,!…"]|$| i | w (?:kraju|polsce|mieście)| bez względu| od | niezależnie| –)',
        '(?:może|mogą|mógłby|zna|kocha|lubi|potrzebuje|kupi|korzysta|chce|szuka|je|pije|nosi|ogląda|czyta) {gap}(?:każdy|wszyscy)(?=[.,!…]|$)',
        '(?:dla|do) wszystkich (?:ludzi|polaków|osób|mieszkańców (?:kraju|polski)|konsumentów|grup|pokoleń|użytkowników internetu|internautów|kobiet|klientów|chętnych|odbiorców)',
        '(?:dla|do|przez) (?:każdego|każdej|każdym) (?:człowieka|polaka|klienta|odbiorcy|osoby|kto|mieszkańca (?:kraju|polski)|konsumenta|domu|grupy|użytkownika)',
        '(?:dla|do) (?:ogółu|mas|tłumów|szerokiej|jak najszersz\\p{L}+|najszersz\\p{L}+|masowego|ludzi|kogokolwiek|byle kogo|przeciętnego|statystycznego)(?: {word})?',
        'ktokolwiek|komukolwiek|kogokolwiek|byle kto|(?:obojętnie|nieważne|wszystko jedno) (?:kto|komu)|kto tylko (?:zechce|chce|ma)|pierwszy lepszy|(?:kto|kogo|komu) popadnie|kto bądź',
        'ogół(?:u|owi|em)? (?:{word} )?(?:społeczeń|ludnoś|konsument|polak|odbior|mieszka)~',
        '(?:całej|cała|całą|całą naszą|w całej|po całej) polsk~|cał{adj} (?:kraj|świat|naród|narod)~|(?:konsumenci|ludzie|klienci|odbiorcy|kupujący) w ogóle|całe (?:miasto|społeczeństwo|województwo|państwo)|cał{adj} (?:europ~|ludzkoś~|społeczeńst~|populacj~)',
        'szerok(?:a|iej|ą|ie|iego|im|iemu) (?:{word} )?(?:publicznoś|odbior|grono|gron|grup|rzesz|mas|spektrum odb|audytori)~|(?:jak )?najszersz\\p{L}+ (?:{word} )?(?:publicznoś|gron|grup|odbior|krąg|kręg|rzesz|audytori)\\p{L}*',
        'masow{adj} (?:{word} )?(?:odbior|klient|publicznoś|widow)~|(?:przeciętny|statystyczny|zwykły) (?:kowalski|polak|zjadacz)~|przeciętn\\p{L}+ (?:konsument|odbior|kowalsk|polak)\\p{L}*',
        'wszyscy(?! (?:{eachOf}|{word}(?:cy|wie|rzy|ście|ele|si|ści) ))(?=[.!…"]|$)',
        'wszys(?:cy|tkich|tkim|tkimi) (?:ludzi|polak|polac|mieszka|rodak|konsument|internau|osob|osób|bez wyjątku|naraz|dookoła|wokół|razem|i każd|jak leci|po trochu)~',
        '(?:promuj|pokaż|rozda|rozesł|pokaza|dotrze|trafi|skierowa|kieruj|mówi|przemawia|sprzeda|poda|dotar|celuj|spodoba|pisz|adres|dociera|reklam|usłysz|wysł|zwraca|reklamuj|oferuj)\\p{L}* (?:się )?(?:{gap})(?:wszys(?:tkich|tkim|cy)|każd(?:ego|emu|y))(?=[.,!…"]|$| i | w (?:kraju|polsce|mieście)| bez względu| od | niezależnie| –)',
        '(?:niech|aby|żeby|by|ma|mają|musi|muszą|powin\\p{L}+|chcemy, (?:aby|żeby|by)) (?:{gap})(?:wszyscy|każdy)(?! {eachOf}|{word}cy)(?=[ ,.!]|$)',
        '(?:klient|odbior|gości|targ|grup|adresat|publiczn|nabywc|kupując)\\p{L}*(?: docelow\\p{L}+)?(?::| -| –| to| jest| są| są to| może być| mogą być| będzie| będą) (?:{gap})(?:każdy|wszyscy|każda osoba|wszystkie osoby|ludzie(?!,? któr)|polacy|ktokolwiek|dowolna osoba|ogół|społeczeństwo|młodzi i starzy)(?! {eachOf})',
        'każdy,? kto (?:ma|je|oddycha|chodzi|żyje|lubi|posiada|korzysta|umie|jeździ|pije|mieszka w polsce|{word})',
        '(?:{start})(?:każdy|wszyscy) (?:może|mogą|jest|są|powin\\p{L}+|ma|mają|musi|muszą) (?:{word} )?(?:nasz|u nas|klient|odbior|gości|kup|wiedzie|zna|usłysz|zobacz|pozna|dowiedz)~',
        'bez względu na (?:{word} )?(?:wiek|płeć|zawód|zainteresowania|dochód|miejsce zamieszkania)|niezależnie od (?:wieku|płci)|w każdym wieku|od (?:dzieci|dziecka|przedszkolak\\p{L}+|juniora|malucha|niemowlaka|najmłodszych|młodych|wnuk\\p{L}+|lat {number}) (?:{word} ){0,2}(?:do|po|aż po) (?:{word} )?(?:senior|staruszk|dziadk|babc|najstarsz|emeryt|starsz|100|sto)\\p{L}*',
        'mał(?:y|ych|ym) i duż(?:y|ych|ym)|młod(?:zi|ych|ym) i star(?:zy|ych|ym|si|szych)|(?:kobiety i mężczyźni|kobiet i mężczyzn) w każdym\\p{L}*',
        'wszelki(?:ch|e) (?:grup|odbiorc|osob)~|jak leci|na prawo i lewo|każd(?:y|ego|emu) (?:polak|człowie|mieszka\\p{L}+ (?:kraju|polski))~|każdego z (?:telefonem|dostępem|kontem)|dowoln\\p{L}+ (?:odbiorc|osob)\\p{L}*',
      ],
      unless: [
        'każd{adj} (?:z|ze|dnia|dzień|ranka|poranka|wieczora|wieczoru|roku|miesiąca|tygodnia|{month}|{weekday}|post~|wpis~|film~|raz~|raz|stron~|uczestni~|pracowni~|gościa przy|zlecen~|zamówien~|dokument~|zdjęc~|projekt~|etap~|rund~|pakiet~|kurs~|produkt~|egzempla~|rachun~|stolik~|faktur~|ofer~|mieszkania|pokoju|lokalu|zestaw~|koncert~|tekst~|plik~|raport~|artykuł~|obraz~|bilet~|spotkan~|zajęć|lekcj~)',
        'wszys(?:cy|tkich|tkim|tkimi) (?:uczestni|pracowni|człon|instruktor|lektor|kelner|stron|gościo\\p{L}+ (?:przy|w)|obecn|zgłoszon|zapisan|wymienion|zaproszon|zaangażowan|podpisan|opiekun|nauczyciel|wykonawc|chórzyst|subskrybent|rodzic|klient\\p{L}+ sklepu|posiadacz|abonent|osob\\p{L}+ z listy|kurs|plik|post|produkt|wpis|faktur|punkt|kana|dokument|zdję|film|zam|lokal|pok|oddzia|sprzed|koszt|praw|tekst|materia|prac|termin|rund|język|wersj|ulot|format|konto|kont)~',
        'wszys(?:cy|tkich|tkim),? (?:który|któr|co zapis)~',
        '(?:z|w|we|przy|dla|do) (?:wszystkich|wszystkim) (?:{word} )?(?:punkt|kana|zdję|plik|post|stron|produkt|faktur|koszt|film|wpis|sal|oddzia|dni|rund|sprzed|poko|dokument|tekst|mater)~',
        '(?:zanim|nim|czy|jeśli|jeżeli|gdyby|że) ktokolwiek|do wszystkiego|nie (?:dla|do) (?:każdego|wszystkich)',
        'każdy,? kto (?:{word} ){0,3}(?:zapisał|zgłosił|kupił|zamówił|przyszedł|zarezerwował|podpis~|wypełni~|zapłacił|odwołał|otrzymał|ukończył|wziął|zostawił)',
        'każd(?:y|ego) (?:goś|gości|klient|pacjen|uczeń|uczni|kursan|dzieck)\\p{L}* (?:otrzymuje|dostaje|płaci|wypełnia|podpisuje|może|ma|przy)',
        'bez względu na wiek (?:faktury|budynku|pojazdu)',
      ],
    },
  ],
  'beyond-control': [
    {
      find: [
        'kto (?:{word} ){1,5}ten (?:{word} ){0,2}{will}',
        'kto (?:już )?raz (?:{word} ){1,4}{will}',
        '(?:{third}|{persons}),? {gap}{will}',
        '{will} (?:{word} ){0,3}(?:{third}|{persons})(?=[ ,.!]|$)',
      ],
      unless: [
        '(?:dla|do|od|z|u|przez|na|w|o|po|bez|przed|wśród|za|nad|że) (?:{word} )?(?:media|radio|google|facebook|instagram|tiktok|youtube|allegro|booking|sieć|internet|miasto|rynek|gazety|portale|serwisy|pary|dzieci|firmy|szkoły|hotele|urząd|osiedle|sklepy|kobiety|panie|platformy|wyszukiwarki|klientki|redakcje) {gap}{will}',
      ],
      near: [
        'jeśli|jeżeli|gdy|gdyby|kiedy|czy|o ile|aż|zanim|dopóki|skoro|ile|jak(?:ie|i|a)? (?={third})',
        'żeby|aby|by|niech|chyba że',
        'któr(?:y|a|e|ych|ym|ymi|zy|ą|ej|ego)',
        '(?:agencja|klient|zamawiający|wykonawca|graficzka|grafik|fotograf|kierowni\\p{L}+|pani {word}|pan {word}) {gap}{will}',
      ],
      without: [
        'być może|może (?={will}|być)',
        '{start}czy',
        'nie wiemy|nie wiadomo|nie ma pewności|trudno powiedzieć|nikt nie wie|nie obiecujemy|nie gwarantuj~|nie zapewnia\\p{L}*',
      ],
    },
    {
      find: [
        '(?:{third}|{persons}),? (?:{word} ){0,2}(?:sami|same|sam|sama|masowo|tłumnie|od razu|natychmiast|automatycznie|z automatu|w ciemno|bez namysłu|od ręki|zawsze|spontanicznie|ochoczo|z miejsca|bez wahania|chętnie) (?:{word} )?(?:wrac|kupuj|polec|przychodz|zamawia|udostępnia|promuj|pisz|pokazuj|rezerwuj|zapisuj|publikuj|roznos|wybiera|zostawia|przyjeżdża|dzwoni|podejmuj|podchwytuj|nagłaśnia|wypycha|winduj|umieszcza|indeksuj|wyświetla|reklamuj|przekazuj|zgłasza|ustawiaj|rozprowadza|linkuj|podaj)\\p{L}*(?: się)?',
        '(?:wieść|wiadomość|film|filmik|post|nagranie|hasło|plotka|wpis|rolka|klip|kampania|artykuł|zdjęcie|marka|piosenka|nazwa|informacja|reklama|spot) (?:{word} ){0,3}(?:rozejdzie się|obiegnie|podbije|obejdzie|stanie się viralem|będzie viralem|rozniesie się|rozleje się|zdobędzie|wywoła|zaskoczy|odniesie|chwyci|pojawi się w (?:telewizji|mediach|prasie|gazetach))',
        '(?:sala|lokal|restauracja|kawiarnia|sklep|grafik|kalendarz|terminy|pokoje|miejsca|kurs|hotel|poczekalnia|teatr|kino|ogródek|taras|parking) (?:{word} ){0,2}(?:zapełni(?:ą)?|wypełni(?:ą)?|rozejd\\p{L}+|będzie pęk\\p{L}+|zapcha)(?!\\p{L})(?: się)?',
        '(?:bilety|wejściówki|karnety|produkty|mieszkania|ciasta|książki|nakład|kolekcja|towar|miejsca|egzemplarze|rowery) (?:{word} ){0,3}(?:rozejd|sprzeda(?:dzą|ją|)|wyprzeda|zejd|znikn|rozchwyt)\\p{L}*(?: się)?',
        '(?:sprzedaż|obroty|obrót|przychody|zyski|zysk|ruch|frekwencja|zasięgi|pozycja|popyt|zainteresowanie|widoczność|oglądalność) (?:{word} ){0,3}(?:wzrośnie|wzrosną|skoczy|skoczą|podskoczy|poszybuje|poszybują|urośnie|urosną|pójdzie|pójdą|ruszy|eksploduje|wystrzeli|wystrzelą|zwiększy się|podniesie się)(?! (?:{word} ){0,4}(?:o|do) (?:{number}|{fraction}))',
        '(?:reklama|kampania|film|strona|plakat|spot|ulotka|artykuł|newsletter|konkurs|promocja|akcja|otwarcie|wystawa|oferta) (?:{word} ){0,3}(?:przyciągnie|ściągnie|przyniesie|sprowadzi|wygeneruje|zachęci|przekona|skusi|zainteresuje|porwie|zachwyci|oczaruje|urzeknie|zapewni wzrost|wywinduje|zwróci się|rozkręci|spodoba się)',
      ],
      near: ['jeśli|jeżeli|gdy|gdyby|czy|o ile|aż|zanim|kiedy', 'żeby|aby|by|niech', 'któr~'],
      without: ['nie wiemy|nie wiadomo|nikt nie wie|nie ma pewności', '{start}czy', 'być może'],
    },
  ],
}
