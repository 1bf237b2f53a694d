#![allow(missing_docs)]
use crate::model::Dossier;
pub struct Loaded {
    pub dossier: Dossier,
    pub problems: Vec<Problem>,
    pub set_aside: usize,
}
#[derive(Debug)]
pub struct Refusal;
impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("bad")
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    Error,
    Warning,
}
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub severity: Severity,
    pub pointer: String,
    pub record: Option<String>,
    pub message: String,
    pub hint: Option<String>,
}
pub fn load(_: &[u8]) -> Result<Loaded, Refusal> {
    Err(Refusal)
}
pub fn check_size(_: u64) -> Result<(), Refusal> {
    Ok(())
}
