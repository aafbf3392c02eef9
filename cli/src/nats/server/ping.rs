//! `nats server ping`: how fast each server answers.

use schemas::monitor::ServerStatsMsg;
use serde_json::json;

use crate::failure::Outcome;
use crate::nats::server::system::{System, Wait, gather};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term::{duration, graph};
use crate::{out, outln};

/// Milliseconds of one step of the graph.
const STEP: f64 = 25.0;
/// Size of the graph in characters.
const HEIGHT: usize = 15;
const WIDTH: usize = 60;

pub fn command() -> Command {
    Command::new("ping", "Ping all servers")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::optional("expect", "Stop after the answers of so many servers").kind(Kind::Uint32))
        .flag(Flag::bool("graph", "Show how many answers came when"))
        .flag(Flag::bool("id", "Show the ids of servers"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut expected = call.uint("expect") as usize;
    // Milliseconds.
    let mut times: Vec<f64> = vec![];
    block_on(async {
        let system = System::open(call).await?;
        // Without a number it is the first server that knows how many there are.
        let wait = if expected > 0 { Wait::For(expected) } else { Wait::Timeout };
        let nothing = json!({});
        let answers = system.each(gather::PING, &nothing, wait, |reply| {
            let server: ServerStatsMsg = reply.read()?;
            if expected == 0 && times.is_empty() {
                expected = usize::try_from(server.statsz.active_servers).unwrap_or(0);
            }
            let after = reply.after.unwrap_or_default();
            times.push(after.as_millis() as f64);
            print(call, &server, after.as_nanos() as i64);
            Ok((expected > 0).then_some(expected))
        });
        tokio::select! {
            ended = answers => ended,
            _ = tokio::signal::ctrl_c() => Ok(()),
        }
    })?;
    summarize(call, &mut times);
    if expected > times.len() {
        outln!("\nMissing {} server(s)", expected - times.len());
    }
    Ok(())
}

fn print(call: &Call, server: &ServerStatsMsg, nanos: i64) {
    let (name, rtt) = (&server.server.name, duration::go(nanos));
    match call.flag("id") {
        true => outln!("{} {name:<60} rtt={rtt}", server.server.id),
        false => outln!("{name:<60} rtt={rtt}"),
    }
    crate::term::out::flush();
}

fn summarize(call: &Call, times: &mut [f64]) {
    outln!("\n---- ping statistics ----");
    if times.is_empty() {
        outln!("no responses received");
        return;
    }
    times.sort_by(f64::total_cmp);
    let (min, max) = (times[0], times[times.len() - 1]);
    let average = times.iter().sum::<f64>() / times.len() as f64;
    outln!("{} replies max: {max:.2} min: {min:.2} avg: {average:.2}", times.len());
    if call.flag("graph") {
        outln!();
        out!("{}", graph::plot(&spread(&buckets(times)), HEIGHT, "Responses per 25ms"));
    }
}

/// How many answers came in each step.
fn buckets(times: &[f64]) -> Vec<f64> {
    let at = |time: f64| (time / STEP) as usize;
    let mut buckets = vec![0.0; at(times[times.len() - 1]) + 1];
    times.iter().for_each(|time| buckets[at(*time)] += 1.0);
    buckets
}

/// The series drawn out to the width of the graph.
fn spread(series: &[f64]) -> Vec<f64> {
    let factor = (series.len() - 1) as f64 / (WIDTH - 1) as f64;
    let value = |i: usize| {
        let at = i as f64 * factor;
        let (before, after) = (at.floor() as usize, (at.ceil() as usize).min(series.len() - 1));
        series[before] + (series[after] - series[before]) * at.fract()
    };
    (0..WIDTH).map(value).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_counted_in_steps_and_drawn_out() {
        assert_eq!(buckets(&[1.0, 24.0, 25.0, 80.0]), [2.0, 1.0, 0.0, 1.0]);
        let drawn = spread(&[2.0, 1.0]);
        assert_eq!((drawn.len(), drawn[0], drawn[59]), (60, 2.0, 1.0));
        assert!(drawn.is_sorted_by(|a, b| a >= b));
        assert_eq!(spread(&[3.0]), [3.0; 60]);
    }
}
