//! `nats server check request`: a service, how fast it answers and what.

use std::time::{Duration, Instant};

use async_nats::{HeaderMap, Request, RequestErrorKind};
use regex::bytes::Regex;

use super::finish;
use super::result::Found;
use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::spec::{Flag, Kind};
use crate::term::duration::go;

const MILLI: f64 = 1e6;

pub fn command() -> Command {
    let pairs = |name, help| Flag::new(name, Kind::KeyValue, help).repeatable();
    Command::new("request", "Check a service")
        .tag("scope:user")
        .tag("impact:rw")
        .alias("req")
        .flag(Flag::text("subject", "Subject of the request").required())
        .flag(Flag::text("payload", "Body of the request"))
        .flag(pairs("headers", "Headers of the request"))
        .flag(Flag::text("match-payload", "Regular expression that the answer must match"))
        .flag(pairs("match-headers", "Headers that the answer must have"))
        .flag(Flag::duration("response-critical", "Critical when the answer takes longer"))
        .flag(Flag::duration("response-warn", "Warn when the answer takes longer"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let subject = call.text("subject");
    let expected = match call.text("match-payload") {
        "" => None,
        text => Some(Regex::new(text).map_err(|e| Failure::new(format!("--match-payload: {e}")))?),
    };
    finish::check(call, Found::new("request", subject), async |found| {
        let client = call.connect().await.map_err(|f| f.context("could not load info"))?;
        let mut headers = HeaderMap::new();
        call.pairs("headers").into_iter().for_each(|(name, value)| headers.append(name, value));
        let body = call.text("payload").to_string();
        let mut request = Request::new().payload(body.into()).timeout(Some(call.options.timeout));
        if !headers.is_empty() {
            request = request.headers(headers);
        }
        let start = Instant::now();
        let answer = client.send_request(subject.to_string(), request).await;
        let took = start.elapsed();
        metric(call, found, took);
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => crate::fail!("could not send request: {}", words(&error)),
        };
        if expected.is_some_and(|expected| !expected.is_match(&answer.payload)) {
            found.critical("response does not match regexp");
        }
        for (name, value) in call.pairs("match-headers") {
            let got = answer.headers.as_ref().and_then(|h| h.get(name)).map_or("", |v| v.as_str());
            if got != value {
                found.critical(format!("invalid header {name:?} = {got:?}"));
            }
        }
        judge(call, found, took);
        found.ok_if_all_is("Valid response");
        Ok(())
    })
}

fn words(error: &async_nats::RequestError) -> String {
    match error.kind() {
        RequestErrorKind::NoResponders => "nats: no responders available for request".into(),
        RequestErrorKind::TimedOut => "nats: timeout".into(),
        _ => format!("nats: {error}"),
    }
}

/// To the millisecond.
fn rounded(took: Duration) -> i64 {
    ((took.as_nanos() as f64 / MILLI).round() * MILLI) as i64
}

fn metric(call: &Call, found: &mut Found, took: Duration) {
    let (warning, critical) = (call.duration("response-warn"), call.duration("response-critical"));
    let metric = found.metric("time", rounded(took) as f64 / 1e9, "How long the request took");
    metric.unit("s").limits(warning.as_secs_f64(), critical.as_secs_f64());
}

fn judge(call: &Call, found: &mut Found, took: Duration) {
    let longer = |limit: Duration| !limit.is_zero() && took > limit;
    let text = format!("response took {}", go(rounded(took)));
    if longer(call.duration("response-critical")) {
        found.critical(text);
    } else if longer(call.duration("response-warn")) {
        found.warn(text);
    }
}
