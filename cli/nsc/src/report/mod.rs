//! How results look: report lines (`[ OK ] …`), tables of `+ - |`, dates, sizes and quoted names.
//!
//! All of it returns text; only [`Report::finish`] prints.

pub mod bytes;
pub mod dates;
pub mod status;
pub mod table;
pub mod title;

pub use schemas::go::quote::quote;
pub use status::{Level, Report};
pub use table::Table;
pub use title::title_case;

use std::path::Path;

use crate::store::files;

/// A path in backticks with the home directory as `~`.
pub fn path(path: &Path) -> String {
    tick(&files::abbreviated(path))
}

/// Text in backticks; in double quotes when it has backticks itself.
pub fn tick(text: &str) -> String {
    match text.contains('`') {
        true => quote(text),
        false => format!("`{text}`"),
    }
}

/// `Yes` or `No`.
pub fn yes(value: bool) -> &'static str {
    if value { "Yes" } else { "No" }
}
