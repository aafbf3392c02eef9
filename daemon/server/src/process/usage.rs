//! Resident memory and processor use, from `/proc/self`; zero where there is none.

use std::fs;
use std::time::{Duration, Instant};

use parking_lot::Mutex;

/// Samples closer together than this give the earlier answer again.
const SAMPLE_MIN: Duration = Duration::from_secs(1);

/// Resident memory in bytes.
pub fn resident_bytes() -> i64 {
    let statm = fs::read_to_string("/proc/self/statm").unwrap_or_default();
    resident_pages(&statm).unwrap_or(0) * rustix::param::page_size() as i64
}

/// Memory of the process in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Memory {
    /// Addresses handed out, used or not.
    pub total: u64,
    pub resident: u64,
    /// Of data and stacks.
    pub data: u64,
}

pub fn memory() -> Memory {
    let statm = fs::read_to_string("/proc/self/statm").unwrap_or_default();
    memory_in(&statm, rustix::param::page_size() as u64)
}

fn memory_in(statm: &str, page: u64) -> Memory {
    let pages: Vec<u64> = statm.split_ascii_whitespace().map(|n| n.parse().unwrap_or(0)).collect();
    let bytes = |field: usize| pages.get(field).copied().unwrap_or(0) * page;
    Memory { total: bytes(0), resident: bytes(1), data: bytes(5) }
}

fn resident_pages(statm: &str) -> Option<i64> {
    statm.split_ascii_whitespace().nth(1)?.parse().ok()
}

/// Processor use in per cent of one core, one decimal, over the time between two samples at least a second apart;
/// the first covers the time since the meter was made. Nothing runs in between.
pub struct CpuMeter {
    sample: Mutex<Sample>,
}

struct Sample {
    at: Instant,
    ticks: u64,
    percent: f64,
    first: bool,
}

impl Default for CpuMeter {
    fn default() -> Self {
        Self::new()
    }
}

impl CpuMeter {
    pub fn new() -> Self {
        let sample = Sample { at: Instant::now(), ticks: ticks_now(), percent: 0.0, first: true };
        CpuMeter { sample: Mutex::new(sample) }
    }

    pub fn percent(&self) -> f64 {
        self.sample.lock().percent_at(Instant::now(), ticks_now)
    }
}

impl Sample {
    fn percent_at(&mut self, now: Instant, ticks: impl Fn() -> u64) -> f64 {
        let elapsed = now.duration_since(self.at);
        if elapsed >= SAMPLE_MIN {
            let ticks = ticks();
            let seconds = ticks.saturating_sub(self.ticks) as f64 / ticks_per_second() as f64;
            self.percent = (seconds / elapsed.as_secs_f64() * 1_000.0).floor() / 10.0;
            (self.at, self.ticks, self.first) = (now, ticks, false);
        } else if self.first && elapsed > Duration::ZERO {
            let used = ticks().saturating_sub(self.ticks) as f64 / ticks_per_second() as f64;
            return (used / SAMPLE_MIN.as_secs_f64() * 1_000.0).floor() / 10.0;
        }
        self.percent
    }
}

fn ticks_per_second() -> u64 {
    rustix::param::clock_ticks_per_second()
}

/// Processor time that this process has used.
pub fn cpu_seconds() -> f64 {
    ticks_now() as f64 / ticks_per_second() as f64
}

/// User and system time of this process so far.
fn ticks_now() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    ticks_in(&stat).unwrap_or(0)
}

/// Fields 14 and 15; counted behind the name, which may hold spaces and parentheses.
fn ticks_in(stat: &str) -> Option<u64> {
    let (_, behind_name) = stat.rsplit_once(')')?;
    let mut fields = behind_name.split_ascii_whitespace().skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(user + system)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_fields_of_proc() {
        let memory = Memory { total: 20_480_000, resident: 5_054_464, data: 3_276_800 };
        assert_eq!(memory_in("5000 1234 900 1 0 800 0\n", 4096), memory);
        assert_eq!(resident_pages("5000 1234 900 1 0 800 0\n"), Some(1234));
        let stat = "12 (nats ) (x) S 1 12 12 0 -1 4194560 100 0 0 0 250 50 0 0 20 0 4 0 100 1 2";
        assert_eq!(ticks_in(stat), Some(300));
        assert_eq!(ticks_in("garbage"), None);
        assert!(resident_bytes() > 100_000);
    }

    #[test]
    fn the_percentage_is_of_the_time_between_samples() {
        let start = Instant::now();
        let (second, tps) = (Duration::from_secs(1), ticks_per_second());
        let mut sample = Sample { at: start, ticks: 0, percent: 0.0, first: true };
        assert_eq!(sample.percent_at(start + second / 2, || tps / 4), 25.0);
        assert_eq!(sample.percent_at(start + 2 * second, || tps), 50.0);
        assert_eq!(sample.percent_at(start + 2 * second + second / 2, || 9 * tps), 50.0);
        assert_eq!(sample.percent_at(start + 4 * second, || 4 * tps), 150.0);
    }
}
