//! The corpora of the fuzz targets (`fuzz/`), replayed: what broke something
//! once, and what reaches most of the code.

pub mod bodies;

use proptest::{collection::vec, prelude::*};
use std::fs;

#[test]
fn nothing_breaks_on_what_was_found() {
    for (name, body) in bodies::ALL {
        let folder = format!("{}/tests/corpora/{name}", env!("CARGO_MANIFEST_DIR"));
        let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder}: {error}"));
        let mut count = 0;
        for file in files.flatten() {
            body(&fs::read(file.path()).unwrap());
            count += 1;
        }
        assert!(count >= 3, "{name} has {count}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn edits_of_any_bytes_are_undone(bytes in vec(any::<u8>(), 0..120)) {
        bodies::edit(&bytes);
    }
}
