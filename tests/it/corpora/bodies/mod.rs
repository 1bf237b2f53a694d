//! What is done with bytes from anywhere, once for the fuzz targets (`fuzz/`) and for the
//! tests that replay their corpora: no panic, and what holds of every answer.

mod changed;
mod edit;
mod forms;

pub use edit::edit;

use demarche::{
    align,
    import::{Importer, can_flatten, flatten, sketch},
    intake::{self, Draft, Field},
    load::{Loaded, load, save},
    model::{Dossier, date::Edtf},
    outline::outline,
    view::{RowOrder, View, decode, packed, resolve, share},
    when::{Answer, Habits, read},
};
use flate2::bufread::DeflateDecoder;
use forms::{Exported, FORMS};
use std::io::Read;

/// A body and the name of its target and its corpus.
pub type Body = (&'static str, fn(&[u8]));

/// All of them. Of `exports` a target takes one form an input, the replay all.
pub const ALL: [Body; 9] = [
    ("dossier", dossier),
    ("table", table),
    ("date", date),
    ("address", address),
    ("packed", in_link),
    ("plans", plans),
    ("article", article),
    ("edit", edit),
    ("exports", all_exports),
];

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A file that should be a dossier, or the small one with other texts.
pub fn dossier(bytes: &[u8]) {
    if let Ok(loaded) = load(bytes) {
        saved(&loaded);
    }
    let loaded = load(changed::file(bytes).as_bytes());
    saved(&loaded.expect("a text does not cost the file"));
}

/// What was opened can be saved and opened; without problems, all of it.
fn saved(loaded: &Loaded) {
    let written = save(&loaded.dossier);
    let again = load(written.as_bytes()).expect("what was saved opens");
    if loaded.problems.is_empty() {
        assert!(again.problems.is_empty(), "{:?}", again.problems);
        assert_eq!(again.set_aside, 0);
        assert_eq!(save(&again.dossier), written);
    }
}

/// An article: every draft names characters of the text, and a quote is what stands there.
pub fn article(bytes: &[u8]) {
    let day: Edtf = "2025-12-22".parse().expect("a day");
    let found = intake::read(&text(bytes), &day, None).expect("a day");
    let characters: Vec<char> = found.text.chars().collect();
    let at = |span: &std::ops::Range<usize>| -> String {
        assert!(
            span.start <= span.end && span.end <= characters.len(),
            "{span:?}"
        );
        characters[span.clone()].iter().collect()
    };
    fn texts(field: &Field<String>, at: &impl Fn(&std::ops::Range<usize>) -> String) {
        assert!(!at(&field.span).is_empty(), "{field:?} comes from nothing");
        assert!((0.0..=1.0).contains(&field.confidence));
    }
    for draft in &found.drafts {
        match draft {
            Draft::Statement(draft) => {
                assert!(!at(&draft.span).is_empty());
                let own = draft
                    .joint_with
                    .iter()
                    .chain(&draft.verb)
                    .chain(&draft.reported_by);
                std::iter::once(&draft.speaker)
                    .chain(own)
                    .for_each(|field| texts(field, &at));
                if let Some(quote) = &draft.quote {
                    assert_eq!(at(&quote.span), quote.value);
                }
                at(&draft.date.span);
                at(&draft.stance.span);
            }
            Draft::Event(draft) => {
                assert_eq!(at(&draft.title.span), draft.title.value);
                draft
                    .actors
                    .iter()
                    .chain(&draft.place)
                    .for_each(|field| texts(field, &at));
                at(&draft.date.span);
                at(&draft.kind.span);
            }
        }
    }
    for date in &found.dates {
        assert_eq!(at(&date.span), date.text);
    }
    for sentence in &found.sentences {
        at(sentence);
    }
}

/// A table, or what is made into one, in pieces of two sizes: the same rows come out.
pub fn table(bytes: &[u8]) {
    if let Ok(Some(made)) = flatten(bytes, None) {
        assert!(can_flatten(bytes));
        rows_of(&made.table);
    }
    rows_of(bytes);
}

fn rows_of(bytes: &[u8]) {
    let Ok(sketch) = sketch(bytes, true) else {
        return;
    };
    let rows = |size: usize| {
        let mut count = 0_usize;
        let Ok(mut importer) = Importer::new(&sketch, sketch.mapping.clone()) else {
            return 0;
        };
        for piece in bytes.chunks(size) {
            importer.push(piece, |_| count += 1);
        }
        importer.finish(|_| count += 1);
        count
    };
    assert_eq!(rows(7), rows(1 << 16));
}

/// A date, in EDTF and as people write it.
pub fn date(bytes: &[u8]) {
    if let Answer::Sure(reading) = read(&text(bytes), &Habits::default()) {
        assert_eq!(reading.date.as_str().parse(), Ok(reading.date));
    }
    if let Ok(date) = text(bytes).parse::<Edtf>() {
        let span = date.span();
        assert!(span.start_earliest <= span.end_latest);
        let again: Edtf = date.as_str().parse().expect("what was read is written");
        assert_eq!(again.span(), span);
        date.human();
    }
}

/// An address: what is understood is written, and understood the same; what a
/// dossier has of it is found there again.
pub fn address(bytes: &[u8]) {
    let (view, _) = decode(&text(bytes));
    is_shared(&view);
    SMALL.with(|dossier| {
        for hash in [Some("0123abcd"), None] {
            let resolve = |view: &View| {
                resolve(view.clone(), dossier, hash, &|id| {
                    dossier.event(id).is_some()
                })
            };
            let (shown, _) = resolve(&view);
            // Its hash is that of the dossier now, so that nothing is told of a change.
            let (again, notices) = resolve(&shown);
            assert!(notices.is_empty(), "{notices:?}");
            assert_eq!(again, shown);
            is_shared(&shown);
            has_plans(dossier, &shown);
        }
    });
}

thread_local! {
    static SMALL: Dossier = load(include_bytes!("../../data/small.json"))
        .expect("the small dossier")
        .dossier;
}

fn is_shared(view: &View) {
    let (again, notices) = decode(&share(view));
    assert!(notices.is_empty(), "{notices:?}");
    // A dossier inside the link has no other state.
    let made_of = view.made_of.clone().filter(|_| view.packed.is_none());
    let view = View {
        made_of,
        ..view.clone()
    };
    assert_eq!(again, view);
}

/// Every plan that a view names is there.
fn has_plans(dossier: &Dossier, view: &View) {
    let order = match &view.rows {
        RowOrder::Plan(plan) => Some(plan),
        RowOrder::Base | RowOrder::Topic => None,
    };
    let matched = view.matches.iter();
    let matched = matched.flat_map(|matched| [&matched.from_plan, &matched.to_plan]);
    for plan in view.plans.iter().chain(order).chain(matched) {
        assert!(dossier.plan(plan.as_str()).is_some(), "{plan}");
    }
}

/// A dossier inside a link, as text or as the bytes that it stands for, and then
/// whatever the bytes unpack to.
pub fn in_link(bytes: &[u8]) {
    if let Ok(checked) = packed::check(&text(bytes)) {
        assert!(checked.len() <= packed::MOST);
        assert_eq!(packed::check(&checked).as_deref(), Ok(&*checked));
        let bytes = packed::to_bytes(&checked).expect("checked");
        assert_eq!(packed::to_text(&bytes), checked);
        unpacked(&bytes);
    }
    let link = packed::to_text(bytes);
    assert_eq!(packed::to_bytes(&link).as_deref(), Ok(bytes));
    if let Ok(checked) = packed::check(&link) {
        assert_eq!(checked, link);
        unpacked(bytes);
    }
}

/// Unpacks as the page does with the browser's streams: up to the bound, and no
/// further.
fn unpacked(bytes: &[u8]) {
    let mut file = Vec::new();
    let most = packed::MOST_UNPACKED;
    let read = DeflateDecoder::new(bytes)
        .take(most as u64 + 1)
        .read_to_end(&mut file);
    if read.is_ok_and(|len| len <= most)
        && let Ok(loaded) = load(&file)
    {
        saved(&loaded);
    }
}

/// Two texts of plans, a line of `====` between them.
pub fn plans(bytes: &[u8]) {
    let text = text(bytes);
    let (a, b) = text.split_once("====").unwrap_or((&text, ""));
    let (a, b) = (outline(a), outline(b));
    let (a, b) = (align::clauses(&a.points), align::clauses(&b.points));
    let pairing = align::compare(&a, &b, &[], align::WordVectors::shipped());
    let from: usize = pairing.links.iter().map(|link| link.from.len()).sum();
    let to: usize = pairing.links.iter().map(|link| link.to.len()).sum();
    assert_eq!((from, to), (a.len(), b.len()));
}

/// A dossier in one form of export: which, the first byte says; behind it stand
/// other texts for the small dossier. A file is exported in every form.
pub fn exports(bytes: &[u8]) {
    if let Ok(loaded) = load(bytes) {
        let made = Exported::all(loaded);
        FORMS.iter().for_each(|form| form(&made));
    } else if let Some((&form, changes)) = bytes.split_first() {
        FORMS[usize::from(form) % FORMS.len()](&changed_export(changes));
    }
}

/// The same in every form, whatever the bytes are.
pub fn all_exports(bytes: &[u8]) {
    exports(bytes);
    if let Some((_, changes)) = bytes.split_first() {
        let made = changed_export(changes);
        FORMS.iter().for_each(|form| form(&made));
    }
}

fn changed_export(changes: &[u8]) -> Exported {
    let loaded = load(changed::file(changes).as_bytes());
    Exported::all(loaded.expect("a text does not cost the file"))
}
