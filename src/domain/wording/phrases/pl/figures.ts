import type { Phrases } from '../../phrases.ts'
import { changes } from './nouns.ts'

type Rules = Pick<Phrases['rules'], 'vague-quantity' | 'no-time-window' | 'no-baseline' | 'no-measure'>

const price =
  'rabat~|zniżk~|upust~|prowizj~|vat|podat~|odset(?:ki|kami|kach)|zaliczk~|opłat(?:a|y|ę|ą)~?|zadatk~|kaucj~|kar(?:a|y|ę) umown~|marż(?:a|y|ę) (?:wynosi|to)|stawk(?:a|i|ę)|dopłat~|dopłac~|cen(?:a|y|ę|ą|ie|om|ach)? (?:{gap})(?:o|wyższ~|niższ~)|(?:obniż|podwyż|podnie)\\p{L}* (?:{word} )?cen(?:a|y|ę)|droż~|tańsz~|taniej|promocj~ (?:-|o )|przecen~|składk~|taniej|wynagrodzeni~ (?:{gap})(?:o|wzrasta)|indeksacj~|waloryzacj~|inflacj~|gratis'

/** Amounts without a number, and numbers without a period, a beginning or a yardstick. */
export const figures: Rules = {
  'vague-quantity': [
    {
      find: [
        'więcej|mniej|coraz (?:więcej|częściej|mniej|rzadziej)|jak najwięcej|jak najczęściej|możliwie (?:dużo|często|wiele|najwięcej)',
        'duż(?:o|ej ilości|a liczba|ą liczbę|a ilość|ą ilość|ej liczby)|mało|niemało|niewiel(?:e|u|ka liczba|ką liczbę|kiej liczby)|sporo|spor{adj} (?:{word} )?{mass}|mnóstw(?:o|a|em)|multum|moc (?={mass})|masę|mas(?:a|y) {mass}|bez liku|(?:od )?groma|ogrom(?:u|em)? {word}|ogromn(?:a|ą|ej) (?:liczb|iloś)\\p{L}*',
        'kilk(?:a|u|oma|oro|orga|orgiem)|kilkanaś(?:cie|cioro)|kilkunast(?:u|oma)|kilkadziesiąt|kilkudziesięci(?:u|oma)|kilkaset|kilkuset|parę|paru|paroma|paręnaście|paręset|parunast(?:u|oma)',
        'wiel(?:e|u|oma)|niejed(?:en|na|no|ną)|liczn{adj}|niezliczon~|rozlicznych|pełno|szereg(?:u|iem)? (?!zabudow|dom)\\p{L}+|garś(?:ć|ci|cią|tk~)|gars(?:tk)~|setk(?:i|ami|ach)|setek|tysiące (?!zł)\\p{L}+|dziesiątk(?:i|ami|ach)|dziesiątek|tłum(?:u|y|ów)? {mass}',
        'znaczn(?:ie|y|a|e|ą|ego|ej|ym) ?(?:{cmp}|{mass}|(?:z)?(?:więk|mniej|popraw|obniż|ogranicz|skró|wzro|spad|podni|przysp|rozsz|reduk))~|zna(?:czą)co|znacząc{adj}|znacznie|istotnie|istotn{adj} (?:{mass}|wzrost~|spad~|popraw~|zmniej~|zwięk~|ograni~)|wyraźnie|wyraźn{adj} (?:wzrost|spad|popraw|zmniej|zwięk|ograni)~|zdecydowanie (?:{cmp}|więcej|mniej|częściej|rzadziej)|zdecydowan{adj} (?:wzrost|spad|popraw)~|odczuwaln~|zauważaln~|wydatnie|radykaln(?:ie|y|ego|e)|drastyczn~|mocno (?:z|o|s|p)\\p{L}+|pokaźn~|solidn{adj} (?:{mass}|wzrost~|liczb~|porcj~)|lawinow~|gwałtown\\p{L}*',
        'regularn(?:ie|y|e|ą|a|ych|ym|ego|ej)|często|częściej|rzadziej|rzadko|nierzadko|niekiedy|czasem|czasami|od czasu do czasu|co jakiś czas|raz na jakiś czas|co pewien czas|systematyczn(?:ie|e|y|a|ą|ych|ego|ej)|sporadyczn~|okresowo|cyklicznie|cykliczn(?:e|y|a)|okazjonalnie|wielokrotnie|wielokrotn~|raz po raz|co rusz|co chwil(?:a|ę)|stopniowo|nieraz|na bieżąco (?:publik|dodaj|wrzuc|wstaw)~|w miarę często|dość często|dosyć często|częst(?:e|ych|y|sze|szych|szy|szego|ymi)',
        'trochę|nieco|odrobin(?:ę|a)|ciut|co nieco|dość|dosyć|całkiem (?:sporo|dużo|duż~|niezł~)|niezł{adj} (?:{mass}|liczb~|frekwencj~|sprzedaż)|co niektór~|niektór(?:e|ych|zy|ym)|pewn(?:a|ą|ej) (?:liczb|iloś|częś)~|jak(?:aś|ąś|ichś|ieś) (?:liczb|iloś|częś)~|jakieś|większoś(?:ć|ci|cią)|część (?:budżet|środk|kwot|wydatk|czasu|prac)~|gros|przeważając~|mniejszoś(?:ć|ci)',
        '(?:odpowiedni|wystarczając|przyzwoit|rozsądn|stosown|optymaln|należyt|konkretn|godziw|satysfakcjonując)\\p{L}+ (?:liczb|iloś|częstotl|budżet|kwot|frekwencj|ruch|porcj|nakład)~|wystarczająco (?:dużo|wiele|często)',
        '(?:(?:jak naj)?więk(?:sz|s)|wyższ|wysok|niż|niższ|mniejsz|duż|mał|niewielk|nisk|ogromn|olbrzymi|kolosaln|rosnąc|lepsz|słabsz|silniejsz)(?:\\p{L}{1,4}) (?:{word} )?{mass}',
        '{mass} (?:{word} ){0,3}(?:jest|są|ma być|będzie) (?:{word} )?(?:niewiel|duż|mał|wysok|nisk|spor|ogromn|skromn)(?:k?i|a|y|e|ie)',
        '(?:ponad|poniżej)?przeciętn\\p{L}+ {mass}|{mass} (?:ma być |powinna być |powinien być |mają być |będzie |będą )?(?:znacznie |dużo |trochę |nieco )?(?:więk(?:sz|s)|wyższ|niższ|mniejsz|krótsz|dłuższ)\\p{L}{1,3}',
      ],
      unless: [
        'nie (?:więcej|mniej|częściej|rzadziej|wiele|dłużej) (?:niż|jak)|ni(?:c|czego|kogo|kt) więcej|ni mniej,? ni więcej|mniej więcej|co najmniej|przynajmniej|najmniej|nie mniej|tym bardziej|nikt więcej|niemniej|tak czy owak',
        'nie dość|(?:więcej|mniej|częściej|rzadziej|wiele) (?:niż )?(?:o )?{number}|(?:częściej|rzadziej) niż (?:raz|co)|więcej,? niż|(?:mniej|rzadziej),? niż|{word} (?:lub|albo|i|czy) (?:więcej|mniej)(?!\\p{L})|{number} (?:\\p{L}+ ){0,2}(?:więcej|mniej)|{number} (?:razy|%|procent|proc\\.?|x) (?:więcej|mniej|częściej|rzadziej)|o (?:{fraction}|{percent}|{number}) (?:{word} ){0,2}(?:więcej|mniej|częściej|rzadziej|więk~|mniej~|wyż~|niż~)|(?:dwa|trzy|{number}|{digits}) ?(?:razy|x) (?:więcej|mniej|częściej|rzadziej)',
        '(?:dwu|trzy|cztero|pięcio|kilku|{digits})-?krot~ (?:więcej|mniej|częściej|wyż~|więk~|mniej~)|o połowę (?:więcej|mniej|rzadziej|częściej)',
        'więcej (?:informacji|szczegółów|na ten temat|dowiedz|o (?:nas|ofercie|kursie|projekcie)|w załącz|w regulamin|przeczyt|znajd)~|bez (?:większych|wielu)',
        'kilka,? (?:to jest|czyli|a dokładnie|dokładnie|konkretnie) ?:?,? ?{number}|kilk\\p{L}+ \\({number}\\)|(?:regularnie|systematycznie|często|cyklicznie|okresowo|czasem),? (?:to jest|czyli|to znaczy|mianowicie|tj\\.?|w każd\\p{L}+|co (?:{number}|tydzień|dwa|miesiąc|{weekday}|poniedz~)|raz|{number} raz|dwa razy)',
        '(?:jeśli|jeżeli|gdy|kiedy|o ile) (?:{word} ){0,2}duż(?:a|ą|ej) grup~|było ich (?:bardzo )?(?:dużo|wiele|mało)',
        '(?:jak|zbyt|tak|równie|za|ile) (?:często|wiele|wielu|dużo|mało)|o wiele za|jak często|ile razy|za mało|za dużo|tyle samo',
        'par(?:ę|a|y) (?:młod~|butów|spodni|rękaw~|nożyc~|okular~|skarpet~|nart~|{digits})|wysok\\p{L}+ (?:na|do|sezon~|rozdzielcz~|jakoś~|napięci~|poziom wody|budynk~|temperatur~)|(?:duż|mał){adj} (?:sala|liter~|czcionk~|scen~|polsk~|format~|ekran~|pokój|rozmiar)|dość (?:tego|jasno|wyraźnie)',
        'umiarkowan~|większość głosów|większością|bezwzględna większość|mniejszość narodow~|znaczn(?:ik|y udział)~|wyraźn(?:a|ą|ej) (?:zgod|pisemn)~|wyraźnie (?:zazn|wska|uzgod|okreś|wymieni|oznac|zapis|napis|podan|pisem)~|istotn\\p{L}+ (?:narusz|postanow|zmian|warun|informacj|elemen|dla)\\p{L}*',
        'wiel(?:e|u|oma) (?:{word} )?(?:\\({number}\\)|mianowicie)|regularn\\p{L}+ (?:cen|bilet)~|mało(?:polsk|letn)~|często zadawane|najczęściej zadawane|kilkulatk~|tłumacz\\p{L}*',
        'w garści|setk(?:i|ami) (?:metrów|lat)|wielu (?:lat|wymiar)~|wielkoś~|mniejsz~ z (?:dwóch|tych|kwot)~|większ~ z (?:dwóch|tych|kwot)\\p{L}*',
      ],
      without: [
        '(?:regularn|częst|systematyczn|cyklicz)\\p{L}*[,:]? (?:{far})(?:w każd~ {weekday}|co {number} {unit}|co tydzień|co (?:drugi|trzeci) {word}|raz w (?:tygodniu|miesiącu)|{number} raz(?:y)? w)',
      ],
    },
    {
      find: [
        '(?:z|ze)?(?:większ|mniejsz|maksymaliz|minimaliz)(?:yć|amy|ymy|enie|enia) {mass}(?! (?:{word} ){0,4}(?:o|do|z) (?:{number}|{fraction}|poł))',
      ],
      beside: ['znacz~|mocno|wyraź~|maksymaliz~|minimaliz\\p{L}*'],
    },
  ],
  'no-time-window': [
    {
      find: [
        '{aim}(?: (?:jest|to|na|się|nam|minimum|o|być|było|są|zbiórki|kampanii))*:? {gap}(?:{number})(?! ?(?:%|proc|zł|pln|eur|€|\\$|h(?!\\p{L})|{unit}(?!\\p{L})|cm|px|m²|km)) (?:{word} ){0,3}?{want}',
        '{aim}(?: (?:jest|to|na|się|nam|o|minimum))*:? (?:{word} ){0,3}(?:sprzeda(?:ć|ży|nie|my|ż)|pozyska(?:ć|nie|my)|zdob(?:yć|ycie|ędziemy)|zebra(?:ć|nie|nia)|zbierz(?:emy)|przyciągn(?:ąć|ięcie)|osiągn(?:ąć|ięcie|iemy)|zrekrutowa(?:ć|nie)|obsłuży(?:ć)|przyją(?:ć)|dotrzeć do|dotarcie do|wynają(?:ć)|znaleźć|podpisać) {gap}{number}(?! ?(?:%|proc))',
        '(?:ma|mają|powin\\p{L}+) (?:{word} )?(?:przynieść|dać|zebrać|ściągnąć|sprowadzić|wygenerować|zdobyć|przyciągnąć|osiągnąć|sprzedać|przełożyć się na|zaowocować) {gap}{number}(?! ?%) {word}',
        '(?:ma|mają) (?:przyjść|zapisać się|zgłosić się|zarezerwować|odwiedzić \\p{L}+|kupić|zamówić|pobrać|dołączyć|wziąć udział|wypełnić \\p{L}+|obejrzeć \\p{L}+) {gap}{number} {word}|(?:ma|mają) (?:się )?(?:zapisać|zgłosić|sprzedać|zebrać|pojawić) (?:się )?{gap}{number} {word}',
        '(?:obiecujemy|gwarantujemy|zagwarantujemy|zapewniamy|zapewnimy|dostarczymy|przyniesiemy|sprowadzimy|pozyskamy|zdobędziemy|sprzedamy|ściągniemy|przyprowadzimy|załatwimy|zbierzemy) (?:{word} ){0,3}?{number} (?:{word} ){0,2}{want}',
        '(?:{strong}|{aim})(?: (?:jest|to|na|się|nam|mi|o|być|było|kampanii|akcji|reklamy|roku))*:? (?:\\p{L}+(?:ć|nie) )?(?:około |ok\\. |co najmniej |minimum |min\\. |przynajmniej |ponad |łącznie |jakieś |jeszcze )?{number} (?:\\p{L}+(?:ch|y|e) ){0,2}(?!{ours})\\p{L}{3,}',
        '(?:przynies(?:ie|ą)|dadzą|ściągnie|wygeneruje|zbierze|sprowadzi|przyciągnie|pozyska|sprzeda) {gap}{number}(?! ?%) (?:{word} ){0,2}{want}',
        '{start}(?:z|od) {number} \\p{L}+ (?:do|na) {number}',
        '{want} (?:{word} ){0,4}(?:ma|mają|powinno|musi) być (?:{word} )?{number}(?! ?%)(?=[ .,!]|$)',
        '{start}(?:pozyskanie|sprzedaż|zdobycie|zebranie|osiągnięcie|przyciągnięcie|sprzedanie|sprowadzenie|podpisanie) {number}(?! ?%) {word}',
        '(?:sprzedać|pozyskać|zdobyć|zebrać|przyciągnąć|osiągnąć|zrekrutować|ściągnąć|sprowadzić|zwerbować|(?:zbierz|sprzedaj|zdobądź|pozyskaj|osiągnij|przyciągnij|znajdź|zapełnij)(?:my|cie)?) {gap}{number}(?! ?(?:%|proc)) {word}',
      ],
      unless: [
        '(?:niż|mniej niż|więcej niż) {word} (?:te|tych|tymi|tym) {number}',
        '{number} (?:\\p{L}+(?:ych|e|y) )?(?:wersj|propozycj|grafik|zdję|post|film|tekst|plakat|ulot|baner|projekt|rund|hase|hasł|logo)~',
      ],
    },
    {
      find: [
        '{start}(?:(?:cel|plan|target|wynik|życzenie|minimum|efekt|zadanie|kpi|oczekiwania)(?: \\p{L}+)?: )?(?:około |ok\\. |co najmniej |minimum |min\\. |przynajmniej |ponad |łącznie |razem |jakieś )?{number}(?! ?(?:%|proc|zł|pln|eur|€)) (?:{word} ){0,2}?{lead}',
      ],
      without: [
        '(?:mamy|ma|mają|jest|są|było|był|były|kosztuj~|przyszło|przyszli|płac~|daje|zajmuje|trwa|otrzymuj~|dostaj~|wykonuj~|publikuj~|mieści|liczy|przychodzi|kupiło|zapisało się|zostało|odwołano|pochodzi|rezerwuj~|zamawia|wyniosł~|pracuje|uczy się|mieszka|stoi|należy|odbiera|przygotowuj~|prowadzi|pobieramy|gratis|w cenie|w pakiecie|sprzedaliśmy|obsługuje|wynosi|wypada|zawiera|obejmuje|siedzi|tylu|odpowiada|wraca|wróciło|oceniło|wypełniło|zadzwoniło|czeka)',
        'za (?:{digits}|darmo)',
        '{digits} (?:zł|pln|eur|euro|€)',
      ],
    },
    {
      find: changes,
      unless: [price, 'o {percent} (?:ceny|wartości|kwoty)'],
      without: [
        price,
        '(?:wzrosł|spadł|wzrósł|urosł|urósł|zmalał|zmniejszył|zwiększył|podwoił|potroił|była|był|było|wyniosł|odnotow|zanotow)~',
        'kosztuj~|zapłac~|płaci',
      ],
    },
  ],
  'no-baseline': [
    {
      find: changes,
      unless: [price],
      without: [
        price,
        '(?:wzrosł|spadł|wzrósł|urosł|urósł|zmalał|zmniejszył|zwiększył|podwoił|potroił|była|był|było|wyniosł)~',
        'kosztuj~|zapłac~|płaci',
      ],
    },
  ],
  'no-measure': [
    {
      find: [
        'wizerun(?:ek|ku|kiem|kow~)|rozpoznawaln~|świadomoś(?:ć|ci|cią) (?:{word} )?(?:mark|bran|firm|klient|produkt|naz|lokal)~|prestiż~|renom~|image|reputacj~|brand~ awareness|top of mind|topu? świadomości',
        'nowoczesn~|now(?:e|ego) (?:tchnienie|otwarcie|spojrzenie)|ładn(?:y|a|e|ą|ego|ej|ych|ymi|ym|ie)|ładniejsz~|ładniej|piękn(?:y|a|e|ą|ego|ej|ych|ymi|ym|ie)|piękniej~|śliczn~|estety(?:czn|k)~|efektown~|elegan(?:ck|cj|tsz)~|gustown~|szykown~|stylow~|styl(?:u|em)?|modn(?:y|a|e|ą|ych|iejsz)~|trendy|cool|sexy|wow',
        'zaufani(?:e|a|u|em)|wiarygodn~|emocj(?:e|i|a|om|ami|ę|onaln)~?|pozytywn{adj} (?:skojarz|emocj|wraże|odbi|energi|nastaw|wizer|opini)~|skojarze~|kojarz~|(?:po)?lubi(?:ą|ć|li|ł|ło)? (?:nas|mark~)|nas (?:po)?lubi~|sercu|wrażeni(?:e|a|em)|uczuci~|sympati~|przywiązani~|lojalnoś~|ciepł{adj}|cieplej~|serdeczn~|przyjazn~|przyjaźn~|bliskoś~|nastroj~|nastrój|atmosfer~|klimat(?:u|em|y|yczn\\p{L}+)?|magi(?:a|i|ę|czn)~|dusz(?:ą|ę)|z duszą|dreszcz~|zachwy(?:t|c)~|radosn~|energetyczn~|energi(?:i|ę|ą)|inspir~|porywając~|poruszając~|wzruszając~|uśmiech\\p{L}*',
        'to coś|coś (?:{word} )?(?:wyjątkow|fajn|ciekaw|now|specjal|lepsz|ekstra|śwież|oryginal|bardziej)~|z (?:pazurem|jajem|polotem|klasą|charakterem|duszą|pomysłem|przytupem|ikrą|życiem|sercem|wyczuciem|smakiem|humorem|rozmachem|efektem wow)|na (?:luzie|topie|(?:poziomie|czasie)(?=[.!,]|$))|ponadczasow~|ikoniczn~|kultow~|wyrazist~|charakterystyczn~|spektakularn~|zjawiskow~|imponując\\p{L}*',
        'śwież(?!o (?:m|w))\\p{L}+|poczu(?:ć|je|ją|li) (?:{word} )?(?:mark|klimat|atmos|emoc|magi)~|z osobowością|odświeżon~ (?:wygląd|wizer)~|kreatywn~|innowacyjn~|oryginaln(?:y|a|e|ą|ych|ego|ej|ie|ość)|unikaln~|unikatow~|wyjątkow(?:y|a|e|ą|ego|ej|ych|o|ość|ości)|niepowtarzaln~|niebanaln~|nietuzinkow~|nieszablonow~|niezapomnian~|niezwykł~|atrakcyjn~|interesując~|intrygując~|ciekaw(?:y|a|e|ą|ie|sz\\p{L}+|ych|iej)|fajn(?:y|a|e|ą|ie|iejsz\\p{L}+|ych)|przyciągając~|chwytliw~|nośn~|zapadając~|wpadając~|dynamiczn~|żyw(?:y|a|e|sz\\p{L}+)|barwn~|lekk(?:i|a|ie|ą|ość|o) (?:i|w odbiorze|ton|styl|sty|form|tek|czyt)~|lek(?:ki|kie|ka)|angażując~|wciągając~|profesjonaln~|wysok\\p{L}+ (?:jakoś|standard|poziom|kultur)~|dobr\\p{L}+ (?:jakoś|gust|smak|wraże|styl|marketing)~|solidn(?:y|a|e|ie|ej|ość)|porządn~|dopracowan~|schludn~|przyzwoi~|premium|luksus~|ekskluzywn~|wysmakowan~|nastrojow~|przytuln~|młodzieżow~|młodziej~|poważn(?:y|ie|iej|iejsz\\p{L}+|ego)|dostojn~|szlachet~|swojsk~|naturaln(?:y|ie|iej) (?:styl|ton|języ|wygl|brzm)~|autentyczn~|czyteln(?:y|a|e|ą|ie|iej|ych|ość|ości)|przejrzyst~|intuicyjn~|funkcjonaln~|wygodn~|user~friendly|przystępn~|zrozumial~|zrozumiał{adj} (?:dla|tek|języ|przek|forma)~|jasny i|spójn(?:y|a|e|ą|ość|ego|ej)',
        '(?:lep(?:sz|ie)|gor(?:sz)|ładniej|atrakcyjniej|mocniej|silniej|ciekawie|poważnie|nowocześnie|świeżo|profesjonalnie)\\p{L}{0,4}(?: (?:się )?(?:prezent|wygląd|kojarz|wypad|odbier|brzmi|komunik|jakoś|obsług|wizer|wraż|poz|dopas|efekt|odbiór|styl|grafi|projekt|log|zdję|niż))~',
        '(?:cieplej|bliż(?:sz|ej)|lżejsz|żywsz|młodsz|weselsz|cieplejsz)\\p{L}* \\p{L}+|bardziej \\p{L}{3,}(?:y|a|e|ą|o|i|ie|ych|ego|ej)|mocniejsz{adj} (?:przek|mark|has|brand|akcent|komunik)~|siln(?:a|ą|ej|iejsz\\p{L}+) (?:{word} )?(?:mark|brand|pozycj|więź|relacj|wizer)~|(?!pierwsz|krótsz|świeższ|starsz|wcześniejsz|późniejsz|mniejsz|ważniejsz|młodsz)\\p{L}{4,}(?:niejsz|tsz|wsz|rdsz){adj} (?:od|niż|wygląd|styl|log|graf|has|projekt|stron|wizer|ton|zdję|tekst|opak|szyld|plakat|oprawa|wersja)\\p{L}*',
        '(?:ma|mają|powin\\p{L}+|musi) (?:{word} )?(?:przyciągać|poruszać|wzruszać|bawić|zachwycać|inspirować|uwodzić|kusić|intrygować|zachęcać|zaskakiwać|angażować|urzekać|oczarować)',
        '(?:przyciąga|przyciągną|przykuwa|przyku|rzuca|rzuci|wpada|zapada|zapaś|wpaś)\\p{L}* (?:się )?(?:{word} )?(?:wzrok|uwag|oko|oczy|pamięć|ucho|serc)~|zapa(?:da|ść|dnie|dają|dał)\\p{L}* (?:{word} )?w pamięć|budz(?:i|ić|ą|ący\\p{L}*|iła?) (?:{word} )?(?:zaufan|emocj|ciekaw|zachwyt|zainteresow|podziw|skojarz|sympati|pożądan)~|wyróżni(?:ać|ał|ała|ało|a|ają|ć|my|enie|ający|ająca|ające)\\p{L}*(?: się| nas| mark\\p{L}| na tle| spośród| wśród| lokal| ofert\\p{L}+)|odróżni(?:ać|ał|a|ć)\\p{L}* (?:się|nas)|robi(?:ć|ło|ła|ący|ące)? (?:{word} )?wrażeni~|efekt(?:u|em)? wow|zrobić (?:szum|wrażenie|furorę)|szum(?:u|em)? (?:wokół|medialn~|w)|buzz~|hype|za serce|zwr(?:aca|acać|óci|ócić|acał~|acają) (?:{word} )?uwag(?:ę|i)|mówi(?:ono|li|ć|ło|ą) o nas|o nas (?:{word} )?mówi(?:ono|li|ć|ło|ą)|głośno (?:o|wokół)|zachwyc(?:ać|ał~|ający)|ożywi(?:ć|enie|my)|tchnąć|ocieplić|odmłodzić|odmładza~|odświeżyć (?:wizer|wygląd|mark|styl|log)~|unowocześni~|upiększ~|podrasow~|podkręci\\p{L}*',
        'budowa(?:ć|nie|nia|niu) (?:{word} )?(?:mark|relacj|więzi|społecznoś|pozycj|wizer|lojal|bran|prestiż|zaufan|świado|marka)~|budujemy (?:{word} )?(?:mark|relacj|więzi|społecznoś|pozycj|wizer)~|(?:wzmocni|umocni|utrwali|ugruntow|ociepl|popraw|odbud|podn|kreow|kształtow|promow)\\p{L}* (?:{word} )?(?:pozycj|wizer|mark|relacj|więź|więzi|prestiż|świado|rozpozn|odbiór|postrzeg)~|postrzega(?:ni|n|ć|ł|ją)\\p{L}*|dobr{adj} (?:relacj|skojarz|mark|imię|imieni)~|pozycj(?:a|ę|i) eksper~|ekspercki~|eksperta|styl życia|lifestyle~|feeling|vibe|look|design~ (?:na|z)|(?:ma|mają|musi|powin\\p{L}+) (?:{gap})(?:dobrze|fajnie|super|świetnie|ładnie|nowocześnie|poważnie|atrakcyjnie|profesjonalnie|przyjemnie|świeżo|zachęcająco|smacznie|apetycznie|schludnie|luksusowo|drogo|bogato|lekko|lepiej)|(?:wygląd|prezent|brzmi|wypad)\\p{L}+ (?:się )?(?:{word} )?(?:dobrze|fajnie|super|świetnie|ładnie|poważnie|atrakcyjnie|zachęcająco|smacznie|apetycznie|luksusowo|drogo|bogato|lekko|lepiej|młodo|solidnie|porządnie|godnie)',
        'super(?! )\\p{L}*|super (?:{word}|zdj~)|świetn(?:y|a|e|ą|ie|ych|ego|ej)|rewelac~|apetyczn~|smakowi~|zachęcając~|kusząc~|pociągając~|przyjemn~|mił(?:y|a|e|ą|ych|ego|ej|o) (?:dla oka|wrażen|obsług|atmosf|ton|styl|nastr|zaskocz)~|mił{adj} (?:obsług|atmosf)~|sympatyczn~|zabawn~|staroświeck~|staromodn~|wyrafinowan~|współczesn~|dowcipn~|ambitn~|przełomow~|rewolucyjn~|kompetentn~|rzeteln~|wspaniał~|fantastyczn~|niesamowit~|zachwycając~|olśniewając~|urzekając\\p{L}*',
      ],
      unless: [
        '(?:wykorzysta|zgod|praw|ochron|użyci|rozpowszechn|utrwal|publikacj|udostępni)\\p{L}* (?:{gap})wizerunk~|wizerun\\p{L}+ (?:{word} )?(?:osób|osoby|dzieci|dziecka|pracowni|uczni|uczestni|gości|model|utrwal|na zdję|pacjent|na fotogr)\\p{L}*',
        '(?:pakiet|plan|abonament|wersj|kont|konto|taryf|karnet|bilet|wariant|lini|segment|sal|pokój)\\p{L}* (?:"?)premium|premium (?:kosztuje|za|od|\\(|to)',
        'śwież\\p{L}+ (?:ryb|pieczyw|owoc|warzyw|mięs|chleb|mlek|kwiat|jaj|powietrz|bułk|jarzyn|ziół|zioł|sok|past|makaron|drożdż|śledz|truskaw|malin|dorsz|produkt|szparag|serek|serem|ser|farb|traw|siano|ryba)~',
        '(?:warsztat|zajęci|lekcj|wykład|książk|rozm|kurs|film|spektakl|terapi)\\p{L}* (?:o|z|na temat) emocj~|emocj\\p{L}+ (?:dzieci|dziecka|u dzieci|przedszkolak~|pacjent~)|inteligencj\\p{L}+ emocjonaln\\p{L}*',
        'sztuk\\p{L}+ (?:nowoczesn|współczesn|piękn)~|liter(?:atur\\p{L}+) piękn~|muze(?:um|a) (?:{word} )?(?:nowoczesn|piękn)~|akademi\\p{L}+ sztuk',
        'umow\\p{L}+ o zachowan~|fundusz\\p{L}* zaufania|telefon\\p{L}* zaufania|mąż zaufania|okulary|nadużyci\\p{L}+ zaufan\\p{L}*',
        'energi(?:i|ę|ą|a) (?:elektr|cieplna|słonecz|odnawial|z|dla domu|kosztuj)~|zużyci\\p{L}* energii|koszt\\p{L}* energii|rachun\\p{L}* za|dostaw\\p{L}* energii',
        'ciepł(?:a|ej|ą) (?:wod|sezon)~|ciepł(?:y|e|ych) (?:posił|dań|dania|napo|bufet|śniadan|kolacj|stół)~|pomp\\p{L}+ ciepła|ciepło (?:z|sieciow|systemow)~|klimatyzac~|zmian\\p{L} klimatu|styl(?:u|em)? (?:grzbietow|dowoln|klasycz|motyl)~|style css|stylist~|stylizacj\\p{L}+ paznokci|przewodnik\\p{L}* stylu|dobr\\p{L} wol~|księg\\p{L}+ (?:stylu|znaku)',
        'naturaln\\p{L}+ (?:drew|skład|miód|kamie)~|poważn\\p{L}+ (?:narusz|awari|wypad|powod|uszk)~|rażąc~|solidn\\p{L}+ bud\\p{L}*',
        'lekk\\p{L}+ (?:posił|obia|śniad|konstr|dach|beton|atlety|przed|ciężar)~|lekkoatlet~|wygodn\\p{L}+ (?:dojazd|forma płat)~|żyw\\p{L}+ (?:kwiat|organiz|ryb|karp|muzyk|roślin|choin)~|żywnoś~|żywioł~|na żywo|ciekaw jestem|ciekawostk\\p{L}*',
        'profesjonaln\\p{L}+ (?:ubezpiecz|kwalifik|sprzęt|kuchni)~|zawodowo|atrakcj(?:e|i|a)|funkcjonaln\\p{L}+ test~|spójn\\p{L}+ plik~|rok premiery',
        'modn\\p{L}+ (?:ul|osied)~|super(?:market|wiz)~|superwizj~|bardziej niż|im bardziej|tym bardziej|coraz bardziej|nie bardziej|bardziej szczegół~|lepiej (?:niż|od) (?:w|wtedy)|magisters~|magiel|magist~|wrażliw\\p{L}*',
        '(?:zależy (?:nam|mi|państwu) )?na czasie(?:,|\\.|$)|ładn(?:ej|a|ą) (?:\\d|pogod)~|ul\\. {word}|przyjazn\\p{L}+ (?:środow|dla środow)~|uśmiechow~|zaufan(?:y|ym|ego) (?:profil|adres|urządz)~|profil\\p{L}* zaufan~|stylow\\p{L}+ arkusz~|design~ system',
      ],
    },
  ],
}
