//! Words for numbers as they number points, in the ten languages whose number words
//! are known elsewhere (English, French, German, Spanish, Italian, Portuguese, Dutch,
//! Polish, Russian, Ukrainian), and in Arabic: `eleven`, `premièrement`, `во-первых`.
//! Open it to add a word.

use super::{
    numeral::lower,
    scan::{Scan, is_dash, is_letter},
};
use std::{collections::HashMap, sync::OnceLock};

/// A line for each number from one to twenty: cardinals, ordinals, and the adverbs made
/// of them. `*` stands for an ending of any letters.
const WORDS: &str = "\
one first* un une premier première* primo ein eine eins erste* uno una primer* primera* prima um uma primeir* unique único één een eerst* jeden jedna jedno pierwsz* один одна одно перв* перш* الأولى الاولى الأول الاول أولا أولاً
two second* deux deuxième* secundo zwei zweit* dos segund* due dois duas twee tweede* dwa dwie drug* два две втор* дві друг* الثانية الثاني ثانيا ثانياً
three third* trois troisième* tertio drei dritt* tres tercer* tre terz* três terceir* drie derde* trzy trzeci* три трет* الثالثة الثالث ثالثا ثالثاً
four fourth* quatre quatrième* quarto vier viert* cuatro cuart* quattro quart* quatro vierde* cztery czwart* четыре четверт* чотири الرابعة الرابع رابعا رابعاً
five fifth* cinq cinquième* quinto fünf fünft* cinco quint* cinque vijf vijfde* pięć piąt* пять пят* п'ять п'ят* الخامسة الخامس خامسا خامساً
six sixth* sixième* sechs sechst* seis sext* sei sest* zes zesde* sześć szóst* шесть шест* шість шост* السادسة السادس سادسا سادساً
seven seventh* sept septième* sieben siebt* siebent* siete séptim* sette settim* sete sétim* zeven zevende* siedem siódm* семь седьм* сім сьом* السابعة السابع سابعا سابعاً
eight eighth* huit huitième* acht achte achter achtes achtens ocho octav* otto ottav* oito oitav* achtste* osiem ósm* восемь восьм* вісім الثامنة الثامن ثامنا ثامناً
nine ninth* neuf neuvième* neun neunt* nueve noven* nove non* negen negende* dziewięć dziewiąt* девять девят* дев'ять дев'ят* التاسعة التاسع تاسعا تاسعاً
ten tenth* dix dixième* zehn zehnt* diez décim* dieci decim* dez tien tiende* dziesięć dziesiąt* десять десят* العاشرة العاشر عاشرا عاشراً
eleven eleventh* onze onzième* elf elft* once undécim* undici undicesim* elfde* jedenaście jedenast* одиннадцать одиннадцат* одинадцять одинадцят*
twelve twelfth* douze douzième* zwölf zwölft* doce duodécim* dodici dodicesim* doze twaalf twaalfde* dwanaście dwunast* двенадцать двенадцат* дванадцять дванадцят*
thirteen thirteenth* treize treizième* dreizehn dreizehnt* trece tredici treze dertien dertiende* trzynaście trzynast* тринадцать тринадцат* тринадцять тринадцят*
fourteen fourteenth* quatorze quatorzième* vierzehn vierzehnt* catorce quattordici catorze veertien veertiende* czternaście czternast* четырнадцать четырнадцат* чотирнадцять чотирнадцят*
fifteen fifteenth* quinze quinzième* fünfzehn fünfzehnt* quince quindici vijftien vijftiende* piętnaście piętnast* пятнадцать пятнадцат* п'ятнадцять п'ятнадцят*
sixteen sixteenth* seize seizième* sechzehn sechzehnt* dieciséis sedici dezesseis dezasseis zestien zestiende* szesnaście szesnast* шестнадцать шестнадцат* шістнадцять шістнадцят*
seventeen seventeenth* siebzehn siebzehnt* diecisiete diciassette dezessete dezassete zeventien zeventiende* siedemnaście siedemnast* семнадцать семнадцат* сімнадцять сімнадцят*
eighteen eighteenth* achtzehn achtzehnt* dieciocho diciotto dezoito achttien achttiende* osiemnaście osiemnast* восемнадцать восемнадцат* вісімнадцять вісімнадцят*
nineteen nineteenth* neunzehn neunzehnt* diecinueve diciannove dezenove dezanove negentien negentiende* dziewiętnaście dziewiętnast* девятнадцать девятнадцат* дев'ятнадцять дев'ятнадцят*
twenty twentieth* vingt vingtième* zwanzig zwanzigst* veinte vigésim* venti vinte twintig twintigste* dwadzieścia dwudziest* двадцать двадцат* двадцять двадцят*";

/// The tens above twenty, to which a unit may be joined: `thirty-one`.
const TENS: &str = "\
thirty thirtieth trente dreißig treinta trenta trinta dertig trzydzieści тридцать тридцят*
forty fortieth quarante vierzig cuarenta quaranta quarenta veertig czterdzieści сорок
fifty fiftieth cinquante fünfzig cincuenta cinquanta cinquenta vijftig pięćdziesiąt пятьдесят п'ятдесят";

/// What stands before an ordinal that orders: `во-первых`, `po pierwsze`, `in primo luogo`.
const BEFORE: [&str; 8] = ["во", "в", "по", "po", "ten", "en", "in", "em"];
/// What stands behind it: `en premier lieu`.
const BEHIND: [&str; 5] = ["lieu", "lugar", "luogo", "place", "plaats"];
/// No word for a number is longer, in letters; nor any ending, as in `premièrement`.
const LONGEST: usize = 20;
const LONGEST_ENDING: usize = 5;

