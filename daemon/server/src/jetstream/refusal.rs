//! The subjects under `$JS` of an account without JetStream: whoever asks is told that there is none.

use super::account_purge::AccountPurge;
use super::desk::Job;
use super::direct::DIRECT_GET;
use super::door::{self, API};
use super::engine::Engine;
use super::fx::{Fx, moment};
use daemon_broker::{Account, Call, Client, Context, Guest, GuestStep, Traced};
use daemon_jetstream::api::{self, Request};
use daemon_wire::encode::{Message, Sizes};
use std::sync::{Arc, Weak};

/// The guest of one account.
pub struct Refusal {
    engine: Weak<Engine>,
    account: Arc<Account>,
    prefixes: Vec<Vec<u8>>,
    /// The account is the system's own.
    system: bool,
}

impl Refusal {
    /// Has the account's requests refused until what is returned is dismissed.
    pub fn open(engine: &Arc<Engine>, account: &Arc<Account>) -> Arc<Client> {
        let prefixes = door::prefixes(engine);
        let refusal = Refusal {
            engine: Arc::downgrade(engine),
            account: account.clone(),
            prefixes: prefixes.clone(),
            system: engine.is_system(&account.name),
        };
        let client = Client::guest_of(account, Arc::new(refusal));
        door::hear(&client, &prefixes);
        client
    }
}

impl Refusal {
    /// Has the desk purge an account. A request with headers is not understood, and nobody answers: so does the reference.
    fn purge(&self, engine: &Engine, call: &Call<'_>, below: &str) {
        let m = call.message;
        if !m.header.is_empty() {
            return engine.log.warn(format_args!("Malformed JetStream API Request: {below}"));
        }
        let client = call.client.map(|c| door::client_info(engine, c, m.header, &self.account));
        engine.desk.push_job(Job::Purge(Box::new(AccountPurge {
            below: below.to_owned(),
            reply: m.reply.to_vec(),
            body: m.payload.to_vec(),
            client: client.unwrap_or_default(),
        })));
    }
}

impl Guest for Refusal {
    fn on_message(&self, call: &Call<'_>, cx: &mut Context) -> bool {
        let Some(engine) = self.engine.upgrade() else { return false };
        let m = call.message;
        let below = self.prefixes.iter().find_map(|p| m.subject.strip_prefix(p.as_slice()));
        let Some(Ok(below)) = below.map(std::str::from_utf8) else { return false };
        if !self.system && ["CONSUMER.MSG.NEXT.", DIRECT_GET].iter().any(|own| below.starts_with(own)) {
            // Consumers and streams answer these, and there are none.
            return false;
        }
        if self.system && below.starts_with("ACCOUNT.PURGE.") {
            self.purge(&engine, call, below);
            return true;
        }
        if m.reply.is_empty() {
            return true;
        }
        let client =
            call.client.map(|c| door::client_info(&engine, c, m.header, &self.account)).unwrap_or_default();
        let request = Request { subject: below, header: m.header, body: m.payload, client: &client };
        let (settings, now) = (&engine.settings, call.now);
        let mut fx = Fx::new(cx, &self.account, now);
        let answer = match self.system {
            true => api::not_for_system(&request, settings, moment(now), &mut fx),
            false => api::not_enabled(&request, settings, moment(now), &mut fx),
        };
        if let Some(answer) = answer {
            let (header, payload) = (&answer.header, &answer.payload);
            let m = Message { subject: m.reply, reply: &[], header, payload, sizes: Sizes::default() };
            cx.send(&self.account, m.subject, &m, usize::MAX, now);
        }
        true
    }

    fn on_traced(&self, call: &Call<'_>, only: bool, cx: &mut Context) -> Traced {
        let system = self.engine.upgrade().and_then(|engine| Some(engine.system.as_ref()?.name.clone()));
        let service = call.subscription.sid().first() == Some(&API) && !self.system;
        let step = system.filter(|_| service).map(|account| GuestStep::ServiceImport { account });
        let taken = !(only && step.is_some()) && self.on_message(call, cx);
        Traced { taken, step }
    }
}
