//! `nats consumer graph`: how a consumer does, second by second.

use std::time::{Duration, Instant};

use console::Term;
use schemas::jetstream::ConsumerInfo;

use super::{calls, choose};
use crate::failure::Outcome;
use crate::nats::jetstream::Api;
use crate::nats::publish::signals;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::term::{graph, out, screen};

/// Rows and columns below which nothing can be read.
const LEAST: usize = 20;

pub fn command() -> Command {
    choose::both(Command::new("graph", "Show graphs of what a consumer does"))
        .tag("scope:user")
        .tag("impact:ro")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let Some((rows, columns)) = screen::size() else {
        crate::fail!("can only graph data on an interactive terminal");
    };
    if rows < LEAST || columns < LEAST {
        crate::fail!("please increase terminal dimensions");
    }
    block_on(async {
        let api = Api::open(call).await?;
        let info = choose::consumer(&api, call, false).await?;
        watch(&api, info).await
    })
}

async fn watch(api: &Api, first: ConsumerInfo) -> Outcome {
    let (title, stream, name) = (choose::title(&first), first.stream_name.clone(), first.name.clone());
    let mut history = History::new(first);
    let mut ticks = tokio::time::interval(Duration::from_secs(1));
    ticks.tick().await;
    // Made once, so that no interrupt is missed while something is drawn.
    let stop = signals::asked_to_stop();
    tokio::pin!(stop);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = &mut stop => return Ok(()),
        }
        let now = tokio::select! {
            now = calls::load(api, &stream, &name) => now,
            () = &mut stop => return Ok(()),
        };
        // A second without an answer is a gap, not the end.
        if let Ok(info) = now {
            history.add(info);
        }
        let _ = Term::stdout().clear_screen();
        outln!("Consumer Statistics for {title}\n");
        history.draw();
        out::flush();
    }
}

/// Figures of the last seconds.
struct History {
    last: ConsumerInfo,
    at: Instant,
    pending: Vec<f64>,
    waiting: Vec<f64>,
    acknowledged: Vec<f64>,
    delivered: Vec<f64>,
}

impl History {
    fn new(first: ConsumerInfo) -> History {
        let width = area().0;
        let empty = || vec![0.0; width];
        History {
            last: first,
            at: Instant::now(),
            pending: empty(),
            waiting: empty(),
            acknowledged: empty(),
            delivered: empty(),
        }
    }

    fn add(&mut self, info: ConsumerInfo) {
        let seconds = self.at.elapsed().as_secs_f64().max(f64::EPSILON);
        // A consumer that was made anew counts from the beginning.
        let rate = |new: u64, old: u64| new.saturating_sub(old) as f64 / seconds;
        self.pending.push(info.num_pending as f64);
        self.waiting.push(info.num_ack_pending as f64);
        self.acknowledged.push(rate(info.ack_floor.consumer_seq, self.last.ack_floor.consumer_seq));
        self.delivered.push(rate(info.delivered.consumer_seq, self.last.delivered.consumer_seq));
        self.last = info;
        self.at = Instant::now();
    }

    fn draw(&mut self) {
        let (width, height) = area();
        let series = [
            (&mut self.pending, "Messages Pending"),
            (&mut self.waiting, "Messages Waiting for Ack"),
            (&mut self.acknowledged, "Messages Acknowledged / second"),
            (&mut self.delivered, "Messages Delivered / second"),
        ];
        for (values, caption) in series {
            values.drain(..values.len().saturating_sub(width));
            outln!("{}", graph::plot(values, (height / 4).saturating_sub(2).max(1), caption));
        }
    }
}

// Columns and rows for the graphs, the rest being for scales and captions.
fn area() -> (usize, usize) {
    let (rows, columns) = screen::size().unwrap_or((40, 80));
    (columns.saturating_sub(10).max(LEAST), rows.saturating_sub(5).max(LEAST))
}
