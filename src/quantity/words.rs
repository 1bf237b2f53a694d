//! The table of number words, units, months and bounds in ten languages. Open it to add
//! a word or a language.

/// One meaning a line: what it is, then the forms that mean it, folded. The
/// first letter is the class, `=` the size in the smallest unit of the class.
/// Within a form `_` is a space, `*` any ending; `s:` before it keeps it to
/// texts in that language (English, French, Deutsch, eSpañol is `s`, Italian,
/// Portuguese, Nederlands, poLish, Russian, Ukrainian).
///
/// - `#` numerals, `*` powers of ten, `h` one half, `/` denominators, `a` articles that may mean one
/// - `m` months, `Y` what follows a year, `E` the end of a month or year, `N` what follows a time of day
/// - `t` durations in minutes, `y` in months; `L` metres, `A` square metres, `W` grams, `q` square
/// - `$` currencies, `%` percent, `c` who is counted, `g` the same where no noun follows
/// - `B` bounds before a number, `P` before a date alone, `S` behind a number; then `m` at most, `n` at least,
///   `l` less, `g` more, `a` about, `e` exactly
/// - `!` deadlines, `r` what a reference begins with, `T` from one number to another, `w` between, `+` and, `o` of, `x` words that tell no kind
/// - `-` the commonest words of a language
pub(super) const WORDS: &str = "\
#1 one f:un f:une d:ein d:eine d:einen d:einem d:einer d:eines eins s:un s:una uno i:un i:una i:uno p:um p:uma n:een l:jeden l:jedna l:jednego l:jednej l:jedno один одна одно одного однои одну одного однієі одне
#2 two deux zwei s:dos dois duas i:due twee dwa dwie dwoch два две двух дві двох
#3 three trois drei tres i:tre drie trzy trzech три трех трьох
#4 four quatre vier cuatro quattro quatro cztery czterech четыре четырех чотири чотирьох
#5 five cinq funf cinco cinque vijf piec pieciu пять пяти п'ять п'яти
#6 six sechs seis i:sei zes szesc szesciu шесть шести шість
#7 seven f:sept sieben siete sette sete zeven siedem siedmiu семь семи сім
#8 eight f:huit acht ocho i:otto oito osiem osmiu восемь восьми вісім
#9 nine f:neuf neun nueve nove negen dziewiec dziewieciu девять девяти дев'ять дев'яти
#10 ten dix zehn diez dieci dez tien dziesiec dziesieciu десять десяти
#11 eleven f:onze elf s:once undici onze jedenascie одиннадцать одиннадцати одинадцять
#12 twelve douze zwolf doce dodici doze twaalf dwanascie dwunastu двенадцать двенадцати дванадцять дванадцяти dozen
#13 thirteen treize dreizehn trece tredici treze dertien trzynascie тринадцать тринадцяти
#14 fourteen quatorze vierzehn catorce quattordici veertien czternascie четырнадцать четырнадцати чотирнадцять чотирнадцяти
#15 fifteen quinze funfzehn quince quindici vijftien pietnascie пятнадцать пятнадцати п'ятнадцять
#16 sixteen seize sechzehn dieciseis sedici zestien szesnascie шестнадцать
#17 seventeen siebzehn diecisiete zeventien siedemnascie семнадцать
#18 eighteen achtzehn dieciocho diciotto dezoito achttien osiemnascie восемнадцать
#19 nineteen neunzehn diecinueve negentien dziewietnascie девятнадцать
#20 twenty vingt vingts zwanzig veinte venti vint vinte twintig dwadziescia dwudziestu двадцать двадцати двадцять
#30 thirty trente dreissig treinta trenta trinta dertig trzydziesci trzydziestu тридцать тридцати тридцять
#40 forty quarante vierzig cuarenta quaranta quarenta veertig czterdziesci сорок сорока
#50 fifty cinquante funfzig cincuenta cinquanta cinquenta vijftig piecdziesiat piecdziesieciu пятьдесят пятидесяти п'ятдесят п'ятдесяти
#60 sixty soixante sechzig sesenta sessanta sessenta zestig szescdziesiat шестьдесят шестидесяти шістдесят шістдесяти
#70 seventy septante siebzig setenta settanta zeventig siedemdziesiat семьдесят семидесяти сімдесят
#80 eighty quatre_vingt quatre_vingts achtzig ochenta ottanta oitenta tachtig osiemdziesiat восемьдесят вісімдесят
#90 ninety nonante neunzig noventa novanta negentig dziewiecdziesiat девяносто дев'яносто
#100 hundred f:cent f:cents hundert cien ciento cientos cientas cento cem centos honderd s:cientos sto stu sta l:set scie сто ста сти сот сті
*2 百
*3 thousand thousands tausend tsd mille s:mil p:mil i:mila duizend tysiac tysiecy tysiace tys тысяч* тыс тисяч* тис k 千 तसौ हजार ألف آلاف
*4 万 萬
*5 lakh lakhs लाख
*6 million millions millionen mio mln mn millon millones milion* milhao milhoes miljoen миллион* мільион* мільион* млн مليون
*7 crore crores करोड
*8 亿 億
*9 billion billions bn milliard* mrd md mld miliard* miljard bilhao bilhoes миллиард* мільярд* млрд مليار
*12 trillion* tn d:billion billionen d:billionen f:billion f:billions billon billones biljoen l:bilion* триллион* трильион* трлн
*-6 m
h half halb halbe halben halbes demi demie medio s:media mezzo mezza meio meia pol polowa polowe polowy половина половину половины половини moitie halfte mitad p:meta metade helft ½
/3 third thirds drittel tiers tercio tercios terzo terzi terco tercos derde derden trzecia trzecie treti треть трети третина третини третину
/4 quarter quarters viertel quart quarts cuarto cuartos quarto quarti quartos kwart czwarta czwarte четверть четверти чверть чверті
/5 fifth fifths funftel cinquieme* quinto quintos quinti пятая пятых п'ятих
/10 tenth tenths zehntel dixieme* decimo decimos decimi десятая десятых десятих
a e:a e:an
m1 january jan januar janvier enero gennaio janeiro januari stycz* январ* січ* jan
m2 february feb februar fevrier febrero febbraio fevereiro februari lut* феврал* лют*
m3 march mar marz mars marzo marco maart marz* марта март березн* березень
m4 april apr avril abril aprile kwie* апрел* квіт*
m5 may mai mayo maggio maio mei maj maja мая маи травн* травень
m6 june jun juni juin junio giugno junho czerw* июн* черв*
m7 july jul juli juillet julio luglio julho lip* июл* лип*
m8 august aug aout agosto augustus sierp* август* серп*
m9 september sep sept septembre septiembre settembre setembro wrze* сентябр* верес*
m10 october oct oktober okt octobre octubre ottobre outubro pazdz* октябр* жовт*
m11 november nov novembre noviembre novembro listopad* ноябр* листопад*
m12 december dec dezember dez decembre diciembre dicembre dezembro grud* декабр* груд*
Y год года году годом г рік року роц* roku 年
E end_of the_end_of end ende fin fin_de finales_de fine final_de fim_de eind einde koniec konca конец конца концу кінець кінця
N uhr pm a.m p.m o'clock gmt utc
tminute=1 minute* min minut* минут* хвилин* minuten 分钟
thour=60 h hour* hr hrs heure* stund* stundig* hora horas ora ore uur godzin* час часа часов часовои часам годин* 小时 小時
tday=1440 day days jour jours tag tage tagen tagig* taegig* dia dias giorno giorni dag dagen dzien dni dnia день дня днеи дни днів дні днями дневн* денн* суток сутки 天 日 दिन दिनों يوم أيام
tweek=10080 week weeks semaine* woche* wochig* semana* settiman* week weken tydzien tygodni* недел* недельн* тижн* тиждень 周 星期
ymonth=1 month* mois monat* monatig* mes meses mese mesi maand* miesiac* miesiec* месяц* месяч* місяц* місяч* 个月 個月 月
yyear=12 year years f:an f:ans annee* jahr jahre jahren jahrig* jaehrig* ano anos anno anni jaar jaren rok roku lata lat год года году лет летн* летии рік роки років року річн* 年 साल वर्ष سنة سنوات
ydecade=120 decade* jahrzehnt* decennie* decada* decennio decenni decennium десятилет* десятиліт*
Lm=1000 m metre* meter meters metern metro* metri метр* 米
Lmm=1 mm millimetre* millimeter* мм миллиметр*
Lcm=10 cm centimetre* centimeter* см
Lkm=1000000 km kms kilometre* kilometer* kilometro* kilometri chilometr* quilometro* kilometr* км километр* кілометр* 公里 千米 किमी كيلومتر
Lmile=1609344 mile* mi meile* mille_terrestre* milla* miglia milha* миль мили миля
Lnautical_mile=1852000 nautical_mile* seemeile* mille*_nautique* морских_миль морские_мили морських_миль nmi
Am2=1 m2 quadratmeter* sqm
Akm2=1000000 km2 quadratkilometer* 平方公里
Amile2=2589988 mi2
Aha=10000 ha hectare* hektar* hectarea* ettar* гектар* 公顷
Wt=1000000 t ton tons tonne* tonn* tonelada* tonnellat* тонн* 吨
Wkg=1000 kg kilogram* kilogramm* kilo kilos килограмм* кілограм* кг
Wg=1 gram grams gramm грамм* грам*
q square sq carre carres quadrat* cuadrado* quadrado* vierkante kwadrat* квадратн* кв ² 平方
$USD $ us$ usd dollar* us_dollar* dolar* dollari доллар* долар* 美元 डॉलर دولار
$EUR € eur euro euros евро євро 欧元
$GBP £ gbp pound_sterling pounds_sterling
$RUB ₽ rub rouble* ruble* rubel* rublo* rubli рубл* руб 卢布
$UAH ₴ uah hryvni* hrywni* гривн* гривен*
$CNY ¥ cny yuan юан* 人民币 元
$CHF chf franken
$PLN pln zloty* злот*
$INR ₹ inr rupee* рупи*
%% % ٪ ％ percent per_cent pct prozent* prozentig* pour_cent por_ciento per_cento percento por_cento procent* процент* відсот*
cpercentage_point percentage_point* prozentpunkt* points_de_pourcentage процентн*_пункт*
cpersonnel mann personnel troop troops soldier* serviceman servicemen servicewomen servicemember* service_member* military_personnel strong soldat* soldado* soldati militaires militari effectifs efectivos personale personeel personal zolnierz* военнослужащ* солдат* боицов боец віиськовослужбовц* 军人 士兵 官兵
gpersonnel military militair* militar* wojskow* военных военные віиськових
cpeople people person persons personnes personen personas persone pessoas osob человек людеи осіб 人
Bl less_than fewer_than below e:under lower_than short_of weniger_als unter moins_de menos_de meno_di minder_dan mniej_niz ponizej менее меньше менее_чем меньше_чем менш_як менше ниже 少于 不到 <
Bm up_to upto no_more_than not_more_than not_to_exceed not_exceed* no_longer_than not_longer_than may_not_exceed at_most at_the_most no_greater_than not_above maximum max a_maximum_of limited_to capped_at cap_of ceiling_of limit_of within no_later_than not_later_than as_late_as hochstens maximal bis_zu nicht_mehr_als nicht_langer_als innerhalb innerhalb_von binnen spatestens spatestens_bis au_plus au_maximum tout_au_plus au_plus_tard pas_plus_de ne_depassant_pas excedant_pas jusqu'a dans_un_delai_de maximum_de como_maximo a_mas_tardar no_mas_de no_superior_a no_mayor_de hasta un_maximo_de en_un_plazo_de dentro_de al_massimo non_piu_di non_superiore_a non_oltre fino_a entro al_piu_tardi entro_e_non_oltre no_maximo nao_mais_de nao_superior_a ate no_prazo_de hoogstens maximaal ten_hoogste niet_meer_dan uiterlijk n:tot nie_wiecej_niz nie_dluzej_niz najwyzej maksymalnie w_ciagu najpozniej l:do не_более не_более_чем не_больше не_позднее не_превыша* не_свыше максимум в_течение до не_більше не_більше_ніж не_більш_ніж не_більш_як не_пізніше не_перевищу* щонаибільше протягом упродовж 不超过 不多于 最多 至多 不迟于 ≤
Bn at_least at_a_minimum no_less_than not_less_than no_fewer_than not_fewer_than not_lower_than minimum min a_minimum_of no_earlier_than not_earlier_than mindestens wenigstens nicht_weniger_als fruhestens au_moins au_minimum pas_moins_de al_menos por_lo_menos como_minimo no_menos_de almeno come_minimo non_meno_di pelo_menos no_minimo ao_menos minstens ten_minste minimaal niet_minder_dan co_najmniej przynajmniej nie_mniej_niz minimalnie не_менее не_меньше не_менее_чем не_ранее минимум как_минимум по_меньшеи_мере не_менше не_менше_ніж не_менш_ніж не_менш_як не_раніше щонаименше мінімум 不少于 至少 最少 不低于 ≥
Bg more_than greater_than over exceeding in_excess_of above mehr_als uber plus_de mas_de piu_di oltre mais_de meer_dan wiecej_niz ponad более более_чем больше больше_чем свыше понад більше більш_як 超过 多于 >
Ba about around approximately approx roughly some circa ca nearly almost close_to an_estimated etwa rund ungefahr zirka fast environ pres_de quelque aproximadamente alrededor_de cerca_de unos unas i:quasi ongeveer okolo mniej_wiecej blisko около примерно приблизительно порядка почти близько приблизно маиже 约 大约 ~ ≈ ±
Pe in in_the_year e:of en im in_dem_jahr nel em no_ano w w_roku в у во during year wahrend 于
Pm by until till through bis fino_al d'ici jusqu'en do op к ко по bis_zum 到
Pn since from as_of starting seit ab depuis des desde dal a_partir_de sinds vanaf od с со з із 自 从 начиная_с
Pl before prior_to vor avant antes_de prima_del voor przed до_начала перед
Pg after following nach apres despues_de dopo_il depois_de na po после після
Sn at_the_earliest au_plus_tot or_more or_above and_above or_longer at_least oder_mehr ou_plus au_moins o_mas o_piu ou_mais of_meer lub_wiecej и_более или_более і_більше 以上
Sm at_the_latest au_plus_tard a_mas_tardar al_piu_tardi o_mais_tardar spatestens or_less or_fewer at_most maximum oder_weniger hochstens ou_moins au_plus au_maximum o_menos o_meno ou_menos of_minder lub_mniej и_менее или_менее 以内 之内 内 以下
Sa or_so 左右
!immediately immediately at_once sofort immediatement inmediatamente de_inmediato immediatamente imediatamente onmiddellijk natychmiast немедленно негаино 立即
!without_delay without_delay without_undue_delay without_further_delay unverzuglich ohne_verzug sans_delai sin_demora sin_dilacion senza_indugio senza_ritardo sem_demora onverwijld bezzwlocznie niezwlocznie незамедлительно без_промедления безотлагательно невідкладно без_зволікань без_затримки
!as_soon_as_possible as_soon_as_possible soonest asap as_quickly_as_possible so_bald_wie_moglich so_schnell_wie_moglich baldmoglichst des_que_possible aussitot_que_possible le_plus_tot_possible lo_antes_posible cuanto_antes il_prima_possibile quanto_prima o_mais_rapidamente_possivel o_mais_breve_possivel zo_spoedig_mogelijk zo_snel_mogelijk jak_najszybciej mozliwie_najszybciej как_можно_скорее в_кратчаишие_сроки якнаишвидше у_наикоротші_строки 尽快
!forthwith forthwith
!indefinitely indefinitely for_an_indefinite_period unbefristet auf_unbestimmte_zeit indefiniment pour_une_duree_indeterminee sine_die indefinidamente indefinitamente a_tempo_indeterminato indefinidamente por_tempo_indeterminado voor_onbepaalde_tijd bezterminowo бессрочно на_неопределенныи_срок безстроково 无限期
!permanently permanently in_perpetuity dauerhaft dauernd auf_dauer de_maniere_permanente de_facon_permanente permanentemente in_modo_permanente in_via_permanente permanent_en trwale na_stale навсегда на_постояннои_основе назавжди на_постіиніи_основі 永久
r part parts teil teile partie parte czesc часть части article* art arts artikel* articulo* articolo articoli artigo* artykul* ust ustep* стать* ст статт* point points punkt punkte punktu punkten punto puntos punti ponto пункт* п пп paragraph* para paras par absatz abs alinea apartado comma parrafo paragrafo ust частин* ч абзац* подпункт* підпункт* resolution* resolucion* risoluzione resolucao resolutie rezoluc* резолюц* document decision* annex* annexe* appendix anhang anlage anexo* allegato bijlage zalacznik* приложен* додат* chapter* kapitel* chapitre* capitulo* capitolo hoofdstuk rozdzial* глав* розділ* section* abschnitt* seccion* sezione раздел* clause* item* sub protocol protokoll protocole protocolo протокол* no nos nr num № § §§ # page pages p pp seite phase stage step option version table figure note footnote number номер* lid lett 第 rule regulation directive law decree form principle annex_no
T to bis a bis_zu tot do до по al ate – — - − 至 到 ~ ～
w between zwischen entre tra fra miedzy между між tussen
+ and und et y e en i и и та і oraz ed as_well_as & 和
o of de d d' du des di da von van der del dei degli о 个 個 名 位 余 多 的 us american
x more further other additional new remaining weiter* ander* neue neuen autre* nouveaux nouvelles otros otras nuevos nuevas altri altre nuovi nuove outros outras novos novas andere nieuwe inne innych nowych других дополнительных новых інших додаткових нових
-e a an the of and to in is was were be shall will for with by from on at has have that its are or as if not may can which this these per each into also when until than
-f le la les des du et dans est sont pour par sur avec qui que au aux sera seront ou de d l en un une par a ne pas plus
-d der die das den dem des und in ist sind wird werden fur mit von auf nicht im zu oder als nach pro ein eine bei aus
-s el la los las del y en es son para por con que se de al no o sera un una como pero
-i il lo la gli i le del della dei e in e sono per con che di al non si nel o sara un una da entro
-p o a os as do da das e em para por com que de no na ao nao ou sera um uma se
-n de het een en in is zijn voor met van op niet te of als naar per bij worden wordt uit
-l i w z na do nie sie jest sa dla od o oraz lub po przez przed ktore ktory zostanie beda
-r и в на с не по для от из к о или что это как при за будет быть со во после
-u і в на з не по для від із до або що це як при за буде бути та у и після";
