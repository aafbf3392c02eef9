//! `nats rtt`: round trip times to every address of every server.

use std::net::IpAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::StreamExt;
use jiff::Timestamp;
use serde::Serialize;

use crate::failure::Outcome;
use crate::nats::{Call, Command, connect};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term::{duration, json, time};
use crate::{log, outln};

pub fn command() -> Command {
    Command::new("rtt", "Measure the round trip time to the servers")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(
            Arg::optional("iterations", "How many round trips make the average").kind(Kind::Int).default("5"),
        )
        .flag(Flag::json("Print the results as JSON"))
        .example("Average of ten round trips to each address", "rtt 10")
        .run(run)
}

/// One server URL and its addresses.
#[derive(Debug, Serialize)]
struct Target {
    url: String,
    results: Vec<Measured>,
}

#[derive(Debug, Serialize)]
struct Measured {
    time: String,
    address: String,
    /// Nanoseconds; 0 when the address could not be reached.
    rtt: i64,
    /// The URL that was connected to.
    url: String,
    /// The address with the user and password of the URL it came from.
    #[serde(skip)]
    with_user: String,
}

fn run(call: &Call) -> Outcome {
    let iterations = call.int("iterations");
    if iterations < 1 {
        crate::fail!("iterations: must be at least 1");
    }
    let targets = block_on(async {
        let mut targets = targets(call.context.server_urls()).await?;
        for result in targets.iter_mut().flat_map(|t| t.results.iter_mut()) {
            measure(call, iterations as u32, result).await;
        }
        Ok(targets)
    })?;
    if call.flag("json") {
        return Ok(json::print(&targets)?);
    }
    print(&targets);
    Ok(())
}

async fn targets(servers: &str) -> Outcome<Vec<Target>> {
    let mut targets = vec![];
    for address in connect::addresses(servers)? {
        let (scheme, host, port) = (address.scheme(), address.host(), address.port());
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let mut hosts = vec![];
        if bare.parse::<IpAddr>().is_err() {
            hosts.extend(
                tokio::net::lookup_host((bare, port)).await.into_iter().flatten().map(|a| a.ip().to_string()),
            );
        }
        if hosts.is_empty() {
            hosts.push(bare.to_string());
        }
        let user = user_of(&address);
        let measured = |host: &String| Measured {
            time: String::new(),
            address: format!("{scheme}://{}:{port}", bracketed(host)),
            rtt: 0,
            url: String::new(),
            with_user: format!("{scheme}://{user}{}:{port}", bracketed(host)),
        };
        targets.push(Target { url: url_of(&address), results: hosts.iter().map(measured).collect() });
    }
    Ok(targets)
}

// As it was given, less a trailing slash.
fn url_of(address: &async_nats::ServerAddr) -> String {
    let url = address.as_url_str();
    url.strip_suffix('/').unwrap_or(url).to_string()
}

// `user:password@` as the URL has it, or nothing.
fn user_of(address: &async_nats::ServerAddr) -> String {
    let url = address.as_url_str();
    let authority = url.split_once("://").map_or(url, |(_, rest)| rest).split('/').next().unwrap_or_default();
    authority.rsplit_once('@').map(|(user, _)| format!("{user}@")).unwrap_or_default()
}

fn bracketed(host: &str) -> String {
    if host.contains(':') { format!("[{host}]") } else { host.to_string() }
}

async fn measure(call: &Call, iterations: u32, result: &mut Measured) {
    result.time = time::rfc3339_local(Timestamp::now());
    match round_trip(call, iterations, &result.with_user, &result.address).await {
        Ok(rtt) => {
            result.rtt = i64::try_from(rtt.as_nanos()).unwrap_or(i64::MAX);
            result.url = result.address.clone();
        }
        Err(failure) => {
            let why = failure.message.unwrap_or_default();
            log!("Failed to compute rtt for {}: {why}", result.address);
        }
    }
}

async fn round_trip(call: &Call, iterations: u32, server: &str, shown: &str) -> Outcome<Duration> {
    if call.options.trace {
        log!(">>> Connecting to {shown}");
    }
    let client = connect::connect(&call.context, &call.options, server).await?;
    // The client library gives no way to wait for a PONG, so a message to ourselves goes the same way.
    let inbox = client.new_inbox();
    let mut echo = client.subscribe(inbox.clone()).await?;
    let mut total = Duration::ZERO;
    for i in 1..=iterations {
        let start = Instant::now();
        client.publish(inbox.clone(), Bytes::new()).await?;
        client.flush().await?;
        match tokio::time::timeout(call.options.timeout, echo.next()).await {
            Ok(Some(_)) => {}
            _ => crate::fail!("rtt failed: nats: timeout"),
        }
        let rtt = start.elapsed();
        total += rtt;
        if call.options.trace {
            outln!("#{i}:\trtt={}", duration::human(rtt));
        }
    }
    Ok(total / iterations)
}

fn print(targets: &[Target]) {
    let addresses = targets.iter().flat_map(|t| &t.results).map(|r| r.address.chars().count());
    let width = addresses.max().unwrap_or(0) + 3;
    for target in targets {
        outln!("{}:\n", target.url);
        for r in &target.results {
            let rtt = if r.rtt > 0 { duration::human_nanos(r.rtt) } else { "failed".into() };
            outln!("{:>width$}: {rtt}", r.address);
        }
        outln!();
    }
}
