//! `nats stream graph`: what a stream holds, takes and loses, drawn each second.

use std::time::Duration;

use tokio::time::Instant;

use crate::failure::Outcome;
use crate::nats::jetstream::{Api, pick};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::Arg;
use crate::term::{graph, screen};

pub fn command() -> Command {
    Command::new("graph", "Draw what happens in a stream")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("stream", "The stream to draw"))
        .run(run)
}

/// Rows and columns that graphs need at least.
const LEAST: usize = 20;

fn size() -> Outcome<(usize, usize)> {
    match screen::size() {
        Some((rows, columns)) if rows >= LEAST && columns >= LEAST => Ok((rows, columns)),
        Some(_) => crate::fail!("please increase terminal dimensions"),
        None => crate::fail!("can only graph data on an interactive terminal"),
    }
}

fn run(call: &Call) -> Outcome {
    if !screen::is_interactive() {
        crate::fail!("can only graph data on an interactive terminal");
    }
    size()?;
    block_on(async {
        let api = Api::open(call).await?;
        let info = pick::stream(&api, call.text("stream"), call.flag("all"), false).await?;
        let mut series = Series::new(info.state.first_seq, info.state.last_seq);
        let mut ticks = tokio::time::interval(Duration::from_secs(1));
        ticks.tick().await;
        // One for all rounds: an interrupt between two of them must not be missed.
        let interrupted = tokio::signal::ctrl_c();
        tokio::pin!(interrupted);
        loop {
            tokio::select! {
                _ = ticks.tick() => {}
                _ = &mut interrupted => return clear(),
            }
            let now = tokio::select! {
                now = api.stream(&info.config.name) => now,
                _ = &mut interrupted => return clear(),
            };
            // A server that is away for a moment leaves a hole in the lines only.
            let Ok(info) = now else { continue };
            series.add(info.state.messages, info.state.first_seq, info.state.last_seq);
            series.draw(&info.config.name)?;
        }
    })
}

fn clear() -> Outcome {
    Ok(console::Term::stdout().clear_screen()?)
}

struct Series {
    stored: Vec<f64>,
    removed_a_second: Vec<f64>,
    stored_a_second: Vec<f64>,
    first: u64,
    last: u64,
    at: Instant,
}

impl Series {
    fn new(first: u64, last: u64) -> Series {
        let (stored, removed_a_second, stored_a_second) = (vec![], vec![], vec![]);
        Series { stored, removed_a_second, stored_a_second, first, last, at: Instant::now() }
    }

    fn add(&mut self, messages: u64, first: u64, last: u64) {
        let seconds = self.at.elapsed().as_secs_f64().max(0.001);
        self.stored.push(messages as f64);
        self.removed_a_second.push(first.saturating_sub(self.first) as f64 / seconds);
        self.stored_a_second.push(last.saturating_sub(self.last) as f64 / seconds);
        (self.first, self.last, self.at) = (first, last, Instant::now());
    }

    fn draw(&mut self, stream: &str) -> Outcome {
        let (rows, columns) = size()?;
        let (width, height) = (columns - 11, (rows - 6) / 3 - 2);
        clear()?;
        outln!("Stream Statistics for {stream}");
        for (values, caption) in [
            (&mut self.stored, "Messages Stored"),
            (&mut self.removed_a_second, "Messages Removed / second"),
            (&mut self.stored_a_second, "Messages Stored / second"),
        ] {
            values.drain(..values.len().saturating_sub(width));
            outln!("\n{}", graph::plot(values, height, caption));
        }
        Ok(())
    }
}
