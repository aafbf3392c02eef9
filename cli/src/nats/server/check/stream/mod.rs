//! `nats server check stream`: servers that keep a stream, what it copies from others, and how much it holds.

mod limits;

use schemas::jetstream::{ClusterInfo, StreamInfo};

use super::finish;
use super::result::Found;
use crate::failure::Outcome;
use crate::nats::jetstream::Api;
use crate::nats::{Call, Command};
use crate::spec::{Flag, Kind};
use crate::term::duration::go;
use limits::Limits;

const SECOND: f64 = 1e9;

pub fn command() -> Command {
    super::check("stream", "Check a stream, its replicas and sources", "scope:user")
        .details(
            "Limits may stand in the metadata of the stream as well, as io.nats.monitor.lag-critical: 200; flags win \
             over them. A critical limit below that of warnings turns the check of subjects around.",
        )
        .flag(Flag::text("stream", "Name of the stream").required())
        .flag(number("lag-critical", Kind::Uint64, "Critical when a source is so many messages behind", "MSGS"))
        .flag(number("seen-critical", Kind::Duration, "Critical when a source was last heard of so long ago", "DURATION"))
        .flag(number("min-sources", Kind::Int, "Critical with fewer sources", "SOURCES"))
        .flag(number("max-sources", Kind::Int, "Critical with more sources", "SOURCES"))
        .flag(number("peer-expect", Kind::Int, "How many servers keep the stream", "SERVERS"))
        .flag(number("peer-lag-critical", Kind::Uint64, "Critical when a server is more operations behind", "OPS"))
        .flag(number("peer-seen-critical", Kind::Duration, "Critical when a server was last heard of longer ago", "DURATION"))
        .flag(number("msgs-warn", Kind::Uint64, "Warn with so many messages or fewer", "MSGS"))
        .flag(number("msgs-critical", Kind::Uint64, "Critical with so many messages or fewer", "MSGS"))
        .flag(number("subjects-warn", Kind::Int, "Warn with so many subjects", "SUBJECTS"))
        .flag(number("subjects-critical", Kind::Int, "Critical with so many subjects", "SUBJECTS"))
        .run(run)
}

fn number(name: &'static str, kind: Kind, help: &'static str, placeholder: &'static str) -> Flag {
    Flag::new(name, kind, help).placeholder(placeholder)
}

fn run(call: &Call) -> Outcome {
    let stream = call.text("stream");
    finish::check(call, Found::new("stream", stream), async |found| {
        let loaded = async { Ok(Api::open(call).await?.stream(stream).await?) };
        let info = loaded.await.map_err(|f: crate::Failure| f.context("could not load info"))?;
        let metadata = Limits::of_metadata(&info.config.metadata)
            .map_err(|f| f.context("could not configure based on metadata"))?;
        judge(found, &info, &metadata.with_flags(call));
        Ok(())
    })
}

fn judge(found: &mut Found, info: &StreamInfo, limits: &Limits) {
    cluster(found, info, limits);
    messages(found, info, limits);
    subjects(found, info, limits);
    sources(found, info, limits);
    mirror(found, info, limits);
}

fn cluster(found: &mut Found, info: &StreamInfo, limits: &Limits) {
    let Some(cluster) = info.cluster.as_ref().filter(|_| info.config.num_replicas > 1) else {
        if limits.peers > 0 {
            found.critical("Stream is not clustered");
        }
        return;
    };
    if cluster.leader.is_empty() {
        return found.critical("No leader");
    }
    let peers = cluster.replicas.len() as i64 + 1;
    if peers != limits.peers {
        return found.critical(format!("Expected {} replicas got {peers}", limits.peers));
    }
    found.ok(format!("{peers} peers"));
    replicas(found, cluster, limits);
}

