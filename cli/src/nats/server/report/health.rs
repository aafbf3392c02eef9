//! `nats server report health`: which servers are well, and what the others lack.

use std::collections::BTreeSet;

use schemas::monitor::{Filtered, HealthzOptions};
use serde::Deserialize;

use super::{flags, repeat, report};
use crate::failure::Outcome;
use crate::nats::server::system::Answer;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::number::commas;

/// With more errors than this a server shows one less and says how many are left.
const ERRORS: usize = 10;
const WELL: u16 = 200;

pub fn command() -> Command {
    report("health", "Report on the health of servers")
        .arg(flags::limit())
        .flag(Flag::bool("js-enabled", "Only whether JetStream is on").short('J').negatable())
        .flag(Flag::bool("server-only", "Leave streams and consumers out").short('S').negatable())
        .flag(Flag::text("account", "Only this account"))
        .flag(Flag::text("stream", "Only this stream"))
        .flag(Flag::text("consumer", "Only this consumer"))
        .flags(flags::servers())
        .run(run)
}

/// The document over NATS, which has the code that is the status over HTTP.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Health {
    status: String,
    status_code: u16,
    errors: Vec<Problem>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Problem {
    #[serde(rename = "type")]
    kind: String,
    error: String,
}

fn run(call: &Call) -> Outcome {
    repeat::repeat(call, async |system| {
        let options = HealthzOptions {
            js_enabled_only: call.flag("js-enabled"),
            js_server_only: call.flag("server-only"),
            account: call.text("account").into(),
            stream: call.text("stream").into(),
            consumer: call.text("consumer").into(),
            details: true,
            ..HealthzOptions::default()
        };
        let body = Filtered { options, filter: flags::filter(call) };
        let answers = system.data("$SYS.REQ.SERVER.PING.HEALTHZ", &body, flags::wait(call)).await?;
        Ok(text(call, answers))
    })
}

fn text(call: &Call, mut answers: Vec<Answer<Health>>) -> String {
    answers.sort_by(|a, b| a.server.name.cmp(&b.server.name));
    if call.flag("reverse") {
        answers.reverse();
    }
    let headers = ["Server", "Cluster", "Domain", "Status", "Type", "Error"];
    let mut table = call.table("Health Report").headers(headers);
    for Answer { server, data } in &answers {
        let status = format!("{} ({})", data.status, data.status_code);
        table.row([&server.name, &server.cluster, &server.domain, &status, "", ""]);
        let count = data.errors.len();
        let shown = if count > ERRORS { ERRORS - 1 } else { count };
        for problem in &data.errors[..shown] {
            table.row(["", "", "", "", &problem.kind, &problem.error]);
        }
        if shown < count {
            table.row(["", "", "", &format!("{} more errors", count - shown), "", ""]);
        }
    }
    let well = answers.iter().filter(|a| a.data.status_code == WELL).count();
    let clusters: BTreeSet<_> = answers.iter().map(|a| &a.server.cluster).collect();
    let errors: usize = answers.iter().map(|a| a.data.errors.len()).sum();
    table.footer([
        commas(answers.len() as u64),
        commas(clusters.len() as u64),
        String::new(),
        format!("ok: {well} / err: {}", answers.len() - well),
        String::new(),
        commas(errors as u64),
    ]);
    table.render() + "\n"
}
