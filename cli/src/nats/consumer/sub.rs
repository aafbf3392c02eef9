//! `nats consumer sub`: shows what a consumer pushes until it is stopped; of one that is pulled from, one message.

use std::time::Duration;

use async_nats::{Message, StatusCode};
use futures_util::StreamExt;
use schemas::jetstream::{AckPolicy, ConsumerConfig};

use super::next::{self, Answer, Plan};
use super::{choose, delivery, show};
use crate::failure::Outcome;
use crate::nats::jetstream::Api;
use crate::nats::publish::{Link, signals};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::Flag;
use crate::term::duration::go;

pub fn command() -> Command {
    choose::both(Command::new("sub", "Show the messages that a consumer delivers"))
        .tag("scope:user")
        .tag("impact:ro")
        .hidden()
        .flag(Flag::bool("ack", "Acknowledge the messages").default("true").negatable())
        .flag(Flag::bool("raw", "Show bodies only").short('r'))
        .flag(Flag::text("deliver-group", "Subscribe in this queue group, not in that of the consumer"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let link = Link::open(call).await?;
        let api = Api::new(call, link.client.clone());
        let info = choose::consumer(&api, call, false).await?;
        let config = choose::config(&info);
        let acks = call.flag("ack") && config.ack_policy != AckPolicy::None;
        if config.deliver_subject.is_empty() {
            let answer = if acks { Answer::Ack } else { Answer::Nothing };
            let plan = Plan { answer, raw: call.flag("raw"), wait: Duration::ZERO };
            next::one(&link, &api, &info.stream_name, &info.name, &plan).await?;
        } else {
            listen(call, &link, &config, acks).await?;
        }
        link.close().await
    })
}

async fn listen(call: &Call, link: &Link, config: &ConsumerConfig, acks: bool) -> Outcome {
    let (subject, raw) = (config.deliver_subject.clone(), call.flag("raw"));
    if !raw {
        outln!("Subscribing to topic {subject} auto acknowledgment: {acks}\n");
        outln!("Consumer Info:\n  Ack Policy: {}", show::ack_policy(config.ack_policy));
        if config.ack_policy != AckPolicy::None {
            outln!("    Ack Wait: {}", go(config.ack_wait));
        }
        outln!();
    }
    let group = call.maybe_text("deliver-group").unwrap_or(&config.deliver_group).to_string();
    let mut messages = match group.is_empty() {
        true => link.client.subscribe(subject).await?,
        false => link.client.queue_subscribe(subject, group).await?,
    };
    // Made once, so that no interrupt is missed while a message is shown.
    let stop = signals::asked_to_stop();
    tokio::pin!(stop);
    loop {
        let message = tokio::select! {
            message = messages.next() => message,
            () = &mut stop => return Ok(()),
            refused = link.refused_subscription() => return Err(refused),
        };
        let Some(message) = message else { return Ok(()) };
        if message.payload.is_empty() && message.status == Some(StatusCode::IDLE_HEARTBEAT) {
            answer_control(link, &message).await?;
            continue;
        }
        print(&message, raw);
        if let (true, Some(reply)) = (acks, message.reply) {
            link.client.publish(reply, Default::default()).await?;
        }
    }
}

/// Answers flow control, and heartbeats that say that delivery waits for an answer.
async fn answer_control(link: &Link, message: &Message) -> Outcome {
    let stalled = message.headers.as_ref().and_then(|headers| headers.get("Nats-Consumer-Stalled"));
    let subject = stalled.map(|subject| subject.to_string().into()).or(message.reply.clone());
    if let Some(subject) = subject {
        link.client.publish(subject, Default::default()).await?;
    }
    Ok(())
}

fn print(message: &Message, raw: bool) {
    if !raw {
        delivery::print_head(message, "   ");
    }
    delivery::print_body(message);
    if !raw && !message.payload.ends_with(b"\n") {
        outln!();
    }
}
