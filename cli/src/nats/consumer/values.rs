//! Values of flags as they stand in configurations.

use schemas::go::Time;
use schemas::jetstream::{AckPolicy, ConsumerConfig, DeliverPolicy, PriorityPolicy, ReplayPolicy};

use super::pause;
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::jetstream::moment;
use crate::term::duration::{self, go};

const MILLISECOND: i64 = 1_000_000;

/// Puts into the configuration what the flags say that all consumers have; what they do not say stays.
pub fn overlay(call: &Call, config: &mut ConsumerConfig) -> Outcome {
    if let Some(text) = call.maybe_text("description").filter(|text| !text.is_empty()) {
        config.description = text.to_string();
    }
    if let Some(subject) = call.maybe_text("target").filter(|subject| !subject.is_empty()) {
        config.deliver_subject = subject.to_string();
    }
    if call.typed("headers-only") {
        config.headers_only = call.flag("headers-only");
    }
    set(&mut config.max_deliver, call.maybe_int("max-deliver"));
    set(&mut config.max_ack_pending, max_pending(call));
    set(&mut config.max_batch, call.maybe_int("max-pull-batch"));
    set(&mut config.max_bytes, call.maybe_int("max-pull-bytes"));
    set(&mut config.max_expires, call.maybe_nanos("max-pull-expire"));
    set(&mut config.ack_wait, call.maybe_nanos("wait").filter(|wait| *wait >= 0));
    set(&mut config.inactive_threshold, call.maybe_nanos("inactive-threshold"));
    set(&mut config.num_replicas, call.maybe_int("replicas"));
    if let Some(percent) = call.maybe_int("sample") {
        config.sample_freq = sample(percent)?;
    }
    if call.given("backoff") {
        config.backoff = backoff(&Backoff::flags(call))?;
    }
    if !call.texts("filter").is_empty() {
        filters(config, call.texts("filter").to_vec());
    }
    if call.typed("metadata") {
        let pairs = call.pairs("metadata").into_iter();
        config.metadata = pairs.map(|(name, value)| (name.to_string(), value.to_string())).collect();
    }
    Ok(())
}

/// Puts into the configuration what the flags say that only new consumers can have.
pub fn overlay_new(call: &Call, config: &mut ConsumerConfig) -> Outcome {
    if let Some(word) = call.maybe_text("ack") {
        config.ack_policy = ack_policy(word);
    }
    if let Some(word) = call.maybe_text("replay") {
        config.replay_policy = replay_policy(word);
    }
    if let Some(policy) = call.maybe_text("deliver").filter(|policy| !policy.is_empty()) {
        start(config, policy)?;
    }
    if call.uint("bps") > 0 {
        config.rate_limit_bps = call.uint("bps");
    }
    if let Some(text) = call.maybe_text("heartbeat").filter(|text| !text.is_empty()) {
        config.idle_heartbeat = heartbeat(text)?;
    }
    if call.typed("flow-control") {
        config.flow_control = call.flag("flow-control");
    }
    set(&mut config.max_waiting, call.maybe_int("max-waiting"));
    if call.flag("memory") {
        config.mem_storage = true;
    }
    if let Some(text) = call.maybe_text("pause").filter(|text| !text.is_empty()) {
        config.pause_until = Some(pause::until(text)?);
    }
    groups(call, config)
}

fn set(field: &mut i64, value: Option<i64>) {
    if let Some(value) = value {
        *field = value;
    }
}

/// `--max-pending`, in either spelling.
pub fn max_pending(call: &Call) -> Option<i64> {
    call.maybe_int("max-pending").or(call.maybe_int("max-outstanding"))
}

pub fn ack_policy(word: &str) -> AckPolicy {
    match word {
        "none" => AckPolicy::None,
        "all" => AckPolicy::All,
        "flow_control" => AckPolicy::FlowControl,
        _ => AckPolicy::Explicit,
    }
}

pub fn replay_policy(word: &str) -> ReplayPolicy {
    if word == "original" { ReplayPolicy::Original } else { ReplayPolicy::Instant }
}

/// Where delivery starts: a word, a sequence, or how far back.
pub fn start(config: &mut ConsumerConfig, policy: &str) -> Outcome {
    (config.opt_start_seq, config.opt_start_time) = (0, None);
    config.deliver_policy = match policy {
        "all" => DeliverPolicy::All,
        "last" => DeliverPolicy::Last,
        "new" | "next" => DeliverPolicy::New,
        "subject" | "last_per_subject" => DeliverPolicy::LastPerSubject,
        _ if policy.bytes().all(|b| b.is_ascii_digit()) => {
            let sequence = policy.parse();
            config.opt_start_seq = sequence
                .map_err(|_| Failure::new(format!("start policy: sequence {policy} is too large")))?;
            DeliverPolicy::ByStartSequence
        }
        _ => {
            let back = duration::parse_nanos(policy).map_err(|_| {
                Failure::new(format!(
                    "start policy: {policy:?} is neither a policy, a sequence nor a duration"
                ))
            })?;
            let time = moment::now().unix_nanos().saturating_sub(back);
            config.opt_start_time = Some(Time::from_unix_nanos(time));
            DeliverPolicy::ByStartTime
        }
    };
    Ok(())
}

/// Nanoseconds; 0 for `-1`.
pub fn heartbeat(text: &str) -> Outcome<i64> {
    if text == "-1" {
        return Ok(0);
    }
    duration::parse_nanos(text).map_err(|e| Failure::new(e).context("invalid heartbeat duration"))
}

