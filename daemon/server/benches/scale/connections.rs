//! How throughput goes with the number of connections.

use crate::curve::Curve;
use crate::measure::{Plan, folder, nanos};
use std::fmt::Write as _;
use std::time::Instant;

/// Messages that each connection sends itself in one round.
const BURST: usize = 64;

/// Every connection sends messages to itself; all of them together send the same number.
pub fn connections(plan: &Plan) -> Option<Curve> {
    let mut curve =
        Curve::new("connections", "Messages over many connections (16 B, each to itself)", "connections");
    let folder = folder();
    let server = plan.start(folder.path(), "2m");
    for count in [1, 10, 100, 1_000] {
        let mut clients: Vec<_> = (0..count).map(|_| server.client()).collect();
        let mut bursts = Vec::with_capacity(count);
        for (n, client) in clients.iter_mut().enumerate() {
            client.listen(&format!("c.{n}"));
            let mut burst = String::new();
            (0..BURST).for_each(|_| write!(burst, "PUB c.{n} 16\r\n0123456789abcdef\r\n").expect("memory"));
            bursts.push(burst);
        }
        let rounds = plan.many(1_000_000).div_ceil(count * BURST);
        let since = Instant::now();
        for _ in 0..rounds {
            clients.iter_mut().zip(&bursts).for_each(|(client, burst)| client.write(burst.as_bytes()));
            clients.iter_mut().for_each(|client| client.skip(BURST));
        }
        let took = nanos(since.elapsed(), rounds * count * BURST);
        println!("{count:>10} connections: {took:>6.0} ns/message, {:>7.1} MiB", server.memory());
        curve.add(count, took);
    }
    Some(curve)
}
