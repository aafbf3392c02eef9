//! `nats counter`: numbers that streams keep, one for each subject.

mod add;
mod get;
mod list;
mod number;
mod stream;
mod view;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("counter", "Count in streams")
        .alias("ctr")
        .details(
            "The streams must be made with --allow-counter and --allow-direct. Numbers may be of any size.",
        )
        .example(
            "Add a stream of counters",
            "stream add COUNT --subjects 'count.>' --allow-counter --defaults",
        )
        .example("Count", "counter incr count.visits 1")
        .example("Show a counter", "counter get count.visits")
        .command(add::decrement())
        .command(get::command())
        .command(add::increment())
        .command(list::command())
        .command(view::command())
}
