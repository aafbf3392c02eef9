//! What ends by itself: certificates and tokens.

use crate::nats::doctor::check::{Check, Found, Severity, found};
use crate::nats::doctor::snapshot::Snapshot;
use crate::term::duration::human_nanos;

pub const CHECKS: &[Check] = &[
    Check {
        code: "NAT-EXP-001",
        severity: Severity::Warning,
        title: "The certificate of a server ends soon",
        why: "After that no client connects any more.",
        run: certificates,
    },
    Check {
        code: "NAT-EXP-002",
        severity: Severity::Warning,
        title: "A signed token ends soon",
        why: "After that the operator, account or user is refused.",
        run: tokens,
    },
    Check {
        code: "NAT-EXP-003",
        severity: Severity::Critical,
        title: "A server holds an account whose token has ended",
        why: "All its users are refused.",
        run: accounts,
    },
];

const SECOND: i64 = 1_000_000_000;
const DAY: i64 = 86_400 * SECOND;
const MONTH: i64 = 30 * DAY;
const WEEK: i64 = 7 * DAY;

/// A finding for what ends within a month, critical within a week.
fn ends(about: String, left: i64, fix: &str) -> Option<Found> {
    let evidence = match left {
        ..=0 => format!("it ended {} ago", human_nanos(left.saturating_neg())),
        _ => format!("it ends in {}", human_nanos(left)),
    };
    let severity = if left < WEEK { Severity::Critical } else { Severity::Warning };
    (left < MONTH).then(|| found(about, evidence, fix).as_severe_as(severity))
}

fn certificates(snapshot: &Snapshot) -> Vec<Found> {
    let dated = snapshot.varz().filter(|(_, varz)| !varz.tls_cert_not_after.is_zero());
    dated
        .filter_map(|(server, varz)| {
            let left = varz.tls_cert_not_after.unix_nanos().saturating_sub(snapshot.now.unix_nanos());
            ends(
                format!("server {}", server.name),
                left,
                "renew it, then nats-server --signal reload; nats account tls",
            )
        })
        .collect()
}

fn tokens(snapshot: &Snapshot) -> Vec<Found> {
    let dated = snapshot.tokens.iter().filter(|token| token.expires > 0);
    dated
        .filter_map(|token| {
            let left = token.expires.saturating_mul(SECOND).saturating_sub(snapshot.now.unix_nanos());
            ends(
                token.what.clone(),
                left,
                "sign it anew: nsc edit … --expiry, then nsc push; nsc expirations lists all",
            )
        })
        .collect()
}

fn accounts(snapshot: &Snapshot) -> Vec<Found> {
    let all = snapshot
        .servers
        .iter()
        .flat_map(|server| server.accountz.iter().map(move |account| (server, account)));
    let ended = all.filter(|(_, account)| account.expired);
    ended
        .map(|(server, account)| {
            let about = format!("account {} on server {}", account.account_name, server.name);
            found(about, "expired", "nsc edit account --expiry 0 --name NAME, then nsc push")
        })
        .collect()
}
