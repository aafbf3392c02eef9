//! What clients may ask the server itself: guests of the broker, one per account. In any account, who one is and what one's own
//! account does; in the system account, everything.
//!
//! Of the answers only `$SYS.REQ.USER.INFO` is given there and then; all others are looked up on the thread of [`crate::system`].

mod account;
mod administer;
mod desk;
mod document;
mod envelope;
mod explain;
mod explain_offline;
mod filter;
mod profilez;
mod subscribers;
mod topic;
mod user_info;

pub use desk::{Request, open};
pub use explain_offline::{Tokens, Told, explain_offline, explain_tokens};

use crate::events::{self, Schedule};
use crate::state::State;
use daemon_broker::Context;
use daemon_broker::encoding::Encoding;
use envelope::Answer;
use std::time::Instant;
use topic::Topic;

/// Answers a request, if it is one to answer.
pub fn answer(state: &std::sync::Arc<State>, request: &Request, schedule: &mut Schedule, cx: &mut Context) {
    if matches!(request.topic, Topic::Statsz) {
        return statsz(state, request, schedule, cx);
    }
    let bare = match &request.topic {
        Topic::Idz => Some(document::idz(state)),
        Topic::AccountConns(account) => account::connections(state, account, &request.payload, cx),
        Topic::SubscribersOf => subscribers::of_account(state, &request.payload),
        Topic::Subscribers => subscribers::of_subject(state, request),
        _ => None,
    };
    if let Some(document) = bare {
        return request.reply(state, &[], document.as_bytes(), cx);
    }
    let Some(answer) = reply(state, request) else { return };
    let encoding = match answer {
        Answer::Failed { .. } => Encoding::Plain,
        _ => Encoding::of_request(&request.header),
    };
    let (header, payload) = encoding.pack(envelope::wrap(state, &answer).into_bytes());
    request.reply(state, &header, &payload, cx);
}

/// `None` for a request that is not this server's to answer.
fn reply(state: &std::sync::Arc<State>, request: &Request) -> Option<Answer> {
    let body = &request.payload;
    match &request.topic {
        Topic::Document(document) => document::answer(state, *document, body),
        Topic::Account(kind, account) => account::answer(state, *kind, account, body),
        Topic::Accounts => account::all(state, body),
        Topic::Reload => administer::reload(state, body),
        Topic::Kick => administer::kick(state, body),
        Topic::LameDuck => administer::warn_of_lame_duck(state, body),
        Topic::Explain => Some(match explain::explain(&state.broker, body) {
            Ok(explanation) => Answer::document(&explanation),
            Err(text) => Answer::Failed { code: 400, text, null: false },
        }),
        Topic::Idz | Topic::Statsz | Topic::AccountConns(_) | Topic::SubscribersOf | Topic::Subscribers => {
            None
        }
    }
}

/// The figures have an envelope of their own. Who leaves no reply subject has them told to all.
fn statsz(state: &State, request: &Request, schedule: &mut Schedule, cx: &mut Context) {
    match filter::read::<filter::NoOptions>(&request.payload, "StatszEventOptions") {
        Err(text) => {
            let answer = Answer::Failed { code: 400, text, null: false };
            request.reply(state, &[], envelope::wrap(state, &answer).as_bytes(), cx);
        }
        Ok((_, filter)) if filter::excludes(state, &filter) => {}
        Ok(_) if request.reply.is_empty() => {
            schedule.broadcast_now(Instant::now());
            events::broadcast(state, cx);
        }
        Ok(_) => request.reply(state, &[], events::statsz(state).as_bytes(), cx),
    }
}

#[cfg(test)]
pub mod testing {
    use super::*;
    use daemon_broker::{Broker, Policy};

    /// A request with a payload of `size` bytes.
    pub fn request(subject: &str, size: usize) -> Box<Request> {
        let account = Broker::new(Policy::default()).global().clone();
        let topic = Topic::of(subject, "ID").expect("a subject that is answered");
        let payload = vec![b' '; size].into();
        Box::new(Request {
            topic,
            account,
            asker: None,
            reply: b"r".as_slice().into(),
            header: [].into(),
            payload,
        })
    }
}
