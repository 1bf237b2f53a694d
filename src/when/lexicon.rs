//! The words of dates in English, Ukrainian, Russian, French, German and Spanish, and the months in Italian,
//! Portuguese, Dutch and Polish; Arabic has a file of its own. Open it to add a word or a language: a line has a
//! meaning and the forms that mean it, folded ([`fold`](crate::query::fold)), `_` standing for a space within a form.

use super::arabic;
use crate::model::date::MONTHS;
use std::{collections::HashMap, sync::LazyLock};

pub(super) use super::word::Word;

/// The most words in a form.
pub(super) const LONGEST_FORM: usize = 4;

const HOUR: i32 = 3600;

const MEANINGS: &[(Word, &str)] = &[
    (
        Word::Month(1),
        "january jan januar janner janvier janv enero ene январь января январе янв січень січня січні січ gennaio gen janeiro januari styczen stycznia sty",
    ),
    (
        Word::Month(2),
        "february feb februar feber fevrier fevr fev febrero февраль февраля феврале фев февр лютий лютого лютому лют febbraio fevereiro februari luty lutego lut",
    ),
    (
        Word::Month(3),
        "march mar marz marz mrz maerz mars marzo март марта марте мар березень березня березні бер marco maart mrt marzec marca",
    ),
    (
        Word::Month(4),
        "april apr avril avr abril abr апрель апреля апреле апр квітень квітня квітні квіт кві aprile kwiecien kwietnia kwi",
    ),
    (
        Word::Month(5),
        "may mai mayo май мая мае травень травня травні трав тра maggio mag maio mei maj maja",
    ),
    (
        Word::Month(6),
        "june jun juni juin junio июнь июня июне июн червень червня червні черв чер giugno giu junho czerwiec czerwca cze",
    ),
    (
        Word::Month(7),
        "july jul juli juillet juil julio июль июля июле июл липень липня липні лип luglio lug julho lipiec lipca lip",
    ),
    (
        Word::Month(8),
        "august aug aout agosto ago август августа августе авг серпень серпня серпні серп augustus sierpien sierpnia sie",
    ),
    (
        Word::Month(9),
        "september sept sep septembre septiembre setiembre set сентябрь сентября сентябре сент сен вересень вересня вересні вер settembre setembro wrzesien wrzesnia wrz",
    ),
    (
        Word::Month(10),
        "october oct oktober okt octobre octubre октябрь октября октябре окт жовтень жовтня жовтні жовт жов ottobre ott outubro out pazdziernik pazdziernika paz",
    ),
    (
        Word::Month(11),
        "november nov novembre noviembre ноябрь ноября ноябре нояб ноя листопад листопада листопаді лист лис novembro listopad listopada lis",
    ),
    (
        Word::Month(12),
        "december dec dezember dez decembre diciembre dic декабрь декабря декабре дек грудень грудня грудні груд гру dicembre dezembro grudzien grudnia gru",
    ),
    (
        Word::Weekday(0),
        "monday mon montag mo lundi lun lunes понедельник понедельника пн понеділок понеділка",
    ),
    (
        Word::Weekday(1),
        "tuesday tue tues dienstag di mardi martes вторник вторника вт вівторок вівторка",
    ),
    (
        Word::Weekday(2),
        "wednesday wed mittwoch mercredi mer miercoles mie среда среды ср середа середи среду середу",
    ),
    (
        Word::Weekday(3),
        "thursday thu thur thurs donnerstag jeudi jeu jueves jue четверг четверга чт четвер четверга",
    ),
    (
        Word::Weekday(4),
        "friday fri freitag fr vendredi ven viernes vie пятница пятницы пт п'ятниця п'ятниці пятницу п'ятницю",
    ),
    (
        Word::Weekday(5),
        "saturday sat samstag sonnabend sa samedi sam sabado sab суббота субботы сб субота суботи субботу суботу",
    ),
    (
        Word::Weekday(6),
        "sunday sun sonntag so dimanche dim domingo dom воскресенье воскресенья вс неділя неділі нд неділю",
    ),
    (
        Word::Season(1),
        "spring fruhling fruhjahr printemps primavera весна весной весною весны весни навесні",
    ),
    (
        Word::Season(2),
        "summer sommer ete verano лето летом лета літо літа влітку улітку",
    ),
    (
        Word::Season(3),
        "autumn fall herbst automne otono осень осенью осени осінь осені восени",
    ),
    (
        Word::Season(4),
        "winter hiver invierno зима зимой зимою зимы зими взимку",
    ),
    (Word::Zone(0), "z utc gmt ut wet uhr_utc"),
    (Word::Zone(HOUR), "cet mez west hnec"),
    (Word::Zone(2 * HOUR), "cest mesz eet"),
    (Word::Zone(3 * HOUR), "eest msk мск"),
    (Word::Zone(-5 * HOUR), "est cdt"),
    (Word::Zone(-4 * HOUR), "edt"),
    (Word::Zone(-6 * HOUR), "mdt"),
    (Word::Zone(-7 * HOUR), "mst pdt"),
    (Word::Zone(-8 * HOUR), "pst"),
    (
        Word::Ordinal(1),
        "first erste erster erstes ersten premier premiere primer primero primera первый перв первая первое первого первой перший перша перше першого першої першій",
    ),
    (
        Word::Ordinal(2),
        "second zweite zweiter zweites zweiten deuxieme seconde segundo segunda второй втор вторая второе второго другий друга друге другого другої другій",
    ),
    (
        Word::Ordinal(3),
        "third dritte dritter drittes dritten troisieme tercer tercero tercera третий третья третье третьего третій третя третє третього третьої",
    ),
    (
        Word::Ordinal(4),
        "fourth vierte vierter viertes vierten quatrieme cuarto cuarta четвертый четвертая четвертое четвертого четвертий четверта четверте четвертого",
    ),
    (Word::Ordinal(5), "fifth пятый пятого п'ятий п'ятого"),
    (Word::Ordinal(6), "sixth шестой шестого шостий шостого"),
    (Word::Ordinal(7), "seventh седьмой седьмого сьомий сьомого"),
    (Word::Ordinal(8), "eighth восьмой восьмого восьмий"),
    (
        Word::Ordinal(9),
        "ninth девятый девятого дев'ятий дев'ятого",
    ),
    (Word::Ordinal(10), "tenth десятый десятого десятий"),
    (Word::Ordinal(11), "eleventh"),
    (Word::Ordinal(12), "twelfth"),
    (Word::Ordinal(13), "thirteenth"),
    (Word::Ordinal(14), "fourteenth"),
    (Word::Ordinal(15), "fifteenth"),
    (
        Word::Ordinal(16),
        "sixteenth sechzehnte sechzehntes sechzehnten seizieme шестнадцатый шестнадцатого шестнадцатом шістнадцяте шістнадцятого шістнадцятому",
    ),
    (
        Word::Ordinal(17),
        "seventeenth siebzehnte siebzehntes siebzehnten dix_septieme семнадцатый семнадцатого семнадцатом сімнадцяте сімнадцятого сімнадцятому",
    ),
    (
        Word::Ordinal(18),
        "eighteenth achtzehnte achtzehntes achtzehnten dix_huitieme восемнадцатый восемнадцатого восемнадцатом вісімнадцяте вісімнадцятого вісімнадцятому",
    ),
    (
        Word::Ordinal(19),
        "nineteenth neunzehnte neunzehntes neunzehnten dix_neuvieme девятнадцатый девятнадцатого девятнадцатом дев'ятнадцяте дев'ятнадцятого дев'ятнадцятому",
    ),
    (
        Word::Ordinal(20),
        "twentieth zwanzigste zwanzigstes zwanzigsten vingtieme двадцатый двадцатого двадцатом двадцяте двадцятого двадцятому",
    ),
    (
        Word::Ordinal(21),
        "twenty_first einundzwanzigste einundzwanzigstes einundzwanzigsten vingt_et_unieme двадцать_первый двадцать_первого двадцать_первом двадцять_перше двадцять_першого двадцять_першому",
    ),
    (
        Word::Tens(20),
        "twenties zwanziger двадцатые двадцатых двадцяті двадцятих",
    ),
    (
        Word::Tens(30),
        "thirties dreissiger тридцатые тридцатых тридцяті тридцятих",
    ),
    (
        Word::Tens(40),
        "forties vierziger сороковые сороковых сорокові сорокових",
    ),
    (
        Word::Tens(50),
        "fifties funfziger пятидесятые пятидесятых п'ятдесяті п'ятдесятих",
    ),
    (
        Word::Tens(60),
        "sixties sechziger шестидесятые шестидесятых шістдесяті шістдесятих",
    ),
    (
        Word::Tens(70),
        "seventies siebziger семидесятые семидесятых сімдесяті сімдесятих",
    ),
    (
        Word::Tens(80),
        "eighties achtziger восьмидесятые восьмидесятых вісімдесяті вісімдесятих",
    ),
    (
        Word::Tens(90),
        "nineties neunziger девяностые девяностых дев'яності дев'яностих",
    ),
    (
        Word::Circa,
        "ca circa cca cir about around approx approximately roughly um etwa zirka ungefahr gegen vers env environ autour_de hacia aprox aproximadamente alrededor_de cerca_de en_torno_a or_so около ок прибл примерно приблизительно близько бл приблизно орієнтовно",
    ),
    (
        Word::Doubt,
        "uncertain possibly perhaps probably maybe presumably vermutlich wahrscheinlich vielleicht moglicherweise peut_etre probablement quizas probablemente posiblemente возможно вероятно предположительно можливо ймовірно імовірно",
    ),
    (
        Word::Before,
        "before prior_to earlier_than bef vor avant antes_de antes_del раньше ранее перед раніше",
    ),
    (
        Word::By,
        "by no_later_than not_later_than not_after at_the_latest spatestens spatestens_bis nicht_nach au_plus_tard a_mas_tardar не_позднее не_пізніше",
    ),
    (
        Word::After,
        "after later_than past aft nach apres despues_de despues_del tras после позже після пізніше",
    ),
    (
        Word::NotBefore,
        "not_before no_earlier_than not_earlier_than fruhestens pas_avant no_antes_de не_ранее не_раньше не_раніше",
    ),
    (
        Word::Since,
        "since from as_of as_from starting beginning onwards_from seit ab von vom depuis a_partir_de a_partir_du desde с со начиная_с з із від починаючи_з",
    ),
    (
        Word::Until,
        "until till to up_to through thru bis bis_zum bis_zu jusqu'a jusqu'en jusqu'au jusque hasta до по к",
    ),
    (Word::Towards, "au a al"),
    (
        Word::Between,
        "between zwischen entre между между_годами між поміж",
    ),
    (Word::And, "and & und et y e и і й та"),
    (Word::Or, "or oder ou o или либо або чи"),
    (
        Word::Present,
        "present the_present ongoing still_ongoing in_progress now today current currently to_date continuing heute jetzt gegenwart andauernd laufend fortlaufend aujourd'hui ce_jour en_cours presente el_presente actualidad la_actualidad hoy en_curso настоящее_время наст_время н_в сейчас сегодня продолжается теперь нині дотепер донині сьогодні триває",
    ),
    (Word::OpenEnd, "open"),
    (
        Word::UnknownDate,
        "unknown unbekannt inconnu inconnue desconocido desconocida неизвестно неизвестна невідомо невідома",
    ),
    (Word::UnknownEnd, "end_unknown"),
    (Word::UnknownStart, "start_unknown"),
    (
        Word::Early,
        "early beginning_of start_of the_beginning_of anfang anfangs beginn fruhes fruhe debut debut_de debut_du au_debut_de principios comienzos inicios principios_de a_principios_de comienzos_de a_comienzos_de inicios_de начало начале начала в_начале на_початку початок початку нач поч jahresanfang jahresbeginn",
    ),
    (
        Word::Middle,
        "mid middle_of the_middle_of mitte mitten milieu_de milieu_du mediados mediados_de a_mediados_de середина середине середины середині середини всередині jahresmitte",
    ),
    (
        Word::Late,
        "late end_of the_end_of ende spates spate fin_de fin_du fin la_fin_de finales fines finales_de a_finales_de fines_de a_fines_de конец конце конца в_конце кінець кінці кінця наприкінці концу кон кін jahresende year_end",
    ),
    (Word::MiddleOrWednesday, "mi"),
    (Word::MiddleOrAugust, "сер"),
    (
        Word::Quarter,
        "q quarter qtr quartal quartals trimestre trim t квартал квартала квартале кварталу кварталі кв четверть четверти чверть чверті viertel quart",
    ),
    (Word::ThirdPart, "drittel tiers треть трети третина третини"),
    (
        Word::Half,
        "h1st half half_year hy halbjahr halfte semestre полугодие полугодия половина половины половине півріччя половини половині пол hj jahreshalfte moitie mitad",
    ),
    (
        Word::Week,
        "w wk week weeks kw kalenderwoche woche wochen semaine semaines sem semana semanas неделя недели тиждень тижня",
    ),
    (
        Word::WeekOf,
        "week_of week_beginning week_commencing w_c week_ending woche_vom semaine_du semana_del неделя_с тиждень_з",
    ),
    (
        Word::Century,
        "century centuries cent jahrhundert jahrhunderts jh jhd jhdt jhs siecle siecles siglo siglos век века веке веков столетие столетия ст століття сторіччя вв",
    ),
    (Word::CenturyOrCirca, "c"),
    (Word::CenturyShort, "s"),
    (Word::CenturyOrIn, "в"),
    (
        Word::Decade,
        "annees decada_de decade_of decade decennie decada",
    ),
    (
        Word::Years,
        "years jahre jahren anos годы годов годах годами роки років роках",
    ),
    (
        Word::Year,
        "year the_year jahr jahres annee an l'an l'annee ano год года году годом рік року році",
    ),
    (
        Word::Academic,
        "academic_year ay school_year schuljahr wintersemester ws studienjahr annee_scolaire annee_universitaire curso curso_academico ano_academico ano_escolar учебный_год учебного_года навчальний_рік навчального_року season saison temporada сезон",
    ),
    (
        Word::Fiscal,
        "fiscal_year fy financial_year geschaftsjahr gj haushaltsjahr exercice ejercicio ano_fiscal финансовый_год фінансовий_рік",
    ),
    (
        Word::Bce,
        "bc bce b_c b_c_e v_chr v_u_z vor_christus vor_chr v_christus av_j_c avant_j_c av_jc avant_jesus_christ avant_notre_ere a_c ac a_de_c antes_de_cristo a_e_c до_н_э до_н_е до_нашей_эры до_нашої_ери до_р_х до_рождества_христова",
    ),
    (
        Word::Ce,
        "ad ce a_d c_e anno_domini n_chr n_u_z nach_christus nach_chr ap_j_c apres_j_c apres_jesus_christ de_notre_ere d_c dc d_de_c e_c despues_de_cristo н_э н_е нашей_эры нашої_ери от_р_х",
    ),
    (Word::Am, "am a_m vorm"),
    (Word::Pm, "pm p_m nachm"),
    (Word::Hours, "h uhr hr hrs heures horas ч час часов часа"),
    (
        Word::Minutes,
        "min mins minutes minuten minutos минут минуты мин хвилин хв",
    ),
    (
        Word::Noon,
        "noon midday mittag mittags midi mediodia полдень полудень опівдні",
    ),
    (Word::SomeDay, "some_day_in"),
    (Word::SomeMonth, "some_month_in"),
    (Word::SomeYear, "some_year_in"),
    (
        Word::Filler,
        "of the in on at during de du del des le la les el los las im am den der die das dem en d l г гг р рр у о об об_этом во в_году um_uhr las o'clock date dated gegen_uhr им jahr_von throughout во на за от протягом упродовж впродовж в_течение на_протяжении au_cours_de au_cours_du courant dans pendant im_laufe im_laufe_des wahrend durante a_lo_largo_de станом_на по_состоянию_на stand",
    ),
];

