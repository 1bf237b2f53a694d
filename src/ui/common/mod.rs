//! What several views are made of: links, names, dates, sources, statements and
//! other small parts of a page. Nothing here belongs to one view alone.

pub mod amounts;
pub mod check;
pub mod dialog;
pub mod file_choice;
pub mod find;
pub mod icon;
pub mod labels;
pub mod link;
pub mod long_list;
pub mod media;
pub mod more;
pub mod names;
pub mod part;
pub mod popover;
pub mod problems;
pub mod quote;
pub mod section;
pub mod shortcut;
pub mod sources;
pub mod statement;
pub mod switch;
pub mod turns;
pub mod virtual_rows;
pub mod when;
pub mod width;
