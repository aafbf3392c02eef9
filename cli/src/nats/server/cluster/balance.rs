//! `nats server cluster balance`: disconnects clients of servers that have more than others, so that they come back to
//! another one.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use rand::seq::SliceRandom;
use schemas::monitor::{ConnzOptions, EventFilterOptions};
use serde_json::{Value, json};

use crate::failure::Outcome;
use crate::nats::jetstream::{ask, moment};
use crate::nats::server::report::connections::{Connection, gather};
use crate::nats::server::system::{System, Wait};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term::duration;
use crate::term::number::commas;
use crate::{log, outln};

/// Connections by id of the server.
type Servers = BTreeMap<String, Vec<Connection>>;

pub fn command() -> Command {
    Command::new("balance", "Spread connections evenly over servers")
        .details("Disconnects clients of servers that have more than their share; they connect again by themselves.")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::optional("duration", "Time over which it happens").kind(Kind::Duration).default("2m"))
        .flag(Flag::text("server-name", "Only the server of this name").placeholder("NAME"))
        .flag(Flag::text("cluster", "Only servers of this cluster").placeholder("NAME"))
        .flag(Flag::duration("idle", "Only connections that did nothing for so long").placeholder("DURATION"))
        .flag(Flag::text("account", "Only connections of this account"))
        .flag(Flag::text("subject", "Only connections with a subscription that matches; needs --account"))
        .flag(
            Flag::one_of("kind", &["Client", "Leafnode"], "Only connections of this kind")
                .repeatable()
                .default("Client"),
        )
        .flag(Flag::force("Do not ask before"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    if !call.text("subject").is_empty() && call.text("account").is_empty() {
        crate::fail!("--subject needs --account");
    }
    block_on(async {
        let system = System::open(call).await?;
        let (servers, clusters) = servers(call, &system).await?;
        warn(call, &servers, clusters)?;
        let excess = excess(servers);
        let every = match u32::try_from(excess.len()) {
            Ok(0) | Err(_) => Duration::ZERO,
            Ok(n) => call.duration("duration") / n,
        };
        let mut balanced = 0;
        for (i, connection) in excess.iter().enumerate() {
            if i > 0 {
                tokio::time::sleep(every).await;
            }
            balanced += u64::from(kick(&system, connection).await?);
        }
        outln!("\nBalanced {} connections", commas(balanced));
        Ok(())
    })
}

/// The connections that may be kicked, by id of the server; and how many clusters the servers belong to.
async fn servers(call: &Call, system: &System) -> Outcome<(Servers, usize)> {
    let options = ConnzOptions {
        auth: true,
        subscriptions: true,
        acc: call.text("account").into(),
        filter_subject: call.text("subject").into(),
        limit: gather::PAGE,
        ..ConnzOptions::default()
    };
    let filter = EventFilterOptions {
        server_name: call.text("server-name").into(),
        cluster: call.text("cluster").into(),
        exact_match: true,
        ..EventFilterOptions::default()
    };
    let asked = gather::Question { subject: gather::SERVERS, options, filter, count: 0, quiet: true };
    let (connections, answered) = gather::with_servers(system, asked).await?;
    let clusters: BTreeSet<_> = answered.iter().map(|server| server.cluster.clone()).collect();
    let mut servers: Servers = answered.into_iter().map(|server| (server.id, vec![])).collect();
    let now = moment::now().unix_nanos();
    let idle = duration_nanos(call.duration("idle"));
    let own = system.client()?.server_info();
    for connection in connections {
        let info = &connection.info;
        let rests = now.saturating_sub(info.last_activity.unix_nanos()) >= idle;
        let is_own = info.cid == own.client_id && connection.server.id == own.server_id;
        if rests && !is_own && call.texts("kind").contains(&info.kind) {
            servers.entry(connection.server.id.clone()).or_default().push(connection);
        }
    }
    Ok((servers, clusters.len()))
}

fn duration_nanos(duration: Duration) -> i64 {
    i64::try_from(duration.as_nanos()).unwrap_or(i64::MAX)
}

fn warn(call: &Call, servers: &Servers, clusters: usize) -> Outcome {
    if servers.len() < 2 {
        crate::fail!("there is one server only: balancing needs several");
    }
    if call.flag("force") {
        return Ok(());
    }
    outln!("Balancing disconnects clients, whatever they are doing; they connect again by themselves.\n");
    if clusters > 1 {
        outln!("WARNING: Balancing {clusters} clusters, pass --cluster to balance a specific cluster\n");
    }
    match ask::sure("Really re-balance connections")? {
        true => Ok(()),
        false => crate::fail!("balance canceled"),
    }
}

/// What servers have above the mean, chosen at random.
fn excess(servers: Servers) -> Vec<Connection> {
    let all: usize = servers.values().map(Vec::len).sum();
    let target = all.div_ceil(servers.len().max(1));
    let mut excess = vec![];
    for (_, mut connections) in servers {
        connections.shuffle(&mut rand::rng());
        excess.extend(connections.into_iter().skip(target));
    }
    excess.shuffle(&mut rand::rng());
    excess
}

/// False when the server did not: the client may have gone by itself.
async fn kick(system: &System, connection: &Connection) -> Outcome<bool> {
    let Connection { info, server } = connection;
    let subject = format!("$SYS.REQ.SERVER.{}.KICK", server.id);
    let replies = system.ask(&subject, &json!({"cid": info.cid}), Wait::For(1)).await?;
    let answer = replies.first().map(|reply| reply.read::<Value>()).transpose()?;
    let error = answer.as_ref().and_then(|a| a.get("error")).filter(|error| !error.is_null());
    match (&answer, error) {
        (None, _) => log!("{} did not answer within {}", server.name, duration::human(system.timeout)),
        (_, Some(error)) => log!("{}: cid {}: {}", server.name, info.cid, error["description"]),
        (Some(_), None) => {
            log!("Disconnected cid {} ({}) from {}", info.cid, info.name, server.name);
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_above_the_mean_goes() {
        let server = |name: &str, n: usize| {
            let connection = || Connection { info: Default::default(), server: Default::default() };
            (name.to_string(), (0..n).map(|_| connection()).collect::<Vec<_>>())
        };
        let excess = |all: [(String, Vec<Connection>); 3]| super::excess(BTreeMap::from(all)).len();
        assert_eq!(excess([server("a", 9), server("b", 0), server("c", 0)]), 6);
        assert_eq!(excess([server("a", 4), server("b", 3), server("c", 3)]), 0);
        assert_eq!(excess([server("a", 5), server("b", 4), server("c", 1)]), 1);
    }
}
