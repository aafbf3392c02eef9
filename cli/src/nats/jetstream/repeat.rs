//! `--watch`: the same report again and again, over the last one on a terminal and below it elsewhere.

use super::Api;
use crate::failure::Outcome;
use crate::nats::{Call, repeat};
use crate::runtime::block_on;
use crate::spec::Flag;
use crate::term::{out as stdout, screen};
use crate::{out, outln};

/// `--watch`.
pub fn flag() -> Flag {
    Flag::int("watch", "Report again every so many seconds").placeholder("SECONDS")
}

/// Where a report is printed; it says when it is about to.
pub struct Page {
    again: bool,
    watched: bool,
}

impl Page {
    /// The report has all it needs: takes the last one away.
    pub fn begin(&self) {
        if !self.watched {
            return;
        }
        match screen::stdout_is_terminal() {
            true => out!("{}", screen::CLEAR),
            false if self.again => outln!(),
            false => {}
        }
    }
}

/// Prints a report once, or until Ctrl-C.
pub fn repeat(call: &Call, report: impl AsyncFn(&Api, &Page) -> Outcome) -> Outcome {
    let seconds = u64::try_from(call.int("watch")).unwrap_or(0);
    block_on(async {
        let api = Api::open(call).await?;
        repeat::every(seconds, async |again| {
            report(&api, &Page { again, watched: seconds > 0 }).await?;
            stdout::flush();
            Ok(())
        })
        .await
    })
}
