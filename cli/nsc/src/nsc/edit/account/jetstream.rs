//! JetStream's limits of an account: for all replicas (tier 0), or per number of them.

use cli_term::spec::{Flag, Kind};
use cli_term::{Outcome, fail};
use schemas::claims::{AccountClaims, JetStreamLimits};

use crate::nsc::{Call, Work, ask};
use crate::report::Report;

/// Names of the flags.
pub const NAMES: [&str; 16] = [
    "js-consumer",
    "js-disable",
    "js-disk-storage",
    "js-enable",
    "js-max-ack-pending",
    "js-max-bytes-required",
    "js-max-disk-stream",
    "js-max-mem-stream",
    "js-mem-storage",
    "js-streams",
    "js-tier",
    "rm-js-tier",
    "consumer",
    "disk-storage",
    "mem-storage",
    "streams",
];

/// Flags that set a limit: (name, older name, what is told, help)
const LIMITS: [(&str, &str, &str, &str); 7] = [
    ("js-streams", "streams", "max streams", "Most streams, -1 is unlimited"),
    ("js-consumer", "consumer", "max consumer", "Most consumers, -1 is unlimited"),
    (
        "js-mem-storage",
        "mem-storage",
        "max mem storage",
        "Most bytes in memory, as 1GiB, -1 is unlimited, 0 none",
    ),
    ("js-max-mem-stream", "", "max memory stream", "Most bytes of a stream in memory, -1 is unlimited"),
    (
        "js-disk-storage",
        "disk-storage",
        "max disk storage",
        "Most bytes on disk, as 10GiB, -1 is unlimited, 0 none",
    ),
    ("js-max-disk-stream", "", "max disk stream", "Most bytes of a stream on disk, -1 is unlimited"),
    (
        "js-max-ack-pending",
        "",
        "max ack pending",
        "Most messages of a consumer that wait for acknowledgement",
    ),
];

pub fn flags() -> Vec<Flag> {
    let mut flags = vec![
        Flag::bool("js-disable", "JetStream: remove all limits, which switches it off"),
        Flag::new(
            "js-enable",
            Kind::Int64,
            "JetStream: switch it on without limits, for a tier or (0) for all",
        )
        .placeholder("TIER"),
        Flag::bool(
            "js-max-bytes-required",
            "JetStream: streams must say how large they may grow; =false lets them off",
        ),
        Flag::new("js-tier", Kind::Int64, "JetStream: number of replicas the limits are for, 0 for any")
            .placeholder("TIER"),
        Flag::new("rm-js-tier", Kind::Int64, "JetStream: remove the limits of a tier, 0 for those of any")
            .placeholder("TIER"),
    ];
    for (name, old, _, help) in LIMITS {
        flags.push(Flag::text(name, help).placeholder("N"));
        if !old.is_empty() {
            flags.push(Flag::text(old, help).hidden());
        }
    }
    flags
}

/// Three flags stand for themselves.
pub fn check_flags(call: &Call) -> Outcome {
    let alone = ["rm-js-tier", "js-disable", "js-enable"];
    for name in alone.iter().filter(|name| call.typed(name)) {
        if NAMES.iter().any(|other| other != name && call.typed(other)) {
            fail!("{name} is exclusive of all other js options");
        }
    }
    for name in ["js-enable", "js-tier", "rm-js-tier"] {
        if call.maybe_int(name).is_some_and(|tier| tier < 0) {
            fail!("--{name} must be 0 or greater");
        }
    }
    Ok(())
}

/// What changes, as far as flags or answers ask for it.
#[derive(Default)]
struct Wishes {
    tier: i64,
    /// By the index in [`LIMITS`].
    limits: [Option<i64>; 7],
    required: Option<bool>,
}

pub fn apply(call: &Call, work: &Work, claims: &mut AccountClaims, report: &mut Report) -> Outcome {
    if call.flag("js-disable") {
        disable(claims, report);
    } else if let Some(tier) = call.maybe_int("rm-js-tier") {
        remove(claims, tier, report)?;
    } else if let Some(tier) = call.maybe_int("js-enable") {
        enable(claims, tier, report)?;
    } else if let Some(wishes) = wishes(call, claims)? {
        set(claims, &wishes, report)?;
    } else {
        return Ok(());
    }
    let system = work.store.operator()?.nats.system_account == claims.data.subject;
    match system && claims.nats.limits.is_jetstream_enabled() {
        true => fail!("system account cannot have JetStream limits - please rerun with --js-disable"),
        false => Ok(()),
    }
}

fn wishes(call: &Call, claims: &AccountClaims) -> Outcome<Option<Wishes>> {
    let mut wishes = Wishes { tier: call.int("js-tier"), ..Wishes::default() };
    for ((name, old, ..), wish) in LIMITS.iter().zip(&mut wishes.limits) {
        *wish = call.number(name)?;
        if !old.is_empty() && call.typed(old) {
            eprintln!("Flag --{old} has been deprecated, it got renamed to --{name}");
            *wish = call.number(old)?;
        }
    }
    wishes.required = call.typed("js-max-bytes-required").then(|| call.flag("js-max-bytes-required"));
    if call.interactive() && ask::confirm("set JetStream limits", false)? {
        ask_wishes(&mut wishes, claims)?;
    }
    let some = wishes.required.is_some() || wishes.limits.iter().any(Option::is_some);
    match call.typed("js-tier") && !some {
        true => fail!("js-tier needs a limit to set for the tier"),
        false => Ok(some.then_some(wishes)),
    }
}

