//! `nats server check message`: the last message of a subject of a stream, its age and its content.

use std::time::Duration;

use regex::bytes::Regex;

use super::finish;
use super::result::Found;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, moment};
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::duration::go;

const SECOND: i64 = 1_000_000_000;
const MILLI: i64 = 1_000_000;

pub fn command() -> Command {
    super::check("message", "Check the last message of a subject", "scope:user")
        .flag(Flag::text("stream", "Name of the stream").required())
        .flag(Flag::text("subject", "Subject of the message").default(">"))
        .flag(Flag::duration("age-warn", "Warn when it is older").placeholder("DURATION"))
        .flag(Flag::duration("age-critical", "Critical when it is older").placeholder("DURATION"))
        .flag(Flag::text("content", "Regular expression that the body must match").default("."))
        .flag(Flag::bool("body-timestamp", "Take the time from the body, in seconds of Unix"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let content = call.text("content");
    let content =
        Regex::new(content).map_err(|e| Failure::new(format!("content regex compile failed: {e}")))?;
    finish::check(call, Found::new("message", "Stream Message"), async |found| {
        let (stream, subject) = (call.text("stream"), call.text("subject"));
        let loaded = async {
            let api = Api::open(call).await?;
            let info = api.stream(stream).await?;
            Ok(api.last(&info, subject).await?)
        };
        let loaded = loaded.await.map_err(|f: Failure| f.context("msg load failed"))?;
        let Some(message) = loaded else { crate::fail!("no message found") };
        let sent = match call.flag("body-timestamp") {
            true => written(&message.data)?,
            false => message.time.unix_nanos(),
        };
        let age = moment::now().unix_nanos().saturating_sub(sent);
        judge(call, found, age, message.data.len());
        if !content.is_match(&message.data) {
            found.critical(format!("does not match regex: {content}"));
        }
        found.ok_if_all_is(format!("Valid message on {stream} > {subject}"));
        Ok(())
    })
}

/// Nanoseconds of the time in a body.
fn written(body: &[u8]) -> Outcome<i64> {
    let text = String::from_utf8_lossy(body);
    match text.trim().parse::<i64>() {
        Ok(seconds) => Ok(seconds.saturating_mul(SECOND)),
        Err(error) => crate::fail!("invalid timestamp body: {error}"),
    }
}

fn judge(call: &Call, found: &mut Found, age: i64, size: usize) {
    let (warning, critical) = (call.duration("age-warn"), call.duration("age-critical"));
    let rounded = (age + MILLI / 2).div_euclid(MILLI) * MILLI;
    let metric = found.metric("age", rounded as f64 / SECOND as f64, "The age of the message");
    metric.unit("s").limits(warning.as_secs_f64(), critical.as_secs_f64());
    found.metric("size", size as f64, "The size of the message").unit("B");
    let older = |limit: Duration| !limit.is_zero() && i128::from(age) > limit.as_nanos() as i128;
    let text = format!("{} old", go(rounded));
    if older(critical) {
        found.critical(text);
    } else if older(warning) {
        found.warn(text);
    }
}
