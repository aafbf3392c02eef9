//! The replies to one request: how long to wait for them, and what is shown of each.

use std::time::Duration;

use async_nats::{Message, StatusCode, Subscriber};
use futures_util::StreamExt;
use tokio::time::Instant;

use super::command::Plan;
use crate::failure::Outcome;
use crate::log;
use crate::nats::publish::Link;
use crate::nats::subscribe::{body, headers::headers};
use crate::term::duration;

/// Why no more replies are waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// All came, or no more came in time.
    Done,
    NoResponders,
}

/// Shows replies until there are enough, an empty one comes, or no further one comes in time.
pub async fn collect(plan: &Plan, link: &Link, replies: &mut Subscriber) -> Outcome<End> {
    let start = Instant::now();
    let mut patience = plan.timeout;
    let mut total = Duration::ZERO;
    for number in 1.. {
        let reply = tokio::select! {
            reply = replies.next() => reply,
            _ = tokio::time::sleep(patience) => return Ok(End::Done),
            failure = link.complaint() => return Err(failure),
        };
        let Some(reply) = reply else { crate::fail!("nats: connection closed") };
        if is_no_responders(&reply) {
            log!("No responders are available");
            return Ok(End::NoResponders);
        }
        let rtt = start.elapsed();
        total += rtt;
        show(plan, &reply, rtt);
        if plan.replies > 0 && (number >= plan.replies || reply.payload.is_empty()) {
            return Ok(End::Done);
        }
        patience = match plan.replies {
            0 => plan.timeout.saturating_sub(start.elapsed()),
            _ => total / u32::try_from(number).unwrap_or(u32::MAX) + plan.reply_timeout,
        };
    }
    Ok(End::Done)
}

fn is_no_responders(reply: &Message) -> bool {
    reply.status == Some(StatusCode::NO_RESPONDERS) && reply.payload.is_empty()
}

fn show(plan: &Plan, reply: &Message, rtt: Duration) {
    if plan.logs() {
        log!("Received with rtt {}", duration::go(i64::try_from(rtt.as_nanos()).unwrap_or(i64::MAX)));
        let headers = headers(reply);
        headers.iter().for_each(|(name, value)| log!("{name}: {value}"));
        if !headers.is_empty() {
            log!("");
        }
    }
    if plan.logs() || plan.raw {
        body::print(&reply.payload, &plan.translate, &reply.subject, "");
    }
}
