//! Organisations, bodies and outlets that the news name without saying what they are. Open
//! it when one is not known; those with a telling name (“… Ministry”) need no line.

/// Organisations and bodies; `_` is a space.
pub(super) const ORGANISATIONS: &str = "\
Kremlin White_House Pentagon Elysee Élysée Downing_Street Whitehall Bundestag Duma State_Duma Knesset Verkhovna_Rada Rada Congress Capitol \
Foggy_Bottom State_Department Foreign_Office Treasury Foreign_Ministry Defence_Ministry Defense_Ministry Senate \
European_Union EU E.U. European_Commission European_Council European_Parliament NATO Nato United_Nations UN U.N. \
Security_Council UN_Security_Council General_Assembly Organization_for_Security_and_Co-operation_in_Europe OSCE IAEA \
International_Atomic_Energy_Agency African_Union AU Arab_League League_of_Arab_States ASEAN Asean ECOWAS IGAD Mercosur BRICS G7 G20 G-7 G-20 OPEC Opec OPEC+ \
World_Bank International_Monetary_Fund IMF World_Trade_Organization WTO WHO World_Health_Organization UNICEF Unicef UNHCR UNRWA WFP \
World_Food_Programme World_Food_Program International_Criminal_Court ICC International_Court_of_Justice ICJ International_Committee_of_the_Red_Cross ICRC Red_Cross Red_Crescent \
Hamas Hezbollah Houthis Houthi Fatah PLO Palestinian_Authority Islamic_Jihad Taliban Islamic_State IDF FSB GRU SBU HUR CIA FBI Mossad Shin_Bet MI6 \
Rapid_Support_Forces RSF SAF M23 FARC ELN Tatmadaw AKP PKK SDF CIS CSTO Council_of_Europe Amnesty_International Human_Rights_Watch Médecins_Sans_Frontières \
Oxfam Save_the_Children Gazprom Naftogaz Rosatom Energoatom Euroclear Revolutionary_Guards Revolutionary_Guard IRGC Coalition_of_the_Willing Quartet E3 \
Kuomintang KCNA_side Politburo Wagner Pravy_Sektor Azov European_Central_Bank ECB Federal_Reserve GCC Gulf_Cooperation_Council \
Кремл* Бел*_дом* Біл*_дім Біл*_дом* Білий_дім Совбез* Радбез* Госдум* Держдум* Верховн*_Рад* Рад* ООН НАТО ЕС ЄС Евросоюз* Євросоюз* Еврокомисси* Єврокомісі* ОБСЕ ОБСЄ МАГАТЭ МАГАТЕ \
МИД МЗС Минобороны Міноборони Генштаб* СБУ ФСБ ГУР Госдеп* Держдеп* Пентагон* Елисейск*_дворец* Єлисейськ*_палац* ХАМАС* Банков* ЦРУ ОП ОПУ \
ONU OTAN UE Union_europeenne Commission_europeenne Maison_Blanche Maison_blanche Quai_d'Orsay Matignon AIEA Union_africaine Conseil_de_securite Union_Africaine Hamas Kremlin";

