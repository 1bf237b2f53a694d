//! Tables as they come, read as a whole.

use demarche::import::{Importer, sketch};
use std::time::Instant;

/// `cargo test --release --test it -- --ignored --nocapture a_million_rows`
#[test]
#[ignore = "it takes a second and needs a release build to tell anything"]
fn a_million_rows_take_half_a_second() {
    let mut table = String::from("date,title,kind,channel,actors,place,lat,lon,url\n");
    for row in 0..1_000_000_u32 {
        let (year, month, day) = (1990 + row % 36, row % 12 + 1, row % 28 + 1);
        let name = row % 997;
        table += &format!(
            "{year}-{month:02}-{day:02},Delegations meet for round {row},talks,Track {},A{name}; B{},City {name},{}.{name:03},{}.5,\n",
            row % 13,
            row % 91,
            row % 90,
            row % 180,
        );
    }
    let bytes = table.as_bytes();
    let head = sketch(&bytes[..demarche::import::HEAD_BYTES], false).unwrap();
    for size in [64 << 10, 1 << 20, usize::MAX] {
        let start = Instant::now();
        let mut importer = Importer::new(&head, head.mapping.clone()).unwrap();
        let mut titles = 0;
        let mut sink = |row: &demarche::import::Row| titles += row.title.len();
        for piece in bytes.chunks(size) {
            importer.push(piece, &mut sink);
        }
        importer.finish(&mut sink);
        let taken = start.elapsed();
        assert_eq!(importer.report().good, 1_000_000);
        println!(
            "{} MB in pieces of {size}: {taken:?}, {titles} bytes of titles",
            bytes.len() / 1_000_000
        );
    }
}
