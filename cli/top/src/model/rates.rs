//! What grew between two answers, per second of the server's clock.

use std::collections::BTreeMap;

use schemas::go::Time;

use super::Sample;

/// Messages and bytes per second.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct ConnRates {
    pub in_msgs: f64,
    pub out_msgs: f64,
    pub in_bytes: f64,
    pub out_bytes: f64,
}

/// The server's rates, and those of each connection that both answers name, by its number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rates {
    pub server: ConnRates,
    pub connections: BTreeMap<u64, ConnRates>,
}

impl Rates {
    /// The rates between an answer and a later one; counters that fell (another server took the port) give 0.
    pub fn between(last: &Sample, now: &Sample) -> Rates {
        let seconds = seconds(last.varz.now, now.varz.now);
        let server = ConnRates {
            in_msgs: rate(last.varz.in_msgs, now.varz.in_msgs, seconds),
            out_msgs: rate(last.varz.out_msgs, now.varz.out_msgs, seconds),
            in_bytes: rate(last.varz.in_bytes, now.varz.in_bytes, seconds),
            out_bytes: rate(last.varz.out_bytes, now.varz.out_bytes, seconds),
        };
        let seconds = self::seconds(last.listed, now.listed);
        let before: BTreeMap<u64, _> = last.connections.iter().map(|c| (c.cid, c)).collect();
        let both = now.connections.iter().filter_map(|c| Some((before.get(&c.cid)?, c)));
        let connections = both.map(|(then, c)| {
            let rates = ConnRates {
                in_msgs: rate(then.in_msgs, c.in_msgs, seconds),
                out_msgs: rate(then.out_msgs, c.out_msgs, seconds),
                in_bytes: rate(then.in_bytes, c.in_bytes, seconds),
                out_bytes: rate(then.out_bytes, c.out_bytes, seconds),
            };
            (c.cid, rates)
        });
        Rates { server, connections: connections.collect() }
    }
}

fn seconds(then: Time, now: Time) -> f64 {
    if then.is_zero() || now.is_zero() {
        return 0.0;
    }
    now.unix_nanos().saturating_sub(then.unix_nanos()) as f64 / 1e9
}

fn rate(then: i64, now: i64, seconds: f64) -> f64 {
    if seconds <= 0.0 { 0.0 } else { now.saturating_sub(then).max(0) as f64 / seconds }
}

#[cfg(test)]
mod tests {
    use schemas::monitor::{ConnInfo, Varz};

    use super::*;

    fn sample(at: i64, in_msgs: i64, conns: &[(u64, i64)]) -> Sample {
        let now = Time::from_unix_nanos(at * 1_000_000_000);
        let conn =
            |(cid, in_msgs): &(u64, i64)| ConnInfo { cid: *cid, in_msgs: *in_msgs, ..ConnInfo::default() };
        Sample {
            varz: Varz { now, in_msgs, in_bytes: in_msgs * 10, ..Varz::default() },
            connections: conns.iter().map(conn).collect(),
            listed: now,
            polled: conns.len() as i64,
        }
    }

    #[test]
    fn growth_is_divided_by_the_time_between() {
        let rates = Rates::between(&sample(10, 100, &[(1, 5), (2, 5)]), &sample(14, 300, &[(1, 25), (3, 9)]));
        assert_eq!((rates.server.in_msgs, rates.server.in_bytes), (50.0, 500.0));
        assert_eq!(rates.connections.keys().copied().collect::<Vec<_>>(), [1]);
        assert_eq!(rates.connections[&1].in_msgs, 5.0);
    }

    #[test]
    fn counters_that_fall_and_clocks_that_stand_give_nothing() {
        let none = |a: &Sample, b: &Sample| assert_eq!(Rates::between(a, b).server, ConnRates::default());
        none(&sample(10, 100, &[]), &sample(11, 50, &[]));
        none(&sample(10, 100, &[]), &sample(10, 200, &[]));
        none(&Sample::default(), &sample(10, 200, &[]));
    }
}