/// Outlets: what they tell is known through them.
pub(super) const OUTLETS: &str = "\
Reuters AP Associated_Press AFP Agence_France-Presse BBC CNN CBS CBS_News NBC NBC_News ABC ABC_News MSNBC Fox Fox_News Fox_News_Radio Bloomberg Axios Politico NPR PBS CNBC \
Guardian Financial_Times FT New_York_Times Washington_Post Wall_Street_Journal WSJ Times Telegraph Economist Independent Sky_News Sky ITV Daily_Mail Newsweek Time \
Le_Monde Le_Figaro France_24 RFI Der_Spiegel Spiegel Bild Die_Zeit Deutsche_Welle DW ZDF ARD Corriere_della_Sera La_Repubblica El_Pais El_País \
TASS Tass RIA RIA_Novosti Ria_Novosti Interfax Kommersant Vedomosti RBC RT Izvestia Rossiya_24 Sputnik Meduza Moscow_Times \
Ukrinform Interfax-Ukraine Kyiv_Independent Ukrainska_Pravda Ukrayinska_Pravda Suspilne UNIAN LIGA Babel Radio_Free_Europe Radio_Liberty RFE/RL \
Al_Jazeera Al-Jazeera Al_Arabiya Al-Arabiya Al_Hadath Haaretz Times_of_Israel Jerusalem_Post Channel_12 Channel_13 Kan Ynet Anadolu Anadolu_Agency IRNA Tasnim Fars Press_TV SANA WAFA MENA Al-Ahram \
Xinhua CCTV Global_Times Yonhap KCNA Kyodo NHK Nikkei Asahi South_China_Morning_Post Times_of_India Hindu PTI ANI Dawn \
Belta BelTA Infobae Caracol Semana El_Tiempo El_Espectador Sudan_Tribune Daily_Nation Cyprus_Mail \
ТАСС РИА РИА_Новости Интерфакс* Коммерсант* Рейтер* Reuters Укринформ Укрінформ* Суспільн* Українськ*_правд* Европейская_правда Європейськ*_правд* Блумберг Ведомост* Известия* УНИАН УНІАН Медуз*";

/// Where people post; what they post is known through it.
pub(super) const POSTS: &str = "Telegram Truth_Social Twitter Facebook X Instagram WeChat Weibo YouTube TikTok Телеграм* телеграм* Telegram-канал*";

/// Words with a capital that are neither persons nor bodies.
pub(super) const THINGS: &str = "\
Christmas Easter Ramadan Thanksgiving Orthodox Christian Muslim Jewish Islamic Islam Catholic Sunni Shiite Shia Kurdish Kurds Arab Arabs Western Eastern Northern Southern Central West East North South Global_South \
European Europeans Europe Asian Asia African Africa Middle_East Gulf Latin_America Eurasia Balkans Baltic Caucasus Soviet Soviet_Union Cold_War World_War God Internet \
Nobel Nobel_Peace_Prize Nobel_Prize Minsk_Agreements Minsk_agreements Abraham_Accords Oslo_Accords Oval_Office Air_Force_One Tomahawk Tomahawks Patriot Patriots Shahed Iskander Kinzhal Oreshnik ATACMS HIMARS F-16 Storm_Shadow Leopard \
Republican Republicans Democrat Democrats Democratic Conservative Labour GDP COVID COVID-19 Covid AI OK PDF HIV TV PhD II III IV GMT EST ET CET UTC BST EDT AM PM \
Donbas Donbass Crimea Donetsk Luhansk Lugansk Kherson Zaporizhzhia Zaporizhia Gaza Gaza_Strip West_Bank Darfur Kordofan Tigray Golan Golan_Heights Rafah Black_Sea Red_Sea Mediterranean Baltic_Sea South_China_Sea Sea_of_Azov Strait_of_Hormuz Suez Suez_Canal Nile Jordan_River Dnipro Dniester \
Geneva Istanbul Miami Florida New_York Brussels Strasbourg Davos Munich Alaska Anchorage Mar-a-Lago Camp_David Jeddah Sharm_el-Sheikh El_Fasher Omdurman Port_Sudan Goma Bukavu Kirkuk Aleppo Idlib Homs Rafah Khan_Younis \
Odesa Odessa Kharkiv Lviv Sumy Chernihiv Mariupol Pokrovsk Bakhmut Kursk Belgorod Krasnodar St._Petersburg St_Petersburg Saint_Petersburg Sochi Vladivostok Rostov Bryansk Los_Angeles California Texas Chicago Hong_Kong Macau Shanghai Hiroshima Panmunjom \
Женев* Стамбул* Донбасс* Донбас* Крым* Крим* Одесс* Одес* Харьков* Харків* Брюссел* Майами Маямі Європ* Европ* Давос* Курск* Запорож* Запоріж* Херсон* Донецк* Донецьк* Луганск* Луганськ* \
Bruxelles Geneve Istanbul Europe Proche-Orient Gaza Donbass Crimee";
