//! What stops nearly every command: a store or a keystore of a layout too old.

use cli_term::{Outcome, fail};

use crate::report;
use crate::store::{Config, Places, migrate};

/// Fails when the keystore must be moved to its present layout first, or the operator is of version 1.
pub fn check(path: &[&str], places: &Places, config: &Config) -> Outcome {
    if old_operator(config) && !works_with_old_operator(path) {
        fail!(
            "this version of nsc only supports version 2 of JWTs, and operator {} is of version 1: type `nsc upgrade-jwt` \
             if you have its key, or `nsc add operator --force -u URL` if somebody else runs it",
            report::quote(&config.operator)
        );
    }
    if path != ["keys", "migrate"] && migrate::is_old(&places.keys_dir)? {
        let dir = report::path(&places.keys_dir);
        fail!("the keystore {dir} needs migration - type `nsc keys migrate` to update");
    }
    Ok(())
}

fn old_operator(config: &Config) -> bool {
    let operator = config.current().and_then(|store| store.operator());
    operator.is_ok_and(|operator| operator.nats.fields.version == 1)
}

fn works_with_old_operator(path: &[&str]) -> bool {
    matches!(path, ["upgrade-jwt" | "env" | "help" | "update"] | ["add", "operator"])
}
