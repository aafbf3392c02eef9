//! The stops of the tour, in their order.

mod accounts;
mod benchmark;
mod connect;
mod doctor;
mod key_value;
mod kill;
mod monitoring;
mod object;
mod permissions;
mod publish_subscribe;
mod request_reply;
mod streams;
mod wildcards;

use super::step::Step;

pub fn all() -> Vec<&'static dyn Step> {
    vec![
        &connect::Connect,
        &publish_subscribe::PublishSubscribe,
        &wildcards::Wildcards,
        &request_reply::RequestReply,
        &streams::Streams,
        &key_value::KeyValue,
        &object::Object,
        &kill::Kill,
        &accounts::Accounts,
        &permissions::Permissions,
        &benchmark::Benchmark,
        &monitoring::Monitoring,
        &doctor::Doctor,
    ]
}

#[cfg(test)]
mod tests {
    use super::all;
    use crate::nats::program;
    use crate::nats::quickstart::tour::Tour;
    use crate::spec::parse;
    use shell_words::split;

    #[test]
    fn every_command_shown_is_one() {
        for typed in all().iter().flat_map(|step| step.commands(&Tour::nowhere())) {
            let line = typed.text();
            let mut words = split(&line).unwrap();
            if words.remove(0) == "nats" {
                let program = program();
                let parsed = parse(&program, words, |_| None);
                // A file that the lines before make is not there now.
                let error = parsed.error.map(|error| format!("{error:?}"));
                let wrong = error.filter(|error| !error.contains("path 'big.bin' does not exist"));
                assert!(wrong.is_none(), "{line}: {wrong:?}");
            }
            assert!(line.len() <= 70, "{line}: too long for a line of 80");
        }
    }
}
