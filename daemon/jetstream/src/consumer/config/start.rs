//! Where a consumer starts: a start is given when the policy asks for one, and not otherwise.

use schemas::jetstream::{ApiError, ConsumerConfig, DeliverPolicy, errors};

pub fn check(config: &ConsumerConfig) -> Result<(), ApiError> {
    let (sequence, time) = (config.opt_start_seq > 0, config.opt_start_time.is_some());
    match config.deliver_policy {
        DeliverPolicy::All => neither("all", sequence, time),
        DeliverPolicy::Last => neither("last", sequence, time),
        DeliverPolicy::New => neither("new", sequence, time),
        DeliverPolicy::LastPerSubject => {
            neither("last per subject", sequence, time)?;
            let filtered = !config.filter_subject.is_empty() || !config.filter_subjects.is_empty();
            if filtered { Ok(()) } else { Err(missing("last per subject", "filter subject")) }
        }
        DeliverPolicy::ByStartSequence if !sequence => Err(missing("by start sequence", "start sequence")),
        DeliverPolicy::ByStartSequence if time => Err(too_much("by start sequence", "time")),
        DeliverPolicy::ByStartTime if !time => Err(missing("by start time", "start time")),
        // The word is doubled where it is known from.
        DeliverPolicy::ByStartTime if sequence => Err(too_much("by start time", "start sequence")),
        DeliverPolicy::ByStartSequence | DeliverPolicy::ByStartTime => Ok(()),
    }
}

fn neither(policy: &str, sequence: bool, time: bool) -> Result<(), ApiError> {
    match (sequence, time) {
        (true, _) => Err(too_much(policy, "sequence")),
        (false, true) => Err(too_much(policy, "time")),
        (false, false) => Ok(()),
    }
}

fn too_much(policy: &str, start: &str) -> ApiError {
    errors::CONSUMER_INVALID_POLICY.with(format_args!(
        "consumer delivery policy is deliver {policy}, but optional start {start} is also set"
    ))
}

fn missing(policy: &str, what: &str) -> ApiError {
    errors::CONSUMER_INVALID_POLICY
        .with(format_args!("consumer delivery policy is deliver {policy}, but optional {what} is not set"))
}
