//! What can be typed after `nats subscribe`, and which of it fits together.

use std::time::Duration;

use super::dump::Dump;
use super::listen;
use super::show::{Stamp, View};
use super::stream::{self, StreamPlan};
use crate::failure::Outcome;
use crate::nats::publish::Link;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};

pub fn command() -> Command {
    Command::new("subscribe", "Receive messages and show them")
        .alias("sub")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::optional("subjects", "Subjects to subscribe to").repeatable())
        .flags(flags())
        .flags(forms())
        .flags(stream::flags())
        .example(
            "Show orders, shared with the other members of a queue group",
            "sub 'orders.>' --queue workers",
        )
        .example("Hand each message to a shell command", "sub orders --dump=- | xargs -0 -n 1 echo")
        .example("Decode bodies before they are shown", "sub encoded --translate 'base64 -d'")
        .example("Show which subjects are busy", "sub '>' --report-subjects --report-top 20")
        .example("Show what a stream holds, then end", "sub orders.new --all --terminate-at-end")
        .example("Show requests with their replies", "sub 'service.>' --match-replies")
        .run(run)
}

fn flags() -> [Flag; 7] {
    [
        Flag::text("queue", "Queue group to be a member of"),
        Flag::bool("ack", "Acknowledge messages that come from a stream").negatable(),
        Flag::bool("match-replies", "Show requests together with their replies"),
        Flag::bool("inbox", "Subscribe to a new inbox").short('i'),
        Flag::new("count", Kind::Uint, "End after this many messages"),
        Flag::text("ignore-subject", "Leave out messages whose subjects match")
            .short('I')
            .placeholder("SUBJECT")
            .repeatable(),
        Flag::duration("wait", "End when there was no message for so long"),
    ]
}

fn forms() -> [Flag; 11] {
    [
        Flag::bool("raw", "Show bodies only").short('r'),
        Flag::text(
            "translate",
            "Show what this command makes of the body; {{Subject}} stands for the subject",
        )
        .placeholder("COMMAND"),
        Flag::text(
            "dump",
            "Save each message as a JSON file in this directory; - writes them to stdout, a NUL after each",
        )
        .placeholder("DIRECTORY"),
        Flag::bool("headers-only", "Show no bodies"),
        Flag::bool("subjects-only", "Show subjects only"),
        Flag::bool("report-subjects", "Show a table of the subjects, renewed every second"),
        Flag::bool("report-subscriptions", "Show a table of the subscriptions, renewed every second"),
        Flag::int("report-top", "Rows of the table of subjects").default("10"),
        Flag::bool("timestamp", "Show the time of each message").short('t'),
        Flag::bool("delta-time", "Show the time since the start with each message").short('d'),
        Flag::bool("graph", "Draw the messages a second"),
    ]
}

/// What to receive and when to end, checked.
pub struct Plan {
    /// Empty: an inbox made once there is a connection.
    pub subjects: Vec<String>,
    /// Empty: no queue group.
    pub queue: String,
    pub ignored: Vec<String>,
    /// 0: no end.
    pub count: u64,
    /// Zero: no end.
    pub wait: Duration,
    pub ack: bool,
    pub match_replies: bool,
    pub inbox: bool,
    pub form: Form,
    /// None: core NATS.
    pub stream: Option<StreamPlan>,
}

/// The form in which messages are shown.
pub enum Form {
    Messages(View),
    /// A table with so many rows (0 or less: all), by subscription or by subject.
    Report {
        by_subscription: bool,
        top: i64,
    },
    Graph,
}

impl Plan {
    fn new(call: &Call) -> Outcome<Plan> {
        let subjects = call.texts("subjects").to_vec();
        let inbox = call.flag("inbox");
        let stream = StreamPlan::new(call)?;
        if subjects.is_empty() && !inbox && call.text("stream").is_empty() {
            outln!("No subjects or --stream flag provided.");
            crate::fail!("required argument 'subjects' not provided");
        }
        match &stream {
            Some(_) => stream::check(call)?,
            None if call.flag("terminate-at-end") => {
                crate::fail!("--terminate-at-end is only supported for JetStream subscriptions")
            }
            None => {}
        }
        if call.text("dump") == "-" && inbox {
            crate::fail!(
                "generating inboxes is not compatible with dumping to stdout using null terminated strings"
            );
        }
        Ok(Plan {
            subjects,
            queue: call.text("queue").to_string(),
            ignored: split_subjects(call.texts("ignore-subject")),
            count: call.uint("count"),
            wait: call.duration("wait"),
            ack: call.flag("ack"),
            match_replies: call.flag("match-replies"),
            inbox,
            form: form(call)?,
            stream,
        })
    }

    /// The end of the note on what is subscribed to.
    pub fn ignored_note(&self) -> String {
        match self.ignored.is_empty() {
            true => String::new(),
            false => format!("\nIgnored subjects: {}", self.ignored.join(", ")),
        }
    }

    /// True when notes on what happens would stand between the messages of a program that reads them.
    pub fn is_for_programs(&self) -> bool {
        matches!(&self.form, Form::Messages(view) if view.raw || view.dump.is_some())
    }
}

fn form(call: &Call) -> Outcome<Form> {
    let by_subscription = call.flag("report-subscriptions");
    let top = call.int("report-top");
    if call.flag("report-subjects") && top == 0 {
        crate::fail!("subject count must be at least one");
    }
    let stamp = match (call.flag("timestamp"), call.flag("delta-time")) {
        (true, true) => crate::fail!("timestamp and delta-time flags are mutually exclusive"),
        (true, false) => Stamp::Time,
        (false, true) => Stamp::SinceStart,
        (false, false) => Stamp::None,
    };
    if call.flag("graph") {
        return Ok(Form::Graph);
    }
    if by_subscription || call.flag("report-subjects") {
        return Ok(Form::Report { by_subscription, top });
    }
    Ok(Form::Messages(View {
        raw: call.flag("raw"),
        headers_only: call.flag("headers-only"),
        subjects_only: call.flag("subjects-only"),
        translate: call.text("translate").to_string(),
        stamp,
        dump: call.maybe_text("dump").filter(|d| !d.is_empty()).map(Dump::open).transpose()?,
        trace: call.options.trace,
        start: std::time::Instant::now(),
    }))
}

/// Subjects may be given one by one or as lists with commas or blanks.
fn split_subjects(texts: &[String]) -> Vec<String> {
    let parts = texts.iter().flat_map(|t| t.split(|c: char| c == ',' || c.is_whitespace()));
    parts.filter(|p| !p.is_empty()).map(str::to_string).collect()
}

fn run(call: &Call) -> Outcome {
    let plan = Plan::new(call)?;
    block_on(async { listen::listen(call, plan, Link::open(call).await?).await })
}

#[cfg(test)]
mod tests {
    #[test]
    fn lists_of_subjects_are_split() {
        let texts = ["a.>,b", "c  d\te", ""].map(String::from);
        assert_eq!(super::split_subjects(&texts), ["a.>", "b", "c", "d", "e"]);
    }
}
