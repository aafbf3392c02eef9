//! `nsc tool sub`.

use cli_term::spec::{Arg, Flag};
use cli_term::{Outcome, fail, runtime};

use crate::nsc::link::Link;
use crate::nsc::tool::{limit, max_messages, open, target, user_flags};
use crate::nsc::{Call, Command};

pub fn command() -> Command {
    Command::new("sub", "Subscribe to a subject as a user of an account")
        .example("Show what is published", "tool sub 'greetings.>'")
        .arg(Arg::required("subject", "The subject"))
        .flags(user_flags())
        .flag(Flag::bool("encrypt", "No longer there").short('E').hidden())
        .flag(max_messages().hidden())
        .flag(Flag::text("queue", "Name of the queue").short('q'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    if call.flag("encrypt") {
        fail!("the experimental --encrypt option is no longer supported");
    }
    let limit = limit(call)?;
    let target = target(call)?;
    runtime::block_on(async {
        let link = open(call, "nsc_sub", target).await?;
        let mut messages = listen(call, &link, limit, "Listening").await?;
        let mut count = 0;
        while limit.is_none_or(|limit| count < limit) {
            let Some(message) = link.next(&mut messages).await? else { break };
            count += 1;
            eprintln!(
                "[#{count}] received on [{}]: '{}'",
                message.subject,
                String::from_utf8_lossy(&message.payload)
            );
        }
        Ok(())
    })
}

/// Subscribes and tells so, once the server has agreed.
pub async fn listen(
    call: &Call,
    link: &Link,
    limit: Option<usize>,
    word: &str,
) -> Outcome<async_nats::Subscriber> {
    let subject = call.text("subject");
    let mut messages = match call.text("queue") {
        "" => link.client.subscribe(subject.to_string()).await?,
        queue => link.client.queue_subscribe(subject.to_string(), queue.to_string()).await?,
    };
    if let Some(limit) = limit {
        messages.unsubscribe_after(limit as u64).await?;
    }
    link.settle().await?;
    match limit {
        Some(limit) => eprintln!("{word} on [{subject}] for {limit} messages"),
        None => eprintln!("{word} on [{subject}]"),
    }
    Ok(messages)
}
