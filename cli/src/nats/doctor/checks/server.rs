//! Health, clocks, versions and load of servers.

use std::collections::BTreeSet;

use crate::nats::doctor::check::{Check, Found, Severity, found};
use crate::nats::doctor::snapshot::Snapshot;
use crate::term::duration::human_nanos;

pub const CHECKS: &[Check] = &[
    Check {
        code: "NAT-SRV-001",
        severity: Severity::Critical,
        title: "A server is not healthy",
        why: "It says itself that something does not work.",
        run: health,
    },
    Check {
        code: "NAT-SRV-002",
        severity: Severity::Warning,
        title: "A clock is wrong",
        why: "Ages of messages, TTLs, schedules and expirations of tokens are counted by the server's clock.",
        run: clock,
    },
    Check {
        code: "NAT-SRV-003",
        severity: Severity::Warning,
        title: "The clocks of servers differ",
        why: "Messages seem to come before they were sent, and replicas age differently.",
        run: clocks,
    },
    Check {
        code: "NAT-SRV-004",
        severity: Severity::Warning,
        title: "Servers run different versions",
        why: "What only some of them can do works by chance.",
        run: versions,
    },
    Check {
        code: "NAT-SRV-005",
        severity: Severity::Warning,
        title: "Many requests to JetStream fail",
        why: "Clients ask for what is not there or not allowed, or the server has trouble.",
        run: api_errors,
    },
    Check {
        code: "NAT-SRV-006",
        severity: Severity::Warning,
        title: "Requests to JetStream pile up",
        why: "The server answers more slowly than it is asked; clients run into timeouts.",
        run: api_inflight,
    },
    Check {
        code: "NAT-SRV-007",
        severity: Severity::Warning,
        title: "A server has hardly any processor time left",
        why: "Latencies grow, and clients become slow consumers without doing anything wrong.",
        run: cpu,
    },
    Check {
        code: "NAT-SRV-008",
        severity: Severity::Warning,
        title: "A server is near its memory limit",
        why: "Near the limit it spends its time on freeing memory, and is killed beyond it.",
        run: memory,
    },
    Check {
        code: "NAT-SRV-009",
        severity: Severity::Info,
        title: "A server started a short while ago",
        why: "Its counters are young, and something made it restart.",
        run: young,
    },
    Check {
        code: "NAT-SRV-010",
        severity: Severity::Info,
        title: "One message goes to very many subscriptions",
        why: "Each publish costs as many copies.",
        run: fanout,
    },
];

const SECOND: i64 = 1_000_000_000;

fn health(snapshot: &Snapshot) -> Vec<Found> {
    let ill = snapshot.servers.iter().filter_map(|server| {
        let health = server.healthz.as_ref().filter(|health| health.status != "ok")?;
        let details = health.errors.iter().map(|error| error.error.as_str());
        let said: Vec<&str> =
            [health.error.as_str()].into_iter().chain(details).filter(|text| !text.is_empty()).collect();
        let evidence = format!("{}: {}", health.status, said.join("; "));
        Some(found(
            format!("server {}", server.name),
            evidence,
            "curl 'http://HOST:8222/healthz?details=1'; its log",
        ))
    });
    ill.collect()
}

fn clock(snapshot: &Snapshot) -> Vec<Found> {
    let wrong = snapshot.servers.iter().filter_map(|server| {
        let (ahead, _) = server.clock.filter(|(ahead, error)| ahead.abs() > SECOND + error)?;
        let way = if ahead > 0 { "ahead of" } else { "behind" };
        let evidence = format!("{} {way} this machine", human_nanos(ahead.abs()));
        Some(found(format!("server {}", server.name), evidence, "timedatectl on both machines; run NTP"))
    });
    wrong.collect()
}

