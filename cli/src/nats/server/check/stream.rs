//! `nats server check stream`: servers that keep a stream, what it copies from others, and how much it holds.

use cli_audit::monitoring::{PREFIX, StreamHealth};
use schemas::jetstream::StreamInfo;
use schemas::monitor::StreamDetail;

use super::finish;
use super::result::Found;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::Api;
use crate::nats::{Call, Command};
use crate::spec::{Flag, Kind};

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

/// Thresholds that may stand in metadata, too.
const THRESHOLDS: [&str; 11] = [
    "lag-critical",
    "seen-critical",
    "min-sources",
    "max-sources",
    "peer-expect",
    "peer-lag-critical",
    "peer-seen-critical",
    "msgs-warn",
    "msgs-critical",
    "subjects-warn",
    "subjects-critical",
];

fn run(call: &Call) -> Outcome {
    let stream = call.text("stream");
    finish::check(call, Found::new("stream", stream), async |found| {
        let loaded = async { Ok(Api::open(call).await?.stream(stream).await?) };
        let info = loaded.await.map_err(|f: Failure| f.context("could not load info"))?;
        let mut wanted = info.config.metadata.clone();
        for name in THRESHOLDS.into_iter().filter(|name| call.typed(name)) {
            wanted.insert(format!("{PREFIX}{name}"), call.text(name).to_string());
        }
        let health = StreamHealth::from_metadata(&wanted)
            .map_err(|e| Failure::new(format!("could not configure based on metadata: {e}")))?;
        let stream = detail(info);
        metrics(found, &stream, &health);
        found.take(health.judge(&stream));
        Ok(())
    })
}

fn detail(info: StreamInfo) -> StreamDetail {
    let StreamInfo { config, state, cluster, mirror, sources, .. } = info;
    let name = config.name.clone();
    StreamDetail { name, config: Some(config), state, cluster, mirror, sources, ..StreamDetail::default() }
}

fn metrics(found: &mut Found, stream: &StreamDetail, wanted: &StreamHealth) {
    if wanted.msgs_warn > 0 || wanted.msgs_critical > 0 {
        let metric = found.metric("messages", stream.state.messages as f64, "Messages stored in the stream");
        metric.limits(wanted.msgs_warn as f64, wanted.msgs_critical as f64);
    }
    if wanted.subjects_warn > 0 || wanted.subjects_critical > 0 {
        let help = "Number of subjects stored in the stream";
        let metric = found.metric("subjects", stream.state.num_subjects as f64, help);
        metric.limits(wanted.subjects_warn as f64, wanted.subjects_critical as f64);
    }
    let help = "Number of sources being consumed by this stream";
    let metric = found.metric("sources", stream.sources.len() as f64, help);
    metric.limits(wanted.min_sources as f64, wanted.max_sources as f64);
    if wanted.has_source_limits() {
        let (lagged, inactive) = wanted.bad_sources(stream);
        let help = "Number of sources that are behind more than the configured threshold";
        found.metric("sources_lagged", lagged as f64, help);
        found.metric("sources_inactive", inactive as f64, "Number of sources that are inactive");
    }
    let mirrored = stream.config.as_ref().is_some_and(|config| config.mirror.is_some());
    if let Some(mirror) = stream.mirror.as_ref().filter(|_| mirrored)
        && wanted.has_source_limits()
        && stream.sources.is_empty()
    {
        let help = "Number of operations this peer is behind its origin";
        found.metric("lag", mirror.lag as f64, help).limits(0.0, wanted.lag_critical as f64);
        let help = "Indicates if this peer is active and catching up if lagged";
        let metric = found.metric("active", mirror.active as f64 / SECOND, help).unit("s");
        metric.limits(0.0, wanted.seen_critical as f64 / SECOND);
    }
}