fn forms() -> impl Iterator<Item = (String, Word)> {
    (MEANINGS.iter().chain(arabic::MEANINGS)).flat_map(|(meaning, list)| {
        let forms = list.split(' ');
        forms.map(|form| (form.replace('_', " "), *meaning))
    })
}

static FORMS: LazyLock<HashMap<String, Word>> = LazyLock::new(|| {
    let mut known = HashMap::new();
    for (form, meaning) in forms() {
        known.entry(form).or_insert(meaning);
    }
    known
});

/// The names that may be cut, and how many letters are left of them at least: months, and weekdays in English.
static CUT: LazyLock<Vec<(String, Word, usize)>> = LazyLock::new(|| {
    let is_english = |form: &str| MONTHS.iter().any(|name| name.eq_ignore_ascii_case(form));
    forms()
        .filter_map(|(form, meaning)| match meaning {
            Word::Month(_) if is_english(&form) => Some((form, meaning, 4)),
            // Four letters are names of people and things: Otto, list.
            Word::Month(_) => Some((form, meaning, 5)),
            Word::Weekday(_) if form.ends_with("day") => Some((form, meaning, 4)),
            _ => None,
        })
        .collect()
});

/// What a folded word or phrase means.
pub(super) fn find(form: &str) -> Option<Word> {
    FORMS.get(form).copied().or_else(|| beginning(form))
}

