//! `nats server graph`: what one server does, drawn each second.

use std::time::{Duration, Instant};

use schemas::monitor::Varz;

use crate::failure::Outcome;
use crate::nats::server::info;
use crate::nats::server::system::System;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::{graph, screen};

/// Graphs below each other.
const GRAPHS: usize = 6;
/// Rows and columns that they need at least.
const LEAST: (usize, usize) = (GRAPHS * 5 + 2, 20);
const MIB: f64 = 1_048_576.0;
const GIB: f64 = 1_073_741_824.0;

pub fn command() -> Command {
    Command::new("graph", "Draw what a server does")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::required("name", "Name or id of the server"))
        .flag(Flag::bool("jetstream", "Draw what JetStream does").short('j'))
        .run(run)
}

fn size() -> Outcome<(usize, usize)> {
    match screen::size() {
        Some((rows, columns)) if rows >= LEAST.0 && columns >= LEAST.1 => Ok((rows, columns)),
        Some(_) => crate::fail!("please increase terminal dimensions"),
        None => crate::fail!("can only graph data on an interactive terminal"),
    }
}

fn run(call: &Call) -> Outcome {
    if !screen::is_interactive() {
        crate::fail!("can only graph data on an interactive terminal");
    }
    size()?;
    let (name, jetstream) = (call.text("name"), call.flag("jetstream"));
    block_on(async {
        let system = System::open(call).await?;
        let mut series = Series::new(&info::varz(&system, name).await?, jetstream);
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
                now = info::varz(&system, name) => now,
                _ = &mut interrupted => return clear(),
            };
            // A server that is away for a moment leaves a hole in the lines only.
            let Ok(varz) = now else { continue };
            series.add(&varz);
            series.draw(name)?;
        }
    })
}

fn clear() -> Outcome {
    Ok(console::Term::stdout().clear_screen()?)
}

/// The lines, and the counters from which rates come.
struct Series {
    jetstream: bool,
    captions: [String; GRAPHS],
    values: [Vec<f64>; GRAPHS],
    counted: [f64; 2],
    at: Instant,
}

impl Series {
    fn new(varz: &Varz, jetstream: bool) -> Series {
        let cpu = format!("CPU % Used (normalized for {} cores)", varz.cores);
        let captions = match jetstream {
            false => [
                &cpu,
                "Memory Used in MB",
                "Connections",
                "Subscriptions",
                "Messages In+Out / second",
                "Bytes In+Out / second",
            ],
            true => [
                &cpu,
                "HA Assets",
                "API Requests / second",
                "Pending API Requests",
                "File Storage in GB",
                "Memory Storage in GB",
            ],
        };
        let captions = captions.map(str::to_string);
        let values = [(); GRAPHS].map(|()| vec![]);
        Series { jetstream, captions, values, counted: counters(varz, jetstream), at: Instant::now() }
    }

    fn add(&mut self, varz: &Varz) {
        let counted = counters(varz, self.jetstream);
        let seconds = self.at.elapsed().as_secs_f64().max(0.001);
        let rates = [0, 1].map(|i| ((counted[i] - self.counted[i]) / seconds).max(0.0));
        (self.counted, self.at) = (counted, Instant::now());
        let cpu = varz.cpu / varz.cores.max(1) as f64;
        let stats = varz.jetstream.stats.clone().unwrap_or_default();
        let now = match self.jetstream {
            false => [
                cpu,
                varz.mem as f64 / MIB,
                varz.connections as f64,
                f64::from(varz.subscriptions),
                rates[0],
                rates[1],
            ],
            true => [
                cpu,
                stats.ha_assets as f64,
                rates[0],
                stats.api.inflight as f64,
                stats.storage as f64 / GIB,
                stats.memory as f64 / GIB,
            ],
        };
        self.values.iter_mut().zip(now).for_each(|(values, now)| values.push(now));
    }

    fn draw(&mut self, name: &str) -> Outcome {
        let (rows, columns) = size()?;
        // The scale stands at the left, a caption and a blank line below each.
        let (width, height) = (columns - 11, (rows - GRAPHS - 1) / GRAPHS - 2);
        clear()?;
        outln!("{} Statistics for {name}", if self.jetstream { "JetStream" } else { "Server" });
        for (values, caption) in self.values.iter_mut().zip(&self.captions) {
            values.drain(..values.len().saturating_sub(width));
            outln!("\n{}", graph::plot(values, height, caption));
        }
        Ok(())
    }
}

/// What only grows.
fn counters(varz: &Varz, jetstream: bool) -> [f64; 2] {
    match jetstream {
        false => [(varz.in_msgs + varz.out_msgs) as f64, (varz.in_bytes + varz.out_bytes) as f64],
        true => [varz.jetstream.stats.as_ref().map_or(0.0, |s| s.api.total as f64), 0.0],
    }
}
