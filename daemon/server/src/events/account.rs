//! `$SYS.ACCOUNT.<account>.SERVER.CONNS`, under its older name, too: what an account's connections amount to, whenever there is one
//! more or less, and every half minute. The global account is left out, as in the reference.

use crate::monitor::accstatz::account_stat;
use crate::state::State;
use daemon_broker::account::GLOBAL;
use daemon_broker::{Account, Context, server_info};
use schemas::advisory::{AccountConnections, Event};
use schemas::go::Time;
use std::sync::Arc;

fn subjects(account: &str) -> [String; 2] {
    [format!("$SYS.SERVER.ACCOUNT.{account}.CONNS"), format!("$SYS.ACCOUNT.{account}.SERVER.CONNS")]
}

/// Whether anybody listens.
pub(super) fn is_awaited(state: &State, account: &Account) -> bool {
    let listens = |system: Arc<Account>| {
        subjects(&account.name).iter().any(|subject| system.has_interest(subject.as_bytes()))
    };
    account.name != GLOBAL && super::system_account(state).is_some_and(listens)
}

/// The document of an account that has, or had, so many connections.
pub fn connections(state: &State, account: &Account, connections: usize, cx: &mut Context) -> String {
    let now = state.clock.now();
    let server = server_info(&state.broker, &state.broker.policy(), now);
    let mut stat = account_stat(account, state.system.traffic(state, account));
    (stat.conns, stat.total_conns) = (connections as i64, connections as i64);
    let (id, time) = (state.broker.event_id(cx), Time::from_unix_nanos(now.wall));
    Event::new(id, time, AccountConnections { server, stat }).to_json()
}

/// Tells it under both names.
pub fn publish_connections(state: &State, account: &Account, count: usize, cx: &mut Context) {
    let Some(system) = super::system_account(state) else { return };
    let json = connections(state, account, count, cx);
    for subject in subjects(&account.name) {
        super::send(state, &system, &subject, &json, cx);
    }
}

/// Tells it of every account that has connections and listeners.
pub(super) fn publish_all(state: &State, cx: &mut Context) {
    for account in state.broker.accounts() {
        let count = account.connections();
        if count > 0 && is_awaited(state, &account) {
            publish_connections(state, &account, count, cx);
        }
    }
}