fn ask_wishes(wishes: &mut Wishes, claims: &AccountClaims) -> Outcome {
    let check = |text: &str| match text.parse::<i64>() {
        Ok(tier) if tier >= 0 => Ok(()),
        _ => Err("replication must be 0 or greater".to_string()),
    };
    let tier = ask::text("edit tier (0 matches all tiers)", &wishes.tier.to_string(), "--js-tier", check)?;
    wishes.tier = tier.parse()?;
    let mut now = of_tier(claims, wishes.tier).unwrap_or(NEW);
    for (at, (name, _, what, _)) in LIMITS.iter().enumerate() {
        let current = wishes.limits[at].unwrap_or(*limit(&mut now, name));
        wishes.limits[at] = Some(ask::number(&format!("{what} (-1 unlimited)"), current, name)?);
    }
    wishes.required = Some(ask::confirm("require max bytes when creating a stream", now.max_bytes_required)?);
    Ok(())
}

/// What is not named of a tier that had no limits.
const NEW: JetStreamLimits = JetStreamLimits {
    mem_storage: 0,
    disk_storage: 0,
    streams: -1,
    consumer: -1,
    max_ack_pending: -1,
    mem_max_stream_bytes: -1,
    disk_max_stream_bytes: -1,
    max_bytes_required: false,
};

fn label(tier: i64) -> String {
    if tier == 0 { "global".into() } else { format!("R{tier}") }
}

/// The limits of a tier, if any is set.
fn of_tier(claims: &AccountClaims, tier: i64) -> Option<JetStreamLimits> {
    let limits = &claims.nats.limits;
    match tier {
        0 => Some(limits.jetstream).filter(|l| *l != JetStreamLimits::default()),
        tier => limits.tiers.get(&label(tier)).copied(),
    }
}

fn put(claims: &mut AccountClaims, tier: i64, new: JetStreamLimits) {
    match tier {
        0 => claims.nats.limits.jetstream = new,
        tier => drop(claims.nats.limits.tiers.insert(label(tier), new)),
    }
}

fn set(claims: &mut AccountClaims, wishes: &Wishes, report: &mut Report) -> Outcome {
    check_kind(claims, wishes.tier)?;
    let mut limits = of_tier(claims, wishes.tier).unwrap_or(NEW);
    let tier = label(wishes.tier);
    for ((name, _, what, _), wish) in LIMITS.iter().zip(wishes.limits) {
        if let Some(wish) = wish {
            *limit(&mut limits, name) = wish;
            report.ok(format!("changed {tier} {what} to {wish}"));
        }
    }
    if let Some(required) = wishes.required {
        limits.max_bytes_required = required;
        report.ok(format!("changed {tier} max bytes required to {required}"));
    }
    put(claims, wishes.tier, limits);
    Ok(())
}

fn limit<'a>(limits: &'a mut JetStreamLimits, name: &str) -> &'a mut i64 {
    match name {
        "js-streams" => &mut limits.streams,
        "js-consumer" => &mut limits.consumer,
        "js-mem-storage" => &mut limits.mem_storage,
        "js-max-mem-stream" => &mut limits.mem_max_stream_bytes,
        "js-disk-storage" => &mut limits.disk_storage,
        "js-max-disk-stream" => &mut limits.disk_max_stream_bytes,
        _ => &mut limits.max_ack_pending,
    }
}

/// An account has limits for any number of replicas, or per number; not both.
fn check_kind(claims: &AccountClaims, tier: i64) -> Outcome {
    let tiers: Vec<&str> = claims.nats.limits.tiers.keys().map(String::as_str).collect();
    if tier == 0 && !tiers.is_empty() {
        fail!(
            "cannot set a jetstream global limit when a configuration has tiered limits '{}'",
            tiers.join(",")
        );
    }
    if tier > 0 && of_tier(claims, 0).is_some() {
        fail!("cannot set a jetstream tier limit when a configuration has a global limit");
    }
    Ok(())
}

fn enable(claims: &mut AccountClaims, tier: i64, report: &mut Report) -> Outcome {
    check_kind(claims, tier)?;
    if of_tier(claims, tier).is_some() {
        fail!("jetstream tier {} is already enabled", label(tier));
    }
    put(claims, tier, JetStreamLimits { mem_storage: -1, disk_storage: -1, ..JetStreamLimits::default() });
    report.ok(match tier {
        0 => "enabled global limit".to_string(),
        tier => format!("enabled tier limit {}", label(tier)),
    });
    Ok(())
}

fn remove(claims: &mut AccountClaims, tier: i64, report: &mut Report) -> Outcome {
    if tier == 0 {
        claims.nats.limits.jetstream = JetStreamLimits::default();
        report.ok("deleted global limit");
        return Ok(());
    }
    match claims.nats.limits.tiers.remove(&label(tier)) {
        Some(_) => report.ok(format!("deleted tier limit {}", label(tier))),
        None => fail!("account doesn't have tier {} limit", label(tier)),
    }
    Ok(())
}

fn disable(claims: &mut AccountClaims, report: &mut Report) {
    claims.nats.limits.jetstream = JetStreamLimits::default();
    report.ok("deleted global limit");
    for tier in std::mem::take(&mut claims.nats.limits.tiers).into_keys() {
        report.ok(format!("deleted tier limit {tier}"));
    }
}
