//! Speed over time and the spread of latencies, drawn for people at a terminal after the figures. Nothing of it is drawn
//! elsewhere, or without progress bars.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use indicatif::ProgressBar;

use crate::term::{colour, graph, number};

use super::latencies::Latencies;

/// The first distance between two looks at the bars; it doubles as a benchmark goes on.
const EVERY: Duration = Duration::from_millis(50);
/// Looks that are kept; the widest line of speeds.
const MOST: usize = 120;
/// The narrowest, so that a short benchmark does not look like a long one.
const LEAST: usize = 4;
/// The longest bar of the spread.
const BAR: usize = 40;
/// Latencies that are rarer than one in this many have no line of their own.
const RARE: u64 = 1000;

/// Messages a second, one look after the other.
pub struct Speeds {
    every: Duration,
    rates: Vec<f64>,
}

impl Speeds {
    /// Looks at the bars until `done` says something or nobody is there to say it.
    pub fn watch(bars: &[ProgressBar], done: &Receiver<()>) -> Speeds {
        let mut speeds = Speeds { every: EVERY, rates: vec![] };
        let total = || bars.iter().map(ProgressBar::position).sum::<u64>();
        let (mut last, mut then) = (total(), Instant::now());
        while done.recv_timeout(speeds.every) == Err(RecvTimeoutError::Timeout) {
            let (count, now) = (total(), Instant::now());
            let seconds = (now - then).as_secs_f64();
            if seconds > 0.0 {
                speeds.add(count.saturating_sub(last) as f64 / seconds);
            }
            (last, then) = (count, now);
        }
        speeds
    }

    fn add(&mut self, rate: f64) {
        // Before the first message nothing is measured.
        if self.rates.is_empty() && rate == 0.0 {
            return;
        }
        self.rates.push(rate);
        if self.rates.len() >= MOST {
            self.rates = self.rates.chunks(2).map(|two| two.iter().sum::<f64>() / two.len() as f64).collect();
            self.every *= 2;
        }
    }
}

/// What there is to draw, each line ended; empty when there is nothing.
pub fn text(speeds: &Speeds, latencies: &Latencies) -> String {
    let mut out = String::new();
    if speeds.rates.len() >= LEAST {
        let most = speeds.rates.iter().copied().fold(0.0, f64::max);
        let line = colour::green(&graph::sparkline(&speeds.rates));
        out += &format!(" msgs/sec {line} max {}\n", number::commas(most as u64));
    }
    out + &spread(latencies)
}

/// Latencies by powers of two.
fn spread(latencies: &Latencies) -> String {
    let all = latencies.by_powers_of_two();
    let total: u64 = all.iter().map(|(_, count)| count).sum();
    let shown: Vec<(u64, u64)> =
        all.into_iter().filter(|(_, count)| count * RARE >= total && *count > 0).collect();
    let most = shown.iter().map(|(_, count)| *count).max().unwrap_or(0);
    if shown.len() < 2 {
        return String::new();
    }
    let label = |nanos: u64| format!("{}us", number::fixed(nanos as f64 / 1000.0, 2));
    let width = shown.iter().map(|(below, _)| label(*below).len()).max().unwrap_or(0);
    let mut out = String::new();
    for (below, count) in shown {
        let blocks = (count as f64 / most as f64 * BAR as f64).ceil() as usize;
        let bar = colour::cyan(&"█".repeat(blocks));
        let share = count as f64 / total as f64 * 100.0;
        out += &format!(" < {:>width$} {bar} {share:.1}%\n", label(below));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_looks_become_fewer() {
        let mut speeds = Speeds { every: EVERY, rates: vec![] };
        (0..5).for_each(|_| speeds.add(0.0));
        assert!(speeds.rates.is_empty(), "nothing has begun");
        (0..MOST).for_each(|at| speeds.add(at as f64 + 1.0));
        assert_eq!((speeds.rates.len(), speeds.every), (MOST / 2, EVERY * 2));
        assert_eq!((speeds.rates[0], speeds.rates[1]), (1.5, 3.5));
    }

    #[test]
    fn speeds_and_latencies_are_drawn() {
        let mut latencies = Latencies::default();
        (0..30).for_each(|_| latencies.record(1500));
        (0..10).for_each(|_| latencies.record(100_000));
        let speeds = Speeds { every: EVERY, rates: vec![0.0, 500.0, 1000.0, 1000.0] };
        let want = format!(
            " msgs/sec ▁▅██ max 1,000\n <   2.04us {} 75.0%\n < 131.07us {} 25.0%\n",
            "█".repeat(BAR),
            "█".repeat(14)
        );
        assert_eq!(text(&speeds, &latencies), want);
        let few = Speeds { every: EVERY, rates: vec![1.0; LEAST - 1] };
        assert_eq!(text(&few, &Latencies::default()), "");
    }
}
