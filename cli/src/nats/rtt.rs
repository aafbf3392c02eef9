//! `nats rtt`: round trip times to every address of every server.

use std::net::{IpAddr, ToSocketAddrs};
use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;

use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag, Kind};
use crate::term::{duration, json, time};
use crate::thin::{self, Server, Settings};
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
    /// The address to dial, with the user and the certificate's name of the URL it came from.
    #[serde(skip)]
    server: Server,
}

fn run(call: &Call) -> Outcome {
    let iterations = call.int("iterations");
    if iterations < 1 {
        crate::fail!("iterations: must be at least 1");
    }
    let settings = Settings::new(&call.context, &call.options)?;
    let mut targets = targets(call.context.server_urls())?;
    for result in targets.iter_mut().flat_map(|t| t.results.iter_mut()) {
        measure(call, &settings, iterations as u32, result);
    }
    if call.flag("json") {
        return Ok(json::print(&targets)?);
    }
    print(&targets);
    Ok(())
}

fn targets(servers: &str) -> Outcome<Vec<Target>> {
    let targets = thin::addresses(servers)?.into_iter().map(|address| {
        let server = Server::of(&address);
        let results = hosts(&server).into_iter().map(|host| {
            let server = Server { host, ..server.clone() };
            Measured { time: String::new(), address: server.url(), rtt: 0, url: String::new(), server }
        });
        Target { url: url_of(&address), results: results.collect() }
    });
    Ok(targets.collect())
}

// A name that cannot be resolved is measured as it is, which says why it fails.
fn hosts(server: &Server) -> Vec<String> {
    let mut hosts = vec![];
    if server.host.parse::<IpAddr>().is_err() {
        let found = (server.host.as_str(), server.port).to_socket_addrs();
        hosts.extend(found.into_iter().flatten().map(|a| a.ip().to_string()));
    }
    if hosts.is_empty() {
        hosts.push(server.host.clone());
    }
    hosts
}

// As it was given, less a trailing slash.
fn url_of(address: &async_nats::ServerAddr) -> String {
    let url = address.as_url_str();
    url.strip_suffix('/').unwrap_or(url).to_string()
}

fn measure(call: &Call, settings: &Settings, iterations: u32, result: &mut Measured) {
    result.time = time::rfc3339_local(Timestamp::now());
    match round_trip(call, settings, iterations, &result.server) {
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

/// The mean of `iterations` pings.
fn round_trip(call: &Call, settings: &Settings, iterations: u32, server: &Server) -> Outcome<Duration> {
    let trace = call.options.trace;
    if trace {
        log!(">>> Connecting to {}", server.url());
    }
    let mut client = thin::connect(settings, std::slice::from_ref(server))?;
    if trace {
        outln!("RTT iterations for server: {}", server.url());
    }
    let mut total = Duration::ZERO;
    for i in 1..=iterations {
        let rtt = match client.round_trip(call.options.timeout) {
            Ok(rtt) => rtt,
            Err(error) => crate::fail!("rtt failed: {error}"),
        };
        total += rtt;
        if trace {
            outln!("#{i}:\trtt={}", duration::human(rtt));
        }
    }
    if trace {
        outln!();
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