/// Months are cut anywhere in every language: `Decem`, `верес`; weekdays in English: `Thurs`. What may be two of
/// them is none.
fn beginning(form: &str) -> Option<Word> {
    let letters = form.chars().count();
    let mut names = CUT
        .iter()
        .filter(|(name, _, least)| letters >= *least && name.starts_with(form))
        .map(|(_, meaning, _)| *meaning);
    let first = names.next()?;
    names.all(|other| other == first).then_some(first)
}

/// The parts of a word that is written together of two: `Spätsommer`, `والأربعاء`.
pub(super) fn parts(word: &str) -> Option<(Word, Word)> {
    const BEFORE: [(&str, Word); 5] = [
        ("fruh", Word::Early),
        ("spat", Word::Late),
        ("ال", Word::Filler),
        ("و", Word::And),
        ("ل", Word::Filler),
    ];
    BEFORE.iter().find_map(|(start, meaning)| {
        let rest = find(word.strip_prefix(start)?)?;
        let is_apt = match meaning {
            Word::Early | Word::Late => matches!(rest, Word::Season(_)),
            _ => true,
        };
        is_apt.then_some((*meaning, rest))
    })
}

/// A Roman numeral up to 30, also in the Cyrillic letters that look the same.
pub(super) fn roman(word: &str) -> Option<u8> {
    // `XIXe siècle`
    let word = ["eme", "er", "e"]
        .iter()
        .find_map(|end| word.strip_suffix(end))
        .unwrap_or(word);
    let value = crate::roman::roman(word)?;
    u8::try_from(value).ok().filter(|value| *value <= 30)
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_FORM, Word, find, forms, parts, roman};
    use crate::query::fold;

    #[test]
    fn forms_are_folded_and_short_enough() {
        for (form, _) in forms() {
            assert_eq!(fold(&form), form);
            assert!(form.split(' ').count() <= LONGEST_FORM, "{form}");
            // Letters of Arabic are folded before they are looked for.
            assert!(!form.contains(['أ', 'إ', 'آ', 'ى', 'ـ']), "{form}");
        }
    }

    #[test]
    fn words_and_numerals() {
        assert_eq!(find("decem"), Some(Word::Month(12)));
        assert_eq!(find("до н э"), Some(Word::Bce));
        assert_eq!(find("верес"), Some(Word::Month(9)));
        assert_eq!(find("ma"), None);
        assert_eq!(parts("spatherbst"), Some((Word::Late, Word::Season(3))));
        assert_eq!(parts("spatmarz"), None);
        assert_eq!(roman("xix"), Some(19));
        assert_eq!(roman("хх"), Some(20));
        assert_eq!(roman("iv"), Some(4));
        assert_eq!(roman("xc"), None);
    }
}
