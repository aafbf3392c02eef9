//! Where requests come in: a guest in every account. It answers what only its asker's connection can tell, and leaves the rest to
//! the system thread.

use super::topic::{self, Topic};
use super::{envelope, user_info};
use crate::state::State;
use daemon_broker::request_info::REQUEST_INFO;
use daemon_broker::{Account, Call, Client, Context, Guest};
use daemon_wire::encode::{Message, Sizes};
use daemon_wire::headers;
use schemas::advisory::ClientInfo;
use std::sync::{Arc, Weak};

const USER_INFO: &[u8] = b"$SYS.REQ.USER.INFO";
/// Name of its subscription.
const USER_INFO_SID: &[u8] = b"user";

/// A request that is to be answered.
pub struct Request {
    pub topic: Topic,
    /// Where it was asked, and is to be answered.
    pub account: Arc<Account>,
    /// The account it comes from, if that is another one.
    pub asker: Option<String>,
    pub reply: Box<[u8]>,
    pub header: Box<[u8]>,
    pub payload: Box<[u8]>,
}

impl Request {
    /// Bytes that it keeps.
    pub fn size(&self) -> usize {
        self.reply.len() + self.header.len() + self.payload.len()
    }

    /// See [`Topic::is_quick`].
    pub fn is_quick(&self) -> bool {
        self.topic.is_quick()
    }

    pub fn reply(&self, state: &State, header: &[u8], payload: &[u8], cx: &mut Context) {
        if !self.reply.is_empty() {
            let subject = &self.reply;
            let message = Message { subject, reply: &[], header, payload, sizes: Sizes::default() };
            cx.send(&self.account, subject, &message, usize::MAX, state.clock.now());
        }
    }
}

/// Answers one account's requests.
struct Desk {
    state: Weak<State>,
    /// It is the system account's.
    system: bool,
}

/// Opens a desk in every account there is and in every one that comes. Without a system account there are none.
pub fn open(state: &Arc<State>) {
    let weak = Arc::downgrade(state);
    state.broker.look_after(move |account| {
        let Some(state) = weak.upgrade() else { return };
        if state.broker.policy().system_account.is_some() {
            open_in(&state, account);
        }
    });
}

fn open_in(state: &Arc<State>, account: &Arc<Account>) {
    let policy = state.broker.policy();
    let system = policy.system_account.as_ref() == Some(&account.name);
    let client = Client::guest_of(account, Arc::new(Desk { state: Arc::downgrade(state), system }));
    client.subscribe_guest(USER_INFO, None, USER_INFO_SID);
    let subjects = match system {
        true => topic::subjects(&policy.info.server_id),
        false => topic::OWN.map(|(subject, _)| subject.to_owned()).into(),
    };
    for (number, subject) in subjects.iter().enumerate() {
        client.subscribe_guest(subject.as_bytes(), None, (number + 1).to_string().as_bytes());
    }
}

impl Desk {
    fn topic(&self, state: &State, call: &Call<'_>) -> Option<Topic> {
        let subject = std::str::from_utf8(call.message.subject).ok()?;
        if self.system {
            return Topic::of(subject, &state.broker.policy().info.server_id);
        }
        let (_, kind) = topic::OWN.iter().find(|(own, _)| *own == subject)?;
        Some(Topic::Account(*kind, call.account.name.clone()))
    }

    /// Whether anything is to happen. Figures of the server are told to all where there is nobody to answer.
    fn counts(topic: &Topic, call: &Call<'_>) -> bool {
        !call.message.reply.is_empty() || matches!(topic, Topic::Statsz)
    }
}

impl Guest for Desk {
    fn on_message(&self, call: &Call<'_>, cx: &mut Context) -> bool {
        let Some(state) = self.state.upgrade() else { return false };
        if call.subscription.sid() == USER_INFO_SID {
            tell_user_info(&state, call, cx);
            return true;
        }
        let Some(topic) = self.topic(&state, call).filter(|topic| Self::counts(topic, call)) else {
            return true;
        };
        let m = call.message;
        let asker = matches!(topic, Topic::Subscribers).then(|| asker(call)).flatten();
        state.system.queue.ask(Box::new(Request {
            topic,
            account: call.account.clone(),
            asker,
            reply: m.reply.into(),
            header: m.header.into(),
            payload: m.payload.into(),
        }))
    }
}

/// The account that a request comes from: what imports say, or the client's own.
fn asker(call: &Call<'_>) -> Option<String> {
    let told = headers::get(call.message.header, REQUEST_INFO);
    let told: Option<ClientInfo> = told.and_then(|json| serde_json::from_slice(json).ok());
    let named = told.map(|info| if info.service.is_empty() { info.account } else { info.service });
    named.filter(|name| !name.is_empty()).or_else(|| Some(call.client?.account()?.name.clone()))
}

fn tell_user_info(state: &State, call: &Call<'_>, cx: &mut Context) {
    let told = call.client.and_then(|client| user_info::user_info(client, call.now));
    let Some(info) = told.filter(|_| !call.message.reply.is_empty()) else { return };
    let json = envelope::wrap(state, &envelope::Answer::document(&info));
    let (subject, payload) = (call.message.reply, json.as_bytes());
    let message = Message { subject, reply: &[], header: &[], payload, sizes: Sizes::default() };
    cx.send(call.account, subject, &message, usize::MAX, call.now);
}

#[cfg(test)]
mod tests {
    use super::super::topic::AccountKind;
    use super::*;

    #[test]
    fn what_accounts_ask_about_themselves_is_asked_in_the_system_account_of_all() {
        for (subject, kind) in topic::OWN {
            let topic = Topic::of(subject, "ID");
            let known = matches!(topic, Some(Topic::Accounts | Topic::Account(..) | Topic::Document(_)));
            assert!(known && kind != AccountKind::Info, "{subject}");
        }
    }
}
