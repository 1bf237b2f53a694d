//! The files of a site in one archive, for whoever lays them on a server by hand.

use crate::model::date::{DAY, Instant, civil_from_days};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// The moment as an archive has it, in UTC; its earliest (1980) where it has none for it.
fn date_time(moment: Instant) -> DateTime {
    let seconds = moment.rem_euclid(DAY);
    let [hour, minute, second] = [seconds / 3_600, seconds / 60 % 60, seconds % 60];
    let (year, month, day) = civil_from_days(moment.div_euclid(DAY));
    let whole = |number: i64| u8::try_from(number).ok();
    let date_time = || {
        let [month, day] = [whole(month.into())?, whole(day.into())?];
        let [hour, minute, second] = [whole(hour)?, whole(minute)?, whole(second)?];
        let year = u16::try_from(year).ok()?;
        DateTime::from_date_and_time(year, month, day, hour, minute, second).ok()
    };
    date_time().unwrap_or_default()
}

/// Files as a ZIP, in their order. `moment` is when they were made: servers tell by it that a file is another
/// than the one of before.
///
/// # Errors
/// What an archive cannot hold, such as two files of one name; in words.
pub fn zip<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    moment: Instant,
) -> Result<Vec<u8>, String> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(date_time(moment))
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let could_not = |why: String| format!("{name} could not be packed: {why}");
        (archive.start_file(name, options)).map_err(|error| could_not(error.to_string()))?;
        (archive.write_all(bytes)).map_err(|error| could_not(error.to_string()))?;
    }
    let archive = archive.finish().map_err(|error| error.to_string())?;
    Ok(archive.into_inner())
}

#[cfg(test)]
mod tests {
    use super::zip;
    use std::io::{Cursor, Read};

    #[test]
    fn what_is_packed_unpacks_with_its_time() {
        let text = "a site ".repeat(1_000);
        let files = [
            ("index.html", text.as_bytes()),
            ("icons/icon.svg", b"<svg/>"),
        ];
        // 22 December 2025, 13:45:58.
        let packed = zip(files, 1_766_411_158).expect("an archive");
        assert!(packed.len() < 1_000);
        let mut archive = zip::ZipArchive::new(Cursor::new(packed)).expect("an archive");
        assert_eq!(archive.len(), 2);
        for (name, bytes) in files {
            let mut file = archive.by_name(name).expect(name);
            let mut unpacked = Vec::new();
            file.read_to_end(&mut unpacked).expect(name);
            assert_eq!(unpacked, bytes);
            let time = file.last_modified().expect("a time");
            assert_eq!(time.to_string(), "2025-12-22 13:45:58");
        }
    }

    #[test]
    fn two_files_of_one_name_are_refused() {
        assert!(zip([("a", &b""[..]), ("a", b"")], 0).is_err());
    }
}
