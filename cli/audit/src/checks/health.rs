//! Streams and consumers whose metadata says what is healthy.

use std::io::{Read, Seek};

use super::jetstream::{Replica, replicas};
use crate::archive::Error;
use crate::check::{Check, Outcome, Room, Run};
use crate::monitoring::{ConsumerHealth, Finding, Level, StreamHealth};

pub(super) fn checks<R: Read + Seek>() -> Vec<(Check, Run<R>)> {
    let check = |code, name, description| Check::new(code, "jetstream", name, description);
    vec![
        (
            check(
                "JETSTREAM_004",
                "Stream Metadata based monitoring",
                "Stream health using the 'nats server check stream' metadata",
            ),
            stream_health,
        ),
        (
            check(
                "JETSTREAM_005",
                "Consumer Metadata based monitoring",
                "Consumer health using the 'nats server check consumer' metadata",
            ),
            consumer_health,
        ),
    ]
}

fn stream_health<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    let mut critical = false;
    for Replica { account, stream, server, detail } in replicas(room) {
        // The leader knows.
        if detail.cluster.as_ref().is_some_and(|cluster| cluster.leader != server) {
            continue;
        }
        let config = detail.config.clone().unwrap_or_default();
        let health = match StreamHealth::from_metadata(&config.metadata) {
            Ok(health) => health,
            Err(why) => {
                room.notes.add(format!(
                    "failed to run health check for stream {stream} in account {account}: {why}"
                ));
                continue;
            }
        };
        critical |= report(room, health.check(&detail), &format!("stream {stream} in {account}"));
    }
    Ok(outcome(room, critical, "instances of streams checks failing"))
}

fn consumer_health<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    let mut critical = false;
    for Replica { account, stream, server, detail } in replicas(room) {
        for consumer in detail.consumer_detail {
            if consumer.cluster.as_ref().is_some_and(|cluster| cluster.leader != server) {
                continue;
            }
            let name = &consumer.name;
            let config = consumer.config.clone().unwrap_or_default();
            let health = match ConsumerHealth::from_metadata(&config.metadata) {
                Ok(health) => health,
                Err(why) => {
                    room.notes.add(format!(
                        "failed to run health check for consumer {stream} > {name} in account {account}: {why}"
                    ));
                    continue;
                }
            };
            let found = health.check(&consumer, room.now);
            critical |= report(room, found, &format!("consumer {name} in stream {stream} in {account}"));
        }
    }
    Ok(outcome(room, critical, "instances of consumer checks failing"))
}

/// Adds examples; true when one is critical.
fn report<R: Read + Seek>(room: &mut Room<'_, R>, findings: Vec<Finding>, of: &str) -> bool {
    for level in [false, true] {
        for finding in findings.iter().filter(|finding| (finding.level == Level::Critical) == level) {
            let word = if level { "CRITICAL" } else { "WARNING" };
            room.examples.add(format!("{word}: {of}: {}", finding.text));
        }
    }
    findings.iter().any(|finding| finding.level == Level::Critical)
}

fn outcome<R: Read + Seek>(room: &mut Room<'_, R>, critical: bool, what: &str) -> Outcome {
    room.outcome(if critical { Outcome::Fail } else { Outcome::Warn }, what)
}