fn clocks(snapshot: &Snapshot) -> Vec<Found> {
    let clocks: Vec<(&str, i64, i64)> = snapshot
        .servers
        .iter()
        .filter_map(|s| s.clock.map(|(ahead, error)| (s.name.as_str(), ahead, error)))
        .collect();
    let (Some(first), Some(last)) =
        (clocks.iter().min_by_key(|(_, ahead, _)| *ahead), clocks.iter().max_by_key(|(_, ahead, _)| *ahead))
    else {
        return vec![];
    };
    let apart = last.1 - first.1;
    if apart <= SECOND + first.2 + last.2 {
        return vec![];
    }
    let evidence = format!("{} is {} ahead of {}", last.0, human_nanos(apart), first.0);
    vec![found(
        format!("servers {} and {}", first.0, last.0),
        evidence,
        "timedatectl on all machines; run NTP",
    )]
}

fn versions(snapshot: &Snapshot) -> Vec<Found> {
    let versions: BTreeSet<&str> = snapshot.varz().map(|(_, varz)| varz.version.as_str()).collect();
    if versions.len() < 2 {
        return vec![];
    }
    let evidence = versions.into_iter().collect::<Vec<_>>().join(", ");
    vec![found("servers", evidence, "bring all of them to the newest, one after the other (lame duck mode)")]
}

fn api_errors(snapshot: &Snapshot) -> Vec<Found> {
    let failing = snapshot.jsz().filter(|(_, jsz)| {
        let api = &jsz.stats.api;
        api.errors >= 100 && api.errors * 10 > api.total
    });
    failing
        .map(|(server, jsz)| {
            let evidence = format!("{} of {} requests failed", jsz.stats.api.errors, jsz.stats.api.total);
            found(
                format!("server {}", server.name),
                evidence,
                "nats events --js-advisory shows who asks for what",
            )
        })
        .collect()
}

fn api_inflight(snapshot: &Snapshot) -> Vec<Found> {
    let busy = snapshot.jsz().filter(|(_, jsz)| jsz.stats.api.inflight > 100);
    busy.map(|(server, jsz)| {
        let evidence = format!("{} requests are under way", jsz.stats.api.inflight);
        let fix = "fewer stream and consumer lists and creations; clients that cache what they look up";
        found(format!("server {}", server.name), evidence, fix)
    })
    .collect()
}

fn cpu(snapshot: &Snapshot) -> Vec<Found> {
    let busy = snapshot.varz().filter(|(_, varz)| varz.cores > 0 && varz.cpu > 90.0 * varz.cores as f64);
    busy.map(|(server, varz)| {
        let evidence = format!("{:.0} % on {} cores", varz.cpu, varz.cores);
        found(format!("server {}", server.name), evidence, "more cores, or spread clients over more servers")
    })
    .collect()
}

fn memory(snapshot: &Snapshot) -> Vec<Found> {
    let full = snapshot.varz().filter(|(_, varz)| varz.gomemlimit > 0 && varz.mem > varz.gomemlimit / 10 * 9);
    full.map(|(server, varz)| {
        let evidence = format!("{} of {} bytes", varz.mem, varz.gomemlimit);
        found(format!("server {}", server.name), evidence, "a higher limit, or fewer streams in memory")
    })
    .collect()
}

fn young(snapshot: &Snapshot) -> Vec<Found> {
    let young = snapshot.varz().filter(|(_, varz)| {
        let age = varz.now.unix_nanos().saturating_sub(varz.start.unix_nanos());
        !varz.start.is_zero() && age < 600 * SECOND
    });
    young
        .map(|(server, varz)| {
            let evidence = format!("started {} ago", varz.uptime);
            found(format!("server {}", server.name), evidence, "look at the log of the start before")
        })
        .collect()
}

fn fanout(snapshot: &Snapshot) -> Vec<Found> {
    let wide = snapshot.servers.iter().filter_map(|server| {
        let fanout = server.subsz.as_ref()?.stats.max_fanout;
        let fix = "narrower subjects, or queue groups where one of many is enough";
        (fanout > 10_000)
            .then(|| found(format!("server {}", server.name), format!("{fanout} subscriptions"), fix))
    });
    wide.collect()
}
