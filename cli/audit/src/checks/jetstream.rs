//! Streams: replicas that lag, many subjects, limits.

use std::io::{Read, Seek};

use schemas::monitor::StreamDetail;

use super::share;
use crate::archive::{Error, Kind, Tag};
use crate::check::{Check, Outcome, Room, Run};

pub(super) fn checks<R: Read + Seek>() -> Vec<(Check, Run<R>)> {
    let check = |code, name, description| Check::new(code, "jetstream", name, description);
    vec![
        (
            check("JETSTREAM_001", "Stream Lagging Replicas", "All replicas of a stream are keeping up")
                .with(
                    "last_seq",
                    10.0,
                    "%",
                    "How far a replica may be behind the highest known last sequence",
                ),
            lagging_replicas,
        ),
        (
            check(
                "JETSTREAM_002",
                "Stream High Cardinality",
                "Streams unique subjects do not exceed a given threshold",
            )
            .with(
                "subjects",
                1_000_000.0,
                "int",
                "Alerting threshold for unique subjects in a stream",
            ),
            many_subjects,
        ),
        (
            check("JETSTREAM_003", "Stream Limits", "Stream usage is below the configured limits")
                .with("messages", 90.0, "%", "Alert if messages near configured limit")
                .with("bytes", 90.0, "%", "Alert if size near configured limit")
                .with("consumers", 90.0, "%", "Alert if consumer count near configured limit"),
            stream_limits,
        ),
    ]
}

/// A stream as one of its servers told it.
pub(super) struct Replica {
    pub account: String,
    pub stream: String,
    pub server: String,
    pub detail: StreamDetail,
}

/// All replicas of all streams, those of a stream one after the other. What cannot be read is remarked and left out.
pub(super) fn replicas<R: Read + Seek>(room: &mut Room<'_, R>) -> Vec<Replica> {
    let mut found = vec![];
    for (account, stream, servers) in room.archive.streams() {
        for server in servers {
            let tags = [
                Tag::account(account),
                Tag::stream(stream),
                Tag::server(server),
                Tag::kind(Kind::StreamInfo),
            ];
            match room.archive.pages::<StreamDetail>(&tags) {
                Ok(pages) => found.extend(pages.into_iter().map(|detail| Replica {
                    account: account.into(),
                    stream: stream.into(),
                    server: server.into(),
                    detail,
                })),
                Err(why) => {
                    room.notes.add(format!("Stream {stream} in account {account} by server {server}: {why}"))
                }
            }
        }
    }
    found
}

fn lagging_replicas<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    let replicas = replicas(room);
    for of_stream in replicas.chunk_by(|a, b| (&a.account, &a.stream) == (&b.account, &b.stream)) {
        let Some(best) = of_stream.iter().rev().max_by_key(|replica| replica.detail.state.last_seq) else {
            continue;
        };
        let highest = best.detail.state.last_seq;
        let delta = share(highest as f64, room.check.threshold("last_seq")) as u64;
        let least = highest.saturating_sub(delta);
        for Replica { account, stream, server, detail } in of_stream {
            let last = detail.state.last_seq;
            if last < least {
                room.examples.add(format!(
                    "{account}/{stream} server {server} lastSequence: {last} is behind highest lastSequence: {highest} \
                     on server: {}",
                    best.server
                ));
            }
        }
    }
    Ok(room.outcome(Outcome::Fail, "replicas lagging behind"))
}

fn many_subjects<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for Replica { account, stream, detail, .. } in replicas(room) {
        let subjects = detail.state.num_subjects;
        if subjects as f64 > room.check.threshold("subjects") {
            room.examples.add(format!("{account}/{stream}: {subjects} subjects"));
        }
    }
    Ok(room.outcome(Outcome::Warn, "streams with too many subjects"))
}

fn stream_limits<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for Replica { account, stream, server, detail } in replicas(room) {
        let config = detail.config.unwrap_or_default();
        let state = &detail.state;
        for (what, used, limit) in [
            ("messages", state.messages as f64, config.max_msgs),
            ("bytes", state.bytes as f64, config.max_bytes),
            ("consumers", state.consumer_count as f64, config.max_consumers),
        ] {
            if limit > 0 && used > share(limit as f64, room.check.threshold(what)) {
                let percent = used * 100.0 / limit as f64;
                room.examples.add(format!(
                    "stream {stream} (in {account} on {server}) using {percent:.1}% of {what} limit ({used:.0}/{limit})"
                ));
            }
        }
    }
    Ok(room.outcome(Outcome::Warn, "instances of streams approaching limit"))
}
