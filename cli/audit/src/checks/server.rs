//! Single servers.

use std::collections::BTreeSet;
use std::io::{Read, Seek};

use cli_term::term::size::ibytes;
use schemas::monitor::HealthStatus;

use super::{jsz, servers, share, varz};
use crate::archive::{Error, Kind};
use crate::check::{Check, Outcome, Room, Run};

pub(super) fn checks<R: Read + Seek>() -> Vec<(Check, Run<R>)> {
    let check = |code, name, description| Check::new(code, "server", name, description);
    vec![
        (check("SERVER_001", "Server Health", "All known nodes are healthy"), health),
        (
            check("SERVER_002", "Server Version", "All known nodes are running the same software version"),
            version,
        ),
        (
            check(
                "SERVER_003",
                "Server CPU Usage",
                "CPU usage for all known nodes is below a given threshold",
            )
            .with("cpu", 90.0, "%", "CPU Limit Threshold"),
            cpu,
        ),
        (check("SERVER_004", "Server Slow Consumers", "No node is reporting slow consumers"), slow_consumers),
        (
            check(
                "SERVER_005",
                "Server Resources Limits",
                "Resources are below a given threshold compared to the configured limit",
            )
            .with("memory", 90.0, "%", "Threshold for memory usage")
            .with("store", 90.0, "%", "Threshold for store usage"),
            limits,
        ),
        (
            check(
                "SERVER_006",
                "Whitespace in JetStream domains",
                "No JetStream server is configured with whitespace in its domain",
            ),
            blanks_in_domains,
        ),
        (
            check("SERVER_007", "Authentication required", "Each server requires authentication"),
            auth_required,
        ),
    ]
}

fn health<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for (_, server, health) in servers::<R, HealthStatus>(room, Kind::Health, "Healthz")? {
        if !["ok", ""].contains(&health.status.as_str()) {
            // The code of the answer over HTTP is no part of the document; reports have shown 0 for it ever since.
            room.examples.add(format!("{server}: 0 - {}", health.status));
        }
    }
    Ok(room.outcome(Outcome::Warn, "servers that are not healthy"))
}

fn version<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    let mut seen = BTreeSet::new();
    for (_, server, varz) in varz(room)? {
        if seen.insert(varz.version.clone()) {
            room.examples.add(format!("{server} - {}", varz.version));
        }
    }
    if seen.is_empty() {
        room.notes.add("No servers version information found");
        return Ok(Outcome::Skipped);
    }
    if seen.len() == 1 {
        room.examples.clear();
    }
    Ok(room.outcome(Outcome::Fail, "different versions"))
}

fn cpu<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for (cluster, server, varz) in varz(room)? {
        if varz.cores == 0 {
            room.notes.add(format!("Server {server} reports zero cores, skipping CPU check"));
            continue;
        }
        // 350% on 4 cores are 87.5% of each.
        let used = varz.cpu / varz.cores as f64;
        if used > room.check.threshold("cpu") {
            room.examples.add(format!("{cluster} - {server}: {used:.1}%"));
        }
    }
    Ok(room.outcome(Outcome::Fail, "servers with high CPU usage"))
}

fn slow_consumers<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for (cluster, server, varz) in varz(room)? {
        if varz.slow_consumers > 0 {
            room.examples.add(format!("{cluster}/{server}: {} slow consumers", varz.slow_consumers));
        }
    }
    Ok(room.outcome(Outcome::Warn, "servers with slow consumers"))
}

fn limits<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for (_, server, jsz) in jsz(room)? {
        let (memory, store) = (jsz.stats.memory, jsz.stats.storage);
        for (what, used, most) in
            [("memory", memory, jsz.config.max_memory), ("store", store, jsz.config.max_storage)]
        {
            let Ok(most) = u64::try_from(most) else { continue };
            if most > 0 && used as f64 > share(most as f64, room.check.threshold(what)) {
                room.examples.add(format!("{server} {what} usage: {} of {}", ibytes(used), ibytes(most)));
            }
        }
    }
    Ok(room.outcome(Outcome::Warn, "instances of servers approaching reserved usage limit"))
}

fn blanks_in_domains<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for (cluster, server, jsz) in jsz(room)? {
        if super::has_blank(&jsz.config.domain) {
            room.examples.add(format!("Cluster {cluster} Server {server} Domain {}", jsz.config.domain));
        }
    }
    Ok(room.outcome(Outcome::Warn, "servers with JetStream domains containing whitespace"))
}

fn auth_required<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for (_, server, varz) in varz(room)? {
        if !varz.auth_required {
            room.examples.add(format!("{server}: authentication not required"));
        }
    }
    Ok(room.outcome(Outcome::Warn, "servers that do not require authentication"))
}
