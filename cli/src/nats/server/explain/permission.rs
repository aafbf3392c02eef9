//! `nats server explain permission`: which rule lets a user publish or subscribe, or does not.
//!
//! Asked of a running server, or of a configuration file without one.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use schemas::explain::{
    ExplainAction, ExplainOrigin, ExplainRequest, ExplainRule, ExplainVerdict, Explanation,
};
use serde::Deserialize;

use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command, connect, options};
use crate::runtime::block_on;
use crate::spec::{Flag, Kind};
use crate::term::json;
use crate::{fail, outln};

pub fn command() -> Command {
    Command::new("permission", "Explain why a user may publish or subscribe, or may not")
        .details(
            "--user names the user that is asked about, not the one to connect as. A running server is asked as a user \
             of its system account: take a context or --creds for that. It knows users of its configuration, and all \
             who are connected. With --config no server is asked: the file says what one that runs by it would answer.",
        )
        .flag(Flag::text("publish", "The subject to publish to").placeholder("SUBJECT"))
        .flag(Flag::text("subscribe", "The subject to subscribe to").placeholder("SUBJECT"))
        .flag(Flag::text("queue", "The queue group of the subscription").placeholder("GROUP"))
        .flag(Flag::new("config", Kind::ExistingFile, "Configuration file of a server").placeholder("FILE"))
        .flag(Flag::json("Print the explanation as JSON"))
        .example("Whether app may publish, by a file", "server explain permission --user app --publish orders.new --config server.conf")
        .example("Whether it may share work, by the server of a context", "server explain permission --user app --subscribe 'jobs.>' --queue workers --context system")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let request = request(call)?;
    let told = match call.maybe_text("config") {
        Some(path) => offline(path, &request)?,
        None => block_on(online(call, &request))?,
    };
    match call.flag("json") {
        true => json::print(&told)?,
        false => outln!("{}", text(&told)),
    }
    Ok(())
}

fn request(call: &Call) -> Outcome<ExplainRequest> {
    if !call.typed("user") {
        fail!("required flag --user not provided: which user is it about?");
    }
    let (action, subject) = match (call.maybe_text("publish"), call.maybe_text("subscribe")) {
        (Some(subject), None) => (ExplainAction::Publish, subject),
        (None, Some(subject)) => (ExplainAction::Subscribe, subject),
        _ => fail!("one of --publish and --subscribe is needed"),
    };
    let queue = call.text("queue");
    if action == ExplainAction::Publish && !queue.is_empty() {
        fail!("--queue is about subscriptions");
    }
    Ok(ExplainRequest {
        user: call.text("user").into(),
        action,
        subject: subject.into(),
        queue: queue.into(),
    })
}

fn offline(path: &str, request: &ExplainRequest) -> Outcome<Explanation> {
    let read = |path: &str| {
        std::fs::read(path).map_err(|e| schemas::go::os_error::path_text("open", Path::new(path), &e))
    };
    let loaded = daemon_config::load(path, &read, &|name: &str| std::env::var(name).ok())?;
    loaded.warnings.0.iter().for_each(|warning| crate::log!("{warning}"));
    daemon_server::explain_offline(&loaded.options, request).map_err(Failure::new)
}

/// What a server's services answer with.
#[derive(Deserialize)]
struct Answer {
    data: Option<Explanation>,
    error: Option<Problem>,
}

#[derive(Deserialize)]
struct Problem {
    description: String,
}

