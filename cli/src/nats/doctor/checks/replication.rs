//! Whether mirrors and sources keep up.

use schemas::jetstream::StreamSourceInfo;

use crate::nats::doctor::check::{Check, Found, Severity, found};
use crate::nats::doctor::snapshot::{Snapshot, Stream};
use crate::term::duration::human_nanos;

pub const CHECKS: &[Check] = &[
    Check {
        code: "NAT-REP-001",
        severity: Severity::Warning,
        title: "A mirror lags behind",
        why: "Who reads the mirror does not see the newest messages.",
        run: |s| each(s, true, lag),
    },
    Check {
        code: "NAT-REP-002",
        severity: Severity::Critical,
        title: "A mirror does not reach its origin",
        why: "Nothing more comes over until the reason is gone.",
        run: |s| each(s, true, broken),
    },
    Check {
        code: "NAT-REP-003",
        severity: Severity::Warning,
        title: "A source lags behind",
        why: "The stream does not have the newest messages of its source.",
        run: |s| each(s, false, lag),
    },
    Check {
        code: "NAT-REP-004",
        severity: Severity::Critical,
        title: "A source is not reached",
        why: "Nothing more comes over until the reason is gone.",
        run: |s| each(s, false, broken),
    },
    Check {
        code: "NAT-REP-005",
        severity: Severity::Warning,
        title: "A mirror or source was not heard for a while",
        why: "An origin says every second that it is there; one that is silent is gone, or out of reach.",
        run: silent,
    },
];

const LAG: u64 = 1000;
const QUIET: i64 = 60_000_000_000;

fn origins(stream: &Stream, mirror: bool) -> Vec<&StreamSourceInfo> {
    if mirror { stream.mirror.iter().collect() } else { stream.sources.iter().collect() }
}

fn each(snapshot: &Snapshot, mirror: bool, judge: fn(&StreamSourceInfo) -> Option<String>) -> Vec<Found> {
    let all = snapshot
        .streams
        .iter()
        .flat_map(|stream| origins(stream, mirror).into_iter().map(move |o| (stream, o)));
    all.filter_map(|(stream, origin)| {
        let evidence = format!("{}: {}", origin.name, judge(origin)?);
        let fix = format!(
            "nats stream info {}; is {} there, and may this account read it?",
            stream.config.name, origin.name
        );
        Some(found(format!("stream {}", stream.title()), evidence, fix))
    })
    .collect()
}

fn lag(origin: &StreamSourceInfo) -> Option<String> {
    (origin.lag > LAG).then(|| format!("{} messages behind", origin.lag))
}

fn broken(origin: &StreamSourceInfo) -> Option<String> {
    match &origin.error {
        Some(error) => Some(error.description.clone()),
        None => (origin.active < 0).then(|| "it was never heard".to_string()),
    }
}

fn quiet(origin: &StreamSourceInfo) -> Option<String> {
    (origin.active > QUIET && origin.error.is_none())
        .then(|| format!("last heard {} ago", human_nanos(origin.active)))
}

fn silent(snapshot: &Snapshot) -> Vec<Found> {
    [true, false].into_iter().flat_map(|mirror| each(snapshot, mirror, quiet)).collect()
}
