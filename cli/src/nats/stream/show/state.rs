//! What a stream holds.

use schemas::go::Time;
use schemas::jetstream::{StreamAlternate, StreamInfo};

use crate::nats::jetstream::{moment, names};
use crate::term::Columns;
use crate::term::number::commas;
use crate::term::size::ibytes;

pub fn add(view: &mut Columns, info: &StreamInfo) {
    let state = &info.state;
    view.section("State");
    names::add_rows(view, &info.config.metadata);
    view.number("Messages", state.messages);
    view.row("Bytes", ibytes(state.bytes));
    if let Some(lost) = state.lost.as_ref().filter(|lost| !lost.msgs.is_empty()) {
        view.row("Lost Messages", format!("{} ({})", commas(lost.msgs.len() as i64), ibytes(lost.bytes)));
    }
    view.row("First Sequence", sequence(state.first_seq, state.first_ts));
    view.row("Last Sequence", sequence(state.last_seq, state.last_ts));
    let deleted = if state.deleted.is_empty() { state.num_deleted } else { state.deleted.len() as i64 };
    view.row_if(deleted > 0, "Deleted Messages", commas(deleted));
    view.number("Active Consumers", state.consumer_count);
    view.row_if(state.num_subjects > 0, "Number of Subjects", commas(state.num_subjects));
    alternates(view, &info.alternates);
}

fn sequence(sequence: u64, time: Time) -> String {
    match time.is_zero() || time.unix_nanos() == 0 {
        true => commas(sequence),
        false => format!("{} @ {}", commas(sequence), moment::local(time)),
    }
}

fn alternates(view: &mut Columns, alternates: &[StreamAlternate]) {
    let longest =
        |part: fn(&StreamAlternate) -> &String| alternates.iter().map(|a| part(a).len()).max().unwrap_or(0);
    let (name, cluster) = (longest(|a| &a.name), longest(|a| &a.cluster));
    for (at, alternate) in alternates.iter().enumerate() {
        let mut text = format!("{:>name$}: Cluster: {:>cluster$}", alternate.name, alternate.cluster);
        if !alternate.domain.is_empty() {
            text += &format!(" Domain: {}", alternate.domain);
        }
        view.row(if at == 0 { "Alternates" } else { "" }, text);
    }
}
