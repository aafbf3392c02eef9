//! Where stdout is no terminal: a grid after each poll, lines only.

use cli_term::{Outcome, out, outln};
use tokio::time::{MissedTickBehavior, interval};

use super::poll;
use super::resolve;
use crate::text::grid;
use crate::{Model, Options, Source};

/// Prints until there were enough polls; a poll that failed is told on stderr.
pub async fn run(mut source: impl Source, options: &Options) -> Outcome {
    let mut model = Model::new(options);
    let mut ticks = interval(options.interval);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        model.take(poll::once(&mut source, model.query).await);
        resolve::all(&mut model).await;
        match model.error.as_str() {
            "" => print(&model),
            why => cli_term::log!("{why}"),
        }
        if options.refreshes.is_some_and(|most| model.answers >= most) {
            return Ok(());
        }
    }
}

fn print(model: &Model) {
    if model.answers > 1 {
        outln!();
    }
    out!("{}", grid::render(model));
    cli_term::term::out::flush();
}
