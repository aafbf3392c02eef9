//! What can be typed after `nats reply`.

use std::time::Duration;

use super::answer::Answer;
use super::serve::serve;
use crate::failure::Outcome;
use crate::log;
use crate::nats::publish::{compose::Headers, template_functions};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};

pub fn command() -> Command {
    Command::new("reply", "Answer requests")
        .tag("scope:user")
        .tag("impact:rw")
        .details(DETAILS)
        .arg(Arg::required("subject", "Subject to answer on"))
        .arg(Arg::optional("body", "Body of the replies"))
        .flag(Flag::bool("echo", "Reply with the body and the headers of the request"))
        .flag(Flag::text(
            "command",
            "Reply with what this command prints; {{1}} is the second token of the subject",
        ))
        .flag(Flag::text("queue", "Queue group to answer in").short('q').default("NATS-RPLY-22"))
        .flag(
            Flag::new("sleep", Kind::Duration, "Wait a random time of at most so long before each reply")
                .placeholder("MAX"),
        )
        .flag(Flag::text("header", "Header of the replies").short('H').placeholder("K:V").repeatable())
        .flag(Flag::new("count", Kind::Uint, "End after this many replies"))
        .example("Answer with a text", "reply service.time 'reply {{Count}} at {{Time}}'")
        .example(
            "Answer with a command that gets a token of the subject",
            "reply 'disk.>' --command 'du -sh {{1}}'",
        )
        .example("Send requests back, after up to two seconds", "reply service.echo --echo --sleep 2s")
        .run(run)
}

const DETAILS: &str = concat!(
    "Without body and command requests are sent back as they are. A command finds the request in the environment variables \
     NATS_REQUEST_SUBJECT and NATS_REQUEST_BODY.\n\
     The body, the command and the values of headers may hold Go templates, such as {{Count}} or {{ Random 1 9 }}. \
     Functions:\n\n",
    template_functions!(),
    "\n  Request          body of the request"
);

/// What to answer, how, and when to end.
pub struct Plan {
    pub subject: String,
    pub queue: String,
    pub answer: Answer,
    pub headers: Headers,
    /// The longest pause before a reply.
    pub sleep: Duration,
    /// 0: no end.
    pub count: u64,
    pub trace: bool,
}

fn run(call: &Call) -> Outcome {
    let headers = Headers::parse(call.texts("header"))?;
    let (body, line) = (call.text("body"), call.text("command"));
    let answer = match (call.flag("echo"), line.is_empty(), body.is_empty()) {
        (true, ..) => Answer::Echo,
        (false, false, _) => Answer::Command(line.to_string()),
        (false, true, false) => Answer::Body(body.as_bytes().to_vec()),
        (false, true, true) => Answer::Echo,
    };
    if !call.flag("echo") && matches!(answer, Answer::Echo) {
        log!("No body or command supplied, enabling echo mode");
    }
    let plan = Plan {
        subject: call.text("subject").to_string(),
        queue: call.text("queue").to_string(),
        answer,
        headers,
        sleep: call.duration("sleep"),
        count: call.uint("count"),
        trace: call.options.trace,
    };
    block_on(serve(call, &plan))
}
