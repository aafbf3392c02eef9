//! `nats server check connection`: connecting, the way to the server, and a message to ourselves.

use std::time::{Duration, Instant};

use super::finish;
use super::result::Found;
use super::threshold::Times;
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::duration::go;
use crate::thin::{self, Client, Server, Settings};

/// Bytes of the message.
const SIZE: usize = 100;

pub fn command() -> Command {
    super::check("connection", "Check that a server can be reached, and how fast", "scope:user")
        .alias("conn")
        .flag(Flag::duration("connect-warn", "Warn when connecting takes so long").default("500ms"))
        .flag(Flag::duration("connect-critical", "Critical when connecting takes so long").default("1s"))
        .flag(Flag::duration("rtt-warn", "Warn when a ping takes so long").default("500ms"))
        .flag(Flag::duration("rtt-critical", "Critical when a ping takes so long").default("1s"))
        .flag(Flag::duration("req-warn", "Warn when a message to ourselves takes so long").default("500ms"))
        .flag(
            Flag::duration("req-critical", "Critical when a message to ourselves takes so long")
                .default("1s"),
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    finish::check(call, Found::new("connections", "Connection"), async |found| {
        // The thin client blocks.
        tokio::task::block_in_place(|| look(call, found))
    })
}

fn look(call: &Call, found: &mut Found) -> Outcome {
    let start = Instant::now();
    let mut client = match connect(call) {
        Ok(client) => client,
        Err(failure) => return Err(failure.context("connection failed")),
    };
    let took = start.elapsed();
    let url = call.context.server_urls().split(',').next().unwrap_or_default().trim().to_string();
    let limits = times(call, "connect-warn", "connect-critical");
    metric(found, "connect_time", took, &limits, "Time taken to connect to NATS");
    let ok = format!("connected to {url} in {}", nanos(took));
    limits.judge(found, took, ok, |limit| format!("connected to {url}, connect time exceeded {limit}"));
    let rtt = match client.round_trip(call.options.timeout) {
        Ok(rtt) => rtt,
        Err(error) => crate::fail!("rtt failed: {error}"),
    };
    let limits = times(call, "rtt-warn", "rtt-critical");
    metric(found, "rtt", rtt, &limits, "The round-trip-time of the connection");
    let ok = format!("rtt time {}", nanos(rtt));
    limits.judge(found, rtt, ok, |limit| format!("rtt time exceeded {limit}"));
    let took = to_ourselves(call, &mut client)?;
    let limits = times(call, "req-warn", "req-critical");
    metric(found, "request_time", took, &limits, "Time taken for a full Request-Reply operation");
    let seconds = took.as_secs_f64();
    let ok = format!("round trip took {seconds:.6}s");
    limits.judge(found, took, ok, |_| format!("round trip request took {seconds:.6}"));
    Ok(())
}

fn connect(call: &Call) -> Outcome<Client> {
    let settings = Settings::new(&call.context, &call.options)?;
    Ok(thin::connect(&settings, &Server::list(call.context.server_urls())?)?)
}

/// Publishes to a subject of our own and waits for what comes.
fn to_ourselves(call: &Call, client: &mut Client) -> Outcome<Duration> {
    let prefix = match call.context.settings.inbox_prefix.as_str() {
        "" => "_INBOX",
        prefix => prefix,
    };
    let inbox = format!("{prefix}.{}", daemon_keys::Nuid::random().next_string());
    let sent: Vec<u8> = (0..SIZE).map(|_| rand::random_range(b'a'..=b'z')).collect();
    client.subscribe(&inbox, None, 1);
    let (start, mut received) = (Instant::now(), None);
    client.publish(inbox.as_bytes(), b"", b"", &sent)?;
    client.flush()?;
    while received.is_none() {
        let left = call.options.timeout.saturating_sub(start.elapsed());
        if left.is_zero() {
            crate::fail!("did not receive from {inbox}: nats: timeout");
        }
        client.receive(Some(left), |message, _| received = Some(message.payload == sent))?;
    }
    match received {
        Some(true) => Ok(start.elapsed()),
        _ => crate::fail!("did not receive expected message"),
    }
}

fn times(call: &Call, warning: &str, critical: &str) -> Times {
    Times { warning: call.duration(warning), critical: call.duration(critical) }
}

fn metric(found: &mut Found, name: &str, value: Duration, limits: &Times, help: &str) {
    let (warning, critical) = (limits.warning.as_secs_f64(), limits.critical.as_secs_f64());
    found.metric(name, value.as_secs_f64(), help).unit("s").limits(warning, critical);
}

fn nanos(time: Duration) -> String {
    go(i64::try_from(time.as_nanos()).unwrap_or(i64::MAX))
}
