//! One connection as `/connz` tells of it, open or closed alike: figures to filter and sort by, and the whole entry
//! for those that are shown.

use super::subsz::detail;
use daemon_broker::account::GLOBAL;
use daemon_broker::auth::Admission;
use daemon_broker::closed::ClosedClient;
use daemon_broker::{Broker, Client, CloseReason, Profile};
use daemon_subject::valid;
use schemas::go::{Time, duration, uptime};
use schemas::monitor::varz::ProxyKey;
use schemas::monitor::{ConnInfo, ConnzOptions, SubDetail, TlsPeerCert};
use serde::Deserialize;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

enum Source {
    Open(Arc<Client>),
    Closed(Arc<ClosedClient>),
}

/// See the module's introduction. Times are Unix nanoseconds.
pub struct Connection {
    source: Source,
    pub cid: u64,
    pub start: i64,
    pub last_activity: i64,
    pub stop: Option<(i64, CloseReason)>,
    pub rtt: i64,
    pub pending: i64,
    pub in_msgs: i64,
    pub in_bytes: i64,
    pub out_msgs: i64,
    pub out_bytes: i64,
    stalls: i64,
    pub subscriptions: usize,
}

impl Connection {
    pub fn open(client: Arc<Client>) -> Self {
        let read = |n: &AtomicU64| n.load(Ordering::Relaxed) as i64;
        let (out_msgs, out_bytes, _) = client.outbox.sent();
        Connection {
            cid: client.cid,
            start: client.start,
            last_activity: client.last_activity.load(Ordering::Relaxed),
            stop: None,
            rtt: read(&client.rtt),
            pending: client.outbox.pending() as i64,
            in_msgs: read(&client.in_msgs),
            in_bytes: read(&client.in_bytes),
            out_msgs: out_msgs as i64,
            out_bytes: out_bytes as i64,
            stalls: read(&client.stalls),
            subscriptions: client.subscriptions(),
            source: Source::Open(client),
        }
    }

    pub fn closed(client: Arc<ClosedClient>) -> Self {
        Connection {
            cid: client.cid,
            start: client.start,
            last_activity: client.last_activity,
            stop: Some((client.stop, client.reason)),
            rtt: client.rtt as i64,
            pending: client.pending as i64,
            in_msgs: client.in_msgs as i64,
            in_bytes: client.in_bytes as i64,
            out_msgs: client.out_msgs as i64,
            out_bytes: client.out_bytes as i64,
            stalls: client.stalls as i64,
            subscriptions: client.subscriptions,
            source: Source::Closed(client),
        }
    }

    /// How long it has lasted, or did.
    pub fn uptime(&self, now: i64) -> i64 {
        self.stop.map_or(now, |(stop, _)| stop) - self.start
    }

    pub fn is_user(&self, user: &str) -> bool {
        match &self.source {
            Source::Open(client) => client.profile().user == user,
            Source::Closed(client) => client.profile.user == user,
        }
    }

    /// Whether a subscription of it overlaps `subject`. Of closed connections that is not asked, as in the reference.
    pub fn listens(&self, subject: &str) -> bool {
        let Source::Open(client) = &self.source else { return true };
        let mut found = false;
        client.for_each_subscription(|s| found |= valid::overlaps(s.subject(), subject.as_bytes()));
        found
    }

    /// The entry as `options` want it.
    pub fn info(&self, broker: &Broker, options: &ConnzOptions, now: i64) -> ConnInfo {
        let until = self.stop.map_or(now, |(stop, _)| stop);
        let mut info = ConnInfo {
            cid: self.cid,
            kind: "Client".into(),
            start: Time::from_unix_nanos(self.start),
            last_activity: Time::from_unix_nanos(self.last_activity),
            stop: self.stop.map(|(stop, _)| Time::from_unix_nanos(stop)),
            reason: self.stop.map_or_else(String::new, |(_, reason)| reason.text().into()),
            rtt: duration::round_trip(self.rtt),
            uptime: uptime::to_string(self.uptime(now)),
            idle: uptime::to_string(until - self.last_activity),
            pending_bytes: self.pending,
            in_msgs: self.in_msgs,
            in_bytes: self.in_bytes,
            out_msgs: self.out_msgs,
            out_bytes: self.out_bytes,
            stalls: self.stalls,
            subscriptions: u32::try_from(self.subscriptions).unwrap_or(u32::MAX),
            ..ConnInfo::default()
        };
        match &self.source {
            Source::Open(client) => describe_open(&mut info, client, options),
            Source::Closed(client) => {
                let account = client.account.as_ref().and_then(|name| broker.account(name));
                describe_closed(&mut info, client, account.map(|a| a.name_tag()), options);
            }
        }
        info
    }
}

