//! When figures are told without being asked for: those of the server after 250 ms, then at growing intervals up to 10 s; those of
//! accounts every 30 s.

use super::{account, statsz};
use crate::state::State;
use daemon_broker::Context;
use std::time::{Duration, Instant};

const FIRST: Duration = Duration::from_millis(250);
const LONGEST: Duration = Duration::from_secs(10);
/// Between two broadcasts of the server's figures, whoever asks for them.
const SHORTEST: Duration = Duration::from_secs(1);
const ACCOUNTS_EVERY: Duration = Duration::from_secs(30);

/// See the module's introduction.
pub struct Schedule {
    statsz: Pace,
    accounts: Instant,
}

impl Schedule {
    pub fn new(now: Instant) -> Self {
        Schedule { statsz: Pace::new(now), accounts: now + ACCOUNTS_EVERY }
    }

    /// When something is to be told next.
    pub fn due(&self) -> Instant {
        self.statsz.next.min(self.accounts)
    }

    /// Tells what is due.
    pub fn ring(&mut self, state: &State, now: Instant, cx: &mut Context) {
        if now >= self.statsz.next && self.statsz.ring(now) {
            statsz::broadcast(state, cx);
        }
        if now >= self.accounts {
            self.accounts = now + ACCOUNTS_EVERY;
            account::publish_all(state, cx);
        }
    }

    /// Notes that the server's figures go out now because somebody asked.
    pub fn broadcast_now(&mut self, now: Instant) {
        self.statsz.last = Some(now);
    }
}

/// When the server's figures are told.
struct Pace {
    next: Instant,
    interval: Duration,
    last: Option<Instant>,
}

impl Pace {
    fn new(now: Instant) -> Self {
        Pace { next: now + FIRST, interval: FIRST, last: None }
    }

    /// Its time has come. False when the last time was only just now.
    fn ring(&mut self, now: Instant) -> bool {
        self.interval = (self.interval * 2).min(LONGEST);
        self.next = now + self.interval;
        let shortest = SHORTEST.min(self.interval);
        match self.last {
            Some(last) if now < last + shortest => {
                self.next = last + shortest;
                false
            }
            _ => {
                self.last = Some(now);
                true
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Milliseconds at which figures are told, up to `end`.
    fn told(end: u64) -> Vec<u128> {
        let start = Instant::now();
        let (mut pace, mut told) = (Pace::new(start), Vec::new());
        while pace.next < start + Duration::from_millis(end) {
            let now = pace.next;
            if pace.ring(now) {
                told.push((now - start).as_millis());
            }
        }
        told
    }

    #[test]
    fn figures_are_told_often_at_first_and_then_every_ten_seconds() {
        assert_eq!(told(40_000), [250, 1250, 3250, 7250, 15_250, 25_250, 35_250]);
    }

    #[test]
    fn a_broadcast_on_request_puts_the_next_one_off() {
        let start = Instant::now();
        let mut pace = Pace::new(start);
        pace.last = Some(start + Duration::from_millis(200));
        assert!(!pace.ring(pace.next));
        assert_eq!(pace.next, start + Duration::from_millis(700));
    }
}
