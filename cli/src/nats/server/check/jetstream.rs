//! `nats server check jetstream`: what the account uses of what it may, and whether its streams are well.

use schemas::jetstream::{AccountStats, StreamInfo};

use super::finish;
use super::result::Found;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::Api;
use crate::nats::{Call, Command};
use crate::spec::{Flag, Kind};
use crate::term::duration::go;

pub fn command() -> Command {
    super::check("jetstream", "Check what an account uses of its limits, and its streams", "scope:user")
        .alias("js")
        .flag(Flag::int("mem-warn", "Warn above so many per cent of the memory").default("75"))
        .flag(Flag::int("mem-critical", "Critical above so many per cent of the memory").default("90"))
        .flag(Flag::int("store-warn", "Warn above so many per cent of the storage").default("75"))
        .flag(Flag::int("store-critical", "Critical above so many per cent of the storage").default("90"))
        .flag(Flag::int("streams-warn", "Warn above so many per cent of the streams").default("-1"))
        .flag(Flag::int("streams-critical", "Critical above so many per cent of the streams").default("-1"))
        .flag(Flag::int("consumers-warn", "Warn above so many per cent of the consumers").default("-1"))
        .flag(
            Flag::int("consumers-critical", "Critical above so many per cent of the consumers").default("-1"),
        )
        .flag(Flag::bool("replicas", "Check the replicas of all streams").negatable().default("true"))
        .flag(
            Flag::duration("replica-seen-critical", "Critical when a replica was last heard of longer ago")
                .default("5s"),
        )
        .flag(
            Flag::new(
                "replica-lag-critical",
                Kind::Uint64,
                "Critical when a replica is more operations behind",
            )
            .default("200"),
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    finish::check(call, Found::new("jetstream", "JetStream"), async |found| {
        let api = Api::open(call).await.map_err(|f| f.context("connection failed"))?;
        let missing = |f: Failure| f.context("JetStream not available");
        let account = api.account().await.map_err(|e| missing(e.into()))?;
        usage(call, found, &account);
        if call.flag("replicas") {
            let streams = api.streams("").await.map_err(|e| missing(e.into()))?;
            // Those that said nothing are not well either.
            let silent = streams.missing.len() + streams.offline.len();
            replicas(call, found, &streams.streams, silent);
        }
        Ok(())
    })
}

/// Something of which an account may have a certain amount.
struct Item {
    name: &'static str,
    unit: &'static str,
    flag: &'static str,
    limit: i64,
    used: u64,
}

fn usage(call: &Call, found: &mut Found, account: &AccountStats) {
    let (total, limits) = (&account.total, &account.total.limits);
    let item = |name, unit, flag, limit, used| Item { name, unit, flag, limit, used };
    for item in [
        item("memory", "B", "mem", limits.max_memory, total.memory),
        item("storage", "B", "store", limits.max_storage, total.storage),
        item("streams", "", "streams", limits.max_streams, total.streams.max(0) as u64),
        item("consumers", "", "consumers", limits.max_consumers, total.consumers.max(0) as u64),
    ] {
        let limit = |kind: &str| call.int(&format!("{}-{kind}", item.flag));
        judge(found, &item, limit("warn"), limit("critical"));
    }
}

fn judge(found: &mut Found, item: &Item, warning: i64, critical: i64) {
    let name = item.name;
    let percent = if item.limit > 0 { (item.used as f64 / item.limit as f64 * 100.0) as i64 } else { 0 };
    let help = format!("JetStream {name} resource usage");
    found.metric(name, item.used as f64, help).unit(item.unit);
    let help = format!("JetStream {name} resource usage in percent");
    let metric = found.metric(&format!("{name}_pct"), percent as f64, help).unit("%");
    metric.limits(warning.max(0) as f64, critical.max(0) as f64);
    if warning != -1 && critical != -1 && warning >= critical {
        found.critical(format!("{name}: invalid thresholds"));
    } else if percent > 100 {
        found.critical(format!("{name}: exceed server limits"));
    } else if warning >= 0 && critical >= 0 && percent > critical {
        found.critical(format!("{percent}% {name}"));
    } else if warning >= 0 && critical >= 0 && percent > warning {
        found.warn(format!("{percent}% {name}"));
    }
}

#[derive(Default)]
struct Replicas {
    well: usize,
    leaderless: usize,
    incomplete: usize,
    lagged: usize,
    unseen: usize,
    failed: usize,
}

fn replicas(call: &Call, found: &mut Found, streams: &[StreamInfo], silent: usize) {
    let lag = call.uint("replica-lag-critical");
    let seen = call.duration("replica-seen-critical");
    let seen_nanos = i64::try_from(seen.as_nanos()).unwrap_or(i64::MAX);
    let mut counts = Replicas { failed: silent, ..Replicas::default() };
    streams.iter().for_each(|stream| count(&mut counts, stream, lag, seen_nanos));
    let Replicas { well, leaderless, incomplete, lagged, unseen, failed } = counts;
    found.metric("replicas_ok", well as f64, "Streams with healthy cluster state");
    found.metric("replicas_no_leader", leaderless as f64, "Streams with no leader elected");
    let help = "Streams where there are fewer known replicas than configured";
    found.metric("replicas_missing_replicas", incomplete as f64, help);
    let help = format!("Streams with > {lag} lagged replicas");
    found.metric("replicas_lagged", lagged as f64, help).limits(0.0, lag as f64);
    let help = format!("Streams with replicas seen > {} ago", go(seen_nanos));
    let metric = found.metric("replicas_not_seen", unseen as f64, help);
    metric.unit("s").limits(0.0, seen.as_secs_f64());
    found.metric("replicas_fail", failed as f64, "Streams unhealthy cluster state");
    let bad = leaderless + incomplete + lagged + unseen + failed;
    if bad > 0 {
        found.critical(format!("{bad} unhealthy streams"));
    }
}

fn count(counts: &mut Replicas, stream: &StreamInfo, lag: u64, seen: i64) {
    if stream.config.num_replicas <= 1 {
        counts.well += 1;
        return;
    }
    let Some(cluster) = &stream.cluster else {
        counts.failed += 1;
        return;
    };
    if cluster.leader.is_empty() {
        counts.leaderless += 1;
        return;
    }
    if cluster.replicas.len() as i64 != stream.config.num_replicas - 1 {
        counts.incomplete += 1;
        return;
    }
    let mut well = true;
    for peer in &cluster.replicas {
        let bad = match () {
            () if peer.offline => &mut counts.failed,
            () if seen > 0 && peer.active > seen => &mut counts.unseen,
            () if lag > 0 && peer.lag > lag => &mut counts.lagged,
            () => continue,
        };
        *bad += 1;
        well = false;
    }
    counts.well += usize::from(well);
}
