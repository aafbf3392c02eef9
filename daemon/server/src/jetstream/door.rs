//! The subjects under `$JS`: pull requests and acknowledgements go straight to their stream, the rest to the desk.

use super::desk::Request;
use super::direct::{self, DIRECT_GET};
use super::engine::Engine;
use super::estate::Estate;
use daemon_broker::request_info::{self, REQUEST_INFO};
use daemon_broker::{Account, Call, Client, Context, Guest, GuestStep, Traced};
use daemon_jetstream::consumer::AckReply;
use daemon_jetstream::stream::Publisher;
use daemon_wire::headers;
use schemas::advisory::client_info::ClientInfo;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};

/// The guest of one account.
pub struct Door {
    engine: Weak<Engine>,
    estate: Arc<Estate>,
    /// `$JS.API.`, and `$JS.<domain>.API.` where there is a domain.
    prefixes: Vec<Vec<u8>>,
}

const ACKS: u8 = b'a';
const FLOWS: u8 = b'f';
pub(super) const API: u8 = b'i';

impl Door {
    /// Has the account's requests come in.
    pub fn open(engine: &Arc<Engine>, estate: &Arc<Estate>) {
        let prefixes = prefixes(engine);
        let door =
            Door { engine: Arc::downgrade(engine), estate: estate.clone(), prefixes: prefixes.clone() };
        let client = Client::guest_of(&estate.account, Arc::new(door));
        client.subscribe_guest(b"$JS.ACK.>", None, &[ACKS]);
        client.subscribe_guest(b"$JS.FC.>", None, &[FLOWS]);
        hear(&client, &prefixes);
        *estate.client.lock() = Some(client);
    }

    fn on_ack(&self, call: &Call<'_>, cx: &mut Context) -> bool {
        let m = call.message;
        let Some((stream, consumer)) = AckReply::names(m.subject).and_then(texts) else { return false };
        let Some(cell) = self.estate.stream(stream) else { return false };
        let p = Publisher { subject: m.subject, reply: m.reply, header: m.header, payload: m.payload };
        cell.on_ack(consumer, &AckReply::parse(m.subject), &p, call.now, cx)
    }

    fn on_flow(&self, call: &Call<'_>, cx: &mut Context) {
        let mut tokens = call.message.subject.split(|&b| b == b'.').skip(2);
        if let (Some(stream), Some(consumer)) = (tokens.next(), tokens.next())
            && let Some((stream, consumer)) = texts((stream, consumer))
            && let Some(cell) = self.estate.stream(stream)
        {
            let m = call.message;
            let p = Publisher { subject: m.subject, reply: m.reply, header: m.header, payload: m.payload };
            cell.with(call.now, cx, |stream, now, fx| stream.on_flow(consumer, &p, now, fx));
        }
    }

    fn on_request(&self, engine: &Arc<Engine>, call: &Call<'_>, cx: &mut Context) -> bool {
        let m = call.message;
        let Some(below) = self.prefixes.iter().find_map(|p| m.subject.strip_prefix(p.as_slice())) else {
            return false;
        };
        if let Some(rest) = below.strip_prefix(b"CONSUMER.MSG.NEXT.") {
            return self.on_pull(rest, call, cx);
        }
        if m.reply.is_empty() {
            return true;
        }
        if let Some(rest) = below.strip_prefix(DIRECT_GET.as_bytes())
            && let Some(taken) = direct::answer_at_once(engine, &self.estate, rest, call, cx)
        {
            return taken;
        }
        let Ok(below) = String::from_utf8(below.to_vec()) else { return true };
        engine.desk.push(Request {
            estate: self.estate.clone(),
            below,
            reply: m.reply.to_vec(),
            header: m.header.to_vec(),
            body: m.payload.to_vec(),
            client: call
                .client
                .map(|c| client_info(engine, c, m.header, &self.estate.account))
                .unwrap_or_default(),
        });
        true
    }

