//! What is done with bytes from anywhere, once for the fuzz targets (`fuzz/`) and for the
//! tests that replay their corpora: no panic, and what holds of every answer.

use demarche::{
    align,
    export::{self, Shown, Stamp, cite},
    import::{Importer, sketch},
    load::load,
    model::date::Edtf,
    outline::outline,
    view::{decode, packed, resolve, share},
};

/// A body and the name of its target and its corpus.
pub type Body = (&'static str, fn(&[u8]));

/// All of them.
pub const ALL: [Body; 7] = [
    ("dossier", dossier),
    ("table", table),
    ("date", date),
    ("address", address),
    ("packed", in_link),
    ("plans", plans),
    ("exports", exports),
];

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A file that should be a dossier.
pub fn dossier(bytes: &[u8]) {
    if let Ok(loaded) = load(bytes) {
        // What was opened can be saved and opened; without problems, all of it.
        let again = export::file::file(&loaded.dossier);
        let again = load(again.as_bytes()).expect("what was saved opens");
        if loaded.problems.is_empty() {
            assert_eq!(again.dossier.events.len(), loaded.dossier.events.len());
            assert_eq!(again.set_aside, 0);
        }
    }
}

/// A table, in pieces of two sizes: the same rows come out.
pub fn table(bytes: &[u8]) {
    let Ok(sketch) = sketch(bytes, true) else {
        return;
    };
    let rows = |size: usize| {
        let mut count = 0_usize;
        let Ok(mut importer) = Importer::new(&sketch, sketch.mapping.clone()) else {
            return 0;
        };
        for piece in bytes.chunks(size) {
            importer.push(piece, &mut |_| count += 1);
        }
        importer.finish(&mut |_| count += 1);
        count
    };
    assert_eq!(rows(7), rows(1 << 16));
}

/// A date.
pub fn date(bytes: &[u8]) {
    if let Ok(date) = text(bytes).parse::<Edtf>() {
        let span = date.span();
        assert!(span.start_earliest <= span.end_latest);
        let again: Edtf = date.as_str().parse().expect("what was read is written");
        assert_eq!(again.span(), span);
        date.human();
    }
}

/// An address: what is understood is written, and understood the same.
pub fn address(bytes: &[u8]) {
    let (view, _) = decode(&text(bytes));
    let written = share(&view);
    let (again, notices) = decode(&written);
    assert!(notices.is_empty(), "{notices:?}");
    assert_eq!(again, view);
}

/// A dossier inside a link, and then whatever the bytes unpack to.
pub fn in_link(bytes: &[u8]) {
    let text = text(bytes);
    if let Ok(checked) = packed::check(&text) {
        let bytes = packed::to_bytes(&checked).expect("checked");
        assert!(bytes.len() <= packed::MOST);
        assert_eq!(packed::to_text(&bytes), checked);
    }
}

/// Two texts of plans, a line of `====` between them.
pub fn plans(bytes: &[u8]) {
    let text = text(bytes);
    let (a, b) = text.split_once("====").unwrap_or((&text, ""));
    let (a, b) = (outline(a), outline(b));
    let (a, b) = (align::clauses(&a.points), align::clauses(&b.points));
    let pairing = align::compare(&a, &b, &[]);
    let from: usize = pairing.links.iter().map(|link| link.from.len()).sum();
    let to: usize = pairing.links.iter().map(|link| link.to.len()).sum();
    assert_eq!((from, to), (a.len(), b.len()));
}

/// A dossier, exported in every form.
pub fn exports(bytes: &[u8]) {
    let Ok(loaded) = load(bytes) else {
        return;
    };
    let dossier = &loaded.dossier;
    let stamp = Stamp {
        title: dossier.metadata.title.clone(),
        ..Stamp::default()
    };
    let shown = Shown::all(dossier);
    for table in [
        export::csv::events,
        export::csv::statements,
        export::csv::provisions,
        export::csv::positions,
    ] {
        table(dossier, &shown, &stamp);
    }
    export::ics::calendar(dossier, &shown, &stamp);
    export::jsonld::graph(dossier, &shown, &stamp);
    let part = export::cut::cut(dossier, &shown, &stamp);
    load(export::file::file(&part).as_bytes()).expect("a cut opens");
    for row in 0..dossier.events.len().min(4) {
        let record = cite::Cited::Event(row);
        cite::words(dossier, record, &stamp);
        cite::bibtex(dossier, &[record], &stamp);
        cite::csl_json(dossier, &[record], &stamp);
    }
    let (view, _) = decode("event=x&plans=a,b&match=a,b;1;2");
    resolve(view, dossier, None, &|_| false);
}