async fn online(call: &Call, request: &ExplainRequest) -> Outcome<Explanation> {
    // The user that is asked about is not the one who asks.
    let mut overrides = call.overrides();
    overrides.user.clear();
    let context = options::resolve(&call.options, &overrides)?;
    let client = connect::connect(&context, &call.options, context.server_urls()).await?;
    let subject = format!("$SYS.REQ.SERVER.{}.EXPLAIN", client.server_info().server_id);
    let body = serde_json::to_vec(request)?;
    let asked = client.request(subject, body.into());
    let patience = call.options.timeout.max(Duration::from_millis(1));
    let answer = match tokio::time::timeout(patience, asked).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(e)) if e.kind() == async_nats::RequestErrorKind::NoResponders => {
            fail!("nobody explains here: is this a user of the system account, and the server Natter's?")
        }
        Ok(Err(e)) => fail!("{e}"),
        Err(_) => fail!("no answer in time"),
    };
    let answer: Answer = serde_json::from_slice(&answer.payload)?;
    match (answer.data, answer.error) {
        (Some(told), _) => Ok(told),
        (None, Some(problem)) => fail!("{}", problem.description),
        (None, None) => fail!("the server's answer says nothing"),
    }
}

/// The explanation for people.
fn text(told: &Explanation) -> String {
    let r = &told.request;
    let what = match r.action {
        ExplainAction::Publish => "publish to",
        ExplainAction::Subscribe => "subscribe to",
    };
    let group = if r.queue.is_empty() { String::new() } else { format!(" in group {:?}", r.queue) };
    let may = if told.allowed { "may" } else { "may not" };
    let mut out =
        format!("User {:?} of account {:?} {may} {what} {:?}{group}.\n", r.user, told.account, r.subject);
    for verdict in &told.verdicts {
        let _ = write!(out, "\n  {}", sentence(verdict, r));
    }
    if let Some(origin) = &told.granted_by {
        let _ = write!(out, "\n  The permissions are {}.", origin_text(origin));
    }
    for denied in &told.held_back {
        let _ = write!(out, "\n  Messages that {denied:?} denies are held back.");
    }
    if let Some(responses) = told.responses.filter(|_| !told.allowed) {
        let times = if responses.max < 0 { "any number of".into() } else { responses.max.to_string() };
        let _ = write!(out, "\n  Answers to requests are allowed all the same: {times} for each.");
    }
    for import in &told.imports {
        let there = match import.there == import.subject {
            true => String::new(),
            false => format!(", where it is {:?}", import.there),
        };
        let (kind, subject, account) = (&import.kind, &import.subject, &import.account);
        let _ = write!(out, "\n  It is the {kind} {subject:?}, imported from account {account:?}{there}.");
    }
    out
}

fn sentence(verdict: &ExplainVerdict, r: &ExplainRequest) -> String {
    let mapped = match verdict.subject == r.subject || verdict.subject.is_empty() {
        true => String::new(),
        false => format!("Mapped to {:?}: ", verdict.subject),
    };
    let side = if r.action == ExplainAction::Publish { "publish" } else { "subscribe" };
    let why = match verdict.rule {
        ExplainRule::Unlimited => {
            format!("nothing limits what may be done ({side} has no list that says otherwise).")
        }
        ExplainRule::Allow => format!("the entry {:?} of {side}.allow allows it.", verdict.entry),
        ExplainRule::Deny => format!("the entry {:?} of {side}.deny denies it.", verdict.entry),
        ExplainRule::NotInAllow => format!("{side}.allow has no entry that covers it."),
        ExplainRule::Reserved => "it is reserved for servers.".into(),
        ExplainRule::Lost => "a mapping drops some of it: no destination takes the rest.".into(),
    };
    match mapped.is_empty() {
        true => capital(&why),
        false => format!("{mapped}{why}"),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn origin_text(origin: &ExplainOrigin) -> String {
    match origin {
        ExplainOrigin::User => "the user's own".into(),
        ExplainOrigin::Default { account } => format!("the default permissions of account {account:?}"),
        ExplainOrigin::Token { key } => {
            format!("those of the token that {key} signed, or of that key's scope")
        }
        ExplainOrigin::Callout { account } => {
            format!("what the callout service of account {account:?} answered")
        }
        ExplainOrigin::Oidc { issuer } => format!("those of the token of {issuer}"),
    }
}