    /// Pull requests and direct reads go to their stream without a detour.
    fn is_service(&self, call: &Call<'_>) -> bool {
        let below = call.message.subject.strip_prefix(b"$JS.API.");
        let direct = |below: &[u8]| {
            [b"CONSUMER.MSG.NEXT.", DIRECT_GET.as_bytes()].iter().any(|own| below.starts_with(own))
        };
        call.subscription.sid().first() == Some(&API) && below.is_some_and(|below| !direct(below))
    }

    fn on_pull(&self, names: &[u8], call: &Call<'_>, cx: &mut Context) -> bool {
        let mut tokens = names.split(|&b| b == b'.');
        let (Some(stream), Some(consumer), None) = (tokens.next(), tokens.next(), tokens.next()) else {
            return true;
        };
        let Some((stream, consumer)) = texts((stream, consumer)) else { return false };
        let Some(cell) = self.estate.stream(stream) else { return false };
        let m = call.message;
        let p = Publisher { subject: m.subject, reply: m.reply, header: m.header, payload: m.payload };
        cell.on_pull(consumer, &p, call.now, cx)
    }
}

fn texts<'a>((a, b): (&'a [u8], &'a [u8])) -> Option<(&'a str, &'a str)> {
    Some((std::str::from_utf8(a).ok()?, std::str::from_utf8(b).ok()?))
}

/// What subjects of the API begin with: `$JS.API.`, and `$JS.<domain>.API.` where there is a domain.
pub(super) fn prefixes(engine: &Engine) -> Vec<Vec<u8>> {
    let mut prefixes = vec![b"$JS.API.".to_vec()];
    let domain = &engine.settings.domain;
    if !domain.is_empty() {
        prefixes.push(format!("$JS.{domain}.API.").into_bytes());
    }
    prefixes
}

/// Has the API's requests reach a guest.
pub(super) fn hear(client: &Arc<Client>, prefixes: &[Vec<u8>]) {
    for (at, prefix) in prefixes.iter().enumerate() {
        let subject = [prefix.as_slice(), b">"].concat();
        client.subscribe_guest(&subject, None, &[API, b'0' + at as u8]);
    }
}

/// Who asked, as events tell it.
pub(super) fn client_info(
    engine: &Engine,
    client: &Client,
    header: &[u8],
    account: &Arc<Account>,
) -> ClientInfo {
    if client.account().is_some_and(|own| !Arc::ptr_eq(&own, account)) {
        return imported_info(engine, header, account);
    }
    ClientInfo {
        account: account.name.clone(),
        rtt: client.rtt.load(Ordering::Relaxed) as i64,
        server: engine.settings.server.clone(),
        // Advisories are no place for credentials.
        jwt: String::new(),
        ..request_info::describe(client)
    }
}

/// Who asked from another account, as far as that lets the import say it.
fn imported_info(engine: &Engine, header: &[u8], account: &Account) -> ClientInfo {
    let told = headers::get(header, REQUEST_INFO).and_then(|json| serde_json::from_slice(json).ok());
    ClientInfo {
        jwt: String::new(),
        service: account.name.clone(),
        server: engine.settings.server.clone(),
        ..told.unwrap_or_default()
    }
}

impl Guest for Door {
    fn on_message(&self, call: &Call<'_>, cx: &mut Context) -> bool {
        let Some(engine) = self.engine.upgrade() else { return false };
        match call.subscription.sid().first() {
            Some(&ACKS) => return self.on_ack(call, cx),
            Some(&FLOWS) => self.on_flow(call, cx),
            _ => return self.on_request(&engine, call, cx),
        }
        true
    }

    /// Most of the API is a service of the system account, which a message that is for a trace only does not get to.
    fn on_traced(&self, call: &Call<'_>, only: bool, cx: &mut Context) -> Traced {
        let account = self.engine.upgrade().and_then(|engine| Some(engine.system.as_ref()?.name.clone()));
        let step =
            account.filter(|_| self.is_service(call)).map(|account| GuestStep::ServiceImport { account });
        let taken = !(only && step.is_some()) && self.on_message(call, cx);
        Traced { taken, step }
    }
}
