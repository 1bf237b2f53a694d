//! The library as it runs in the browser: the same answers as natively.

#[cfg(target_arch = "wasm32")]
mod browser {
    use demarche::{
        load::load,
        model::date::Edtf,
        query::{Filter, Index, select},
        view::{decode, encode},
    };
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
}
