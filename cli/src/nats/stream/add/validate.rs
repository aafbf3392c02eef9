//! What can be seen to be wrong with a configuration without asking a server.

use schemas::jetstream::{StreamConfig, StreamSource};

/// The type of the document.
pub const SCHEMA: &str = "io.nats.jetstream.api.v1.stream_configuration";

/// The longest a description may be.
const MAX_DESCRIPTION: usize = 4096;

/// What is wrong, each with its field; empty when nothing is.
pub fn mistakes(config: &StreamConfig) -> Vec<String> {
    let mut found = vec![];
    if !config.no_ack && config.subjects.iter().any(|subject| subject == ">") {
        found.push("subjects cannot be '>' when acknowledgement is enabled".to_string());
    }
    names(config, &mut found);
    limits(config, &mut found);
    for subject in &config.subjects {
        if !daemon_subject::valid::is_valid_interest(subject.as_bytes()) {
            found.push(format!("subjects: {subject:?} is no valid subject"));
        }
    }
    if config.mirror.is_some() && !config.subjects.is_empty() {
        found.push("subjects: a mirror keeps those of the other stream".into());
    }
    if config.mirror.is_some() && !config.sources.is_empty() {
        found.push("sources: a mirror has none".into());
    }
    found
}

fn names(config: &StreamConfig, found: &mut Vec<String>) {
    let wrong =
        |name: &str| name.is_empty() || name.contains(|c: char| ".*>".contains(c) || c.is_whitespace());
    if wrong(&config.name) {
        found.push(format!("name: {:?} is empty or has one of '.*> '", config.name));
    }
    let sources = config.sources.iter().map(|source| ("sources", source));
    let all = config.mirror.iter().map(|mirror| ("mirror", mirror)).chain(sources);
    for (field, StreamSource { name, .. }) in all {
        if wrong(name) {
            found.push(format!("{field}: name: {name:?} is empty or has one of '.*> '"));
        }
    }
    if config.description.chars().count() > MAX_DESCRIPTION {
        found.push(format!("description: longer than {MAX_DESCRIPTION} characters"));
    }
}

fn limits(config: &StreamConfig, found: &mut Vec<String>) {
    let least = [
        ("max_consumers", config.max_consumers, -1),
        ("max_msgs", config.max_msgs, -1),
        ("max_msgs_per_subject", config.max_msgs_per_subject, -1),
        ("max_bytes", config.max_bytes, -1),
        ("max_msg_size", config.max_msg_size.into(), -1),
        ("max_age", config.max_age, 0),
        ("duplicate_window", config.duplicate_window, 0),
        ("subject_delete_marker_ttl", config.subject_delete_marker_ttl, 0),
        ("num_replicas", config.num_replicas, 0),
    ];
    for (field, value, least) in least {
        if value < least {
            found.push(format!("{field}: {value} is less than {least}"));
        }
    }
    if config.num_replicas > 5 {
        found.push(format!("num_replicas: {} is more than 5", config.num_replicas));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_named_with_their_field() {
        let good = StreamConfig { name: "A".into(), subjects: vec!["a.>".into()], ..StreamConfig::default() };
        assert_eq!(mistakes(&good), [""; 0]);
        type Spoil = fn(&mut StreamConfig);
        let cases: [(Spoil, &str); 6] = [
            (|c| c.name = "a.b".into(), "name: \"a.b\" is empty or has one of '.*> '"),
            (|c| c.subjects = vec![">".into()], "subjects cannot be '>' when acknowledgement is enabled"),
            (|c| c.subjects = vec!["a..b".into()], "subjects: \"a..b\" is no valid subject"),
            (|c| c.max_msgs = -2, "max_msgs: -2 is less than -1"),
            (|c| c.num_replicas = 6, "num_replicas: 6 is more than 5"),
            (
                |c| c.mirror = Some(StreamSource { name: "M".into(), ..StreamSource::default() }),
                "subjects: a mirror keeps those of the other stream",
            ),
        ];
        for (spoil, want) in cases {
            let mut config = good.clone();
            spoil(&mut config);
            assert_eq!(mistakes(&config), [want]);
        }
    }
}
