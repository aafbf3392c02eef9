//! Sends the message, and takes what servers tell until all of them have.

use std::time::Duration;

use async_nats::HeaderMap;
use futures_util::StreamExt;
use schemas::trace::{TraceEvent, kind};

use super::tree::{self, Tree};
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::publish::{Link, Outgoing};
use crate::outln;

/// How long it takes until all clusters know where to send what they have to tell.
const SPREAD: Duration = Duration::from_millis(250);

/// The way of the call's message, as far as servers told it in time.
pub async fn follow(call: &Call, link: &Link, mut headers: HeaderMap) -> Outcome<Tree> {
    let inbox = link.client.new_inbox();
    let mut told = link.client.subscribe(inbox.clone()).await?;
    link.settle().await?;
    tokio::time::sleep(SPREAD).await;
    headers.insert("Nats-Trace-Dest", inbox.as_str());
    if !call.flag("deliver") {
        headers.insert("Nats-Trace-Only", "true");
    }
    let (subject, body) = (call.text("subject").to_string(), call.text("payload").as_bytes().to_vec().into());
    link.send(Outgoing { subject, reply: None, headers, body }).await?;
    let mut events: Vec<TraceEvent> = vec![];
    while !tree::is_whole(&events) {
        let next = tokio::select! {
            next = tokio::time::timeout(call.options.timeout, told.next()) => next,
            failure = link.complaint() => return Err(failure),
        };
        let message = match next {
            Ok(Some(message)) => message,
            Ok(None) => crate::fail!("nats: connection closed"),
            // What is missing is shown as missing.
            Err(_) if !events.is_empty() => break,
            Err(_) => crate::fail!("nats: timeout"),
        };
        if call.options.trace {
            outln!(">>> {}", String::from_utf8_lossy(&message.payload));
        }
        events.push(read(&message.payload, &events)?);
    }
    Ok(tree::grow(events))
}

/// An event that fits to those before it.
fn read(body: &[u8], before: &[TraceEvent]) -> Outcome<TraceEvent> {
    let event: TraceEvent = serde_json::from_slice(body)
        .map_err(|e| Failure::new(format!("a trace event cannot be read: {e}")))?;
    let server = &event.server.name;
    let Some(ingress) = event.ingress() else { crate::fail!("missing ingress in trace event of {server}") };
    let is_first = |event: &TraceEvent| event.ingress().is_some_and(|ingress| ingress.kind == kind::CLIENT);
    match ingress.kind {
        kind::CLIENT if before.iter().any(is_first) => {
            crate::fail!("duplicate ingress from client at {server}")
        }
        kind::CLIENT => {}
        _ if event.hop().is_empty() => crate::fail!("the trace event of {server} does not say its hop"),
        _ => {}
    }
    Ok(event)
}
