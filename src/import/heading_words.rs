//! Headings that are put together of words: `Start Date`, `Beginnt um`, `Date de fin`, `Дата завершення`, `EndYear1`. A word
//! says which end of an event is meant, another which part of its date; add a language by its words.

use super::Role;
use crate::query::fold;

/// What a word of a heading says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Start,
    End,
    Date,
    Time,
    Year,
    Month,
    Day,
    /// Nothing.
    Of,
}

const WORDS: &[(Word, &str)] = &[
    (
        Word::Start,
        "start starts started starting begin begins from beginn beginnt anfang von ab debut commencement inicio \
         comienzo inicia inizio inizia aanvang van poczatek rozpoczecia od начало начала початок початку بداية البداية البدء",
    ),
    (
        Word::End,
        "end ends ended ending finish finished until till to ende endet schluss bis fin final finalizacion termino fim fine \
         einde eind tot koniec zakonczenia do конец конца окончание окончания завершение завершения кінець кінця \
         закінчення завершення نهاية النهاية الانتهاء",
    ),
    (
        Word::Date,
        "date dates datum data fecha дата am تاريخ التاريخ",
    ),
    (
        Word::Time,
        "time times zeit uhrzeit um heure hora ora tijd godzina время времени час часу وقت الوقت",
    ),
    (Word::Year, "year jahr annee ano anno jaar rok год рік"),
    (
        Word::Month,
        "month monat mois mes mese maand miesiac месяц місяць",
    ),
    (Word::Day, "day tag jour dia giorno dag dzien день"),
    (
        Word::Of,
        "of the event de du des da del della di la le el der",
    ),
];

/// The words of a heading, folded: parted by whatever is no letter, and where a capital follows a small letter.
fn words(heading: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_small = false;
    for c in heading.chars() {
        if !c.is_alphabetic() || (was_small && c.is_uppercase()) {
            words.push(String::new());
        }
        was_small = c.is_lowercase();
        if c.is_alphabetic()
            && let Some(word) = words.last_mut()
        {
            word.push(c);
        }
    }
    words.retain(|word| !word.is_empty());
    words.iter().map(|word| fold(word)).collect()
}

fn meaning(word: &str) -> Option<Word> {
    let mut all = WORDS.iter();
    let (meaning, _) = all.find(|(_, list)| list.split_whitespace().any(|other| other == word))?;
    Some(*meaning)
}

/// What a heading says that is put together of such words; nothing where one of them is another word, or none of them
/// says which end is meant.
pub(super) fn role(heading: &str) -> Option<Role> {
    let (mut end, mut part) = (None, None);
    for word in words(heading) {
        let slot = match meaning(&word)? {
            Word::Of => continue,
            word @ (Word::Start | Word::End) => (&mut end, word),
            word => (&mut part, word),
        };
        // `to` is nothing beside `from`, and no heading has two parts.
        if slot.0.replace(slot.1).is_some() {
            return None;
        }
    }
    Some(match (end? == Word::End, part) {
        (false, None | Some(Word::Date)) => Role::Date,
        (false, Some(Word::Time)) => Role::Time,
        (false, Some(Word::Year)) => Role::Year,
        (false, Some(Word::Month)) => Role::Month,
        (false, _) => Role::Day,
        (true, None | Some(Word::Date)) => Role::End,
        (true, Some(Word::Time)) => Role::EndTime,
        (true, Some(Word::Year)) => Role::EndYear,
        (true, Some(Word::Month)) => Role::EndMonth,
        (true, _) => Role::EndDay,
    })
}

#[cfg(test)]
mod tests {
    use super::{Role, fold, role};

    #[test]
    fn headings_of_words() {
        use Role::*;
        for (heading, wanted) in [
            ("Start Date", Date),
            ("date_start", Date),
            ("Datum von", Date),
            ("Beginnt am", Date),
            ("Beginnt um", Time),
            ("Endet um", EndTime),
            ("Date de début", Date),
            ("Heure de fin", EndTime),
            ("Fecha de finalización", End),
            ("Data de início", Date),
            ("Data fine", End),
            ("Data zakończenia", End),
            ("Дата завершення", End),
            ("Время начала", Time),
            ("تاريخ النهاية", End),
            ("StartYear1", Year),
            ("EndMonth1", EndMonth),
            ("End day", EndDay),
            ("To", End),
        ] {
            assert_eq!(role(heading), Some(wanted), "{heading}");
        }
        for none in [
            "date",
            "Fin de semana",
            "from to",
            "start date time",
            "",
            "1",
            "Endorsed",
        ] {
            assert_eq!(role(none), None, "{none}");
        }
        for word in super::WORDS
            .iter()
            .flat_map(|(_, list)| list.split_whitespace())
        {
            assert_eq!(fold(word), word);
        }
    }
}
