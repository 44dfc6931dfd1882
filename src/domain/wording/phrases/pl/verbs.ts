import type { Phrases } from '../../phrases.ts'

/** Aspect and voice: what will be done by others, what is to be done by nobody. */
export const verbs: Phrases['macros'] = {
  prefix: 'na|po|za|prze|przy|wy|z|s|ze|u|o|ob|do|od|ode|roz|w|we|pod|wypo|rozpo',
  /**
   * Simple imperfective stems; with a prefix they are perfective, so that their present form tells the future. Verbs that
   * stay imperfective with a prefix ("przychodzą", "zapisują") are not among them.
   */
  rootWill: [
    'pisz(?:e|ą)|każ(?:e|ą)|czyta(?:ją)?|kup(?:i|ią)|lec(?:i|ą)|wróc(?:i|ą)|rezygnuj(?:e|ą)|korzysta(?:ją)?|rejrz(?:y|ą)|dłuż(?:y|ą)|ceni(?:ą)?|bacz(?:y|ą)|stąpi(?:ą)?|stępni(?:ą)?',
    'pełni(?:ą)?|koch(?:a|ają)|lubi(?:ą)?|chwyc(?:i|ą)|płac(?:i|ą)|dzwoni(?:ą)?|robi(?:ą)?|mówi(?:ą)?|trafi(?:ą)?|łapi(?:e|ą)',
    'gra(?:ją)?|słucha(?:ją)?|pyta(?:ją)?|śmiej(?:e|ą)|pamięta(?:ją)?|głosuj(?:e|ą)|jdzie|jdą|jedzie|jadą|nios(?:ą|ie)|niesie|niosą',
    'biegn(?:ie|ą)|rośnie|rosną|padn(?:ie|ą)|ciągn(?:ie|ą)|skocz(?:y|ą)|kocz(?:y|ą)|ufa(?:ją)?|wierz(?:y|ą)|dziel(?:i|ą)|mieni(?:ą)?',
    'staw(?:i|ią)|wal(?:i|ą)|nos(?:i|ą)? się|sta(?:nie|ną)|bior(?:ą)|bierze|da(?:dzą)?|tąpi(?:ą)?',
    'mieści(?:ą)?|mieszcz(?:ą)|świetl(?:i|ą)|różni(?:ą)?|grodzi(?:ą)?|waż(?:y|ą)|chwal(?:i|ą)|krytykuj(?:e|ą)|stosuj(?:e|ą)',
    'rezerwuj(?:e|ą)|reaguj(?:e|ą)|indeksuj(?:e|ą)|akceptuj(?:e|ą)|publikuj(?:e|ą)|promuj(?:e|ą)|testuj(?:e|ą)|drukuj(?:e|ą)',
    'instaluj(?:e|ą)|decyduj(?:e|ą)|interesuj(?:e|ą)|prezentuj(?:e|ą)|rekomenduj(?:e|ą)|organizuj(?:e|ą)|próbuj(?:e|ą)|kopiuj(?:e|ą)',
    'fotografuj(?:e|ą)|subskrybuj(?:e|ą)|komentuj(?:e|ą)|notuj(?:e|ą)|generuj(?:e|ą)|inwestuj(?:e|ą)|blokuj(?:e|ą)|cytuj(?:e|ą)',
    'proponuj(?:e|ą)|informuj(?:e|ą)|traktuj(?:e|ą)|oferuj(?:e|ą)|tankuj(?:e|ą)|sponsoruj(?:e|ą)|finansuj(?:e|ą)|dziękuj(?:e|ą)|adaptuj(?:e|ą)',
    'lajkuj(?:e|ą)|recenzuj(?:e|ą)|relacjonuj(?:e|ą)|autoryzuj(?:e|ą)|rejestruj(?:e|ą)|owocuj(?:e|ą)|awansuj(?:e|ą)|modyfikuj(?:e|ą)|obserwuj(?:e|ą)',
    'szyj(?:e|ą)|myj(?:e|ą)|pij(?:e|ą)|bij(?:e|ą)|win(?:ie|ą)|czek(?:a|ają)|szuk(?:a|ają)|trwa(?:ją)?|darz(?:y|ą)|twierdz(?:i|ą)',
    'mów(?:i|ią)|bacz(?:y|ą)|liczą się|tłumacz(?:y|ą)|słysz(?:y|ą)|ogląd(?:nie|ną)|jrz(?:y|ą)|prosi|proszą|chęc(?:i|ą)',
    'wiedz(?:ą)|wie|wiesi|wieszą|ruszy|ruszą|skorzysta(?:ją)?|syp(?:ie|ią)|toczy|toczą|mien(?:i|ią)|płyn(?:ie|ą)|wabi(?:ą)?|chęci|tkn(?:ie|ą)|grup(?:uje|ują)',
    'kład(?:zie|ą)|łoż(?:y|ą)|niż(?:y|ą)|wyższ(?:y|ą)|większ(?:y|ą)|mniejsz(?:y|ą)|krót(?:ci|cą)|prowadz(?:i|ą)|wiez(?:ie|ą)|łącz(?:y|ą)|siąd(?:zie|ą)|gar(?:nie|ną)|trzym(?:a|ają)|wiąż(?:e|ą)|umów(?:i|ią)|rzuc(?:i|ą)|glądn(?:ie|ą)|pomn(?:i|ą)|łow(?:i|ią)|bac(?:zy|zą)',
  ],
  /** Perfective by themselves or too irregular for the pattern above. */
  plainWill: [
    'kup(?:i|ią)|wróc(?:i|ą)|da|dadzą|weźmie|wezmą|rzuc(?:i|ą)|rusz(?:y|ą)|zacz(?:nie|ną)|skoczy|skoczą|puści|puszczą|powie|powiedzą|chwyci|chwycą|siądzie|siądą|stanie|staną|klikn(?:ie|ą)|trafi(?:ą)?|straci|stracą',
    'zosta(?:nie|ną) (?:z|na|u|nasz~|klient~|fan~|stał~)|pozna(?:ją)?|przyjdzie|przyjdą|przyjedzie|przyjadą|nadejdzie|nadejdą',
    'udostępni(?:ą)?|dostrzeg(?:ą|nie|ną)|dostrzeże',
    'wybierze|wybiorą|zgłosi|zgłoszą|wpadn(?:ie|ą)|znajdzie|znajdą|odnajdzie|odnajdą|zechce|zechcą',
    'zatwierdz(?:i|ą)|podnies(?:ie|ą)|podniosą|nagrodz(?:i|ą)|rozniesie|rozniosą|rozejdzie się|rozejdą się',
    'zrozumi(?:e|eją)|przekona(?:ją)? się|zachwyc(?:i|ą) się|zakocha(?:ją)? się|rozpozna(?:ją)?|skojarz(?:y|ą)|odezw(?:ie|ą) się|zgodz(?:i|ą) się|ustaw(?:i|ią) się|stłocz(?:y|ą) się',
    'oszalej(?:e|ą)|oszaleją|zwariuj(?:e|ą)|nie oprz(?:e|ą) się|oprz(?:e|ą) się|pobij(?:e|ą) się|wyda(?:dzą)?|przeznacz(?:y|ą)|wesprz(?:e|ą)|doda(?:dzą)?|uzna(?:ją)?',
    'opowie|opowiedzą|odpowie|odpowiedzą|dowie się|dowiedzą się|odwiedz(?:i|ą)|wejdzie|wejdą|przejdzie|przejdą|odejdzie|odejdą|ucieszy się|ucieszą się|spędz(?:i|ą)|przyprowadz(?:i|ą)|zaprosi|zaproszą|pośle|poślą|prześl(?:e|ą)|wyśl(?:e|ą)|podeśl(?:e|ą)',
    'pobierze|pobiorą|ściągn(?:ie|ą)|zabierze|zabiorą|odnowi(?:ą)?|zaleje|zaleją|umieśc(?:i|ą)|umieszczą|wstaw(?:i|ią)|podlinkuj(?:e|ą)|zalinkuj(?:e|ą)|zareklamuj(?:e|ą)',
    'przebij(?:e|ą)|przyzna(?:ją)?|obdarz(?:y|ą)|sięgn(?:ie|ą)|przybędzie|przybędą|zjedzie|zjadą|zjedzą|zje|zasiądzie|zasiądą|pogratuluj(?:e|ą)',
  ],
  /** Look like a verb of the future and are none, right behind somebody's name. */
  notWill:
    'oni|osoby|osobie|zdani|pani|ostatni|ustami|zimie|wadze|podobni|podróżni|poradni|odpowiedni|zwykli|zgodnie|okolicy|wsi|dobrze|zwykle|wtedy|obok|oraz|okazję|wobec|sklepie|zadowoleni|znani|widzą|wiedzą|słyszą|stosują|obserwują|oferują|organizują|oczekują|obowiązują|pokazują|próbują|otrzymują|otrzymuje|obserwuje|oferuje|organizuje|stosuje|zna|znają|proponują|wie|ufa|ufają|wierzy|wierzą|wiążą|zda',
  will: [
    '(?!(?:{notWill})(?!\\p{L}))(?:{prefix})(?:{rootWill})(?!\\p{L})(?: się)?',
    '(?:{plainWill})(?!\\p{L})',
    '(?!\\p{L}*(?:[aue]ją|ącą|chodzą|jeżdżą|noszą|wożą|wodzą|siedzą|wiedzą|widzą|leżą|służą|opinią|energią|podróżą|wystawą)(?!\\p{L}))(?:{prefix})\\p{L}{2,}(?:[bpwmfn]ią|lą|rzą|żą|dzą|jdą|knną|gną|orą|erą)(?!\\p{L})(?: się)?',
    'będ(?:zie|ą) {gap}\\p{L}+(?:ć|li|ły|ł|ła|ło)(?: się)?',
  ],
  /** Passive participles; adjectives and lasting states ("zamknięty", "zawarty") are taken out. */
  state:
    'otwar~|zamknięt~|czynn~|zawart~|wliczon~|ujęt~|ograniczon~|dostępn~|objęt~|związan~|upoważnion~|uprawnion~|zobowiązan~|przeznaczon~|opisan~|określon~|położon~|wyposażon~|zadowol~|zainteresow~|znan~|podzielon~|opart~|wyłączon~|zwolnion~|dan{adj}|podan~|wolne|pełnoletni~|widoczn~|oznaczon~|umiejscowion~|skierowan~|stron~|cen(?:y|a|ę)|godzin~|telefon~|ten|ta|te|ty|an|on(?:a|e|i)?|ran(?:y|a)|plan~|stan~|salon~|sezon~|ekran~|rejon~|balon~|zamontowan~ na stałe|nieczynn~|otoczon~|ubezpieczon~|zatrudnion~|uzależnion~|ważon~|zmęczon~|spóźnion~|opóźnion~|przekonan~|pewn~|wspólny|wyczerpan~|zaję[tc]~|wyprzedan\\p{L}*',
  participle: '(?!{state})\\p{L}{2,}(?:(?:an|on|ęt|[yiu]t|art)(?:[yae]|ych)|ani|eni|ęci|[yiu]ci|arci)(?!\\p{L})',
  /** Imperfective participles: an act that goes on, also in the present ("są publikowane"). */
  goingOn:
    '(?!obiecywan~|oczekiwan~|wymagan~|używan~|zwan~|rozumian~|uważan~|liczon~|naliczan~|określan~|traktowan~|lubian~)(?:\\p{L}+(?:ywan|iwan|yłan|awan|alan|iewan)[yaei]|(?:aktualiz|public|publik|moder|druk|mont|realiz|analiz|test|monitor|archiw|archiwiz|organiz|raport|pak|edyt|redag|promo|projekt|modyfik|weryfik|dokument|nadz|koryg|tag|serwis|malo|grupo|kopi|transport|skan|fotograf|indeks|styli|segreg)\\p{L}{0,3}ow?an[yaei]|(?:zbier|sprawdz|doda|dodaw|zamieszcz|dostarcz|umieszcz|uzgadni|uzupełni|zamawi|obrabi|poprawi|czyszcz|przesył|wysył|wkleja|zgłasz|wystawi|wkład|układ|rozkład|odbier|pobier|wybier|wymieni|zmieni|naprawi|odświeża|wręcz|rozlicz|przegląd|odczyt|czyt|pis|ustal|przycin|ogłasz|opłac|załatwi|ładow|podlew|sprząt)a?n[yaei]|(?:robi|tworz|prowadz|nosz|rozwoż|wioz|mierz|kręc|kreśl|uczon|głosz|gotow|pieczo|dzielo|łącz)on[yae])(?!\\p{L})',
  infinitive:
    '(?!być|mieć|móc|część|ilość|więc|radość|jakość|treść|opowieść|pięć|sześć|dziewięć|dziesięć|gość|chęć|sieć|kość|długość|wartość|całość|\\p{L}+ość(?!\\p{L}))\\p{L}{2,}(?:ć|c)(?!\\p{L})',
  gerund: '\\p{L}{3,}(?:nie|cie|nia|cia)(?!\\p{L})',
  /** What one does in a job; with "się" and no subject it is done by nobody. */
  task: '(?:o)?publikuje|(?:wy|prze|do|na)?syła|wysyła|wyśle|prześle|przygotowuje|przygotuje|(?:na|o|s|prze|wy|do|za)?pisze|(?:wy|do|za)?drukuje|nagrywa|nagra|odpowiada|(?:z)?robi|wykonuje|wykona|(?:do|wy)?konuje|dostarcza|dostarczy|(?:z)?aktualizuje|(?:za)?mawia|zamówi|(?:za|wy|do|s)?kupuje|(?:za|wy|s|do)?kupi|montuje|zmontuje|dołącza|dołączy|(?:prze|do)?kazuje|przekaże|(?:s)?prawdza|sprawdzi|poprawia|poprawi|(?:prze)?tłumaczy|(?:s)?fotografuje|moderuje|zbiera|zbierze|(?:u|za|o|wy)?stala|ustali|uzgadnia|uzgodni|(?:wy|u|do|na|za)?stawia|wystawi|ustawi|(?:roz|wy|prze|od|po|na|z)?dziela|rozdaje|roznosi|rozwozi|(?:za|roz|wy|prze|u|na)?wiesza|(?:za|u|roz)?mieszcza|zamieszcza|umieszcza|(?:z)?redaguje|(?:z)?edytuje|projektuje|zaprojektuje|(?:za)?archiwizuje|(?:prze|za)?prowadza|prowadzi|(?:prze)?analizuje|testuje|przetestuje|mierzy|(?:z)?weryfikuje|(?:za)?instaluje|(?:z)?organizuje|(?:za)?planuje|dodaje|doda|usuwa|usunie|uzupełnia|uzupełni|(?:z)?realizuje|(?:od|na|za)?świeża|zmienia|zmieni|dzwoni|informuje|powiadamia|zgłasza|zgłosi|opłaca|opłaci|reguluje|składa|złoży|zatwierdza|zatwierdzi|akceptuje|zaakceptuje|(?:u|s|wy)?tworzy|raportuje|monitoruje|pakuje|pakuje|sprząta|maluje|czyści|naprawia|wymienia|zaprasza|zaprosi|rejestruje|eksportuje|importuje|wgrywa|wrzuca|podlinkowuje|obrabia|retuszuje|kręci|wypożycza|zleca|zleci|przeprowadza|przeprowadzi|rozsyła|roześle|ogłasza|opisuje|opisze|wycenia|wyceni|uruchamia|uruchomi|włącza|wyłącza|przegląda|odbiera|odbierze|wręcza|omawia|omówi|zapisuje|zapisze|podaje|wklei|wkleja|drukowało|publikowało|wysyłało|robiło|pisało|publikować|wysyłać|przygotowywać|robić|sprawdzać|aktualizować|zbierać|mierzyć|prowadzić',
  /** Past acts with no doer; adverbs and neuter nouns ("rano", "kino") are taken out. */
  impersonalPast:
    '(?:wykona|przygotowa|wysła|opublikowa|zamówio|sprawdzo|wydrukowa|nagra|zebra|przekaza|dostarczo|poprawio|przetłumaczo|zmienio|zleco|usunię|doda|uzupełnio|zaprojektowa|wdrożo|uruchomio|przeprowadzo|zmontowa|zaktualizowa|zrobio|rozesła|przesła|zaproszo|kupio|zakupio|wybra|wywieszo|rozda|rozwieszo|ustawio|skonfigurowa|zainstalowa|podłączo|odebra|zorganizowa|zaakceptowa|zatwierdzo|zrealizowa|opracowa|napisa|wymienio|naprawio|przełożo|odwoła|wstrzyma|obieca)(?:no|to)',
}
