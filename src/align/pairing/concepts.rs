//! Words that drafts use for the same thing: what one author calls the army
//! another calls the armed forces. A thesaurus of what negotiations are about, in the
//! languages they are most often held in; other languages go without. It also joins languages.

use super::{
    tokens::stem,
    vector_space::{ByFeature, feature},
};
use std::sync::OnceLock;

/// A line for each thing: words in English, French, German, Spanish, Russian and Ukrainian,
/// folded. Their stems are compared, so that one form of a word is enough.
const CONCEPTS: &str = "\
ceasefire truce armistice cessation hostilities fire cessez treve armistice hostilites waffenruhe waffenstillstand feuer alto tregua hostilidades прекращение огня огонь перемирие вогню перемирря
war fighting combat conflict guerre combats conflit krieg kampf konflikt guerra conflicto война войны боевых конфликт конфликта війна
army forces military troops soldiers armed servicemen armee troupes soldats militaires streitkrafte truppen soldaten armee ejercito tropas soldados militares fuerzas армия армии войска войск солдат военнослужащих військ
cap ceiling limit limited maximum exceed plafond limite begrenzt obergrenze hochstens techo maximo предел ограничение численность межа
withdraw withdrawn withdrawal pull leave redeploy retire retirer retrait quitter ruckzug abzug zuruckziehen verlassen retirar retirada abandonar отвод отводят отводится вывод вывести выводятся відвід виведення
attack aggression invasion invade attacked assault attaque agression invasion angriff aggression uberfall ataque agresion invasion нападение агрессия вторжение напад агресія
defend defence defense assistance protect protection defendre defense protection verteidigen verteidigung schutz defender defensa proteccion защита оборона защищать захист оборона
guarantee guarantees assurance assurances guarantor garantie garanties garantien garantia garantias гарантия гарантии гарантий гарантії
prisoner prisoners detainee detainees detained captive captives hostages liberty prisonniers detenus otages gefangene gefangenen haftlinge geiseln prisioneros detenidos rehenes пленные пленных заложники задержанных заключенных полонених заручників
release released free freed liberate exchange exchanged liberer liberation libere echange freilassen freigelassen freilassung austausch liberar liberados canje освобождаются освобождение обмен звільнення обмін
refugees displaced return returnees driven refugies deplacees retour rentrer fluchtlinge vertriebene ruckkehr refugiados desplazados retorno беженцы перемещенные возвращение біженці переміщені повернення
border frontier boundary line frontiere limite ligne grenze linie frontera limite linea граница границы линия линии кордон лінія
territory region province area land territoire region province gebiet region provinz territorio region provincia территория область район регион територія область
sovereignty sovereign independence independent souverainete souverain independance souveranitat souveran unabhangigkeit soberania soberano independencia суверенитет независимость суверенітет незалежність
election elections vote ballot polls elected elections scrutin vote elus wahl wahlen gewahlt elecciones votacion elegida выборы выборов голосование вибори
referendum plebiscite consultation referendum plebiszit volksabstimmung referendum plebiscito референдум
sanctions sanction restrictive measures penalties penalty embargo sanctions mesures sanktionen strafen sanciones medidas санкции ограничительные санкції
lift lifted end ended cease terminate lever levee fin mettre aufheben endet beenden levantar terminar снимаются отменяются прекращается скасування
fund funds money financing finance financial fonds argent financement fonds gelder mittel finanzierung fondo fondos dinero financiacion фонд фонды средства финансирование фонд кошти
assets reserves holdings property frozen avoirs reserves geles biens vermogen guthaben eingefroren activos reservas bienes congelados активы резервы замороженные активи
reconstruction rebuild rebuilding rebuilt restore restoration redevelopment repair repaired reconstruire reconstruction reparer wiederaufbau wiederherstellung reparatur reconstruccion reconstruir reparar восстановление восстанавливается ремонт отбудова відновлення
monitor monitoring supervise supervision oversee oversight observe observers verify verification watch surveillance observateurs verification controle uberwachung beobachter aufsicht kontrolle supervision observadores vigilancia verificacion наблюдение наблюдатели мониторинг контроль проверка спостереження моніторинг
committee commission council board body group panel comite commission conseil groupe ausschuss kommission rat gremium comite comision consejo grupo комитет комиссия совет группа комітет комісія рада
court tribunal judges tried trial prosecute prosecuted justice tribunal cour juges juger gericht richter urteil corte tribunal jueces juicio суд трибунал судьи суддя
amnesty pardon pardoned impunity amnistie grace amnestie begnadigung amnistia indulto амнистия помилование амністія
crime crimes atrocities offences crimes verbrechen straftaten crimenes delitos преступления злочини
compensation compensate compensated damages indemnity reparation reparations indemnite indemnise dommages entschadigung schadenersatz compensacion indemnizacion danos компенсация возмещение ущерб компенсація
children child minors minor enfants mineurs kinder minderjahrige ninos menores дети детей несовершеннолетних діти
language languages tongue langue langues sprache sprachen lengua idioma idiomas язык языка мова мови
school schools education teaching taught textbooks ecole ecoles enseignement enseignee schule schulen bildung unterricht escuela educacion ensenanza школа школы образование школи освіта
religion religious church faith worship religion religieux eglise culte religion kirche glauben religion iglesia culto религия церковь вера релігія церква
minority minorities communities community ethnic peoples minorite communaute minderheit gemeinschaft minoria comunidad меньшинств общины меншин громади
join membership accession accede member admitted adhesion adherer membre beitritt mitgliedschaft aufnahme adhesion ingreso membresia вступление членство приєднання членство
alliance bloc blocs union pact alliance bloc union bundnis allianz alianza bloque блок альянс союз союзы
neutral neutrality nonaligned neutre neutralite neutral neutralitat neutral neutralidad нейтральный нейтралитет нейтральний
base bases station stationed stationing deploy deployed deployment posts bases stationner deployer stutzpunkt stationieren stationiert basen estacionar desplegar bases размещать размещение дислокация база базы розміщення
foreign allied international etranger etrangeres auslandisch fremde extranjero extranjeras иностранные иностранных іноземні
missile missiles rocket rockets launcher launchers missile fusee rakete raketen misil misiles cohete ракеты ракет ракети
artillery guns heavy weapons arms weaponry armement armes artillerie waffen geschutze armas artilleria вооружение оружие артиллерия зброя озброєння
mine mines demining demined clear cleared clearance mines deminage minen raumen geraumt minas desminado мины минные разминирование разминируются міни розмінування
nuclear atomic reactor nucleaire atomique atomar nuklear kernkraft nuclear atomico ядерный атомная ядерний
power electricity energy electric hydroelectric grid plant dam electricite energie barrage centrale strom energie elektrizitat kraftwerk damm electricidad energia presa электроэнергия энергия станция плотина електроенергія енергія станція
gas oil pipeline pipelines gaz petrole oleoduc gas ol pipeline gas petroleo oleoducto газ нефть трубопровод газ нафта
ship ships vessel vessels merchant shipping boats navire navires bateaux schiff schiffe boote buque buques barcos судно суда корабли кораблі судна
navigation passage transit strait sea waters maritime navigation passage detroit mer eaux schifffahrt durchfahrt meerenge see gewasser navegacion paso estrecho mar aguas судоходство проход пролив море судноплавство море
harbour harbor port ports dock port ports hafen puerto puertos порт гавань
trade commerce tariff tariffs customs duties market commerce douane droits marche handel zoll zolle markt comercio arancel aduana mercado торговля пошлины таможня рынок торгівля мито
price cost costs expenses fee paid pay borne prix cout frais depenses payer kosten preis gebuhr zahlen bezahlt costo gastos precio pagar стоимость расходы оплата витрати
tax taxes levy taxation impot taxe impots steuer steuern abgabe impuesto impuestos налог налоги податки
fish fishing fishermen fisheries peche pecheurs poisson fisch fischer fischerei pesca pescadores pez рыба рыболовство рибальство
water river basin flow eau riviere fleuve wasser fluss agua rio вода река воды вода ріка
law legislation legislative statute constitution constitutional enshrine loi legislation constitution gesetz verfassung gesetzgebung ley legislacion constitucion закон законодательство конституция закон конституція
binding force legal obligatory ratified ratification obligatoire ratification rechtskraft verbindlich ratifizierung vinculante ratificacion обязательный ратификация юридическую обов'язковий ратифікація
dispute disputes disagreement settle settlement arbitration arbitrator differend litige arbitrage reglement streit streitigkeit schiedsgericht beilegung disputa controversia arbitraje спор споры разногласия арбитраж спір спори
breach violation violations infringement breaches violation infraction verletzung verstoss violacion infraccion incumplimiento нарушение нарушения порушення
inspection inspections inspected inspectors check inspection inspecteurs inspektion kontrolle inspeccion inspectores инспекция инспекторы досмотр інспекція
notify notification notice announce announced inform notifier preavis annoncer informer mitteilen ankundigen anzeige frist notificar aviso anunciar уведомление сообщать извещать повідомлення
data information figures exchange report reports donnees informations rapport daten angaben bericht datos informacion informe данные информация отчет дані інформація
prohibited forbidden ban banned outlaw renounce interdit interdiction renonce verboten verbot verzichtet prohibido prohibicion renuncia запрещено запрет отказывается заборонено відмова
victims wounded injured suffering dead killed bodies remains victimes blesses morts opfer verletzte tote victimas heridos muertos жертвы раненые погибших тела останки жертви поранені загиблих
humanitarian relief aid food medicine humanitaire aide secours vivres hilfe humanitar nahrung humanitaria ayuda alimentos гуманитарная помощь продовольствие гуманітарна допомога
permanent permanently lasting indefinite permanent durable dauerhaft standig permanente duradero постоянный бессрочный постійний
begin start open commence launch commencer ouvrir debut beginnen anfangen offnen comenzar abrir iniciar начинаются открываются начало починаються
enter entry effect inception entree vigueur inkrafttreten kraft tritt entrada vigor вступает силу набирає чинності
duration term period years remain duree terme dauer laufzeit duracion plazo срок действия тривалість
terminate denounce withdraw notice denoncer resilier kundigen kundigung gekundigt kundbar denunciar rescindir расторжение денонсация
talks negotiations negotiate dialogue negociations dialogue pourparlers verhandlungen gesprache dialogo negociaciones переговоры диалог переговори діалог
meet meets convene convenes meeting session reunit reunion tagt zusammentreten sitzung reunirse reune reunion собирается заседание встреча засідання
president chair chaired head president preside vorsitz vorsitzender presidente presidida председатель президент возглавляет голова президент
wages wage salary salaries pay remuneration salaire salaires remuneration lohn lohne entgelt gehalt salario sueldo зарплата заработная
work working hours workers employees labour labor travail travailleurs employes arbeit arbeitszeit beschaftigte arbeitnehmer trabajo trabajadores empleados труд работа рабочее работников
holiday leave vacation conges vacances urlaub vacaciones отпуск
warning warn alert alerte avertissement warnung alarma aviso предупреждение оповещение
culture cultural heritage monument monuments culture patrimoine kultur erbe denkmal cultura patrimonio культура наследие памятники
media press journalists newspapers presse journalistes medien journalisten prensa periodistas сми журналисты пресса журналісти
police policing gendarmerie police polizei policia полиция поліція
road railway rail train trains bridge route chemin fer train pont strasse bahn eisenbahn zug brucke carretera ferrocarril tren puente дорога железная поезд мост залізниця дорога
forest forests timber wood logging foret bois wald holz bosque madera лес древесина
climate emissions carbon climat emissions klima emissionen clima emisiones климат выбросы
debt loan loans credit dette pret credit schulden darlehen kredit deuda prestamo credito долг кредит заем борг
investment invest invested investments investissement investir investition investieren inversion invertir инвестиции вложения інвестиції
recognise recognize recognition recognised recognized reconnaitre reconnaissance anerkennen anerkennung reconocer reconocimiento признание признаются признать визнання
embassy embassies ambassador ambassadors diplomatic ambassade ambassadeurs diplomatique botschaft botschafter diplomatisch embajada embajadores diplomaticas посольство послы дипломатические посольства
local regional municipal locale regionale ortlich lokal regional local municipal местные местное місцеві
soil ground land territory homeland sol terrain boden suelo земля территория земля територія
build built erect erected construct construction structure structures buildings construire bati bauen errichten gebaude construir edificio строить построенные сооружения здания будівлі
void invalid lapse lapses forfeit forfeits expire expires expiry expiration run nul caduc nichtig erlischt ungultig nulo caduca недействителен утрачивает чинність
parliament assembly congress chamber legislature duma rada parlement assemblee parlament versammlung asamblea парламент собрание дума рада
pollution pollute clean oil waste sewage contamination pollution dechets verschmutzung abfall contaminacion residuos загрязнение отходы забруднення
transfer hand handed deliver delivered convey pass surrender remettre livrer transferer ubergeben liefern entregar transferir передают передача выдача выдать передаются передати
unwilling consent will voluntarily volonte consentement wille zustimmung freiwillig voluntad consentimiento воля воли согласия добровольно желающее згоди
family families relatives kin famille proches familie angehorige familia семьи семьям родственники родичі
place site spot location bridge point lieu endroit ort stelle lugar sitio место мост пункт місце
ally allies partner partners assistance aid help come allie soutien verbundete hilfe aliado ayuda помощь союзник допомога
consult confer consultation consultations consulter beraten konsultationen consultar консультации консультуються
rent lease tenancy lessee lessor tenant landlord loyer bail miete pacht pachter alquiler arrendamiento аренда оренда
vote majority unanimous unanimously consensus unanimity majorite unanimite mehrheit einstimmig mayoria unanimidad большинство единогласно більшість
annual yearly year twelve annuel an jahrlich jahr anual ano ежегодный год річний
immediately once forthwith delay prompt promptly immediatement sofort unverzuglich inmediato demora немедленно безотлагательно негайно
citizen citizens nationals population people residents inhabitants citoyens habitants burger einwohner ciudadanos habitantes граждане жители население громадяни
health hospital hospitals doctors medical sante hopital gesundheit krankenhaus salud hospital здоровье больница врачи лікарня
aircraft plane planes aeroplanes jets fly flight airspace overflight avions aeronefs flugzeug luftraum avion aviones самолет авиация полеты літаки
ship warship warships fleet navy naval flotte marine flotte marine flota naval флот корабли флот
drone drones unmanned uav drones drohnen drones беспилотники дроны безпілотники
secure safe safety security securite surete sicherheit seguridad безопасность безпека
map maps chart demarcation carte karte mapa карта мапа
symbol flag anthem drapeau fahne flagge bandera флаг прапор
currency coin bank central monnaie banque wahrung bank moneda banco валюта банк
buffer zone belt demilitarised demilitarized strip zone tampon pufferzone entmilitarisiert zona desmilitarizada зона полоса демилитаризованная смуга
freeze frozen halt suspend suspended suspension stop geler suspendre einfrieren aussetzen congelar suspender приостановка заморозка призупинення
resign dismiss replaced appoint appointed appoints name named nominate nommer designer ernennen benannt nombrar designar назначает назначение призначає
share shared half equally divide split portion partager moitie parts teilen halfte anteile compartir mitad reparto доля поровну половина частка порівну
invite invited readmit return comeback inviter einladen invitar пригласить приглашение запросити
mutual joint jointly both common mutuel conjoint commun gegenseitig gemeinsam beide mutuo conjunto comun совместный взаимный общий спільний взаємний";

/// The thesaurus, ready to be looked up.
pub struct Concepts {
    of_stem: ByFeature<Vec<u16>>,
}

impl Concepts {
    /// The thesaurus, prepared when it is first asked for.
    pub fn get() -> &'static Concepts {
        static CONCEPTS: OnceLock<Concepts> = OnceLock::new();
        CONCEPTS.get_or_init(Concepts::new)
    }

    fn new() -> Concepts {
        let mut of_stem: ByFeature<Vec<u16>> = ByFeature::default();
        for (nth, line) in CONCEPTS.lines().enumerate() {
            for word in line.split(' ') {
                let concepts = of_stem.entry(feature(stem(word))).or_default();
                if !concepts.contains(&(nth as u16)) {
                    concepts.push(nth as u16);
                }
            }
        }
        Concepts { of_stem }
    }

    /// The things that a stem stands for.
    pub fn of(&self, stem: &str) -> &[u16] {
        self.of_stem.get(&feature(stem)).map_or(&[], Vec::as_slice)
    }
}
