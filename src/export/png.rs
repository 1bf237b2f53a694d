//! Pictures as PNG (ISO/IEC 15948). The browser makes them of the SVG of [`picture`](super::picture);
//! here is how many pixels they get, and how the stamp is put into the file as text.

use super::Stamp;

/// By how much a picture is enlarged for one in points: twice, as good screens and
/// printers have them, or as far as browsers draw so many points in a row. Nothing where
/// its letters could not be read then.
pub fn scale(width: f64, height: f64) -> Option<f64> {
    const MOST: f64 = 16_000.0;
    // The smallest letters are 11 units high.
    const LEAST: f64 = 0.75;
    let scale = f64::min(2.0, MOST / width.max(height));
    (scale >= LEAST).then_some(scale)
}

/// A picture in points (PNG) that says where it comes from, in the texts that the
/// format has for it: `Title`, `Description` and `Source`. What is no PNG stays
/// as it is.
pub fn stamped(png: &[u8], stamp: &Stamp) -> Vec<u8> {
    // The signature, and the first chunk, which must stand first.
    const HEAD: usize = 8 + 25;
    if !png.starts_with(b"\x89PNG\r\n\x1a\n") || png.len() < HEAD {
        return png.to_vec();
    }
    let mut out = png[..HEAD].to_vec();
    for (keyword, text) in [
        ("Title", &*stamp.title),
        ("Description", &stamp.sentence()),
        ("Source", &stamp.link),
    ] {
        // Not compressed, of no language, the keyword in no other.
        let chunk = format!("iTXt{keyword}\0\0\0\0\0{}", text.replace('\0', ""));
        out.extend_from_slice(&(chunk.len() as u32 - 4).to_be_bytes());
        out.extend_from_slice(chunk.as_bytes());
        out.extend_from_slice(&crc(chunk.as_bytes()).to_be_bytes());
    }
    out.extend_from_slice(&png[HEAD..]);
    out
}

/// The sum by which PNG checks a chunk (CRC-32 of ISO 3309).
fn crc(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for &byte in bytes {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = (sum >> 1) ^ if sum & 1 == 1 { 0xedb8_8320 } else { 0 };
        }
    }
    !sum
}
