//! States with their adjectives and the seats of their governments, which stand for them in
//! the news. Open it when a state is taken for something else.

/// A line a state: names, then adjectives and peoples, then seats of government, between `|`;
/// `_` is a space. The first name is the one that a reader knows. The forms of other languages
/// stand in the same line; `*` is any ending.
pub(super) const STATES: &str = "\
United_States US U.S. USA America Washington_DC EEUU США Etats-Unis Сполучен*_Штат* Соединенн*_Штат* Америк*|American Americans американск* американськ* americain americaine americains|Washington Вашингтон*
Russia Russian_Federation Росси* Рос_ія Росія Росії Росією Росію РФ Russie|Russian Russians российск* русск* російськ* россиян* росіян* russe russes|Moscow Kremlin_side Москв* Moscou
Ukraine Украин* Україн*|Ukrainian Ukrainians украинск* українськ* українц* украинц* ukrainien ukrainienne ukrainiens|Kyiv Kiev Киев* Києв* Київ*
United_Kingdom UK U.K. Britain Great_Britain England Великобритани* Британи* Британі* Велик*_Британ* Royaume-Uni|British Britons британск* британськ* britannique britanniques|London Лондон* Londres
France Франци* Франці*|French французск* французьк* francais francaise francaises|Paris Париж*
Germany Германи* Німеччин* Allemagne|German Germans немецк* германск* німецьк* allemand allemande allemands|Berlin Берлин* Берлін*
Poland Польш* Польщ* Pologne|Polish Poles польск* польськ* polonais polonaise|Warsaw Варшав* Varsovie
Italy Итали* Італі* Italie|Italian Italians итальянск* італійськ* italien italienne|Rome Рим*
Spain Испани* Іспані* Espagne|Spanish испанск* іспанськ* espagnol espagnole|Madrid Мадрид*
Netherlands The_Hague_side Нидерланд* Нідерланд* Pays-Bas|Dutch нидерландск* нідерландськ* neerlandais|The_Hague Hague
Belgium Бельги* Бельгі* Belgique|Belgian Belgians бельгийск* бельгійськ* belge|
Hungary Венгри* Угорщин* Hongrie|Hungarian Hungarians венгерск* угорськ* hongrois|Budapest Будапешт*
Slovakia Словаки* Словаччин* Slovaquie|Slovak словацк* словацьк* slovaque|Bratislava Братислав*
Czech_Republic Czechia Чехи* Чехі*|Czech чешск* чеськ* tcheque|Prague Праг*
Romania Румыни* Румуні* Roumanie|Romanian румынск* румунськ* roumain|Bucharest
Moldova Молдов* Молдави*|Moldovan молдавск* молдовськ*|Chisinau Кишинев* Кишинів*
Bulgaria Болгари*|Bulgarian|Sofia
Greece Греци* Греці* Grece|Greek Greeks греческ* грецьк* grec grecque|Athens Афин* Athenes
Cyprus Кипр* Кіпр* Chypre|Cypriot Cypriots Greek_Cypriot Greek_Cypriots кипрск* кіпрськ* chypriote|Nicosia
Turkey Turkiye Türkiye Турци* Туреччин* Turquie|Turkish Turks турецк* турецьк* turc turque|Ankara Анкар*
Serbia Серби* Сербі*|Serbian Serbs сербск* сербськ* serbe|Belgrade Белград*
Kosovo Косово|Kosovar|Pristina
Bosnia Bosnia_and_Herzegovina|Bosnian|Sarajevo
Croatia|Croatian|Zagreb
Albania|Albanian|Tirana
North_Macedonia|Macedonian|Skopje
Slovenia|Slovenian Slovene|Ljubljana
Austria Австри* Австрі* Autriche|Austrian австрийск* австрійськ*|Vienna
Switzerland Швейцари* Швейцарі* Suisse|Swiss швейцарск* швейцарськ*|Bern
Norway Норвеги* Норвегі* Norvege|Norwegian норвежск* норвезьк*|Oslo
Sweden Швеци* Швеці* Suede|Swedish Swedes шведск* шведськ*|Stockholm
Finland Финлянди* Фінлянді* Finlande|Finnish Finns финск* фінськ*|Helsinki
Denmark Дани* Дані* Danemark|Danish Danes датск*|Copenhagen
Greenland|Greenlandic|Nuuk
Iceland|Icelandic|Reykjavik
Ireland|Irish|Dublin
Portugal|Portuguese|Lisbon
Lithuania Литв*|Lithuanian литовск* литовськ*|Vilnius
Latvia Латви* Латві*|Latvian латвийск*|Riga
Estonia Эстони* Естоні*|Estonian эстонск*|Tallinn
Belarus Белорусси* Беларус* Білорус*|Belarusian Belarusians белорусск* білоруськ* bielorusse|Minsk Минск* Мінськ*
Georgia Грузи* Грузі*|Georgian Georgians грузинск* грузинськ*|Tbilisi
Armenia Армени* Вірмені* Armenie|Armenian Armenians армянск* вірменськ* armenien armenienne|Yerevan Ереван* Єреван* Erevan
Azerbaijan Азербайджан* Azerbaidjan|Azerbaijani Azeri азербайджанск* азербайджанськ*|Baku Баку Bakou
Kazakhstan Казахстан*|Kazakh казахстанск*|Astana Астан*
Uzbekistan|Uzbek|Tashkent
Kyrgyzstan|Kyrgyz|Bishkek
Tajikistan|Tajik|Dushanbe
Turkmenistan|Turkmen|Ashgabat
China Кита* Chine|Chinese китайск* китайськ* chinois chinoise|Beijing Пекин* Пекін* Pekin
Taiwan Тайван*|Taiwanese|Taipei
Japan Япони* Японі* Japon|Japanese японск* японськ* japonais|Tokyo Токио
South_Korea Republic_of_Korea Южн*_Коре* Південн*_Коре*|South_Korean South_Koreans южнокорейск*|Seoul Сеул*
North_Korea DPRK КНДР Северн*_Коре* Північн*_Коре*|North_Korean North_Koreans северокорейск*|Pyongyang Пхеньян*
India Инди* Індія Індії Inde|Indian Indians индийск* індійськ* indien|New_Delhi Delhi
Pakistan Пакистан*|Pakistani Pakistanis|Islamabad
Afghanistan Афганистан* Афганістан*|Afghan Afghans|Kabul
Bangladesh|Bangladeshi|Dhaka
Sri_Lanka|Sri_Lankan|Colombo
Nepal|Nepalese Nepali|Kathmandu
Myanmar Burma|Burmese|Naypyidaw
Thailand|Thai Thais|Bangkok
Cambodia|Cambodian Cambodians|Phnom_Penh
Vietnam|Vietnamese|Hanoi
Laos|Laotian|Vientiane
Malaysia|Malaysian|Kuala_Lumpur Putrajaya
Singapore|Singaporean|
Indonesia|Indonesian Indonesians|Jakarta
Philippines|Philippine Filipino Filipinos|Manila
Australia|Australian Australians|Canberra
New_Zealand|New_Zealander|Wellington
Israel Израил* Ізраїл*|Israeli Israelis израильск* ізраїльськ* israelien israelienne israeliens|Jerusalem Tel_Aviv Иерусалим*
Palestine State_of_Palestine Палестин*|Palestinian Palestinians палестинск* палестинськ* palestinien|Ramallah
Lebanon Ливан* Ліван* Liban|Lebanese ливанск* ліванськ* libanais|Beirut Бейрут* Beyrouth
Syria Сири* Сирі* Syrie|Syrian Syrians сирийск* сирійськ* syrien|Damascus Дамаск* Damas
Jordan Иордани*|Jordanian Jordanians|Amman
Egypt Егип* Єгип* Egypte|Egyptian Egyptians египетск* єгипетськ* egyptien|Cairo Каир* Каїр* Le_Caire
Iraq Ирак* Ірак* Irak|Iraqi Iraqis|Baghdad
Iran Иран* Іран*|Iranian Iranians иранск* іранськ* iranien iranienne|Tehran Тегеран* Teheran
Saudi_Arabia Саудовск*_Арави* Саудівськ*_Араві* Arabie_saoudite|Saudi Saudis саудовск* саудівськ* saoudien|Riyadh Эр-Рияд* Ер-Ріяд* Riyad
Qatar Катар*|Qatari Qataris катарск* катарськ* qatari|Doha Дох*
United_Arab_Emirates UAE U.A.E. Emirates ОАЭ ОАЕ Emirats_arabes_unis|Emirati Emiratis|Abu_Dhabi Абу-Даби Абу-Дабі
Kuwait|Kuwaiti|
Bahrain|Bahraini|Manama
Oman|Omani|Muscat
Yemen|Yemeni Yemenis|Sanaa
Libya|Libyan Libyans|Tripoli
Tunisia|Tunisian|Tunis
Algeria|Algerian|Algiers
Morocco|Moroccan|Rabat
Sudan Судан*|Sudanese суданск* суданськ* soudanais|Khartoum
South_Sudan|South_Sudanese|Juba
Ethiopia Эфиопи* Ефіопі*|Ethiopian Ethiopians|Addis_Ababa
Eritrea|Eritrean|Asmara
Somalia|Somali Somalis|Mogadishu
Kenya|Kenyan Kenyans|Nairobi
Uganda|Ugandan|Kampala
Rwanda Руанд*|Rwandan Rwandans rwandais|Kigali
Burundi|Burundian|Gitega
Congo Democratic_Republic_of_Congo Democratic_Republic_of_the_Congo DRC D.R.C. RDC|Congolese congolais congolaise|Kinshasa
Tanzania|Tanzanian|Dodoma
Angola|Angolan|Luanda
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
Mozambique|Mozambican|Maputo
South_Africa|South_African South_Africans|Pretoria
Nigeria|Nigerian Nigerians|Abuja
Niger|Nigerien|Niamey
Mali|Malian Malians malien|Bamako
Burkina_Faso|Burkinabe|Ouagadougou
Chad|Chadian|N'Djamena
Cameroon|Cameroonian|Yaounde
Ghana|Ghanaian|Accra
Senegal|Senegalese|Dakar
Ivory_Coast|Ivorian|Abidjan
Togo|Togolese|Lome
Venezuela Венесуэл* Венесуел*|Venezuelan Venezuelans venezuelien|Caracas
Colombia|Colombian Colombians colombien|Bogota Bogotá
Brazil Бразили* Бразилі* Bresil|Brazilian Brazilians|Brasilia
Argentina|Argentine Argentinian|Buenos_Aires
Chile|Chilean|Santiago
Peru|Peruvian|Lima
Ecuador|Ecuadorian|Quito
Bolivia|Bolivian|La_Paz
Paraguay|Paraguayan|Asuncion
Uruguay|Uruguayan|Montevideo
Guyana|Guyanese|Georgetown
Mexico|Mexican Mexicans|Mexico_City
Cuba|Cuban Cubans|Havana
Haiti|Haitian Haitians|Port-au-Prince
Panama|Panamanian|Panama_City
Guatemala|Guatemalan|
Honduras|Honduran|Tegucigalpa
El_Salvador|Salvadoran|San_Salvador
Nicaragua|Nicaraguan|Managua
Costa_Rica|Costa_Rican|
Canada Канад*|Canadian Canadians канадск* канадськ* canadien|Ottawa Оттав*
Vatican Holy_See Ватикан*||
Northern_Cyprus|Turkish_Cypriot Turkish_Cypriots|
Northern_Ireland||Belfast
Scotland|Scottish Scots|Edinburgh
Somaliland||Hargeisa
Transnistria||Tiraspol
Abkhazia|Abkhaz|Sukhumi
";
