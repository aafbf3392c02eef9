//! How many clients' subscriptions meet a subject: `$SYS.REQ.ACCOUNT.NSUBS` between servers, `$SYS.DEBUG.SUBSCRIBERS` for people.

use super::desk::Request;
use crate::events::system_account;
use crate::state::State;
use daemon_broker::{Account, Kind, Subscription};
use daemon_subject::valid;
use schemas::jetstream::unmarshal;
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
struct CountRequest {
    acc: String,
    subject: String,
    /// Base 64.
    queue: Option<String>,
}

/// The number, as JSON; nothing where the account has no connections.
pub fn of_account(state: &State, body: &[u8]) -> Option<String> {
    let complain = |text: &dyn std::fmt::Display| {
        state.log.error(format_args!("SYSTEM - {text}"));
    };
    if body.is_empty() {
        complain(&"request requires a body");
        return None;
    }
    let request = match unmarshal::<CountRequest>(body) {
        Ok(request) => request,
        Err(why) => {
            complain(&format_args!("Error unmarshalling account nsubs request message: {why}"));
            return None;
        }
    };
    let queue = match request.queue.map(|text| data_encoding::BASE64.decode(text.as_bytes())).transpose() {
        Ok(queue) => queue,
        Err(why) => {
            complain(&format_args!("Error unmarshalling account nsubs request message: {why}"));
            return None;
        }
    };
    let account = state.broker.account(&request.acc).filter(|account| account.connections() > 0)?;
    Some(count(&account, request.subject.as_bytes(), queue.as_deref()).to_string())
}

/// The number, as JSON, of the account that asks: a subject, and a queue group behind a blank.
pub fn of_subject(state: &State, request: &Request) -> Option<String> {
    let account = match &request.asker {
        Some(name) => state.broker.account(name)?,
        None => system_account(state)?,
    };
    let mut words = request.payload.trim_ascii().split(|&byte| byte == b' ');
    let (subject, queue) = (words.next().unwrap_or_default(), words.next());
    Some(count(&account, subject, queue).to_string())
}

/// Subscriptions to a literal subject, or, of a wildcard, those within it.
fn count(account: &Account, subject: &[u8], queue: Option<&[u8]>) -> usize {
    let wanted = |sub: &Subscription| {
        sub.client().kind == Kind::Client && queue.is_none_or(|queue| sub.queue() == Some(queue))
    };
    if valid::is_literal(subject) {
        return account.interested(subject).iter().filter(|sub| wanted(sub)).count();
    }
    let all = account.subscription_list();
    all.iter().filter(|sub| wanted(sub) && valid::is_subset(sub.subject(), subject)).count()
}
