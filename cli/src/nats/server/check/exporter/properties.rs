//! Properties of checks in a file: each is a flag of the check's command.

use serde_json::Value;

use super::config::Check;
use crate::failure::Outcome;

/// What a property holds besides what its flag takes.
#[derive(Clone, Copy, PartialEq)]
enum Holds {
    /// What the flag takes.
    Plain,
    /// Seconds, with a fraction perhaps.
    Seconds,
    /// A map of texts; the flag is repeated.
    Pairs,
}

use Holds::{Pairs, Plain, Seconds};

type Table = &'static [(&'static str, &'static str, Holds)];

/// By kind: properties, their flags, and what they hold.
const KINDS: [(&str, Table); 10] = [
    (
        "connection",
        &[
            ("connect_time_warning", "connect-warn", Seconds),
            ("connect_time_critical", "connect-critical", Seconds),
            ("server_rtt_warning", "rtt-warn", Seconds),
            ("server_rtt_critical", "rtt-critical", Seconds),
            ("request_rtt_warning", "req-warn", Seconds),
            ("request_rtt_critical", "req-critical", Seconds),
        ],
    ),
    (
        "stream",
        &[
            ("stream_name", "stream", Plain),
            ("sources_lag_critical", "lag-critical", Plain),
            ("sources_seen_critical", "seen-critical", Seconds),
            ("min_sources", "min-sources", Plain),
            ("max_sources", "max-sources", Plain),
            ("cluster_expected_peers", "peer-expect", Plain),
            ("cluster_lag_critical", "peer-lag-critical", Plain),
            ("cluster_seen_critical", "peer-seen-critical", Seconds),
            ("messages_warn", "msgs-warn", Plain),
            ("messages_critical", "msgs-critical", Plain),
            ("subjects_warn", "subjects-warn", Plain),
            ("subjects_critical", "subjects-critical", Plain),
        ],
    ),
    (
        "consumer",
        &[
            ("stream_name", "stream", Plain),
            ("consumer_name", "consumer", Plain),
            ("ack_outstanding_critical", "outstanding-ack-critical", Plain),
            ("waiting_critical", "waiting-critical", Plain),
            ("unprocessed_critical", "unprocessed-critical", Plain),
            ("last_delivery_critical", "last-delivery-critical", Seconds),
            ("last_ack_critical", "last-ack-critical", Seconds),
            ("redelivery_critical", "redelivery-critical", Plain),
            ("pinned", "pinned", Plain),
        ],
    ),
    (
        "message",
        &[
            ("stream_name", "stream", Plain),
            ("subject", "subject", Plain),
            ("age_warning", "age-warn", Seconds),
            ("age_critical", "age-critical", Seconds),
            ("content_regex", "content", Plain),
            ("body_as_timestamp", "body-timestamp", Plain),
        ],
    ),
    (
        "meta",
        &[
            ("expect_servers", "expect", Plain),
            ("lag_critical", "lag-critical", Plain),
            ("seen_critical", "seen-critical", Seconds),
        ],
    ),
    (
        "jetstream",
        &[
            ("memory_warning", "mem-warn", Plain),
            ("memory_critical", "mem-critical", Plain),
            ("file_warning", "store-warn", Plain),
            ("file_critical", "store-critical", Plain),
            ("stream_warning", "streams-warn", Plain),
            ("stream_critical", "streams-critical", Plain),
            ("consumers_warning", "consumers-warn", Plain),
            ("consumers_critical", "consumers-critical", Plain),
            ("check_replicas", "replicas", Plain),
            ("replica_seen_critical", "replica-seen-critical", Seconds),
            ("replica_lag_critical", "replica-lag-critical", Plain),
        ],
    ),
    (
        "server",
        &[
            ("name", "name", Plain),
            ("cpu_warning", "cpu-warn", Plain),
            ("cpu_critical", "cpu-critical", Plain),
            ("memory_warning", "mem-warn", Plain),
            ("memory_critical", "mem-critical", Plain),
            ("connections_warning", "conn-warn", Plain),
            ("connections_critical", "conn-critical", Plain),
            ("subscriptions_warning", "subs-warn", Plain),
            ("subscriptions_critical", "subs-critical", Plain),
            ("uptime_warning", "uptime-warn", Seconds),
            ("uptime_critical", "uptime-critical", Seconds),
            ("authentication_required", "auth-required", Plain),
            ("tls_required", "tls-required", Plain),
            ("tls_expire_warning", "tls-cert-warn", Plain),
            ("tls_expire_critical", "tls-cert-crit", Plain),
            ("jet_stream_required", "js-required", Plain),
        ],
    ),
    (
        "kv",
        &[
            ("bucket", "bucket", Plain),
            ("key", "key", Plain),
            ("values_warning", "values-warn", Plain),
            ("values_critical", "values-critical", Plain),
        ],
    ),
    (
        "credential",
        &[
            ("file", "credential", Plain),
            ("validity_warning", "validity-warn", Seconds),
            ("validity_critical", "validity-critical", Seconds),
            ("requires_expiry", "require-expiry", Plain),
        ],
    ),
    (
        "request",
        &[
            ("subject", "subject", Plain),
            ("payload", "payload", Plain),
            ("header", "headers", Pairs),
            ("headers", "match-headers", Pairs),
            ("response_match", "match-payload", Plain),
            ("response_time_warn", "response-warn", Seconds),
            ("response_time_crit", "response-critical", Seconds),
        ],
    ),
];

