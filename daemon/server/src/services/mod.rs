//! What clients may ask the server itself, in any account: guests of the broker, one per account.
//!
//! Never here: monitoring and events of the system account.

mod user_info;

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
    client.subscribe_guest(USER_INFO, None, b"1");
}

impl Guest for Desk {
    fn on_message(&self, call: &Call<'_>, cx: &mut Context) -> bool {
        let Some(state) = self.state.upgrade() else { return false };
        if call.message.reply.is_empty() {
            return true;
        }
        if let Some(data) = call.client.and_then(|client| user_info::user_info(client, call.now)) {
            answer(&state, call, &data, cx);
        }
        true
    }
}

/// What a service answers with.
#[derive(Serialize)]
struct Reply<'a, T> {
    server: ServerInfo<'a>,
    data: &'a T,
}

fn answer<T: Serialize>(state: &State, call: &Call<'_>, data: &T, cx: &mut Context) {
    let policy = state.broker.policy();
    let server = ServerInfo::new(&state.broker, &policy.info, call.now);
    let json = go::json::to_string(&Reply { server, data }).expect("documents have text keys only");
    let (subject, sizes) = (call.message.reply, Sizes::default());
    let message = Message { subject, reply: &[], header: &[], payload: json.as_bytes(), sizes };
    cx.send(call.account, subject, &message, usize::MAX, call.now);
}
