//! `nats service ping`: who answers, and how fast.

use bytes::Bytes;
use futures_util::StreamExt;
use schemas::micro::{Ping, Verb};
use tokio::time::Instant;

use super::ask;
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Arg;
use crate::term::duration;
use crate::{log, outln};

pub fn command() -> Command {
    Command::new("ping", "See which services answer, and how fast")
        .details("Listens for answers as long as --timeout says.")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::optional("service", "The service; all when it is not given"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let trace = call.options.trace;
    block_on(async {
        let client = call.connect().await?;
        let inbox = client.new_inbox();
        let mut replies = client.subscribe(inbox.clone()).await?;
        let subject = Verb::Ping.subject(call.text("service"), "");
        if trace {
            log!(">>> {subject}");
        }
        let start = Instant::now();
        client.publish_with_reply(subject, inbox, Bytes::new()).await?;
        let end = start + call.options.timeout;
        while let Ok(Some(reply)) = tokio::time::timeout_at(end, replies.next()).await {
            if trace {
                log!("<<< {}", String::from_utf8_lossy(&reply.payload));
            }
            if let Some(Ping { identity, .. }) = ask::parse(Verb::Ping, &reply.payload) {
                let who = format!("{} {}", identity.name, identity.id);
                outln!("{who:<50} rtt={}", duration::human(start.elapsed()));
            }
        }
        tokio::time::sleep_until(end).await;
        Ok(())
    })
}
