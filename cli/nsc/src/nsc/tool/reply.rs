//! `nsc tool reply`.

use bytes::Bytes;
use cli_term::spec::{Arg, Flag};
use cli_term::{Outcome, runtime};

use crate::nsc::tool::subscribe::listen;
use crate::nsc::tool::{limit, max_messages, open, target, user_flags};
use crate::nsc::{Call, Command};

pub fn command() -> Command {
    Command::new("reply", "Reply to requests on a subject as a user of an account")
        .example("Send requests back", "tool reply echo")
        .example("Answer all requests with a text", "tool reply --queue q help 'on its way'")
        .arg(Arg::required("subject", "The subject"))
        .arg(Arg::optional("reply", "The reply; the request itself without"))
        .flags(user_flags())
        .flag(max_messages())
        .flag(Flag::text("queue", "Name of the queue").short('q'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let limit = limit(call)?;
    let target = target(call)?;
    let answer = call.maybe_text("reply").map(|text| Bytes::copy_from_slice(text.as_bytes()));
    runtime::block_on(async {
        let link = open(call, "nsc_reply", target).await?;
        let mut messages = listen(call, &link, limit, "listening").await?;
        let mut count = 0;
        while limit.is_none_or(|limit| count < limit) {
            let Some(message) = link.next(&mut messages).await? else { break };
            count += 1;
            let Some(inbox) = message.reply else {
                eprintln!("[#{count}] ignoring request on [{}]: no reply subject", message.subject);
                continue;
            };
            eprintln!(
                "[#{count}] received on [{}]: '{}'",
                message.subject,
                String::from_utf8_lossy(&message.payload)
            );
            link.client.publish(inbox, answer.clone().unwrap_or(message.payload)).await?;
            link.client.flush().await?;
        }
        Ok(())
    })
}
