//! Each account: connections, subscriptions, traffic, and the limits of its own that it has.

use super::families::Families;
use crate::state::State;
use daemon_broker::account::Traffic;
use daemon_broker::{Account, AccountLimits};
use std::sync::Arc;

/// Adds up to `cap` accounts; returns how many were left out.
pub fn add(state: &State, cap: usize, to: &mut Families) -> usize {
    let accounts = state.broker.accounts();
    to.gauge("natter_accounts", "Accounts").set(accounts.len() as f64);
    let subscriptions: usize = accounts.iter().map(|a| a.subscriptions()).sum();
    to.gauge("natter_subscriptions", "Subscriptions in all accounts").set(subscriptions as f64);
    let shown = &accounts[..cap.min(accounts.len())];
    states(shown, to);
    limits(shown, to);
    let traffic = state.broker.traffic();
    let traffic: Vec<Traffic> =
        shown.iter().map(|a| traffic.get(&a.name).copied().unwrap_or_default()).collect();
    type Read = fn(&Traffic) -> u64;
    let counters: [(&str, &str, Read); 4] = [
        ("natter_account_received_messages", "Messages from the account's clients", |t| t.in_msgs),
        ("natter_account_received_bytes", "Bytes of messages from the account's clients", |t| t.in_bytes),
        ("natter_account_sent_messages", "Messages to the account's clients", |t| t.out_msgs),
        ("natter_account_sent_bytes", "Bytes of messages to the account's clients", |t| t.out_bytes),
    ];
    for (name, help, read) in counters {
        let family = to.counter(name, help);
        for (account, traffic) in shown.iter().zip(&traffic) {
            family.with(&[("account", &account.name)], read(traffic) as f64);
        }
    }
    accounts.len() - shown.len()
}

fn states(accounts: &[Arc<Account>], to: &mut Families) {
    let family = to.gauge("natter_account_connections", "Connections of the account's clients");
    for a in accounts {
        family.with(&[("account", &a.name)], a.connections() as f64);
    }
    let family = to.gauge("natter_account_subscriptions", "Subscriptions in the account");
    for a in accounts {
        family.with(&[("account", &a.name)], a.subscriptions() as f64);
    }
    let help =
        "Connections of the account that were closed because too much waited for them, or for too long";
    let family = to.counter("natter_account_slow_consumers", help);
    for a in accounts {
        family.with(&[("account", &a.name)], a.slow_consumers() as f64);
    }
}

fn limits(accounts: &[Arc<Account>], to: &mut Families) {
    type Read = fn(&AccountLimits) -> Option<u64>;
    let gauges: [(&str, &str, Read); 2] = [
        ("natter_account_connections_limit", "Most connections that the account may have", |l| l.connections),
        (
            "natter_account_subscriptions_limit",
            "Most subscriptions that each of its connections may have",
            |l| l.subscriptions,
        ),
    ];
    for (name, help, read) in gauges {
        let family = to.gauge(name, help);
        for a in accounts {
            if let Some(limit) = read(&a.limits()) {
                family.with(&[("account", &a.name)], limit as f64);
            }
        }
    }
}
