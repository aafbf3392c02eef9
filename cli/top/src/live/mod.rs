//! The part that waits: polls on time, keys, names from DNS, signals. What comes in goes to the model, and the model out to
//! a screen, or to lines where stdout is no terminal.

mod keyboard;
mod lines;
mod poll;
mod resolve;
mod screen;
mod signals;
mod snapshot;

use cli_term::term::screen::stdout_is_terminal;
use cli_term::{Outcome, fail};

use crate::{Options, Source};

/// Does what the options say, until it is done, somebody quits, or a signal ends it. The terminal is given back as it was,
/// after an error and a panic too.
pub async fn run(source: impl Source, options: &Options) -> Outcome {
    if options.limit < 1 {
        fail!("the number of connections must be at least 1");
    }
    if options.interval.is_zero() {
        fail!("the interval must be at least 1 second");
    }
    if !options.output.is_empty() {
        return snapshot::save(source, options).await;
    }
    if stdout_is_terminal() { screen::run(source, options).await } else { lines::run(source, options).await }
}
