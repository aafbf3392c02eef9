//! The limits of an account, apart from JetStream's. Only what is named changes.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};
use schemas::claims::{AccountClaims, OperatorLimits};

use crate::nsc::{Call, Work, ask};
use crate::report::{Report, dates, quote};

/// Names of the flags.
pub const NAMES: [&str; 9] = [
    "conns",
    "data",
    "disallow-bearer",
    "exports",
    "imports",
    "leaf-conns",
    "payload",
    "subscriptions",
    "wildcard-exports",
];

/// (flag, question, what is told, unit, help)
const NUMBERS: [(&str, &str, &str, &str, &str); 7] = [
    ("conns", "max connections", "max connections", "", "Most connections, -1 is unlimited"),
    (
        "leaf-conns",
        "max leaf node connections",
        "leaf node connections",
        "",
        "Most leaf node connections, -1 is unlimited",
    ),
    ("data", "max data", "max data", " bytes", "Most bytes, as 10GB, -1 is unlimited"),
    ("exports", "max exports", "max exports", "", "Most exports, -1 is unlimited"),
    ("imports", "max imports", "max imports", "", "Most imports, -1 is unlimited"),
    ("payload", "max payload", "max payload size", "", "Most bytes of a message, as 64KiB, -1 is unlimited"),
    ("subscriptions", "max subscriptions", "max subscriptions", "", "Most subscriptions, -1 is unlimited"),
];

pub fn flags() -> Vec<Flag> {
    let mut flags: Vec<Flag> =
        NUMBERS.iter().map(|(name, _, _, _, help)| Flag::text(name, help).placeholder("N")).collect();
    flags.push(Flag::bool(
        "wildcard-exports",
        "Exports may have wildcards; --wildcard-exports=false forbids them",
    ));
    flags.push(Flag::bool(
        "disallow-bearer",
        "Users must prove that they hold their key; =false lets them off",
    ));
    flags
}

pub fn apply(call: &Call, work: &Work, claims: &mut AccountClaims, report: &mut Report) -> Outcome {
    for (name, question, told, unit, _) in NUMBERS {
        let limit = number(&mut claims.nats.limits, name);
        let wish = match call.interactive() {
            true => Some(ask::number(
                &format!("{question} (-1 unlimited)"),
                call.number(name)?.unwrap_or(*limit),
                name,
            )?),
            false => call.number(name)?,
        };
        if let Some(wish) = wish.filter(|wish| !call.interactive() || wish != limit) {
            *limit = wish;
            report.ok(format!("changed {told} to {wish}{unit}"));
        }
    }
    let own = &mut claims.nats.limits.account;
    if let Some(wish) = call.typed("wildcard-exports").then(|| call.flag("wildcard-exports")) {
        own.wildcards = wish;
        report.ok(format!("changed wild card exports to {wish}"));
    }
    if let Some(wish) = call.typed("disallow-bearer").then(|| call.flag("disallow-bearer")) {
        if wish {
            refuse_bearers(work)?;
        }
        own.disallow_bearer = wish;
        report.ok(format!("changed disallow bearer to {wish}"));
    }
    Ok(())
}

fn number<'a>(limits: &'a mut OperatorLimits, name: &str) -> &'a mut i64 {
    match name {
        "conns" => &mut limits.account.conn,
        "leaf-conns" => &mut limits.account.leaf,
        "data" => &mut limits.nats.data,
        "exports" => &mut limits.account.exports,
        "imports" => &mut limits.account.imports,
        "payload" => &mut limits.nats.payload,
        _ => &mut limits.nats.subs,
    }
}

fn refuse_bearers(work: &Work) -> Outcome {
    for user in work.store.users(&work.account)? {
        if work.store.user(&work.account, &user)?.nats.may.bearer_token {
            fail!(
                "user {} in account {} uses bearer token (needs to be deleted/changed first)",
                quote(&user),
                quote(&work.account)
            );
        }
    }
    Ok(())
}

/// Tells what an account server made of the limits that were asked for.
pub fn tell_differences(asked: &AccountClaims, got: &AccountClaims, report: &mut Report) {
    let date = |at| if at == 0 { "always".to_string() } else { dates::utc(at) };
    let limit = |n: i64| if n == -1 { "unlimited".to_string() } else { n.to_string() };
    let (a, b) = (&asked.nats.limits, &got.nats.limits);
    let rows = [
        ("jwt start", date(asked.data.not_before), date(got.data.not_before)),
        ("jwt expiry", date(asked.data.expires), date(got.data.expires)),
        ("max subscriptions", limit(a.nats.subs), limit(b.nats.subs)),
        ("max connections", limit(a.account.conn), limit(b.account.conn)),
        ("max leaf node connections", limit(a.account.leaf), limit(b.account.leaf)),
        ("max imports", limit(a.account.imports), limit(b.account.imports)),
        ("max exports", limit(a.account.exports), limit(b.account.exports)),
        ("max data", limit(a.nats.data), limit(b.nats.data)),
        ("max message payload", limit(a.nats.payload), limit(b.nats.payload)),
        ("allow wildcard exports", a.account.wildcards.to_string(), b.account.wildcards.to_string()),
    ];
    let mut told = Report::labelled("account server modifications");
    for (what, from, to) in rows.iter().filter(|(_, from, to)| from != to) {
        told.text(format!("{what} changed from {from} to {to}"));
    }
    if !told.is_empty() {
        report.add(told);
    }
}
