//! The page driven in a browser: a file for each thing that readers and writers do. One program, so that it is linked
//! once and no core waits for the last test of a file.

mod access;
mod accounts;
mod address;
mod desk;
mod dossiers;
mod edit;
mod faults;
mod found;
mod frame;
mod grid;
mod hosted;
mod intake;
mod kept;
mod languages;
mod links;
mod long;
mod miami;
mod offline;
mod overview;
mod pictures;
mod plans;
mod positions;
mod publish;
mod questions;
mod reasons;
mod share;
mod states;
mod store;
mod tables;
mod timeline;
mod touch;
mod trust;
mod updates;
mod worker;
mod writing;
