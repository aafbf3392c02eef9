//! Questions to the servers' account resolvers, which answer the system account alone.

use std::time::Duration;

use async_nats::{Client, StatusCode};
use bytes::Bytes;
use futures_util::StreamExt;
use serde::Deserialize;
use tokio::time::Instant;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::{fail, log};

/// Once one server has answered, the others are not far.
const NEXT: Duration = Duration::from_millis(300);

/// Asks and hands every answer to `answer` as it comes: so many as are `expected` (0 for not known), or as come in time.
pub async fn ask(
    call: &Call,
    client: &Client,
    subject: &str,
    request: &str,
    expected: usize,
    mut answer: impl FnMut(&[u8]),
) -> Outcome {
    let trace = call.options.trace;
    let inbox = client.new_inbox();
    let mut replies = client.subscribe(inbox.clone()).await?;
    if trace {
        log!(">>> {subject}: {request}\n");
    }
    client.publish_with_reply(subject.to_string(), inbox, Bytes::from(request.to_string())).await?;
    let end = Instant::now() + call.options.timeout;
    let (mut until, mut count) = (end, 0);
    while let Ok(Some(reply)) = tokio::time::timeout_at(until, replies.next()).await {
        if reply.status == Some(StatusCode::NO_RESPONDERS) {
            fail!(
                "server request failed, ensure the account used has system privileges and appropriate permissions"
            );
        }
        if trace {
            log!("<<< ({}B) {}", reply.payload.len(), String::from_utf8_lossy(&reply.payload));
        }
        answer(&reply.payload);
        count += 1;
        if count == expected {
            break;
        }
        if expected == 0 {
            until = end.min(Instant::now() + NEXT);
        }
    }
    Ok(())
}

/// How many servers there are; 0 when none says.
pub async fn servers(call: &Call, client: &Client) -> Outcome<usize> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Status {
        statsz: Statistics,
    }
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Statistics {
        active_servers: usize,
    }
    let mut servers = 0;
    ask(call, client, "$SYS.REQ.SERVER.PING", "", 1, |answer| {
        servers = serde_json::from_slice::<Status>(answer).unwrap_or_default().statsz.active_servers;
    })
    .await?;
    Ok(servers)
}
