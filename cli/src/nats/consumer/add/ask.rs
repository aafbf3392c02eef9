//! The configuration of a new consumer: what the flags say, and answers to questions about the rest.

use schemas::jetstream::{AckPolicy, ConsumerConfig, DeliverPolicy};

use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::consumer::values::{self, Backoff};
use crate::nats::jetstream::ask;
use crate::term::duration;

/// Asks what the flags leave open, in a fixed order; with `--defaults`, only what has no default.
pub fn configuration(call: &Call) -> Outcome<ConsumerConfig> {
    let mut config = ConsumerConfig::default();
    values::overlay(call, &mut config)?;
    values::overlay_new(call, &mut config)?;
    let ask = !call.flag("defaults");
    name(call, &mut config)?;
    target(call, &mut config)?;
    group(call, &mut config, ask)?;
    start(call, &mut config, ask)?;
    acknowledgement(call, &mut config, ask)?;
    replay(call, &mut config, ask)?;
    filter(call, &mut config, ask)?;
    limits(call, &mut config, ask)?;
    pushing(call, &mut config, ask)?;
    if ask && !call.typed("headers-only") {
        config.headers_only = ask::confirm("Deliver headers only without bodies", false)?;
    }
    backoff(call, &mut config, ask)?;
    fits(call, &config)?;
    Ok(config)
}

fn name(call: &Call, config: &mut ConsumerConfig) -> Outcome {
    let mut name = call.text("consumer").to_string();
    let ephemeral = call.flag("ephemeral");
    if name.is_empty() && !ephemeral {
        name = ask::required("Consumer name", "the argument 'consumer'")?.trim().to_string();
    }
    if name.contains(['.', '*', '>']) {
        crate::fail!("durable name can not contain '.', '*', '>'");
    }
    if !ephemeral {
        config.durable_name.clone_from(&name);
    }
    config.name = name;
    Ok(())
}

fn target(call: &Call, config: &mut ConsumerConfig) -> Outcome {
    if call.flag("pull") && !config.deliver_subject.is_empty() {
        crate::fail!("--pull and --target exclude each other");
    }
    if !call.flag("pull") && config.deliver_subject.is_empty() {
        let question = "Delivery target (empty for Pull Consumers)";
        config.deliver_subject = ask::text(question, "", "--pull or --target")?.trim().to_string();
    }
    Ok(())
}

fn group(call: &Call, config: &mut ConsumerConfig, ask: bool) -> Outcome {
    let is_push = !config.deliver_subject.is_empty();
    config.deliver_group = match call.maybe_text("deliver-group") {
        Some(group) => group.to_string(),
        None if ask && is_push => ask::text("Delivery Queue Group", "", "--deliver-group")?,
        None => String::new(),
    };
    Ok(())
}

fn start(call: &Call, config: &mut ConsumerConfig, ask: bool) -> Outcome {
    if !call.text("deliver").is_empty() || !ask {
        return Ok(());
    }
    let question = "Start policy (all, new, last, subject, 1h, msg sequence)";
    values::start(config, ask::text(question, "all", "--deliver")?.trim())
}

fn acknowledgement(call: &Call, config: &mut ConsumerConfig, ask: bool) -> Outcome {
    let (is_push, words) = (!config.deliver_subject.is_empty(), ["explicit", "all", "none"]);
    let default = if is_push { 2 } else { 0 };
    if !call.given("ack") {
        let word = match ask {
            true => ask::select("Acknowledgment policy", &words, default, "--ack")?,
            false => words[default],
        };
        config.ack_policy = values::ack_policy(word);
    }
    Ok(())
}

fn replay(call: &Call, config: &mut ConsumerConfig, ask: bool) -> Outcome {
    if ask && !call.given("replay") {
        let word = ask::select("Replay policy", &["instant", "original"], 0, "--replay")?;
        config.replay_policy = values::replay_policy(word);
    }
    Ok(())
}

fn filter(call: &Call, config: &mut ConsumerConfig, ask: bool) -> Outcome {
    if ask && call.texts("filter").is_empty() {
        let list = ask::text("Filter Stream by subjects (blank for all)", "", "--filter")?;
        values::filters(config, ask::split(&list));
    }
    let unfiltered = config.filter_subject.is_empty() && config.filter_subjects.is_empty();
    if unfiltered && config.deliver_policy == DeliverPolicy::LastPerSubject {
        config.filter_subject = ">".into();
    }
    Ok(())
}

fn limits(call: &Call, config: &mut ConsumerConfig, ask: bool) -> Outcome {
    if config.ack_policy == AckPolicy::None {
        config.max_deliver = -1;
        return Ok(());
    }
    if !call.given("max-deliver") {
        config.max_deliver = match ask {
            true => ask::int("Maximum Allowed Deliveries", "-1", "--max-deliver")?,
            false => -1,
        };
    }
    if ask && values::max_pending(call).is_none() {
        config.max_ack_pending = ask::int("Maximum Acknowledgments Pending", "0", "--max-pending")?;
    }
    Ok(())
}

fn pushing(call: &Call, config: &mut ConsumerConfig, ask: bool) -> Outcome {
    if config.deliver_subject.is_empty() {
        return Ok(());
    }
    if ask && call.text("heartbeat").is_empty() {
        config.idle_heartbeat = values::heartbeat(ask::text("Idle Heartbeat", "0s", "--heartbeat")?.trim())?;
    }
    if ask && !call.typed("flow-control") {
        config.flow_control = ask::confirm("Enable Flow Control, ie --flow-control", false)?;
    }
    Ok(())
}

fn backoff(call: &Call, config: &mut ConsumerConfig, ask: bool) -> Outcome {
    let acks = config.ack_policy != AckPolicy::None;
    if ask && acks && !call.given("backoff") && ask::confirm("Add a Retry Backoff Policy", false)? {
        let mode = ask::select("Backoff policy", &["linear", "none"], 1, "--backoff")?.to_string();
        if mode != "none" {
            let nanos = |question: &str, default: &str, flag: &str| {
                let text = ask::text(question, default, flag)?;
                duration::parse_nanos(text.trim()).map_err(|e| Failure::new(e).context(question))
            };
            let min = nanos("Minimum retry time", "1m", "--backoff-min")?;
            let max = nanos("Maximum retry time", "10m", "--backoff-max")?;
            let question = "Number of steps to generate in the policy";
            let steps = ask::int(question, "20", "--backoff-steps")?;
            let steps = u64::try_from(steps).unwrap_or(0);
            config.backoff = values::backoff(&Backoff { mode, steps, min, max })?;
        }
    }
    // The server wants more deliveries than pauses.
    if !config.backoff.is_empty() && config.max_deliver == -1 {
        config.max_deliver = config.backoff.len() as i64 + 1;
    }
    Ok(())
}

/// Fails when a flag is of no use to this kind of consumer.
fn fits(call: &Call, config: &ConsumerConfig) -> Outcome {
    if !config.deliver_subject.is_empty() {
        return Ok(());
    }
    if config.rate_limit_bps > 0 {
        crate::fail!("rate limits are only possible on Push consumers");
    }
    if !matches!(call.text("heartbeat"), "" | "-1") {
        crate::fail!("pull subscribers does not support idle heartbeats");
    }
    Ok(())
}
