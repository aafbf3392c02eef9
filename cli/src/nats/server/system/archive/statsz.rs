//! Servers' counters, put together from what was captured; nobody captures them as such.

use std::collections::BTreeMap;

use cli_audit::archive::Kind;
use schemas::monitor::{
    ConnInfo, DataStats, GatewayStat, Gatewayz, RouteStat, Routez, ServerInfo, ServerStats, ServerStatsMsg,
    Varz,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Archive, single};
use crate::failure::Outcome;
use crate::nats::server::system::Answer;
use crate::nats::server::system::answer;

pub fn answers(archive: &Archive) -> Outcome<Vec<Value>> {
    let servers: Vec<Answer<Varz>> = read(single(archive.captured(Kind::Variables)?))?;
    let routes: Vec<Answer<Routez>> = read(archive.captured(Kind::Routes).map(single).unwrap_or_default())?;
    let gateways: Vec<Answer<Gatewayz>> =
        read(archive.captured(Kind::Gateways).map(single).unwrap_or_default())?;
    let count = i64::try_from(archive.servers()).unwrap_or(0);
    let mut answers = vec![];
    for Answer { server, data } in servers {
        let mut statsz = stats(&data);
        statsz.active_servers = count;
        if let Some(of) = routes.iter().find(|of| of.server.id == server.id) {
            statsz.routes = of.data.routes.iter().map(route).collect();
        }
        if let Some(of) = gateways.iter().find(|of| of.server.id == server.id) {
            statsz.gateways = gateway_stats(&of.data);
        }
        answers.push(message(server, statsz)?);
    }
    Ok(answers)
}

fn message(server: ServerInfo, statsz: ServerStats) -> Outcome<Value> {
    Ok(serde_json::to_value(ServerStatsMsg { server, statsz })?)
}

fn read<T: DeserializeOwned>(answers: Vec<Value>) -> Outcome<Vec<Answer<T>>> {
    answers.iter().map(|one| answer::read(one.to_string().as_bytes())).collect()
}

fn stats(varz: &Varz) -> ServerStats {
    let jetstream = varz.jetstream.config.is_some().then(|| varz.jetstream.clone());
    ServerStats {
        start: varz.start,
        mem: varz.mem,
        cores: varz.cores,
        cpu: varz.cpu,
        connections: varz.connections,
        total_connections: varz.total_connections,
        subscriptions: varz.subscriptions,
        sent: data(varz.out_msgs, varz.out_bytes),
        received: data(varz.in_msgs, varz.in_bytes),
        slow_consumers: varz.slow_consumers,
        slow_consumer_stats: Some(varz.slow_consumer_stats),
        stale_connections: varz.stale_connections,
        stale_connection_stats: Some(varz.stale_connection_stats),
        stalled_clients: varz.stalled_clients,
        jetstream,
        gomemlimit: varz.gomemlimit,
        gomaxprocs: varz.gomaxprocs,
        ..ServerStats::default()
    }
}

fn data(msgs: i64, bytes: i64) -> DataStats {
    DataStats { msgs, bytes, ..DataStats::default() }
}

fn route(route: &schemas::monitor::RouteInfo) -> RouteStat {
    RouteStat {
        rid: route.rid,
        name: route.remote_name.clone(),
        sent: data(route.out_msgs, route.out_bytes),
        received: data(route.in_msgs, route.in_bytes),
        pending: route.pending_size,
    }
}

/// One for each cluster, with all connections from there.
fn gateway_stats(gateways: &Gatewayz) -> Vec<GatewayStat> {
    let mut by_name: BTreeMap<&str, GatewayStat> = BTreeMap::new();
    for (name, inbound) in &gateways.inbound_gateways {
        let stat = by_name.entry(name).or_default();
        stat.inbound_connections = i64::try_from(inbound.len()).unwrap_or(i64::MAX);
        for connection in inbound.iter().filter_map(|gateway| gateway.connection.as_ref()) {
            stat.received.msgs += connection.in_msgs;
            stat.received.bytes += connection.in_bytes;
        }
    }
    for (name, outbound) in &gateways.outbound_gateways {
        let stat = by_name.entry(name).or_default();
        let ConnInfo { cid, out_msgs, out_bytes, .. } = outbound.connection.clone().unwrap_or_default();
        stat.gwid = cid;
        stat.sent = data(out_msgs, out_bytes);
    }
    by_name.into_iter().map(|(name, stat)| GatewayStat { name: name.to_string(), ..stat }).collect()
}
