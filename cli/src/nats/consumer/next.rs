//! `nats consumer next`: pulls single messages and says what becomes of them.

use std::time::Duration;

use async_nats::{Message, StatusCode};
use futures_util::StreamExt;
use rand::Rng;
use schemas::go::json;
use schemas::jetstream::NextRequest;

use super::{calls, choose, delivery};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, names};
use crate::nats::publish::Link;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::duration::go;
use crate::{log, outln};

/// How much longer than the server we wait for a message, so that its word that there is none arrives.
const GRACE: Duration = Duration::from_millis(500);

pub fn command() -> Command {
    Command::new("next", "Pull messages and acknowledge them")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::required("stream", "The stream"))
        .arg(Arg::required("consumer", "The consumer"))
        .flag(Flag::bool("ack", "Acknowledge the messages").default("true").negatable())
        .flag(Flag::bool("nak", "Have the messages delivered again"))
        .flag(Flag::bool("term", "Have the messages never delivered again").default("false"))
        .flag(Flag::bool("raw", "Show bodies only").short('r'))
        .flag(Flag::duration("wait", "Wait up to this long, at random, before acknowledging"))
        .flag(Flag::int("count", "Number of messages to pull, one by one").default("1"))
        .example("See ten messages without taking them", "consumer next ORDERS NEW --count 10 --no-ack")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (stream, consumer) = (call.text("stream"), call.text("consumer"));
    names::check("stream", stream)?;
    names::check("consumer", consumer)?;
    let plan = Plan::of(call)?;
    block_on(async {
        let link = Link::open(call).await?;
        let api = Api::new(call, link.client.clone());
        for _ in 0..call.int("count") {
            one(&link, &api, stream, consumer, &plan).await?;
        }
        link.close().await
    })
}

/// What becomes of messages.
pub struct Plan {
    pub answer: Answer,
    pub raw: bool,
    /// The longest pause before the answer.
    pub wait: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Nothing,
    Ack,
    Nak,
    Term,
}

impl Plan {
    fn of(call: &Call) -> Outcome<Plan> {
        let (ack, nak, term) = (call.flag("ack"), call.flag("nak"), call.flag("term"));
        if term && (nak || ack && call.typed("ack")) {
            crate::fail!("can not both Acknowledge and Terminate message");
        }
        let answer = match (term, nak, ack) {
            (true, ..) => Answer::Term,
            (false, true, _) => Answer::Nak,
            (false, false, true) => Answer::Ack,
            (false, false, false) => Answer::Nothing,
        };
        Ok(Plan { answer, raw: call.flag("raw"), wait: call.duration("wait") })
    }
}

/// Pulls one message, shows it and answers it.
pub async fn one(link: &Link, api: &Api, stream: &str, consumer: &str, plan: &Plan) -> Outcome {
    let message = pull(link, api, stream, consumer).await?;
    if !plan.raw {
        delivery::print_head(&message, "  ");
        if message.headers.is_some() {
            outln!();
        }
        outln!();
    }
    delivery::print_body(&message);
    answer(link, api, &message, plan).await
}

async fn pull(link: &Link, api: &Api, stream: &str, consumer: &str) -> Outcome<Message> {
    let inbox = link.client.new_inbox();
    let mut answers = link.client.subscribe(inbox.clone()).await?;
    let expires = i64::try_from(api.timeout().as_nanos()).unwrap_or(i64::MAX);
    let request = NextRequest { batch: 1, expires, ..NextRequest::default() };
    let subject = api.subject(&format!("CONSUMER.MSG.NEXT.{stream}.{consumer}"));
    let body = json::to_string(&request)?;
    if api.trace() {
        log!(">>> {subject}: {body}");
    }
    link.client.publish_with_reply(subject, inbox, body.into()).await?;
    let message = tokio::select! {
        message = tokio::time::timeout(api.timeout() + GRACE, answers.next()) => message.ok().flatten(),
        complaint = link.complaint() => return Err(complaint),
    };
    match message {
        Some(message) if message.status.is_none() => Ok(message),
        none => Err(nothing(api, stream, consumer, none).await),
    }
}

/// Why there was no message.
async fn nothing(api: &Api, stream: &str, consumer: &str, answer: Option<Message>) -> Failure {
    let why = |what: &str| Failure::new(format!("no message received: {what}"));
    match calls::load(api, stream, consumer).await {
        Err(failure) => return failure.context(format!("could not load consumer {consumer:?}")),
        Ok(info) if !choose::config(&info).deliver_subject.is_empty() => {
            return Failure::new(format!("consumer {consumer:?} is not a Pull consumer"));
        }
        Ok(_) => {}
    }
    let Some(Message { status: Some(status), description, .. }) = answer else { return why("nats: timeout") };
    match (status, description.as_deref().unwrap_or_default()) {
        (StatusCode::TIMEOUT, _) => why("nats: timeout"),
        (StatusCode::NO_RESPONDERS, _) => why("nats: no responders available for request"),
        (_, description) => why(&format!("nats: {description}")),
    }
}

async fn answer(link: &Link, api: &Api, message: &Message, plan: &Plan) -> Outcome {
    let (payload, done) = match plan.answer {
        Answer::Nothing => return Ok(()),
        Answer::Ack => ("+ACK", "Acknowledged message"),
        Answer::Nak => ("-NAK", "Negative Acknowledged message"),
        Answer::Term => ("+TERM", "Terminated message"),
    };
    let Some(reply) = message.reply.clone() else { return Ok(()) };
    let mut pause = Duration::ZERO;
    if !plan.wait.is_zero() && plan.answer != Answer::Term {
        pause = Duration::from_nanos(rand::rng().random_range(0..plan.wait.as_nanos() as u64));
        tokio::time::sleep(pause).await;
    }
    if api.trace() {
        log!(">>> {reply}: {payload}");
    }
    link.client.publish(reply, payload.into()).await?;
    link.settle().await?;
    link.check()?;
    if plan.answer == Answer::Term {
        outln!("\n{done}");
    } else if !plan.raw {
        match pause.is_zero() {
            true => outln!("\n{done}\n"),
            false => outln!("\n{done} after {} delay\n", go(pause.as_nanos() as i64)),
        }
    }
    Ok(())
}
