//! Clients that are slow, silent or greedy.

use schemas::monitor::ConnInfo;

use crate::nats::doctor::check::{Check, Found, Severity, found};
use crate::nats::doctor::snapshot::{Server, Snapshot};
use crate::term::duration;

pub const CHECKS: &[Check] = &[
    Check {
        code: "NAT-CLI-001",
        severity: Severity::Warning,
        title: "Clients were cut off because they read too slowly",
        why: "A slow consumer loses its connection, and without a stream the messages in between.",
        run: slow,
    },
    Check {
        code: "NAT-CLI-002",
        severity: Severity::Info,
        title: "Clients vanished without a word",
        why: "A stale connection answered no PING: a network that drops connections, or a client that hangs.",
        run: stale,
    },
    Check {
        code: "NAT-CLI-003",
        severity: Severity::Info,
        title: "Publishers were held up for slow subscribers",
        why: "The server slows publishers before it cuts a subscriber off.",
        run: stalled,
    },
    Check {
        code: "NAT-CLI-004",
        severity: Severity::Warning,
        title: "A client is about to be cut off",
        why: "What waits for it is more than half of max_pending.",
        run: pending,
    },
    Check {
        code: "NAT-CLI-005",
        severity: Severity::Info,
        title: "Clients have no name",
        why: "In reports and logs nobody knows who they are.",
        run: nameless,
    },
    Check {
        code: "NAT-CLI-006",
        severity: Severity::Warning,
        title: "A client is far away",
        why: "Every request of its takes that long at least.",
        run: distant,
    },
    Check {
        code: "NAT-CLI-007",
        severity: Severity::Warning,
        title: "A client has very many subscriptions",
        why: "It may subscribe for every request and never unsubscribe.",
        run: greedy,
    },
    Check {
        code: "NAT-CLI-008",
        severity: Severity::Warning,
        title: "Credentials and messages go over the network in the clear",
        why: "Whoever listens on the way reads passwords and messages.",
        run: in_the_clear,
    },
    Check {
        code: "NAT-CLI-009",
        severity: Severity::Warning,
        title: "Clients connect all the time",
        why: "A client should keep its connection; each new one costs a handshake, and TLS far more.",
        run: churn,
    },
];

fn connections(snapshot: &Snapshot) -> impl Iterator<Item = (&Server, &ConnInfo)> {
    snapshot.servers.iter().flat_map(|server| {
        let all = server.connz.iter().flat_map(|connz| connz.connections.iter().flatten());
        all.map(move |connection| (server, connection))
    })
}

fn title(server: &Server, connection: &ConnInfo) -> String {
    let name = if connection.name.is_empty() { String::new() } else { format!(" {:?}", connection.name) };
    format!("connection {}{name} of server {}", connection.cid, server.name)
}

fn counted(
    snapshot: &Snapshot,
    count: fn(&schemas::monitor::Varz) -> i64,
    what: &str,
    fix: &str,
) -> Vec<Found> {
    let counted = snapshot.varz().map(|(server, varz)| (server, count(varz))).filter(|(_, count)| *count > 0);
    counted
        .map(|(server, count)| found(format!("server {}", server.name), format!("{count} {what}"), fix))
        .collect()
}

fn slow(snapshot: &Snapshot) -> Vec<Found> {
    let fix =
        "curl 'http://HOST:8222/connz?state=closed' says who; more clients in a queue group, or a stream";
    counted(snapshot, |varz| varz.slow_consumers, "since the start", fix)
}

fn stale(snapshot: &Snapshot) -> Vec<Found> {
    let fix = "look for proxies and firewalls that drop quiet connections; ping_interval below their limit";
    counted(snapshot, |varz| varz.stale_connections, "since the start", fix)
}

fn stalled(snapshot: &Snapshot) -> Vec<Found> {
    let fix = "find the subscribers that are slow: NAT-CLI-001 and NAT-CLI-004";
    counted(snapshot, |varz| varz.stalled_clients, "since the start", fix)
}

fn pending(snapshot: &Snapshot) -> Vec<Found> {
    let behind = connections(snapshot).filter_map(|(server, connection)| {
        let limit = server.varz.as_ref().map(|varz| varz.max_pending).filter(|limit| *limit > 0)?;
        (connection.pending_bytes > limit / 2).then(|| {
            let evidence = format!("{} bytes wait for it; max_pending {limit}", connection.pending_bytes);
            found(title(server, connection), evidence, "see what the client does between two messages")
        })
    });
    behind.collect()
}

fn nameless(snapshot: &Snapshot) -> Vec<Found> {
    let without = |server: &Server| {
        let all = server.connz.iter().flat_map(|connz| connz.connections.iter().flatten());
        all.filter(|connection| connection.name.is_empty() && connection.kind != "Leafnode").count()
    };
    let servers =
        snapshot.servers.iter().map(|server| (server, without(server))).filter(|(_, count)| *count > 0);
    servers
        .map(|(server, count)| {
            let fix = "set the name option when the client connects";
            found(format!("server {}", server.name), format!("{count} connections"), fix)
        })
        .collect()
}

const FAR: i64 = 500_000_000;

fn distant(snapshot: &Snapshot) -> Vec<Found> {
    let far = connections(snapshot).filter(|(_, c)| duration::parse_nanos(&c.rtt).is_ok_and(|rtt| rtt > FAR));
    far.map(|(server, connection)| {
        let fix = "a server near the client, as a leaf node";
        found(title(server, connection), format!("round trip {}", connection.rtt), fix)
    })
    .collect()
}

fn greedy(snapshot: &Snapshot) -> Vec<Found> {
    let many = connections(snapshot).filter(|(_, connection)| connection.subscriptions > 10_000);
    many.map(|(server, connection)| {
        let fix = format!("curl 'http://HOST:8222/connz?cid={}&subs=1' lists them", connection.cid);
        found(title(server, connection), format!("{} subscriptions", connection.subscriptions), fix)
    })
    .collect()
}

fn in_the_clear(snapshot: &Snapshot) -> Vec<Found> {
    let is_far = |ip: &str| {
        let ip: Option<std::net::IpAddr> = ip.parse().ok();
        ip.is_some_and(|ip| !ip.is_loopback())
    };
    let clear =
        |connection: &ConnInfo| connection.tls_version.is_empty() && !connection.authorized_user.is_empty();
    let open = connections(snapshot).filter(|(_, c)| clear(c) && is_far(&c.ip));
    open.map(|(server, connection)| {
        let evidence = format!("from {} without TLS", connection.ip);
        found(
            title(server, connection),
            evidence,
            "tls { … } in the configuration; docs: nats server generate",
        )
    })
    .collect()
}

fn churn(snapshot: &Snapshot) -> Vec<Found> {
    let busy = snapshot.varz().filter_map(|(server, varz)| {
        let seconds = varz.now.unix_nanos().checked_sub(varz.start.unix_nanos())? / 1_000_000_000;
        let gone = varz.total_connections.saturating_sub(u64::try_from(varz.connections).unwrap_or(0));
        let rate = gone.checked_div(u64::try_from(seconds).ok()?)?;
        let evidence = format!("{rate} a second since the start, {} in all", varz.total_connections);
        let fix = "curl 'http://HOST:8222/connz?state=closed&sort=stop' says who and why";
        (seconds > 60 && rate >= 10).then(|| found(format!("server {}", server.name), evidence, fix))
    });
    busy.collect()
}
