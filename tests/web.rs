//! The library as it runs in the browser: the same answers as natively.

#[cfg(target_arch = "wasm32")]
mod browser {
    use demarche::{
        align::{Clause, Language, WordVectors, clauses, clauses_of, compare},
        load::load,
        model::date::Edtf,
        outline::outline,
        query::{Filter, Index, select},
        view::{decode, encode},
    };
    use std::fmt::Write;
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

    wasm_bindgen_test_configure!(run_in_browser);

    #[wasm_bindgen_test]
    fn the_shipped_dossier_loads_whole() {
        let loaded = load(include_bytes!("../static/dossier.json")).expect("a dossier");
        assert!(loaded.problems.is_empty());
        assert_eq!(loaded.dossier.events.len(), 120);
    }

    #[wasm_bindgen_test]
    fn filters_count_as_they_do_natively() {
        let loaded = load(include_bytes!("../static/dossier.json")).expect("a dossier");
        let index = Index::events(&loaded.dossier);
        let mut filter = Filter::default();
        filter.text.push_str("ELYSÉE");
        assert!(select(&index, &filter, None).rows.count() > 0);
    }

    #[wasm_bindgen_test]
    fn addresses_come_back() {
        let (view, notices) =
            decode("#view=table&from=2025-12-19&to=2025-12-21&q=%C3%89lys%C3%A9e");
        assert!(notices.is_empty());
        assert_eq!(
            encode(&view),
            "view=table&from=2025-12-19&to=2025-12-21&q=%C3%89lys%C3%A9e"
        );
    }

    #[wasm_bindgen_test]
    fn dates_are_read_as_natively() {
        let date: Edtf = "2025-12-19/2025-12-21".parse().expect("a date");
        assert_eq!(date.human(), "19–21 December 2025");
    }

    fn now() -> f64 {
        web_sys::window()
            .and_then(|window| window.performance())
            .map_or(0.0, |performance| performance.now())
    }

    /// The middle one of so many times that it takes to compare, in milliseconds.
    fn time(a: &[Clause], b: &[Clause], words: &[WordVectors], times: usize) -> f64 {
        let mut all: Vec<f64> = (0..times)
            .map(|_| {
                let start = now();
                let pairing = compare(a, b, &[], words);
                assert!(pairing.links.len() >= a.len().max(b.len()) / 2);
                now() - start
            })
            .collect();
        all.sort_by(f64::total_cmp);
        all[times / 2]
    }

    /// Three thousand words of agreements: those that the first of the drafts to learn from has.
    fn vocabulary() -> Vec<&'static str> {
        let text = include_str!("align/drafts/en1.txt");
        let words = text.split(|c: char| !c.is_alphabetic());
        let mut words: Vec<&str> = words.filter(|word| word.len() > 1).collect();
        words.sort_unstable();
        words.dedup();
        words.truncate(3_000);
        assert_eq!(words.len(), 3_000);
        words
    }

    /// A plan of so many provisions of twenty words, which follow by chance.
    fn made_up(count: usize, seed: u64) -> Vec<Clause> {
        let mut state = seed;
        let mut below = |limit: u64| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state % limit
        };
        let vocabulary = vocabulary();
        let mut text = String::new();
        for number in 1..=count {
            write!(text, "{number}. The parties shall").ok();
            // Two sentences, in English: their meaning is compared as well, piece by piece.
            for nth in 0..18 {
                let between = if nth == 9 { ". They may not" } else { "" };
                let word = vocabulary[below(3_000) as usize];
                write!(text, "{between} {word}").ok();
            }
            writeln!(text, " within {} days.", below(90)).ok();
        }
        clauses(&outline(&text).points)
    }

    /// Told to the console by `cargo xtask bench --wasm`, and held to what was
    /// promised there; unoptimised code is only run.
    #[wasm_bindgen_test]
    fn plans_are_compared_in_time() {
        let dossier = load(include_bytes!("../static/dossier.json"))
            .expect("a dossier")
            .dossier;
        let plan = |id: &str| clauses_of(dossier.plan(id).expect("a plan"));
        let is_optimised = !cfg!(debug_assertions);
        let times = if is_optimised { 101 } else { 1 };
        let start = now();
        let file = include_bytes!("../static/words/en.bin");
        let words = WordVectors::read(Language::English, file).expect("words");
        let words = std::slice::from_ref(&words);
        let reading = now() - start;
        let (us, european) = (plan("us-28"), plan("e3-28"));
        let shipped = time(&us, &european, words, times);
        // The same as texts of which no editor said what they are about.
        let unmarked = |side: &[Clause]| -> Vec<Clause> {
            let bare = |one: &Clause| Clause {
                title: one.title.clone(),
                text: one.text.clone(),
                ..Clause::default()
            };
            side.iter().map(bare).collect()
        };
        let bare = time(&unmarked(&us), &unmarked(&european), words, times);
        let (a, mut b) = (made_up(500, 0x9e37_79b9), made_up(500, 0x7f4a_7c15));
        b[..250].clone_from_slice(&a[250..]);
        let large_without = time(&a, &b, &[], times.min(5));
        let large = time(&a, &b, words, times.min(5));
        // Unoptimised it would take minutes.
        let count = if is_optimised { 2_000 } else { 20 };
        let (a, mut b) = (made_up(count, 0x5851_f42d), made_up(count, 0x4c95_7f2d));
        b[..count / 2].clone_from_slice(&a[count / 2..]);
        let vast = time(&a, &b, words, times.min(3));
        web_sys::console::log_1(
            &format!(
                "28 × 28 provisions: {shipped:.1} ms, {bare:.1} by what words mean; 500 × 500: {large:.0} ms, {large_without:.0} without; \
                 2,000 × 2,000: {vast:.0} ms; reading what words mean: {reading:.0} ms"
            )
            .into(),
        );
        assert!(
            !is_optimised || (shipped <= 5.0 && bare <= 8.0 && large <= 90.0 && vast <= 700.0),
            "{shipped} ms, {bare} ms, {large} ms, {vast} ms"
        );
    }
}
