//! What the server tells in its system account: clients that come, go and are turned away, connections of accounts, figures every
//! few seconds, the end.
//!
//! Nothing is made ready for which nobody listens. What was seen on a connection's thread waits in the queue of
//! [`crate::system`] as plain values; JSON is made of it there.

mod account;
mod client;
mod herald;
mod schedule;
mod server;
mod statsz;

pub use account::{connections, publish_connections};
pub use herald::open;
pub use schedule::Schedule;
pub use server::say_farewell;
pub use statsz::{broadcast, statsz};

use crate::state::State;
use client::ClientEvent;
use daemon_broker::{Account, Context};
use daemon_wire::encode::{Message, Sizes};
use std::sync::Arc;

/// Something to tell.
pub enum Event {
    Client(Box<ClientEvent>),
    /// An account has so many clients now.
    Count(Arc<Account>, usize),
    LameDuck,
}

/// The system account, if there is one.
pub fn system_account(state: &State) -> Option<Arc<Account>> {
    state.broker.account(state.broker.policy().system_account.as_deref()?)
}

/// Makes the JSON of an event and publishes it.
pub fn publish(state: &State, event: Event, cx: &mut Context) {
    match event {
        Event::Client(event) => event.publish(state, cx),
        Event::Count(account, connections) => publish_connections(state, &account, connections, cx),
        Event::LameDuck => server::publish(state, "LAMEDUCK", cx),
    }
}

fn send(state: &State, account: &Arc<Account>, subject: &str, json: &str, cx: &mut Context) {
    let (payload, sizes) = (json.as_bytes(), Sizes::default());
    let message = Message { subject: subject.as_bytes(), reply: &[], header: &[], payload, sizes };
    cx.send(account, subject.as_bytes(), &message, usize::MAX, state.clock.now());
}
