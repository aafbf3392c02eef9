//! A user's claims.

use schemas::claims::{TimeRange, User, UserLimits};
use schemas::go::quote::quote;

use super::{Issues, permission};
use crate::cidr::Cidr;
use crate::nkey::{Prefix, is_public};
use crate::time_of_day;

pub(super) fn check(user: &User, issues: &mut Issues) {
    permission::check(&user.may.permissions, issues);
    check_limits(&user.may.user, issues);
    if !user.issuer_account.is_empty() && !is_public(Prefix::Account, &user.issuer_account) {
        issues.error("account_id is not an account public key");
    }
}

fn check_limits(limits: &UserLimits, issues: &mut Issues) {
    for network in &limits.src.0 {
        if network.parse::<Cidr>().is_err() {
            issues.error(format!("invalid cidr {} in user src limits", quote(network)));
        }
    }
    limits.times.iter().for_each(|range| check_range(range, issues));
    let zone = &limits.locale;
    if !zone.is_empty() && zone != "Local" && time_of_day::zone(zone).is_none() {
        issues.error(format!("could not parse iana time zone by name: unknown time zone {zone}"));
    }
}

fn check_range(range: &TimeRange, issues: &mut Issues) {
    for (name, time) in [("start", &range.start), ("end", &range.end)] {
        if time.is_empty() {
            issues.error(match name {
                "start" => "time ranges start must contain a start",
                _ => "time ranges end must contain an end",
            });
        } else if time_of_day::parse(time).is_none() {
            issues.error(format!("{name} in time range is invalid {}", quote(time)));
        }
    }
}
