//! Dates as EDTF (ISO 8601-2).
