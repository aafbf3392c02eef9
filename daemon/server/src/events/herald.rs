//! The broker's news of clients, for whoever listens in the system account.

use super::client::{ClientEvent, End, describe};
use super::{Event, account};
use crate::state::State;
use daemon_broker::{Account, Client, CloseReason, Herald, Now};
use std::sync::{Arc, Weak};

/// Has the broker tell of clients from now on.
pub fn open(state: &Arc<State>) {
    if state.broker.policy().system_account.is_some() {
        state.broker.set_herald(Box::new(Crier(Arc::downgrade(state))));
    }
}

struct Crier(Weak<State>);

/// One thing to tell of a client, for which there may be listeners in several accounts.
struct News<'a> {
    state: &'a State,
    client: &'a Arc<Client>,
    /// What the client is bound to, or would be.
    own: Arc<Account>,
    /// `None` for one that came.
    end: Option<CloseReason>,
    now: Now,
}

impl News<'_> {
    fn tell(&self, account: &Arc<Account>, subject: String) {
        if !account.has_interest(subject.as_bytes()) {
            return;
        }
        let client = describe(self.client, &self.own, self.end.map(|_| self.now));
        let end = self.end.map(|reason| End::of(self.client, reason));
        let event = ClientEvent { subject, account: account.clone(), client, end, at: self.now.wall };
        self.state.system.queue.tell(Event::Client(Box::new(event)));
    }
}

impl Crier {
    /// Calls `f` with the system account, if that is there.
    fn cry(
        &self,
        client: &Arc<Client>,
        end: Option<CloseReason>,
        now: Now,
        f: impl FnOnce(&News<'_>, &Arc<Account>),
    ) {
        let Some(state) = self.0.upgrade() else { return };
        let Some(system) = super::system_account(&state) else { return };
        let own = client.account().unwrap_or_else(|| state.broker.global().clone());
        f(&News { state: &state, client, own, end, now }, &system);
    }
}

impl Herald for Crier {
    fn on_connect(&self, client: &Arc<Client>, now: Now) {
        self.cry(client, None, now, |news, system| {
            news.tell(system, format!("$SYS.ACCOUNT.{}.CONNECT", news.own.name));
        });
    }

    fn on_refusal(
        &self,
        client: &Arc<Client>,
        reason: CloseReason,
        account: Option<&Arc<Account>>,
        now: Now,
    ) {
        self.cry(client, Some(reason), now, |news, system| {
            if let Some(account) = account {
                let own = account.clone();
                News { own, ..*news }.tell(account, "$SYS.ACCOUNT.CLIENT.AUTH.ERR".into());
            }
            let id = &news.state.broker.policy().info.server_id;
            news.tell(system, format!("$SYS.SERVER.{id}.CLIENT.AUTH.ERR"));
        });
    }

    fn on_disconnect(&self, client: &Arc<Client>, reason: CloseReason, now: Now) {
        self.cry(client, Some(reason), now, |news, system| {
            news.tell(system, format!("$SYS.ACCOUNT.{}.DISCONNECT", news.own.name));
        });
    }

    fn on_count(&self, account: &Arc<Account>, _: Now) {
        let Some(state) = self.0.upgrade() else { return };
        if account::is_awaited(&state, account) {
            state.system.queue.tell(Event::Count(account.clone(), account.connections()));
        }
    }
}
