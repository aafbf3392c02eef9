//! Tables of streams.

use std::collections::BTreeMap;

use schemas::jetstream::StreamInfo;

use crate::nats::Call;
use crate::nats::jetstream::moment;
use crate::term::number::commas;
use crate::term::size::ibytes;
use crate::{out, outln};

/// Prints the streams, those with the fewest bytes first, and a blank line.
pub fn print(call: &Call, subject: &str, streams: &mut [StreamInfo]) {
    streams.sort_by_key(|stream| stream.state.bytes);
    let title = match subject {
        "" => "Streams".to_string(),
        subject => format!("Streams matching {subject}"),
    };
    let mut table =
        call.table(title).headers(["Name", "Description", "Created", "Messages", "Size", "Last Message"]);
    for stream in streams {
        table.row([
            stream.config.name.clone(),
            stream.config.description.clone(),
            moment::local(stream.created),
            commas(stream.state.messages),
            ibytes(stream.state.bytes),
            moment::since(stream.ts, stream.state.last_ts),
        ]);
    }
    table.print();
}

/// Prints the streams that did not answer and those that cannot be served, if there are any.
pub fn print_missing(call: &Call, missing: &[String], offline: &BTreeMap<String, String>) {
    if !missing.is_empty() {
        let mut sorted = missing.to_vec();
        sorted.sort();
        outln!();
        let mut table = call.table("Inaccessible Streams");
        in_columns(&sorted, 4).into_iter().for_each(|row| table.row(row));
        out!("{}", table.render());
    }
    if !offline.is_empty() {
        outln!();
        let mut table = call.table("Offline Streams");
        offline.iter().for_each(|(name, why)| table.row([name, why]));
        out!("{}", table.render());
    }
}

/// Rows that hold the items column by column; the last column may end in empty cells.
pub fn in_columns(items: &[String], columns: usize) -> Vec<Vec<String>> {
    let rows = items.len().div_ceil(columns);
    let cell = |row: usize, column: usize| items.get(row + column * rows).cloned().unwrap_or_default();
    (0..rows).map(|row| (0..columns).map(|column| cell(row, column)).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_go_down_the_columns() {
        let items: Vec<String> = "a b c d e".split(' ').map(String::from).collect();
        assert_eq!(in_columns(&items, 2), [["a", "d"], ["b", "e"], ["c", ""]]);
        assert_eq!(in_columns(&items[..1], 3), [["a", "", ""]]);
        assert_eq!(in_columns(&[], 3), Vec::<Vec<String>>::new());
    }
}
