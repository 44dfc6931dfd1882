/** Macros that list words rather than grammar: what ends like a superlative, what only can be felt, where one lives. */
export const words = {
  // Ordinals, participles of stems in -s, trades in -iste, and what merely tells one thing from its neighbours.
  noSuperlative: [
    String.raw`(?<![\p{L}])(?:eer|laat|ach|zoveel|mee|min|tenmin|naa|jui|onjui|va|bewu|onbewu|robuu|trie|woe|uiter|voornaam|belangrijk|duur)ste`,
    String.raw`(?<![\p{L}])(?:nieuw|recent|oud|jong|binnen|buiten|boven|onder|middel|achter|voor|pa|lo|wi|ku|mi|rei|po|ko|moe|te|lief|be|gevreesd)ste`,
    String.raw`[\p{L}]{0,20}(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|miljoen)ste`,
    String.raw`(?<![\p{L}])(?:[\p{L}]{1,6})?ge[\p{L}]{1,20}(?:aatste|nste|[aeiou]ste|erste)`,
    String.raw`(?<![\p{L}])(?:ver|be|her|ont|over|aan|op|toe)[\p{L}]{1,20}(?:aatste|aste|uiste|eiste|iste|oeste|roste)`,
    String.raw`[\p{L}]{1,30}[^aeou\P{L}]iste`,
  ],
  // What is had without being counted.
  quality: [
    'uitstraling|imago|~bekendheid|~beleving|belevenis|sfeer|look|look and feel|buzz|~impact|reputatie|~gevoel|wow ?effect|wow ?factor|emotie|emoties',
    '~zichtbaarheid|zichtbaarder|engagement|exposure|aantrekkingskracht|betrokkenheid|loyaliteit|~tevredenheid|klantvriendelijkheid',
    'sympathie|waardering|allure|flair|smoel|pit|punch|schwung|elan|sjeu|karakter|persoonlijkheid|charme|dynamiek|magie|vibe|finesse|passie',
    'warmte|prestige|standing|gastvrijheid|verbondenheid|geloofwaardigheid|beeldvorming|gebruiksgemak|toegevoegde waarde|enthousiasme|energie|diepgang|lef|creativiteit|originaliteit|professionaliteit|kwaliteit|eigenheid|vertrouwen|herkenbaarheid|plezier',
  ],
  feel: [
    'geweldig|fantastisch|briljant|uitstekend|voortreffelijk|uitmuntend|excellent|jeugdig|nostalgisch|fleurig|kek|keurig|doordacht|intuïtief|intuïtiev|begrijpelijk|klantgericht|gebruiksvriendelijk|relevant|inspirerend|luxer|verzorgd|gestileerd|uitgesproken|kleurig|gastvrij|gastvrijer|hartelijk|attractief|attractiev|artistiek|ludiek|humoristisch|pakkender|leesbaar|leesbar|samenhangend|smaakvoller|mooi|fraai|fris|modern|eigentijds|professioneel|professionel|strak|strakk|stijlvol|stijlvoll|luxe|luxueus|luxueuz|hip|hipp|trendy',
    'pakkend|sprekend|aansprekend|aantrekkelijk|sfeervol|sfeervoll|warm|gezellig|uitnodigend|onderscheidend|origineel|originel',
    'creatief|creatiev|krachtig|inspirerend|verrassend|herkenbaar|herkenbar|toegankelijk|gebruiksvriendelijk|overzichtelijk',
    'lekker|lekkerder|hoogwaardig|kwalitatief|kwalitatiev|kwaliteitsvol|levendig|speels|speelser|chic|elegant|innovatief|innovatiev',
    'vernieuwend|memorabel|opvallend|smaakvol|smaakvoll|boeiend|meeslepend|wervend|prikkelend|gevoelvol|authentiek|puur|ambachtelijk',
    'knus|knuss|huiselijk|laagdrempelig|gelikt|flitsend|swingend|bruisend|hartverwarmend|emotioneel|sexy|stoer|vrolijk|feestelijk|cool|gaaf',
    'tijdloos|tijdloz|verfijnd|exclusiev|premium|eigenzinnig|gedurfd|catchy|vet|leuk|tof|indrukwekkend|overtuigend|geloofwaardig',
    'betrouwbaar|betrouwbar|vertrouwd|klantvriendelijk|geliefd|sympathiek|prachtig|schitterend|spannend|sprankelend|kleurrijk|zonnig|pittig',
    'jong en dynamisch|dynamisch|krachtdadig|treffend|toekomstbestendig|rustig|energiek|fijn|prettig|nett',
  ],
  // A comparative of a quality; those of an amount or a time are told elsewhere.
  better: [
    '\\p{L}{2,20}(?:ig|lijk|zaam|voll|isch|(?<!zon|kal|z|g)end)er|\\p{L}{2,20}(?:baarder|lozer|iever|ueler|ioneler)',
    '(?:mooi|fris|fraai|strak|warm|hip|leuk|stoer|scherp|open|licht|zacht|vlot|soepel|net|knus|chiqu|sterk|slim|rijk|jong|stil|dun|diep)(?:[ktspn])?er',
    '(?:moderner|luxer|speelser|gedurfder|verfijnder|eigentijdser|serieuzer|beter|sneller|goedkoper|helderder|simpeler|eenvoudiger)',
  ],
  // Who denies that another is as good, and with whom he compares.
  none: '(?:niemand|nergens|geen (?:enkele? )?(?:andere? )?{noun})',
  us: '(?:(?:bij |met |in |door )?(?:ons|onze|hier)|wij|we|ik|die van ons|(?:de|het) onze)',
  // Anything but an urgency, which is told by itself.
  soonless: '(?:(?!binnenkort|snel|spoedig|straks)[^ \\n;:]{1,40} ){0,12}?',
  place: [
    'amsterdam|rotterdam|utrecht|den haag|eindhoven|groningen|tilburg|breda|nijmegen|arnhem|haarlem|zwolle|leiden|maastricht|deventer',
    'antwerpen|gent|brugge|leuven|brussel|friesland|brabant|limburg|gelderland|overijssel|drenthe|zeeland|flevoland|twente|wallonië',
    'de (?:randstad|benelux|veluwe|achterhoek|regio|provincie|buurt|wijk)',
  ],
} satisfies Record<string, string | readonly string[]>
