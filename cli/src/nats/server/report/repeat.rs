//! `--watch`: the same report again and again, over the last one on a terminal and below it elsewhere.

use crate::failure::Outcome;
use crate::nats::server::system::System;
use crate::nats::{Call, repeat};
use crate::out;
use crate::runtime::block_on;
use crate::term::{out as stdout, screen};

/// Prints what `report` makes of the answers, once or until Ctrl-C.
pub fn repeat(call: &Call, report: impl AsyncFn(&System) -> Outcome<String>) -> Outcome {
    let seconds = u64::try_from(call.int("watch")).unwrap_or(0);
    if seconds > 0 && !call.text("archive").is_empty() {
        crate::fail!("--watch: an archive does not change");
    }
    block_on(async {
        let system = System::open_or_archive(call).await?;
        repeat::every(seconds, async |_| {
            let text = report(&system).await?;
            if seconds > 0 && screen::stdout_is_terminal() {
                out!("{}", screen::CLEAR);
            }
            out!("{text}");
            stdout::flush();
            Ok(())
        })
        .await
    })
}
