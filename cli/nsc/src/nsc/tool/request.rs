//! `nsc tool req`.

use std::time::Duration;

use async_nats::{Request, RequestErrorKind};
use bytes::Bytes;
use cli_term::spec::{Arg, Flag};
use cli_term::{Outcome, fail, outln, runtime};

use crate::nsc::tool::{open, target, user_flags};
use crate::nsc::{Call, Command};

const PATIENCE: Duration = Duration::from_secs(5);

pub fn command() -> Command {
    Command::new("req", "Send a request to a subject as a user of an account")
        .example("Ask a service", "tool req time")
        .arg(Arg::required("subject", "The subject"))
        .arg(Arg::optional("payload", "The request"))
        .flags(user_flags())
        .flag(Flag::bool("encrypt", "No longer there").short('E').hidden())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    if call.flag("encrypt") {
        fail!("the experimental --encrypt option is no longer supported");
    }
    let target = target(call)?;
    let (subject, payload) = (call.text("subject"), call.text("payload"));
    runtime::block_on(async {
        let link = open(call, "nsc_req", target).await?;
        eprintln!("published request: [{subject}] : '{payload}'");
        let request =
            Request::new().payload(Bytes::copy_from_slice(payload.as_bytes())).timeout(Some(PATIENCE));
        match link.client.send_request(subject.to_string(), request).await {
            Ok(reply) => {
                outln!("received reply: [{}] : '{}'", reply.subject, String::from_utf8_lossy(&reply.payload));
                Ok(())
            }
            Err(error) if error.kind() == RequestErrorKind::TimedOut => {
                eprintln!("request timed out");
                Ok(())
            }
            Err(error) if error.kind() == RequestErrorKind::NoResponders => {
                fail!("nats: no responders available for request")
            }
            Err(error) => fail!("nats: {error}"),
        }
    })
}
