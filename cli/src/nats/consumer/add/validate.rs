//! What can be seen to be wrong with a configuration without asking a server.

use schemas::jetstream::ConsumerConfig;

/// The longest a description may be.
const MAX_DESCRIPTION: usize = 4096;

/// What is wrong, each with its field; empty when nothing is.
pub fn mistakes(config: &ConsumerConfig) -> Vec<String> {
    let mut found = vec![];
    for (field, name) in [("durable_name", &config.durable_name), ("name", &config.name)] {
        if name.contains(|c: char| ".*>\\/".contains(c) || c.is_whitespace()) {
            found.push(format!("{field}: {name:?} has one of '.*>\\/ '"));
        }
    }
    if config.description.chars().count() > MAX_DESCRIPTION {
        found.push(format!("description: longer than {MAX_DESCRIPTION} characters"));
    }
    let subject = &config.deliver_subject;
    if !subject.is_empty() && !daemon_subject::valid::is_valid_interest(subject.as_bytes()) {
        found.push(format!("deliver_subject: {subject:?} is no valid subject"));
    }
    let alone = (!config.filter_subject.is_empty()).then_some(("filter_subject", &config.filter_subject));
    let listed = config.filter_subjects.iter().map(|subject| ("filter_subjects", subject));
    for (field, subject) in alone.into_iter().chain(listed) {
        if !daemon_subject::valid::is_valid_interest(subject.as_bytes()) {
            found.push(format!("{field}: {subject:?} is no valid subject"));
        }
    }
    limits(config, &mut found);
    found
}

fn limits(config: &ConsumerConfig, found: &mut Vec<String>) {
    let least = [
        ("ack_wait", config.ack_wait, 0),
        ("max_deliver", config.max_deliver, -1),
        ("max_waiting", config.max_waiting, 0),
        ("max_ack_pending", config.max_ack_pending, -1),
        ("max_batch", config.max_batch, 0),
        ("max_expires", config.max_expires, 0),
        ("max_bytes", config.max_bytes, 0),
        ("idle_heartbeat", config.idle_heartbeat, 0),
        ("inactive_threshold", config.inactive_threshold, 0),
        ("num_replicas", config.num_replicas, 0),
        ("priority_timeout", config.priority_timeout, 0),
    ];
    for (field, value, least) in least {
        if value < least {
            found.push(format!("{field}: {value} is less than {least}"));
        }
    }
    if config.num_replicas > 5 {
        found.push(format!("num_replicas: {} is more than 5", config.num_replicas));
    }
    if config.backoff.iter().any(|pause| *pause < 0) {
        found.push("backoff: a pause is less than 0".into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_named_with_their_field() {
        let good = ConsumerConfig { durable_name: "A".into(), max_deliver: -1, ..ConsumerConfig::default() };
        assert_eq!(mistakes(&good), [""; 0]);
        type Spoil = fn(&mut ConsumerConfig);
        let cases: [(Spoil, &str); 6] = [
            (|c| c.durable_name = "a.b".into(), "durable_name: \"a.b\" has one of '.*>\\/ '"),
            (|c| c.filter_subject = "a..b".into(), "filter_subject: \"a..b\" is no valid subject"),
            (|c| c.filter_subjects = vec![".a".into()], "filter_subjects: \".a\" is no valid subject"),
            (|c| c.max_deliver = -2, "max_deliver: -2 is less than -1"),
            (|c| c.num_replicas = 6, "num_replicas: 6 is more than 5"),
            (|c| c.backoff = vec![-1], "backoff: a pause is less than 0"),
        ];
        for (spoil, want) in cases {
            let mut config = good.clone();
            spoil(&mut config);
            assert_eq!(mistakes(&config), [want]);
        }
    }
}
