//! What is wrong with a file, record by record, in the language of the reader: the library gives values. Said by parts of
//! the page alone, whose words come with them.

use crate::locale::{self, messages};
use demarche::{
    format_number::plain,
    load::{Fault, Hint, RecordName},
};
use yew::AttrValue;

/// A kind of record as messages know it: `name of a term` is `name-of-a-term`.
fn kind(kind: &str) -> String {
    kind.replace(' ', "-")
}

/// What a record is called.
pub fn record(name: &RecordName) -> AttrValue {
    match name {
        RecordName::Metadata => messages::fault_record_metadata(),
        RecordName::Id(of, id) => messages::fault_record_id(kind(of), id),
        RecordName::Nth(of, nth) => messages::fault_record_nth(kind(of), *nth),
        RecordName::Provision(number, plan) => messages::fault_record_provision(number, plan),
        RecordName::NthProvision(nth, plan) => messages::fault_record_nth_provision(*nth, plan),
        RecordName::Several(count, _) => messages::fault_record_several(*count),
        RecordName::Whole => messages::fault_record_whole(),
        RecordName::Member(name) => name.clone().into(),
        RecordName::Key(key) => messages::fault_record_key(key),
        RecordName::OtherProvision(plan) => messages::fault_record_other_provision(plan),
        RecordName::OtherTermName => messages::fault_record_other_term_name(),
    }
}

/// What is wrong; lower-case, no full stop.
pub fn fault(fault: &Fault) -> AttrValue {
    match fault {
        Fault::LoneSurrogate(line, column) => messages::fault_lone_surrogate(*line, *column),
        Fault::NoMetadata => messages::fault_no_metadata(),
        Fault::Wrong(wanted, sort) => messages::fault_wrong(wanted.code(), sort.code()),
        Fault::Twice(field) => messages::fault_twice(field),
        Fault::MemberTwice(field) => messages::fault_member_twice(field),
        Fault::Unknown(field) => messages::fault_unknown(field),
        Fault::Missing(field) => messages::fault_missing(field),
        Fault::Empty => messages::fault_empty(),
        Fault::EmptyLeftOut => messages::fault_empty_left_out(),
        Fault::OutOfRange(number, min, max) => {
            messages::fault_out_of_range(plain(*number), plain(*min), plain(*max))
        }
        Fault::NotWhole(number) => messages::fault_not_whole(plain(*number)),
        Fault::NoDate(_, why) => {
            messages::fault_no_date(why.fault().code(), why.text(), why.part(), why.limit())
        }
        Fault::NoneOf(text, codes) => messages::fault_none_of(text, codes.join(", ")),
        Fault::NoId(text) => messages::fault_no_id(text),
        Fault::IdTwice(id, place) => messages::fault_id_twice(id, place),
        Fault::NoRecord(of, id) => messages::fault_no_record(kind(of), id),
        Fault::NoActorOrPlan(id) => messages::fault_no_actor_or_plan(id),
        Fault::SetAside(of, id) => messages::fault_set_aside(kind(of), id),
        Fault::Closes(circle, Some(to)) => messages::fault_closes(circle.code(), to),
        Fault::Closes(circle, None) => messages::fault_closes_itself(circle.code()),
        Fault::NoCountry(text) => messages::fault_no_country(text),
        Fault::NoLanguage(text) => messages::fault_no_language(text),
        Fault::TranslatedTwice(language) => messages::fault_translated_twice(language),
        Fault::OtherLength(found, wanted) => messages::fault_other_length(*found, *wanted),
        Fault::NothingTranslated => messages::fault_nothing_translated(),
        Fault::NoSource => messages::fault_no_source(),
        Fault::NoAddress => messages::fault_no_address(),
        Fault::NoChain => messages::fault_no_chain(),
        Fault::ChainEndsWithPublisher(name) => messages::fault_chain_ends_with_publisher(name),
        Fault::ChainIsSpeaker(name) => messages::fault_chain_is_speaker(name),
        Fault::ChainHasSpeaker(name) => messages::fault_chain_has_speaker(name),
        Fault::RelatedToItself => messages::fault_related_to_itself(),
        Fault::NoProvision(plan, number) => messages::fault_no_provision(plan, number),
        Fault::ProvisionSetAside(plan, number) => messages::fault_provision_set_aside(number, plan),
        Fault::NumberTwice(place) => messages::fault_number_twice(place),
        Fault::MoreKnown(known, count) => messages::fault_more_known(*known, *count),
        Fault::NothingMatched => messages::fault_nothing_matched(),
        Fault::KeyNamed(key, place) => messages::fault_key_named(key, place),
        Fault::KeyUnused(key) => messages::fault_key_unused(key),
    }
}

/// What was probably meant, or what to do.
pub fn hint(hint: &Hint) -> AttrValue {
    match hint {
        Hint::DidYouMean(word) => messages::fault_hint_did_you_mean(word),
        Hint::InQuotes(number) => messages::fault_hint_in_quotes(format!("\"{number}\"")),
        Hint::TurnRound => messages::fault_hint_turn_round(),
        Hint::BeginWithOutlet => messages::fault_hint_begin_with_outlet(),
        Hint::NameProvisions => messages::fault_hint_name_provisions(),
    }
}

/// Several records, as they are called.
pub fn records(names: &[RecordName]) -> AttrValue {
    let names: Vec<AttrValue> = names.iter().map(record).collect();
    locale::list(&names)
}
