//! `nsc tool pub`.

use bytes::Bytes;
use cli_term::spec::Arg;
use cli_term::{Outcome, runtime};

use crate::nsc::tool::{open, target, user_flags};
use crate::nsc::{Call, Command};
use crate::report::quote;

pub fn command() -> Command {
    Command::new("pub", "Publish to a subject as a user of an account")
        .example("Publish a message", "tool pub greetings 'hello there'")
        .arg(Arg::required("subject", "The subject"))
        .arg(Arg::optional("payload", "The message"))
        .flags(user_flags())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let target = target(call)?;
    let (subject, payload) = (call.text("subject"), call.text("payload"));
    runtime::block_on(async {
        let link = open(call, "nsc_pub", target).await?;
        link.client.publish(subject.to_string(), Bytes::copy_from_slice(payload.as_bytes())).await?;
        link.settle().await
    })?;
    eprintln!("Published [{subject}] : {}", quote(payload));
    Ok(())
}