/// One filter stands alone, several in a list.
pub fn filters(config: &mut ConsumerConfig, mut subjects: Vec<String>) {
    config.filter_subject = if subjects.len() == 1 { subjects.remove(0) } else { String::new() };
    config.filter_subjects = subjects;
}

fn sample(percent: i64) -> Outcome<String> {
    match percent {
        -1 | 0 => Ok(String::new()),
        1..=100 => Ok(percent.to_string()),
        _ => crate::fail!("sample percent is not between 0 and 100"),
    }
}

fn groups(call: &Call, config: &mut ConsumerConfig) -> Outcome {
    let kinds = [
        ("pinned-groups", PriorityPolicy::PinnedClient),
        ("overflow-groups", PriorityPolicy::Overflow),
        ("prioritized-groups", PriorityPolicy::Prioritized),
    ];
    let mut given = kinds.into_iter().filter(|(flag, _)| !call.texts(flag).is_empty());
    let Some((flag, policy)) = given.next() else {
        if call.given("pinned-ttl") {
            crate::fail!("--pinned-ttl requires --pinned-groups");
        }
        return Ok(());
    };
    if let Some((other, _)) = given.next() {
        crate::fail!("--{flag} and --{other} exclude each other");
    }
    config.priority_policy = policy;
    config.priority_groups = call.texts(flag).to_vec();
    match (policy, call.maybe_nanos("pinned-ttl")) {
        (PriorityPolicy::PinnedClient, ttl) => config.priority_timeout = ttl.unwrap_or(0),
        (_, Some(_)) => crate::fail!("--pinned-ttl requires --pinned-groups"),
        (_, None) => {}
    }
    Ok(())
}

/// How the pauses before redeliveries grow.
pub struct Backoff {
    pub mode: String,
    pub steps: u64,
    pub min: i64,
    pub max: i64,
}

impl Backoff {
    pub fn flags(call: &Call) -> Backoff {
        Backoff {
            mode: call.text("backoff").to_string(),
            steps: call.uint("backoff-steps"),
            min: call.maybe_nanos("backoff-min").unwrap_or(0),
            max: call.maybe_nanos("backoff-max").unwrap_or(0),
        }
    }
}

/// The pauses in nanoseconds; none with mode `none`.
pub fn backoff(wanted: &Backoff) -> Outcome<Vec<i64>> {
    if wanted.mode == "none" {
        return Ok(vec![]);
    }
    let (min, max) = (wanted.min.min(wanted.max), wanted.min.max(wanted.max));
    let Ok(steps @ 1..) = i64::try_from(wanted.steps) else {
        crate::fail!("could not determine backoff policy: steps must be more than 0");
    };
    if min <= 0 {
        crate::fail!("could not determine backoff policy: pauses must be longer than 0");
    }
    let step = (max - min) / steps;
    if max != min && step == 0 {
        let range = format!("{} and {}", go(min), go(max));
        crate::fail!("could not determine backoff policy: {range} are too close for {steps} steps");
    }
    let whole = |nanos: i64| (nanos + MILLISECOND / 2) / MILLISECOND * MILLISECOND;
    Ok((0..steps).map(|n| min + whole(n * step)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60_000_000_000;

    fn linear(steps: u64, min: i64, max: i64) -> Result<Vec<i64>, String> {
        backoff(&Backoff { mode: "linear".into(), steps, min, max }).map_err(|f| f.message.unwrap())
    }

    #[test]
    fn backoffs_grow_in_equal_steps() {
        let minutes = |list: &[i64]| Ok(list.iter().map(|n| n * MINUTE).collect());
        assert_eq!(linear(3, MINUTE, 10 * MINUTE), minutes(&[1, 4, 7]));
        assert_eq!(linear(3, 10 * MINUTE, MINUTE), minutes(&[1, 4, 7]));
        assert_eq!(linear(2, MINUTE, MINUTE), minutes(&[1, 1]));
        assert_eq!(
            linear(0, 1, 2).unwrap_err(),
            "could not determine backoff policy: steps must be more than 0"
        );
        assert!(linear(1, 0, 2).unwrap_err().contains("longer than 0"));
        assert!(linear(9, 1, 3).unwrap_err().contains("1ns and 3ns are too close for 9 steps"));
        let none = Backoff { mode: "none".into(), steps: 0, min: 0, max: 0 };
        assert_eq!(backoff(&none).unwrap(), [0; 0]);
    }

    #[test]
    fn starts() {
        let started = |policy: &str| {
            let mut config = ConsumerConfig::default();
            start(&mut config, policy).map_err(|f| f.message.unwrap())?;
            Ok::<_, String>((config.deliver_policy, config.opt_start_seq, config.opt_start_time.is_some()))
        };
        assert_eq!(started("next"), Ok((DeliverPolicy::New, 0, false)));
        assert_eq!(started("subject"), Ok((DeliverPolicy::LastPerSubject, 0, false)));
        assert_eq!(started("12"), Ok((DeliverPolicy::ByStartSequence, 12, false)));
        assert_eq!(started("1h"), Ok((DeliverPolicy::ByStartTime, 0, true)));
        let wrong = "start policy: \"some\" is neither a policy, a sequence nor a duration";
        assert_eq!(started("some").unwrap_err(), wrong);
    }

    #[test]
    fn one_filter_stands_alone() {
        let mut config = ConsumerConfig::default();
        filters(&mut config, vec!["a".into()]);
        assert_eq!((config.filter_subject.as_str(), config.filter_subjects.len()), ("a", 0));
        filters(&mut config, vec!["a".into(), "b".into()]);
        assert_eq!((config.filter_subject.as_str(), config.filter_subjects.len()), ("", 2));
    }
}
