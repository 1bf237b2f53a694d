#![no_main]
#![allow(dead_code)]

#[path = "../../tests/it/corpora/bodies/mod.rs"]
mod bodies;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bodies::edit(bytes));
