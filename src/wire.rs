//! Messages between the page and its workers, as bytes in the form of
//! [postcard](https://docs.rs/postcard). Open it when a message gets a field
//! that takes long to write, as a long list of numbers does.
//!
//! A table of a million rows takes half a per cent more instructions to import this way, and
//! one per cent more to store, than with bytes that were written by hand.
//!
//! Both sides are built from the same source, so the form has no version: what
//! a browser keeps from one visit to the next must be written in another one.

use serde::{Deserialize, Serialize};

/// A message as bytes.
pub fn encode<T: Serialize>(message: &T) -> Vec<u8> {
    // It fails for lists of unknown length and the like, which no message has.
    postcard::to_stdvec(message).unwrap_or_default()
}

/// The message that [`encode`] wrote; none where the bytes are something else.
pub fn decode<'b, T: Deserialize<'b>>(bytes: &'b [u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}

/// `#[serde(with = "wire::numbers")]`: a long list of numbers, four bytes each, so
/// that it is copied and not looked at number by number.
pub mod numbers {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde_bytes::{ByteBuf, Bytes};

    /// Writes the numbers, little-endian.
    ///
    /// # Errors
    /// What the serializer says.
    pub fn serialize<S: Serializer>(numbers: &[u32], to: S) -> Result<S::Ok, S::Error> {
        let bytes: Vec<[u8; 4]> = numbers.iter().map(|number| number.to_le_bytes()).collect();
        Bytes::new(bytes.as_flattened()).serialize(to)
    }

    /// Reads what [`serialize`] wrote.
    ///
    /// # Errors
    /// What the deserializer says.
    pub fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<Vec<u32>, D::Error> {
        let bytes = ByteBuf::deserialize(from)?;
        let (numbers, _) = bytes.as_chunks();
        Ok(numbers.iter().copied().map(u32::from_le_bytes).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};
    use serde::{Deserialize, Serialize};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Message {
        text: String,
        #[serde(with = "super::numbers")]
        numbers: Vec<u32>,
        last: Option<f64>,
    }

    #[test]
    fn reads_what_was_written_and_nothing_else() {
        let message = Message {
            text: "Élysée".into(),
            numbers: vec![1, 2, u32::MAX],
            last: Some(0.1),
        };
        let bytes = encode(&message);
        assert_eq!(decode(&bytes), Some(message));
        for len in 0..bytes.len() {
            assert_eq!(decode::<Message>(&bytes[..len]), None);
        }
        assert_eq!(decode::<Message>(&[0xff; 99]), None);
    }
}
