//! One instance of the service: its name, its counters, and its answers to the verbs.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::Map;

use crate::term::time;

use super::verbs::{EndpointInfo, EndpointStats, Info, Instance, Ping, Stats, Verb};

const NAME: &str = "nats-bench-service";
const VERSION: &str = "1.0.0";
const ENDPOINT: &str = "default";

pub struct Identity {
    instance: Instance,
    subject: String,
    queue: &'static str,
    started: String,
    requests: u64,
    busy: Duration,
}

impl Identity {
    /// A new instance, started now, for requests on `subject`.
    pub fn new(subject: &str, queue: &'static str) -> Identity {
        let id = daemon_keys::Nuid::random().next_string();
        Identity {
            instance: Instance { name: NAME, id, version: VERSION, metadata: Map::new() },
            subject: subject.to_string(),
            queue,
            started: time::rfc3339(Timestamp::now()),
            requests: 0,
            busy: Duration::ZERO,
        }
    }

    /// Counts a request and the time it took.
    #[inline]
    pub fn served(&mut self, time: Duration) {
        self.requests += 1;
        self.busy += time;
    }

    /// Where the verbs are asked: of all services, of all with our name, of us alone. The verbs repeat in their order.
    pub fn verb_subjects(&self) -> Vec<(String, Verb)> {
        let to_us = ["".into(), format!(".{NAME}"), format!(".{NAME}.{}", self.instance.id)];
        let subject = |rest: &String, verb: Verb| (format!("$SRV.{}{rest}", verb.word()), verb);
        to_us.iter().flat_map(|rest| Verb::ALL.map(|verb| subject(rest, verb))).collect()
    }

    pub fn answer(&self, verb: Verb) -> String {
        let json = match verb {
            Verb::Ping => serde_json::to_string(&Ping {
                instance: &self.instance,
                r#type: "io.nats.micro.v1.ping_response",
            }),
            Verb::Info => serde_json::to_string(&self.info()),
            Verb::Stats => serde_json::to_string(&self.stats()),
        };
        json.expect("plain fields always make JSON")
    }

    fn info(&self) -> Info<'_> {
        Info {
            instance: &self.instance,
            r#type: "io.nats.micro.v1.info_response",
            description: "",
            endpoints: [EndpointInfo {
                name: ENDPOINT,
                subject: &self.subject,
                queue_group: self.queue,
                metadata: Map::new(),
            }],
        }
    }

    fn stats(&self) -> Stats<'_> {
        let busy = self.busy.as_nanos() as u64;
        Stats {
            instance: &self.instance,
            r#type: "io.nats.micro.v1.stats_response",
            started: &self.started,
            endpoints: [EndpointStats {
                name: ENDPOINT,
                subject: &self.subject,
                queue_group: self.queue,
                num_requests: self.requests,
                num_errors: 0,
                last_error: "",
                processing_time: busy,
                average_processing_time: busy.checked_div(self.requests).unwrap_or(0),
            }],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity() -> Identity {
        let mut identity = Identity::new("test", "q");
        identity.instance.id = "ID".into();
        identity.started = "2024-02-29T00:00:00Z".into();
        identity
    }

    #[test]
    fn answers() {
        let mut identity = identity();
        identity.served(Duration::from_nanos(100));
        identity.served(Duration::from_nanos(300));
        let start = r#"{"name":"nats-bench-service","id":"ID","version":"1.0.0","metadata":{},"type":"io.nats.micro.v1."#;
        let table = [
            (Verb::Ping, r#"ping_response"}"#),
            (
                Verb::Info,
                r#"info_response","description":"","endpoints":[{"name":"default","subject":"test","queue_group":"q","metadata":{}}]}"#,
            ),
            (
                Verb::Stats,
                r#"stats_response","started":"2024-02-29T00:00:00Z","endpoints":[{"name":"default","subject":"test","queue_group":"q","num_requests":2,"num_errors":0,"last_error":"","processing_time":400,"average_processing_time":200}]}"#,
            ),
        ];
        for (verb, rest) in table {
            assert_eq!(identity.answer(verb), format!("{start}{rest}"));
        }
    }

    #[test]
    fn verbs_are_asked_in_three_ways_each() {
        let subjects = identity().verb_subjects();
        assert_eq!(subjects.len(), 9);
        for (i, (subject, verb)) in subjects.iter().enumerate() {
            assert!(subject.starts_with(&format!("$SRV.{}", Verb::ALL[i % 3].word())), "{subject}");
            assert_eq!(*verb, Verb::ALL[i % 3]);
        }
        assert_eq!(subjects[8].0, "$SRV.STATS.nats-bench-service.ID");
    }
}
