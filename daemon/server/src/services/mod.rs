//! What clients may ask the server itself, in any account: guests of the broker, one per account.
//!
//! Never here: monitoring and events of the system account.

mod explain;
mod user_info;

pub use explain::explain_offline;

use crate::state::State;
use daemon_broker::{Account, Call, Client, Context, Guest, ServerInfo};
use daemon_wire::encode::{Message, Sizes};
use schemas::go;
use serde::Serialize;
use std::sync::{Arc, Weak};

/// Answers one account's requests.
struct Desk {
    state: Weak<State>,
}

const USER_INFO: &[u8] = b"$SYS.REQ.USER.INFO";
/// Names of the subscriptions.
const INFO_SID: &[u8] = b"1";
const EXPLAIN_SID: &[u8] = b"2";

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
    let client = Client::guest_of(account, Arc::new(Desk { state: Arc::downgrade(state) }));
    client.subscribe_guest(USER_INFO, None, INFO_SID);
    let policy = state.broker.policy();
    if policy.system_account.as_ref() == Some(&account.name) {
        let subject = format!("$SYS.REQ.SERVER.{}.EXPLAIN", policy.info.server_id);
        client.subscribe_guest(subject.as_bytes(), None, EXPLAIN_SID);
    }
}

impl Guest for Desk {
    fn on_message(&self, call: &Call<'_>, cx: &mut Context) -> bool {
        let Some(state) = self.state.upgrade() else { return false };
        if call.message.reply.is_empty() {
            return true;
        }
        if call.subscription.sid() == EXPLAIN_SID {
            let told = explain::explain(&state.broker, call.message.payload);
            answer(&state, call, told.as_ref().map_err(Clone::clone), cx);
            return true;
        }
        if let Some(data) = call.client.and_then(|client| user_info::user_info(client, call.now)) {
            answer(&state, call, Ok(&data), cx);
        }
        true
    }
}

/// What a service answers with.
#[derive(Serialize)]
struct Reply<'a, T> {
    server: ServerInfo<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Problem>,
}

#[derive(Serialize)]
struct Problem {
    code: u16,
    description: String,
}

fn answer<T: Serialize>(state: &State, call: &Call<'_>, told: Result<&T, String>, cx: &mut Context) {
    let policy = state.broker.policy();
    let server = ServerInfo::new(&state.broker, &policy.info, call.now);
    let (data, error) = match told {
        Ok(data) => (Some(data), None),
        Err(description) => (None, Some(Problem { code: 400, description })),
    };
    let reply = Reply { server, data, error };
    let json = go::json::to_string(&reply).expect("documents have text keys only");
    let (subject, sizes) = (call.message.reply, Sizes::default());
    let message = Message { subject, reply: &[], header: &[], payload: json.as_bytes(), sizes };
    cx.send(call.account, subject, &message, usize::MAX, call.now);
}