fn describe_open(info: &mut ConnInfo, client: &Client, options: &ConnzOptions) {
    let mut profile = client.profile();
    if options.auth {
        if let Some(account) = client.account() {
            info.account = shown_account(&account.name);
            info.name_tag = account.name_tag();
        }
        if let Some(admission) = client.admission() {
            describe_admission(info, &admission);
        }
        let certs = profile.tls.iter_mut().flat_map(|tls| std::mem::take(&mut tls.peer_certs));
        info.tls_peer_certs = certs
            .map(|(subject, spki_sha256, cert_sha256)| TlsPeerCert { subject, spki_sha256, cert_sha256 })
            .collect();
    }
    describe(info, profile, options.auth);
    if options.subscriptions || options.subscriptions_detail {
        let mut details = Vec::new();
        client.for_each_subscription(|s| details.push(detail(s)));
        details.sort_unstable_by(|a, b| (a.sid.len(), &a.sid).cmp(&(b.sid.len(), &b.sid)));
        list(info, details, options);
    }
}

/// Of closed connections the reference keeps neither certificates nor the limits of subscriptions, and shows what their
/// tokens said to everybody.
fn describe_closed(
    info: &mut ConnInfo,
    client: &ClosedClient,
    name_tag: Option<String>,
    options: &ConnzOptions,
) {
    describe(info, client.profile.clone(), options.auth);
    let account = client.account.clone().unwrap_or_default();
    if let Some(admission) = &client.admission {
        describe_admission(info, admission);
        info.name_tag.clone_from(&admission.name_tag);
    }
    if options.auth {
        info.account = shown_account(&account);
        if let Some(name_tag) = name_tag.filter(|_| !info.account.is_empty()) {
            info.name_tag = name_tag;
        }
    }
    if options.subscriptions || options.subscriptions_detail {
        let details = client.subscription_list.iter().map(|s| SubDetail {
            account: account.clone(),
            account_tag: account.clone(),
            subject: s.subject.clone(),
            qgroup: s.queue.clone().unwrap_or_default(),
            sid: s.sid.clone(),
            msgs: s.msgs as i64,
            max: 0,
            cid: client.cid,
        });
        list(info, details.collect(), options);
    }
}

fn describe_admission(info: &mut ConnInfo, admission: &Admission) {
    info.jwt = shown_jwt(admission.jwt());
    info.issuer_key.clone_from(&admission.issuer_key);
    info.tags.clone_from(&admission.tags);
}

/// Whoever has a bearer token is its user: it is not shown.
fn shown_jwt(jwt: &str) -> String {
    #[derive(Deserialize)]
    struct Claims {
        nats: Nats,
    }
    #[derive(Deserialize)]
    struct Nats {
        #[serde(default)]
        bearer_token: bool,
    }
    let claims = daemon_keys::jwt::payload(jwt).and_then(|text| serde_json::from_slice::<Claims>(&text).ok());
    match claims {
        Some(claims) if !claims.nats.bearer_token => jwt.to_owned(),
        _ => String::new(),
    }
}

fn describe(info: &mut ConnInfo, profile: Profile, auth: bool) {
    info.client_type = profile.connection_type.client_type().into();
    info.ip = profile.ip;
    info.port = profile.port.into();
    info.name = profile.name;
    info.lang = profile.lang;
    info.version = profile.version;
    info.proxy = Some(profile.proxy).filter(|key| !key.is_empty()).map(|key| ProxyKey { key });
    if let Some(tls) = profile.tls {
        info.tls_version = tls.version.into();
        info.tls_cipher_suite = tls.cipher_suite;
        info.tls_first = tls.first;
    }
    if auth {
        info.authorized_user = profile.user;
    }
}

fn list(info: &mut ConnInfo, details: Vec<SubDetail>, options: &ConnzOptions) {
    match options.subscriptions_detail {
        true => info.subscriptions_list_detail = details,
        false => info.subscriptions_list = details.into_iter().map(|d| d.subject).collect(),
    }
}

/// The global account goes without saying.
fn shown_account(name: &str) -> String {
    if name == GLOBAL { String::new() } else { name.into() }
}
