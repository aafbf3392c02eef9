//! One instance of the service: its name, its counters, and its answers to the verbs.

use std::time::Duration;

use schemas::go::{Time, json};
use schemas::micro::{self, EndpointInfo, EndpointStats, Info, Ping, Stats, Verb};

use crate::nats::jetstream::moment;

const NAME: &str = "nats-bench-service";
const VERSION: &str = "1.0.0";
const ENDPOINT: &str = "default";

pub struct Identity {
    instance: micro::Identity,
    endpoint: EndpointStats,
    started: Time,
}

impl Identity {
    /// A new instance, started now, for requests on `subject`.
    pub fn new(subject: &str, queue: &'static str) -> Identity {
        Identity {
            instance: micro::Identity {
                name: NAME.into(),
                id: daemon_keys::Nuid::random().next_string(),
                version: VERSION.into(),
                ..micro::Identity::default()
            },
            endpoint: EndpointStats {
                name: ENDPOINT.into(),
                subject: subject.to_string(),
                queue_group: queue.into(),
                ..EndpointStats::default()
            },
            started: moment::now(),
        }
    }

    /// Counts a request and the time it took.
    #[inline]
    pub fn served(&mut self, time: Duration) {
        self.endpoint.served(i64::try_from(time.as_nanos()).unwrap_or(i64::MAX));
    }

    /// Where the verbs are asked: of all services, of all with our name, of us alone. The verbs repeat in their order.
    pub fn verb_subjects(&self) -> Vec<(String, Verb)> {
        let to_us = [("", ""), (NAME, ""), (NAME, self.instance.id.as_str())];
        let subjects = |(name, id)| Verb::ALL.map(|verb: Verb| (verb.subject(name, id), verb));
        to_us.into_iter().flat_map(subjects).collect()
    }

    pub fn answer(&self, verb: Verb) -> String {
        let instance = self.instance.clone();
        let json = match verb {
            Verb::Ping => json::to_string(&Ping::new(instance)),
            Verb::Info => json::to_string(&Info::new(instance, "", vec![self.endpoint_info()])),
            Verb::Stats => json::to_string(&Stats::new(instance, self.started, vec![self.endpoint.clone()])),
        };
        json.expect("plain fields always make JSON")
    }

    fn endpoint_info(&self) -> EndpointInfo {
        EndpointInfo {
            name: self.endpoint.name.clone(),
            subject: self.endpoint.subject.clone(),
            queue_group: self.endpoint.queue_group.clone(),
            ..EndpointInfo::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity() -> Identity {
        let mut identity = Identity::new("test", "q");
        identity.instance.id = "ID".into();
        identity.started = "2024-02-29T00:00:00Z".parse().unwrap();
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
