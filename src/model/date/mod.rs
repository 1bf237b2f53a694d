//! Dates as EDTF (ISO 8601-2).
#![allow(missing_docs)]
use std::str::FromStr;
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Edtf(String);
#[derive(Debug)]
pub struct EdtfError;
impl std::fmt::Display for EdtfError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("bad")
    }
}
impl FromStr for Edtf {
    type Err = EdtfError;
    fn from_str(s: &str) -> Result<Self, EdtfError> {
        Ok(Edtf(s.into()))
    }
}
impl Edtf {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
impl serde::Serialize for Edtf {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&self.0)
    }
}
#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Edtf {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Edtf".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type":"string"})
    }
}
