//! What is wrong with the exports and imports of configured accounts, told before anything runs by them.

use super::shares::{self, is_known};
use daemon_broker::account::share::{self, RefusedImport, Shares};
use daemon_broker::account::share_error::ShareKind;
use daemon_config::options::{ExportKind, GLOBAL_ACCOUNT, Options};
use std::collections::BTreeMap;
use std::fmt;

/// At least one finding, in the reference's words and order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings(pub Vec<String>);

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for Findings {}

/// Looks at all accounts: exports first, then imports, which need them.
pub fn check(options: &Options) -> Result<(), Findings> {
    let (mut streams, mut services, mut all) = (Vec::new(), Vec::new(), BTreeMap::new());
    for account in &options.accounts {
        let (made, _) = shares::shares(account, options);
        for export in &account.exports {
            // One at a time, so that each finding is told among its kind.
            let alone = daemon_config::options::Account {
                exports: vec![export.clone()],
                imports: Vec::new(),
                ..account.clone()
            };
            let (_, wrong) = shares::shares(&alone, options);
            match export.kind {
                ExportKind::Stream => streams.extend(wrong),
                ExportKind::Service(_) => services.extend(wrong),
            }
        }
        all.insert(account.name.clone(), made);
    }
    if !options.mappings.is_empty() {
        // With mappings of its own the global account is one to import from, though it exports nothing.
        all.insert(GLOBAL_ACCOUNT.to_owned(), Shares::default());
    }
    let mut findings = streams;
    findings.append(&mut services);
    findings.extend(share::check(all).iter().map(|refused| import_error(refused, options)));
    match findings.is_empty() {
        true => Ok(()),
        false => Err(Findings(findings)),
    }
}

fn import_error(refused: &RefusedImport, options: &Options) -> String {
    let RefusedImport { kind, account, subject, why, .. } = refused;
    let what = match kind {
        ShareKind::Stream => "stream",
        ShareKind::Service => "service",
    };
    match is_known(account, options) {
        true => format!("Error adding {what} import {subject:?}: {why}"),
        false => format!("{account:?} account not defined for {what} import"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(text: &str) -> String {
        let none = |path: &str| Err(format!("open {path}: no such file or directory"));
        let loaded = daemon_config::load_text("t.conf", text, &none, &|_: &str| None);
        let options = loaded.unwrap_or_else(|error| panic!("{text}: {error}")).options;
        check(&options).err().map_or(String::new(), |findings| findings.to_string())
    }

    #[test]
    fn exports_and_imports_must_fit() {
        for (text, expected) in CASES {
            assert_eq!(findings(text), *expected, "{text}");
        }
    }

    const CASES: &[(&str, &str)] = &[
        (
            "accounts { A { exports: [{stream: s}] }, B { imports: [{stream: {account: A, subject: s}}] } }",
            "",
        ),
        (
            "accounts { A { exports: [{stream: s, accounts: [X]}] } }",
            "\"X\" account not defined for stream export",
        ),
        (
            "accounts { A { exports: [{service: s, accounts: [X, A]}] } }",
            "\"X\" account not defined for service export",
        ),
        (
            "accounts { A { imports: [{stream: {account: X, subject: s}}] } }",
            "\"X\" account not defined for stream import",
        ),
        (
            "accounts { A { imports: [{service: {account: X, subject: s}}] } }",
            "\"X\" account not defined for service import",
        ),
        (
            "accounts { A {}, B { imports: [{stream: {account: A, subject: s}}] } }",
            "Error adding stream import \"s\": stream import not authorized",
        ),
        (
            "accounts { A { exports: [{service: s, accounts: [A]}] }, \
             B { imports: [{service: {account: A, subject: s}}] } }",
            "Error adding service import \"s\": service import not authorized",
        ),
        (
            "mappings { x: y }\naccounts { A { imports: [{service: {account: \"$G\", subject: s}}] } }",
            "Error adding service import \"s\": service import not authorized",
        ),
        (
            "accounts { A { exports: [{stream: \"s.*\", account_token_position: 1}] } }",
            "Error adding stream export \"s.*\": sublist: invalid subject",
        ),
        (
            "accounts { A { exports: [{service: s, response: stream, latency: l}] } }",
            "Error adding service latency sampling for \"s\" on subject \"l\": bad service response type",
        ),
        (
            "accounts { A { exports: [{service: s, latency: \"l.*\"}] } }",
            "Error adding service latency sampling for \"s\" on subject \"l.*\": invalid publish subject",
        ),
        (
            "no_system_account: true\naccounts { A { exports: [{service: s, latency: l}] } }",
            "Error adding service latency sampling for \"s\": system account not setup",
        ),
        (
            "accounts { A { exports: [{service: s}], imports: [{service: {account: B, subject: s}}] }, \
             B { exports: [{service: s}], imports: [{service: {account: A, subject: s}}] } }",
            "Error adding service import \"s\": import forms a cycle",
        ),
        (
            "accounts { A { exports: [{stream: s}] }, B { imports: [{stream: {account: A, subject: s}}, \
             {stream: {account: A, subject: s}, to: t}] } }",
            "Error adding stream import \"s\": stream import already exists",
        ),
        (
            "accounts { A { exports: [{stream: s}] }, \
             B { imports: [{stream: {account: A, subject: s}, prefix: \"p.*\"}] } }",
            "Error adding stream import \"s\": stream import prefix can not contain wildcard tokens",
        ),
    ];
}
