//! Which configured accounts have streams, and how much of them.

use super::system_account;
use daemon_config::options::{AccountJetStream, GLOBAL_ACCOUNT, Options};

/// An account with JetStream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JetStreamAccount {
    pub name: String,
    pub limits: AccountJetStream,
}

/// The accounts that have JetStream where the server has it. The global account has it only while it is the only one for
/// users. The error is the reference's.
pub fn jetstream(options: &Options) -> Result<Vec<JetStreamAccount>, &'static str> {
    let system = system_account(options);
    let is_system = |name: &str| system.as_deref() == Some(name);
    if options.accounts.iter().any(|account| is_system(&account.name) && account.jetstream.is_some()) {
        return Err("Not allowed to enable JetStream on the system account");
    }
    if options.accounts.iter().all(|account| is_system(&account.name)) {
        let limits = AccountJetStream::default();
        return Ok(vec![JetStreamAccount { name: GLOBAL_ACCOUNT.into(), limits }]);
    }
    let with = |account: &daemon_config::options::Account| {
        Some(JetStreamAccount { name: account.name.clone(), limits: account.jetstream? })
    };
    Ok(options.accounts.iter().filter_map(with).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_global_account_has_streams_only_while_it_is_alone() {
        for (text, expected) in [
            ("port: 1", Ok(vec!["$G"])),
            ("accounts { \"$SYS\" {} }", Ok(vec!["$G"])),
            ("accounts { A {} }", Ok(vec![])),
            ("accounts { A { jetstream: true }, B { jetstream { max_mem: 5 } }, C {} }", Ok(vec!["A", "B"])),
            (
                "accounts { \"$SYS\" { jetstream: true } }",
                Err("Not allowed to enable JetStream on the system account"),
            ),
            (
                "system_account: A\naccounts { A { jetstream: true } }",
                Err("Not allowed to enable JetStream on the system account"),
            ),
        ] {
            let none = |path: &str| Err(format!("open {path}: no such file or directory"));
            let options = daemon_config::load_text("t.conf", text, &none, &|_: &str| None).unwrap().options;
            let names = jetstream(&options);
            let names = names.map(|all| all.into_iter().map(|account| account.name).collect::<Vec<_>>());
            assert_eq!(names, expected.map(|all| all.into_iter().map(String::from).collect()), "{text}");
        }
    }
}
