//! What can be typed after `nats request`, and the requests it makes.

use std::time::Duration;

use async_nats::Subscriber;
use indicatif::ProgressBar;

use super::replies::{End, collect};
use crate::failure::Outcome;
use crate::log;
use crate::nats::publish::{Composer, Link, Source, signals, template_functions};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term::progress;

/// "Very many", as the reference has it.
const VERY_MANY: i64 = 32767;

/// From this many requests on a progress bar stands in place of their replies.
const MANY: i64 = 20;

pub fn command() -> Command {
    Command::new("request", "Send requests and show the replies")
        .alias("req")
        .tag("scope:user")
        .tag("impact:rw")
        .details(DETAILS)
        .arg(Arg::required("subject", "Subject to send the request to"))
        .arg(Arg::optional("body", "Body of the request; read from stdin when it is not given"))
        .flags(flags())
        .example("Show the reply alone", "request service.time '' --raw")
        .example(
            "Collect the replies of everybody who answers within a second",
            "req who '' --replies 0 --timeout 1s",
        )
        .example("Fill in a template and a header", "req greet 'number {{Count}}' --count 3 -H Lang:en")
        .run(run)
}

const DETAILS: &str = concat!(
    "The subject, the body and the values of headers may hold Go templates, such as {{Count}} or {{ Random 1 9 }}. \
     Functions:\n\n",
    template_functions!()
);

fn flags() -> [Flag; 11] {
    [
        Flag::bool("wait", "Wait for a reply; always on").short('w').negatable().default("true").hidden(),
        Flag::bool("raw", "Show the bodies of replies only").short('r'),
        Flag::text("header", "Header of the request").short('H').placeholder("K:V").repeatable(),
        Flag::int("count", "How many requests to send").default("1"),
        Flag::int("replies", "Replies to wait for; 0 takes all that come before the timeout").default("1"),
        Flag::new(
            "reply-timeout",
            Kind::Duration,
            "Wait for a further reply, on top of the mean time they took",
        )
        .default("300ms"),
        Flag::bool("wait-for-empty", "Take replies until an empty one"),
        Flag::text(
            "translate",
            "Show what this command makes of the body; {{Subject}} stands for the subject",
        )
        .placeholder("COMMAND"),
        Flag::bool("force-stdin", "Read the body from stdin even when it is a terminal"),
        Flag::one_of("send-on", &["newline", "eof"], "What ends a request from stdin").default("eof"),
        Flag::bool("templates", "Fill in templates in body and subject; headers always are")
            .negatable()
            .default("true"),
    ]
}

/// How requests are made and what is shown of the replies.
pub struct Plan {
    pub count: i64,
    /// 0: all until the timeout.
    pub replies: i64,
    /// For the first reply, and for all of them when their number is open.
    pub timeout: Duration,
    pub reply_timeout: Duration,
    pub raw: bool,
    pub translate: String,
    pub bar: Option<ProgressBar>,
}

impl Plan {
    fn new(call: &Call) -> Plan {
        Plan {
            replies: if call.flag("wait-for-empty") { VERY_MANY } else { call.int("replies") },
            reply_timeout: call.duration("reply-timeout"),
            ..Plan::single(call)
        }
    }

    /// One reply to each request, for commands without flags about replies.
    pub fn single(call: &Call) -> Plan {
        let count = Some(call.int("count")).filter(|n| *n >= 1).unwrap_or(VERY_MANY);
        let raw = call.flag("raw");
        Plan {
            count,
            replies: 1,
            timeout: call.options.timeout,
            reply_timeout: Duration::ZERO,
            raw,
            translate: call.text("translate").to_string(),
            bar: (count > MANY && !raw).then(|| progress::count(count as u64, "Requesting")),
        }
    }

    /// True when what happens is logged.
    pub fn logs(&self) -> bool {
        !self.raw && self.bar.is_none()
    }
}

fn run(call: &Call) -> Outcome {
    let plan = Plan::new(call);
    block_on(async {
        let link = Link::open(call).await?;
        send(&plan, &link, Source::new(call), |body| Composer::new(call, body, None)).await
    })
}

/// Sends requests with the bodies of a source, as the plan says, until all have their replies.
pub async fn send(
    plan: &Plan,
    link: &Link,
    source: Source,
    compose: impl Fn(Vec<u8>) -> Outcome<Composer>,
) -> Outcome {
    let done = tokio::select! {
        done = requests(plan, link, source, compose) => done,
        _ = signals::asked_to_stop() => Err(crate::Failure::new("context canceled")),
    };
    plan.bar.iter().for_each(|bar| bar.finish());
    done
}

async fn requests(
    plan: &Plan,
    link: &Link,
    mut source: Source,
    compose: impl Fn(Vec<u8>) -> Outcome<Composer>,
) -> Outcome {
    if source.is_stdin() {
        log!("Reading payload from STDIN");
    }
    let mut first = true;
    while let Some(body) = source.next().await? {
        if let (false, Some(bar)) = (first, &plan.bar) {
            bar.inc_length(plan.count as u64);
        }
        first = false;
        let composer = compose(body)?;
        for number in 1..=plan.count {
            if request(plan, link, &composer, number).await? == End::NoResponders {
                break;
            }
        }
    }
    link.disconnect().await;
    Ok(())
}

async fn request(plan: &Plan, link: &Link, composer: &Composer, number: i64) -> Outcome<End> {
    let mut message = composer.message(number)?;
    if plan.logs() {
        log!("Sending request on {:?}", message.subject);
    }
    // An inbox of its own, because more than one reply may come.
    let inbox = link.client.new_inbox();
    let mut replies: Subscriber = link.client.subscribe(inbox.clone()).await?;
    message.reply = Some(inbox);
    link.send(message).await?;
    plan.bar.iter().for_each(|bar| bar.inc(1));
    collect(plan, link, &mut replies).await
}
