//! What can be typed after `nats publish`, and the choice between core NATS and JetStream.

use std::time::Duration;

use indicatif::ProgressBar;

use super::schedule::{self, Schedule};
use super::{Composer, Link, Source, atomic, jetstream, send, signals};
use crate::failure::Outcome;
use crate::log;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term::progress;

/// The part of the help that commands with templates share.
macro_rules! template_functions {
    () => {
        "  Count            number of the message\n\
         \x20 ID               unique identifier of 22 letters and digits\n\
         \x20 Random MIN MAX   random letters and digits, at least MIN and at most MAX\n\
         \x20 Time             time of day\n\
         \x20 TimeStamp        time in RFC 3339 form\n\
         \x20 Unix             seconds since 1970\n\
         \x20 UnixNano         nanoseconds since 1970"
    };
}
pub(crate) use template_functions;

/// From this many messages on a progress bar stands in place of a line for each.
const MANY: i64 = 20;

pub fn command() -> Command {
    Command::new("publish", "Publish messages")
        .alias("pub")
        .tag("scope:user")
        .tag("impact:rw")
        .details(DETAILS)
        .arg(Arg::required("subject", "Subject to publish to"))
        .arg(Arg::optional("body", "Body of the message; read from stdin when it is not given"))
        .flags(flags())
        .flags(schedule::flags())
        .example(
            "Publish a hundred messages of 100 to 1000 letters",
            "pub test '{{ Random 100 1000 }}' --count 100",
        )
        .example("Publish every line from stdin as a message", "pub logs --send-on newline")
        .example("Add headers", "pub orders.new '{}' -H Content-Type:application/json -H Sent:{{TimeStamp}}")
        .example("Store a message in a stream and show where it went", "pub -J orders.new '{}'")
        .run(run)
}

const DETAILS: &str = concat!(
    "The subject, the body and the values of headers may hold Go templates, such as {{Count}} or {{ Random 1 9 }}. \
     Functions:\n\n",
    template_functions!()
);

fn flags() -> [Flag; 10] {
    [
        Flag::text("reply", "Subject for replies").placeholder("SUBJECT"),
        Flag::text("header", "Header of the message").short('H').placeholder("K:V").repeatable(),
        Flag::bool("atomic", "Have a stream store all lines from stdin, or none"),
        Flag::int("count", "How many times to publish").default("1"),
        Flag::bool("force-stdin", "Read the body from stdin even when it is a terminal"),
        Flag::bool("jetstream", "Wait for a stream to store each message").short('J'),
        Flag::bool("quiet", "Log less").short('q'),
        Flag::one_of("send-on", &["newline", "eof"], "What ends a message from stdin").default("eof"),
        Flag::new("sleep", Kind::Duration, "Pause between messages").placeholder("DURATION"),
        Flag::bool("templates", "Fill in templates in body and subject; headers always are")
            .negatable()
            .default("true"),
    ]
}

/// How messages go out, whatever they hold.
pub struct Plan {
    /// Messages for each body; at least 1.
    pub count: i64,
    pub sleep: Duration,
    pub quiet: bool,
    /// What waits for a JetStream ack.
    pub timeout: Duration,
    pub trace: bool,
    /// A stream has to store each message.
    pub jetstream: bool,
    pub schedule: Option<Schedule>,
    pub bar: Option<ProgressBar>,
}

impl Plan {
    fn new(call: &Call) -> Outcome<Plan> {
        let schedule = Schedule::new(call)?;
        let count = call.int("count").max(1);
        let bar = (count > MANY).then(|| progress::count(count as u64, "Publishing"));
        Ok(Plan {
            count,
            sleep: call.duration("sleep"),
            quiet: call.flag("quiet"),
            timeout: call.options.timeout,
            trace: call.options.trace,
            jetstream: call.flag("jetstream") || schedule.is_some(),
            schedule,
            bar,
        })
    }

    /// True when every message has a line in the log.
    pub fn logs_each(&self) -> bool {
        !self.quiet && self.bar.is_none()
    }
}

fn run(call: &Call) -> Outcome {
    let plan = Plan::new(call)?;
    block_on(async {
        let link = Link::open(call).await?;
        let done = tokio::select! {
            done = publish(call, &plan, link) => done,
            _ = signals::asked_to_stop() => Err(crate::Failure::new("context canceled")),
        };
        plan.bar.iter().for_each(|bar| bar.finish());
        done
    })
}

async fn publish(call: &Call, plan: &Plan, link: Link) -> Outcome {
    let mut source = Source::new(call);
    if source.is_stdin() && !plan.quiet {
        log!("Reading payload from STDIN");
    }
    if call.flag("atomic") {
        if plan.schedule.is_some() {
            crate::fail!("atomic batch publishing does not support schedules");
        }
        if !(source.is_stdin() && source.is_by_line()) {
            crate::fail!("atomic batch publishing requires JetStream and STDIN with --send-on=newline");
        }
        return atomic::publish(call, plan, &link, &mut source).await;
    }
    let mut first = true;
    while let Some(body) = source.next().await? {
        if let (false, Some(bar)) = (first, &plan.bar) {
            bar.inc_length(plan.count as u64);
        }
        first = false;
        let composer = Composer::new(call, body, Some(call.text("reply")))?;
        if !plan.jetstream {
            send::publish(plan, &link, &composer).await?;
            continue;
        }
        match jetstream::publish(plan, &link, &composer).await {
            Err(failure) if source.is_by_line() => {
                log!("Could not publish message: {}", failure.message.unwrap_or_default())
            }
            done => done?,
        }
    }
    link.close().await
}