/// A number in words.
pub(super) struct NumberWord {
    /// Its value.
    pub value: u32,
    /// Where in the line it stands.
    pub span: (usize, usize),
}

/// Reads the number in words that stands at a place, and goes behind it.
pub(super) fn number_word(scan: &mut Scan) -> Option<NumberWord> {
    let mut found = simple(scan)?;
    if found.value >= 20 {
        let mut ahead = *scan;
        let is_joined = ahead.next_if(|c| is_dash(c) || c == ' ').is_some();
        if let Some(unit) = simple(&mut ahead).filter(|unit| is_joined && unit.value < 10) {
            found.value += unit.value;
            found.span.1 = unit.span.1;
            *scan = ahead;
        }
    }
    Some(found)
}

/// Reads a number in words with what makes it an adverb: `во-первых`, `en premier lieu`.
pub(super) fn ordering(scan: &mut Scan) -> Option<NumberWord> {
    let mut ahead = *scan;
    let first = word(&mut ahead)?;
    let is_before = BEFORE.iter().any(|before| is_word(before, first));
    if is_before
        && ahead.next_if(|c| is_dash(c) || c == ' ').is_some()
        && let Some(found) = number_word(&mut ahead)
    {
        let mut behind = ahead;
        behind.spaces();
        if word(&mut behind).is_some_and(|one| BEHIND.iter().any(|known| is_word(known, one))) {
            ahead = behind;
        }
        *scan = ahead;
        return Some(found);
    }
    number_word(scan)
}

fn simple(scan: &mut Scan) -> Option<NumberWord> {
    let mut ahead = *scan;
    let word = word(&mut ahead)?;
    let value = value(word)?;
    *scan = ahead;
    Some(NumberWord {
        value,
        span: (scan.at - word.len(), scan.at),
    })
}

/// The word at a place, with an apostrophe within it.
fn word<'a>(scan: &mut Scan<'a>) -> Option<&'a str> {
    let first = scan.run(is_letter);
    let start = scan.at - first.len();
    let mut ahead = *scan;
    if !first.is_empty() && ahead.next_if(|c| matches!(c, '\'' | '’' | 'ʼ')).is_some() {
        let rest = ahead.run(is_letter);
        if !rest.is_empty() {
            *scan = ahead;
        }
    }
    let word = scan.line.get(start..scan.at)?;
    let length = word.chars().take(LONGEST + 1).count();
    (1..=LONGEST).contains(&length).then_some(word)
}

fn letters(word: &str) -> impl Iterator<Item = char> + '_ {
    word.chars().map(|c| match c {
        '’' | 'ʼ' => '\'',
        c => lower(c),
    })
}

fn is_word(known: &str, word: &str) -> bool {
    known.chars().eq(letters(word))
}

/// A form of the table: its letters, whether an ending may follow, and its value.
struct Form {
    stem: &'static str,
    has_ending: bool,
    value: u32,
}

/// The forms by their first letter: most words of a text begin as no number does, or are none.
fn forms() -> &'static HashMap<char, Vec<Form>> {
    static FORMS: OnceLock<HashMap<char, Vec<Form>>> = OnceLock::new();
    FORMS.get_or_init(|| {
        let units = (1..).zip(WORDS.lines());
        let tens = (30..).step_by(10).zip(TENS.lines());
        let mut forms: HashMap<char, Vec<Form>> = HashMap::new();
        for (value, line) in units.chain(tens) {
            for form in line.split(' ') {
                let stem = form.trim_end_matches('*');
                let of_letter = forms.entry(stem.chars().next().unwrap_or_default());
                of_letter.or_default().push(Form {
                    stem,
                    has_ending: stem.len() < form.len(),
                    value,
                });
            }
        }
        forms
    })
}

/// The value of a word.
fn value(word: &str) -> Option<u32> {
    let is = |form: &&Form| {
        let mut rest = letters(word);
        let is_stem = form.stem.chars().all(|c| rest.next() == Some(c));
        is_stem && rest.count() <= if form.has_ending { LONGEST_ENDING } else { 0 }
    };
    let forms = forms().get(&letters(word).next()?)?;
    forms.iter().find(is).map(|form| form.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_every_language() {
        for (text, value) in [
            ("PREMIER", Some(1)),
            ("eleven- A", Some(11)),
            ("Twelfth:", Some(12)),
            ("Twenty-One", Some(21)),
            ("thirty two", Some(32)),
            ("troisièmement", Some(3)),
            ("Zweitens", Some(2)),
            ("Undécimo", Some(11)),
            ("quinta", Some(5)),
            ("Terceiro", Some(3)),
            ("twaalfde", Some(12)),
            ("Dziewiąty", Some(9)),
            ("одиннадцатая", Some(11)),
            ("дев’ята", Some(9)),
            ("الثانية", Some(2)),
            ("premature", None),
            ("twelve-day", Some(12)),
            ("forces", None),
            ("", None),
        ] {
            let mut scan = Scan { line: text, at: 0 };
            let found = number_word(&mut scan).map(|found| found.value);
            assert_eq!(found, value, "{text}");
        }
        for (text, value, rest) in [
            ("Во-первых, а", 1, ", а"),
            ("По-третє, а", 3, ", а"),
            ("Po drugie, a", 2, ", a"),
            ("Ten eerste: a", 1, ": a"),
            ("En second lieu, a", 2, ", a"),
            ("In terzo luogo, a", 3, ", a"),
        ] {
            let mut scan = Scan { line: text, at: 0 };
            let found = ordering(&mut scan).map(|found| found.value);
            assert_eq!(found, Some(value), "{text}");
            assert_eq!(scan.rest(), rest, "{text}");
        }
    }
}
