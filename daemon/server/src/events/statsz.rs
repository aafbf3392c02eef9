//! `$SYS.SERVER.<id>.STATSZ`: the server's own figures.

use crate::monitor;
use crate::state::State;
use daemon_broker::{Context, server_info};
use schemas::go;
use schemas::monitor::listeners::JetStreamVarz;
use schemas::monitor::varz::KindStats;
use schemas::monitor::{DataStats, ServerStats, ServerStatsMsg};

/// Tells them, if anybody listens.
pub fn broadcast(state: &State, cx: &mut Context) {
    let Some(system) = super::system_account(state) else { return };
    let subject = format!("$SYS.SERVER.{}.STATSZ", state.broker.policy().info.server_id);
    if system.has_interest(subject.as_bytes()) {
        super::send(state, &system, &subject, &statsz(state), cx);
    }
}

/// The document, with the server's name in front.
pub fn statsz(state: &State) -> String {
    let statsz = figures(state);
    let server = server_info(&state.broker, &state.broker.policy(), state.clock.now());
    go::json::to_string(&ServerStatsMsg { server, statsz }).expect("documents have text keys only")
}

fn figures(state: &State) -> ServerStats {
    let varz = monitor::varz(state);
    let told = |stats: KindStats| (stats != KindStats::default()).then_some(stats);
    let active = state.broker.accounts().iter().filter(|account| account.connections() > 0).count();
    ServerStats {
        start: varz.start,
        mem: varz.mem,
        cores: varz.cores,
        cpu: varz.cpu,
        connections: varz.connections,
        total_connections: varz.total_connections,
        active_accounts: active as i64,
        subscriptions: varz.subscriptions,
        sent: DataStats::new(varz.out_msgs, varz.out_bytes),
        sent_to_clients: DataStats::new(varz.out_client_msgs, varz.out_client_bytes),
        received: DataStats::new(varz.in_msgs, varz.in_bytes),
        received_from_clients: DataStats::new(varz.in_client_msgs, varz.in_client_bytes),
        slow_consumers: varz.slow_consumers,
        slow_consumer_stats: told(varz.slow_consumer_stats),
        stale_connections: varz.stale_connections,
        stale_connection_stats: told(varz.stale_connection_stats),
        stalled_clients: varz.stalled_clients,
        // Itself: there are no others to know of.
        active_servers: 1,
        jetstream: state.jetstream.is_on().then(|| jetstream(varz.jetstream)),
        gomaxprocs: varz.gomaxprocs,
        ..ServerStats::default()
    }
}

/// Where the store is, is no other server's business.
fn jetstream(mut varz: JetStreamVarz) -> JetStreamVarz {
    if let Some(config) = &mut varz.config {
        config.store_dir.clear();
    }
    varz
}
