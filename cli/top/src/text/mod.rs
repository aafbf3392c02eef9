//! The model as text: the grid and the separated fields of snapshots, to the byte as scripts know them.

pub mod csv;
pub mod grid;
pub mod help;
pub mod row;
pub mod size;

use crate::Model;

/// A snapshot: fields between `delimiter`, or a grid when that is empty.
pub fn snapshot(model: &Model, delimiter: &str) -> String {
    if delimiter.is_empty() { grid::render(model) } else { csv::render(model, delimiter) }
}

/// `2026-11-22 15:10:11.5 +0000 UTC`, as Go prints a time.
pub fn go_time(time: schemas::go::Time) -> String {
    let text = time.to_string();
    format!("{} +0000 UTC", text.trim_end_matches('Z').replace('T', " "))
}
