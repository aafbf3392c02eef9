//! Rules that never hold, and shares that nobody uses.

use daemon_config::Options;
use daemon_config::options::{Export, Import, Permissions, SubjectPermission};
use daemon_subject::valid::{is_subset, overlaps};

use crate::nats::doctor::check::{Check, Found, Severity, found};
use crate::nats::doctor::snapshot::Snapshot;

pub const CHECKS: &[Check] = &[
    Check {
        code: "NAT-PRM-001",
        severity: Severity::Warning,
        title: "A permission that never holds",
        why: "Everything it allows is denied beside it.",
        run: |s| each(s, unreachable),
    },
    Check {
        code: "NAT-PRM-002",
        severity: Severity::Info,
        title: "A permission that another one includes",
        why: "It says nothing, and misleads whoever reads it.",
        run: |s| each(s, redundant),
    },
    Check {
        code: "NAT-PRM-003",
        severity: Severity::Warning,
        title: "A denial that denies nothing",
        why: "What it names is not allowed anyway, or it is misspelt.",
        run: |s| each(s, idle_denial),
    },
    Check {
        code: "NAT-PRM-004",
        severity: Severity::Warning,
        title: "An import does not work",
        why: "The other account does not export it, or not to this one.",
        run: invalid_imports,
    },
    Check {
        code: "NAT-PRM-005",
        severity: Severity::Info,
        title: "An export that nobody imports",
        why: "It stands open for nobody.",
        run: unused_exports,
    },
    Check {
        code: "NAT-PRM-006",
        severity: Severity::Info,
        title: "A user may do everything in its account",
        why: "A leaked password of one client reads and writes all subjects.",
        run: unlimited_users,
    },
];

type Judge = fn(&SubjectPermission) -> Vec<(String, String)>;

/// All users of the configuration: their title and permissions.
fn users(options: &Options) -> Vec<(String, Option<&Permissions>)> {
    let mut all = vec![];
    let authorization = &options.authorization;
    all.extend(
        authorization.users.iter().map(|u| (format!("user {}", u.user), u.rights.permissions.as_ref())),
    );
    all.extend(
        authorization.nkeys.iter().map(|u| (format!("user {}", u.nkey), u.rights.permissions.as_ref())),
    );
    for account in &options.accounts {
        let or_default = |own| Option::or(own, account.default_permissions.as_ref());
        let title = |name: &str| format!("user {name} of account {}", account.name);
        all.extend(account.users.iter().map(|u| (title(&u.user), or_default(u.rights.permissions.as_ref()))));
        all.extend(account.nkeys.iter().map(|u| (title(&u.nkey), or_default(u.rights.permissions.as_ref()))));
    }
    all
}

fn each(snapshot: &Snapshot, judge: Judge) -> Vec<Found> {
    let Some(options) = snapshot.options() else { return vec![] };
    let mut all = vec![];
    for (title, permissions) in users(options) {
        let Some(permissions) = permissions else { continue };
        for (verb, rules) in [("publish", &permissions.publish), ("subscribe", &permissions.subscribe)] {
            let judged = rules.iter().flat_map(judge);
            all.extend(
                judged.map(|(evidence, fix)| found(title.clone(), format!("{verb}: {evidence}"), fix)),
            );
        }
    }
    all
}

/// The subject of a rule, which may name a queue group behind it.
fn subject(rule: &str) -> &[u8] {
    rule.split_whitespace().next().unwrap_or_default().as_bytes()
}

fn unreachable(rules: &SubjectPermission) -> Vec<(String, String)> {
    let allowed = rules.allow.iter().flatten();
    let dead = allowed.filter_map(|allow| {
        let denied =
            rules.deny.iter().find(|deny| !deny.contains(' ') && is_subset(subject(allow), subject(deny)))?;
        Some((format!("allow {allow:?} is denied by {denied:?}"), "remove the one or the other".to_string()))
    });
    dead.collect()
}

fn redundant(rules: &SubjectPermission) -> Vec<(String, String)> {
    let lists = [("allow", rules.allow.as_deref().unwrap_or_default()), ("deny", &rules.deny[..])];
    let mut all = vec![];
    for (word, list) in lists {
        for (at, rule) in list.iter().enumerate().filter(|(_, rule)| !rule.contains(' ')) {
            let wider = |(other, wide): (usize, &String)| {
                let same = rule == wide;
                other != at
                    && !wide.contains(' ')
                    && is_subset(subject(rule), subject(wide))
                    && (!same || other < at)
            };
            if let Some(wide) = list.iter().enumerate().find(|(other, wide)| wider((*other, wide))) {
                all.push((format!("{word} {rule:?} is in {:?}", wide.1), format!("remove {rule:?}")));
            }
        }
    }
    all
}

fn idle_denial(rules: &SubjectPermission) -> Vec<(String, String)> {
    let Some(allow) = &rules.allow else { return vec![] };
    let reaches = |deny: &str| allow.iter().any(|allow| overlaps(subject(allow), subject(deny)));
    let idle = rules.deny.iter().filter(|deny| !reaches(deny));
    idle.map(|deny| (format!("deny {deny:?} touches nothing that is allowed"), format!("remove {deny:?}")))
        .collect()
}

fn invalid_imports(snapshot: &Snapshot) -> Vec<Found> {
    let accounts = snapshot.servers.iter().flat_map(|server| &server.accountz);
    let invalid = accounts.flat_map(|account| {
        let imports = account.imports.iter().filter(|import| import.invalid);
        imports.map(move |import| {
            let evidence = format!("{} of account {}", import.subject, import.account);
            let fix = "export it there, or renew its activation: nsc validate, nsc add export";
            found(format!("account {}", account.account_name), evidence, fix)
        })
    });
    invalid.collect()
}

fn unused_exports(snapshot: &Snapshot) -> Vec<Found> {
    let Some(options) = snapshot.options() else { return vec![] };
    let imported = |exporter: &str, export: &Export| {
        let imports = options.accounts.iter().flat_map(|account| &account.imports);
        imports.into_iter().any(|import| {
            let (account, subject) = match import {
                Import::Stream(stream) => (&stream.account, &stream.subject),
                Import::Service(service) => (&service.account, &service.subject),
            };
            account == exporter && overlaps(subject.as_bytes(), export.subject.as_bytes())
        })
    };
    let all = options
        .accounts
        .iter()
        .flat_map(|account| account.exports.iter().map(move |export| (account, export)));
    let unused = all.filter(|(account, export)| !imported(&account.name, export));
    unused
        .map(|(account, export)| {
            let fix = "remove it, or import it where it is needed";
            found(format!("account {}", account.name), format!("export {:?}", export.subject), fix)
        })
        .collect()
}

fn unlimited_users(snapshot: &Snapshot) -> Vec<Found> {
    let Some(options) = snapshot.options() else { return vec![] };
    let free = |permissions: Option<&Permissions>| {
        permissions.is_none_or(|p| p.publish.is_none() && p.subscribe.is_none())
    };
    let all: Vec<(String, bool)> = users(options).into_iter().map(|(title, p)| (title, free(p))).collect();
    // Where nobody is limited, that is how it is meant.
    if all.iter().all(|(_, free)| *free) {
        return vec![];
    }
    let fix = "permissions { publish: …, subscribe: … }";
    all.into_iter()
        .filter(|(_, free)| *free)
        .map(|(title, _)| found(title, "no permissions are set", fix))
        .collect()
}
