//! Integration tests of the library, all in one binary.
