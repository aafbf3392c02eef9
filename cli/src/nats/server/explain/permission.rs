//! `nats server explain permission`: which rule lets a user publish or subscribe, or does not.
//!
//! Asked of a running server; or, without one, of a configuration file or of the tokens that `nsc` keeps.

use std::path::Path;
use std::time::Duration;

use schemas::explain::{ExplainAction, ExplainRequest, Explanation};
use serde::Deserialize;

use crate::failure::{Failure, Outcome};
use crate::nats::server::explain::{text::text, tokens};
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
             who are connected. With --config no server is asked: the file says what one that runs by it would answer. With \
             --store or --operator none is asked either: tokens say it that nsc keeps in its stores, of the user of \
             this name or key.",
        )
        .flag(Flag::text("publish", "The subject to publish to").placeholder("SUBJECT"))
        .flag(Flag::text("subscribe", "The subject to subscribe to").placeholder("SUBJECT"))
        .flag(Flag::text("queue", "The queue group of the subscription").placeholder("GROUP"))
        .flag(Flag::new("config", Kind::ExistingFile, "Configuration file of a server").placeholder("FILE"))
        .flag(
            Flag::new("store", Kind::ExistingDir, "Directory of an operator as nsc keeps it, or of all operators")
                .placeholder("DIR"),
        )
        .flag(Flag::text("operator", "The operator in the stores of nsc").placeholder("NAME"))
        .flag(Flag::text("account", "The account that the user is looked for in").placeholder("NAME"))
        .flag(Flag::json("Print the explanation as JSON"))
        .example("Whether app may publish, by a file", "server explain permission --user app --publish orders.new --config server.conf")
        .example("Whether it may share work, by the server of a context", "server explain permission --user app --subscribe 'jobs.>' --queue workers --context system")
        .example("Whether the user bob of an operator may subscribe, by nsc's tokens", "server explain permission --operator acme --account orders --user bob --subscribe 'jobs.>'")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let request = request(call)?;
    let told = match (call.maybe_text("config"), tokens::are_meant(call)) {
        (Some(_), true) => fail!("--config is one question, and --store or --operator another"),
        (Some(path), false) => offline(path, &request)?,
        (None, true) => tokens::explain(call, &request)?,
        (None, false) if call.typed("account") => fail!("--account is about --store or --operator"),
        (None, false) => block_on(online(call, &request))?,
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
