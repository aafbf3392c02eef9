//! What accounts have of JetStream, as the configuration says it. Accounts of operator mode say it in their JWTs.

use daemon_broker::{Account, Broker};
use daemon_config::options::{self, AccountJetStream, Import, Options};
use daemon_jetstream::Limits;
use daemon_subject::valid::is_subset;
use schemas::jetstream::AccountLimits;
use std::sync::Arc;

/// What an account has of JetStream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// Nothing: its requests are answered with that.
    Disabled,
    /// Nothing of its own: its requests go to the account that it imports the API from.
    Imported,
    Enabled(Limits),
}

/// The system account can have none. The words are the reference's.
pub fn check(options: &Options) -> Result<(), &'static str> {
    let system = crate::accounts::system_account(options);
    let is_system = |account: &&options::Account| system.as_deref() == Some(&*account.name);
    match options.accounts.iter().filter(is_system).any(|account| account.jetstream.is_some()) {
        true => Err("Not allowed to enable JetStream on the system account"),
        false => Ok(()),
    }
}

/// Whether accounts come from JWTs.
pub fn is_operated(options: &Options) -> bool {
    !options.operator.jwts.is_empty() || !options.operator.trusted_keys.is_empty()
}

/// What each configured account has of JetStream, with the global and the system account. The global account has it while it
/// is the only one for users.
pub fn accounts(options: &Options, broker: &Broker) -> Vec<(Arc<Account>, Access)> {
    let system = broker.policy().system_account.clone();
    let is_system = |account: &options::Account| system.as_deref() == Some(&*account.name);
    let alone = !is_operated(options) && options.accounts.iter().all(is_system);
    let global = if alone { Access::Enabled(Limits::unlimited()) } else { Access::Disabled };
    let mut all = vec![(broker.global().clone(), global)];
    if let Some(name) = &system
        && !options.accounts.iter().any(is_system)
    {
        all.push((broker.account_named(name), Access::Disabled));
    }
    all.extend(options.accounts.iter().map(|account| (broker.account_named(&account.name), access(account))));
    all
}

fn access(account: &options::Account) -> Access {
    match &account.jetstream {
        Some(limits) => Access::Enabled(Limits::Flat(account_limits(limits))),
        None if account.imports.iter().any(answers_for_jetstream) => Access::Imported,
        None => Access::Disabled,
    }
}

fn account_limits(limits: &AccountJetStream) -> AccountLimits {
    AccountLimits {
        max_memory: limits.max_memory,
        max_storage: limits.max_store,
        max_streams: limits.max_streams,
        max_consumers: limits.max_consumers,
        max_ack_pending: limits.max_ack_pending,
        memory_max_stream_bytes: limits.memory_max_stream_bytes,
        storage_max_stream_bytes: limits.store_max_stream_bytes,
        max_bytes_required: limits.max_bytes_required,
    }
}

/// Whether requests of JetStream's API go to another account.
fn answers_for_jetstream(import: &Import) -> bool {
    match import {
        Import::Service(service) => covers_jetstream(&service.to),
        Import::Stream(_) => false,
    }
}

fn covers_jetstream(subject: &str) -> bool {
    is_subset(b"$JS.API.INFO", subject.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Name and access of every account.
    fn read(text: &str) -> Vec<(String, String)> {
        let none = |path: &str| Err(format!("open {path}: no such file or directory"));
        let loaded = daemon_config::load_text("t.conf", text, &none, &|_: &str| None);
        let options = loaded.unwrap_or_else(|error| panic!("{text}: {error}")).options;
        let broker = Broker::new(daemon_broker::Policy {
            system_account: crate::accounts::system_account(&options),
            ..daemon_broker::Policy::default()
        });
        let word = |access| match access {
            Access::Disabled => "off".to_owned(),
            Access::Imported => "imported".to_owned(),
            Access::Enabled(Limits::Flat(l)) => format!("{} {}", l.max_memory, l.storage_max_stream_bytes),
            Access::Enabled(Limits::Tiered(_)) => "tiers".to_owned(),
        };
        accounts(&options, &broker).into_iter().map(|(a, access)| (a.name.clone(), word(access))).collect()
    }

    #[test]
    fn the_system_account_has_none() {
        for (text, refused) in [
            ("port: 1", false),
            ("accounts { \"$SYS\" { jetstream: true } }", true),
            ("system_account: A\naccounts { A { jetstream: true } }", true),
            ("system_account: A\naccounts { A {}, B { jetstream: true } }", false),
        ] {
            let none = |path: &str| Err(format!("open {path}: no such file or directory"));
            let options = daemon_config::load_text("t.conf", text, &none, &|_: &str| None).unwrap().options;
            assert_eq!(check(&options).is_err(), refused, "{text}");
        }
    }

    #[test]
    fn the_global_account_has_streams_while_it_is_alone() {
        for (text, expected) in [
            ("port: 1", &[("$G", "-1 -1"), ("$SYS", "off")][..]),
            ("no_system_account: true", &[("$G", "-1 -1")]),
            ("accounts { \"$SYS\" {} }", &[("$G", "-1 -1"), ("$SYS", "off")]),
            ("system_account: S\naccounts { S {} }", &[("$G", "-1 -1"), ("S", "off")]),
            ("accounts { A {} }", &[("$G", "off"), ("$SYS", "off"), ("A", "off")]),
            (
                "accounts { A { jetstream: true }, B { jetstream { max_mem: 5, disk_max_stream_bytes: 7 } } }",
                &[("$G", "off"), ("$SYS", "off"), ("A", "-1 -1"), ("B", "5 7")],
            ),
            (
                "accounts { A { jetstream: true, exports: [{service: \"$JS.API.>\"}] }, \
                 B { imports: [{service: {account: A, subject: \"$JS.API.>\"}}] }, \
                 C { imports: [{service: {account: A, subject: \"$JS.API.>\"}, to: \"a.>\"}] } }",
                &[("$G", "off"), ("$SYS", "off"), ("A", "-1 -1"), ("B", "imported"), ("C", "off")],
            ),
        ] {
            let expected: Vec<_> = expected.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect();
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