fn replicas(found: &mut Found, cluster: &ClusterInfo, limits: &Limits) {
    let seen = limits.peer_seen * SECOND;
    let offline = cluster.replicas.iter().filter(|peer| peer.offline).count();
    let lagged = cluster.replicas.iter().filter(|peer| peer.lag > limits.peer_lag).count();
    let inactive = cluster.replicas.iter().filter(|peer| peer.active as f64 > seen).count();
    if offline > 0 {
        found.critical(format!("{offline} replicas offline"));
    }
    if limits.peer_lag > 0 {
        match lagged {
            0 => found.ok("replicas are current"),
            n => found.critical(format!("{n} replicas lagged")),
        }
    }
    if seen > 0.0 {
        match inactive {
            0 => found.ok("replicas are active"),
            n => found.critical(format!("{n} replicas inactive")),
        }
    }
}

fn messages(found: &mut Found, info: &StreamInfo, limits: &Limits) {
    let (warning, critical, messages) = (limits.msgs_warn, limits.msgs_critical, info.state.messages);
    if warning == 0 && critical == 0 {
        return;
    }
    let metric = found.metric("messages", messages as f64, "Messages stored in the stream");
    metric.limits(warning as f64, critical as f64);
    let text = format!("{messages} messages");
    if critical > 0 && messages <= critical {
        found.critical(text);
    } else if warning > 0 && messages <= warning {
        found.warn(text);
    } else {
        found.ok(text);
    }
}

fn subjects(found: &mut Found, info: &StreamInfo, limits: &Limits) {
    let (warning, critical) = (limits.subjects_warn, limits.subjects_critical);
    if warning <= 0 && critical <= 0 {
        return;
    }
    let subjects = info.state.num_subjects;
    let metric = found.metric("subjects", subjects as f64, "Number of subjects stored in the stream");
    metric.limits(warning as f64, critical as f64);
    let much = warning < critical;
    let reached = |limit: i64| if much { subjects >= limit } else { subjects <= limit };
    let text = format!("{subjects} subjects");
    if reached(critical) {
        found.critical(text);
    } else if reached(warning) {
        found.warn(text);
    } else {
        found.ok(text);
    }
}

fn sources(found: &mut Found, info: &StreamInfo, limits: &Limits) {
    let count = info.sources.len() as i64;
    let metric = found.metric("sources", count as f64, "Number of sources being consumed by this stream");
    metric.limits(limits.min_sources as f64, limits.max_sources as f64);
    let few = limits.min_sources > 0 && count < limits.min_sources;
    let many = limits.max_sources > 0 && count > limits.max_sources;
    match few || many {
        true => found.critical(format!("{count} sources")),
        false => found.ok(format!("{count} sources")),
    }
    if !limits.has_source_limits() {
        return;
    }
    let lagged = info.sources.iter().filter(|s| limits.lags(s.lag)).count();
    let inactive = info.sources.iter().filter(|s| limits.sleeps(s.active)).count();
    let help = "Number of sources that are behind more than the configured threshold";
    found.metric("sources_lagged", lagged as f64, help);
    found.metric("sources_inactive", inactive as f64, "Number of sources that are inactive");
    match lagged {
        0 => found.ok(format!("{count} sources current")),
        n => found.critical(format!("{n} sources are lagged")),
    }
    match inactive {
        0 => found.ok(format!("{count} sources active")),
        n => found.critical(format!("{n} sources are inactive")),
    }
}

fn mirror(found: &mut Found, info: &StreamInfo, limits: &Limits) {
    // A stream has a mirror or sources, not both.
    if !limits.has_source_limits() || !info.sources.is_empty() {
        return;
    }
    let Some(config) = &info.config.mirror else { return found.critical("not mirrored") };
    let Some(state) = &info.mirror else { return found.critical("invalid state") };
    let help = "Number of operations this peer is behind its origin";
    found.metric("lag", state.lag as f64, help).limits(0.0, limits.lag as f64);
    let help = "Indicates if this peer is active and catching up if lagged";
    found.metric("active", state.active as f64 / SECOND, help).unit("s").limits(0.0, limits.seen);
    if limits.lags(state.lag) {
        found.critical(format!("Mirror Lag {}", state.lag));
    }
    if limits.sleeps(state.active) {
        found.critical(format!("Mirror Seen {}", go(state.active)));
    }
    if !limits.lags(state.lag) && !limits.sleeps(state.active) {
        found.ok(format!("Mirror {}", config.name));
    }
}