/// The kind's name as metrics have it, and the flags of its command.
pub fn arguments(check: &Check) -> Outcome<(&'static str, Vec<String>)> {
    let Some((kind, table)) = KINDS.iter().find(|(kind, _)| *kind == check.kind) else {
        let known: Vec<&str> = KINDS.iter().map(|(kind, _)| *kind).collect();
        crate::fail!("unknown kind {:?}: there are {}", check.kind, known.join(", "));
    };
    let mut flags = vec![];
    for (name, value) in &check.properties {
        let Some((_, flag, holds)) = table.iter().find(|(known, _, _)| known == name) else {
            let known: Vec<&str> = table.iter().map(|(name, _, _)| *name).collect();
            let hint = daemon_config::nearest(name, &known).map(|near| format!("; did you mean {near}?"));
            crate::fail!("unknown property {name:?}{}", hint.unwrap_or_default());
        };
        flags.extend(self::flags(flag, *holds, name, value)?);
    }
    // There a file says nothing of expiry, and that means that none is asked for.
    if check.kind == "credential" && !check.properties.contains_key("requires_expiry") {
        flags.push("--no-require-expiry".into());
    }
    Ok((kind, flags))
}

fn flags(flag: &str, holds: Holds, name: &str, value: &Value) -> Outcome<Vec<String>> {
    Ok(match (holds, value) {
        (_, Value::Null) => vec![],
        (Plain, Value::Bool(true)) => vec![format!("--{flag}")],
        // Only some can be switched off; the others are off.
        (Plain, Value::Bool(false)) if matches!(flag, "require-expiry" | "replicas") => {
            vec![format!("--no-{flag}")]
        }
        (Plain, Value::Bool(false)) => vec![],
        (Plain, Value::String(text)) => vec![format!("--{flag}={text}")],
        (Plain, Value::Number(number)) => vec![format!("--{flag}={number}")],
        (Seconds, Value::Number(number)) => {
            let nanos = number.as_f64().unwrap_or(0.0) * 1e9;
            vec![format!("--{flag}={}ns", nanos as i64)]
        }
        (Pairs, Value::Object(pairs)) => {
            let pair = |(key, value): (&String, &Value)| match value {
                Value::String(value) => Some(format!("--{flag}={key}={value}")),
                _ => None,
            };
            match pairs.iter().map(pair).collect::<Option<Vec<_>>>() {
                Some(flags) => flags,
                None => crate::fail!("property {name:?}: the values are texts"),
            }
        }
        (holds, _) => {
            let wanted = match holds {
                Plain => "a text, a number, true or false",
                Seconds => "a number of seconds",
                Pairs => "a map of texts",
            };
            crate::fail!("property {name:?} is to be {wanted}")
        }
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::nats::program;
    use crate::spec::parse;

    #[test]
    fn every_property_is_a_flag_of_its_check() {
        let program = program();
        for (kind, table) in KINDS {
            let parsed = parse(&program, ["server", "check", kind].map(String::from).to_vec(), |_| None);
            assert_eq!(parsed.command().name, kind);
            for (property, flag, _) in table {
                let has = parsed.command().flags.iter().any(|known| known.name == *flag);
                assert!(has, "{kind}: {property} is --{flag}");
            }
        }
    }

    #[test]
    fn values_are_written_as_flags_take_them() {
        let properties = json!({"subject": "s", "header": {"a": "b"}, "response_time_warn": 0.25});
        let check = Check {
            name: "r".into(),
            kind: "request".into(),
            properties: properties.as_object().unwrap().clone(),
            ..Check::default()
        };
        let (kind, flags) = arguments(&check).unwrap();
        assert_eq!(kind, "request");
        assert_eq!(flags, ["--subject=s", "--headers=a=b", "--response-warn=250000000ns"]);
    }
}
