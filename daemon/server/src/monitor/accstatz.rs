//! `/accstatz`: traffic and connections of each account.

use crate::clock::wall;
use crate::state::State;
use daemon_broker::Account;
use daemon_broker::account::Traffic;
use schemas::go::Time;
use schemas::monitor::{AccountStat, AccountStatz, AccountStatzOptions, DataStats, MsgBytes};

/// Accounts by name; those that were asked for by name in the order of the request.
pub fn accstatz(state: &State, options: &AccountStatzOptions) -> AccountStatz {
    let broker = &state.broker;
    let traffic = broker.traffic();
    let accounts = match options.accounts.is_empty() {
        true => broker.accounts(),
        false => options.accounts.iter().filter_map(|name| broker.account(name)).collect(),
    };
    let shown = accounts.iter().filter(|a| options.include_unused || a.connections() > 0);
    let of = |a: &Account| traffic.get(&a.name).copied().unwrap_or_default();
    AccountStatz {
        server_id: broker.policy().info.server_id.clone(),
        now: Time::from_unix_nanos(wall()),
        account_statz: shown.map(|a| account_stat(a, of(a))).collect(),
    }
}

/// One account, with the traffic that [`daemon_broker::Broker::traffic`] tells of it.
pub fn account_stat(account: &Account, traffic: Traffic) -> AccountStat {
    let none = Some(MsgBytes::default());
    let stats = |msgs: u64, bytes: u64| DataStats {
        gateways: none,
        routes: none,
        leafs: none,
        ..DataStats::new(msgs as i64, bytes as i64)
    };
    let connections = account.connections() as i64;
    AccountStat {
        account: account.name.clone(),
        name: account.name_tag(),
        conns: connections,
        leafnodes: 0,
        total_conns: connections,
        num_subscriptions: u32::try_from(account.subscriptions()).unwrap_or(u32::MAX),
        sent: stats(traffic.out_msgs, traffic.out_bytes),
        received: stats(traffic.in_msgs, traffic.in_bytes),
        slow_consumers: account.slow_consumers() as i64,
    }
}
