//! Accounts stay apart, and imports bring across what they say and nothing else: random accounts, exports, imports,
//! subscriptions and messages, against a model that knows nothing of interest, shadows or transforms.

mod support;

use daemon_broker::account::export::{Exports, ServiceExport, StreamExport};
use daemon_broker::account::import::{Imports, Local, ServiceImport, StreamImport};
use daemon_broker::account::share::Shares;
use daemon_broker::account::share_error::ShareKind;
use daemon_broker::auth::{Auth, User};
use daemon_broker::{Broker, Context, Kind, Policy, Profile, Session, Transport};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::io::{self, IoSlice};
use std::sync::{Arc, Mutex};
use support::NOW;

const ACCOUNTS: usize = 4;

/// Imports to choose from: the subject there, what is said of the name here, and the name here as a filter.
const STREAMS: [(&str, &str, &str); 5] = [
    ("s.*", "", "s.*"),
    ("s.>", "prefix p", "p.s.>"),
    ("s.*.*", "to t.$2.$1", "t.*.*"),
    ("s.a", "to l", "l"),
    ("q.*", "to t.$1", "t.*"),
];
const SERVICES: [(&str, &str, &str); 5] = [
    ("q.*", "q.*", "q.*"),
    ("q.*", "r.*", "r.*"),
    ("q.*.*", "r.$2.$1", "r.*.*"),
    ("q.a", "w.*", "w.*"),
    ("r.b", "s.b", "s.b"),
];
const EXPORTED: [&str; 4] = ["s.>", "q.>", "r.b", "q.*"];

/// One client of an account, with one subscription.
#[derive(Debug, Clone)]
struct Listener {
    account: usize,
    subject: String,
}

#[derive(Debug, Clone)]
struct World {
    /// Which of `EXPORTED` each account exports as streams and services.
    exports: Vec<(Vec<bool>, Vec<bool>)>,
    /// Importer, exporter, which one of the table.
    streams: Vec<(usize, usize, usize)>,
    services: Vec<(usize, usize, usize)>,
    listeners: Vec<Listener>,
    messages: Vec<(usize, String)>,
}

fn matches(subject: &str, filter: &str) -> bool {
    let (subject, filter): (Vec<&str>, Vec<&str>) =
        (subject.split('.').collect(), filter.split('.').collect());
    let open = filter.last() == Some(&">");
    let fixed = if open { &filter[..filter.len() - 1] } else { &filter[..] };
    let length = if open { subject.len() > fixed.len() } else { subject.len() == fixed.len() };
    length && fixed.iter().zip(&subject).all(|(f, s)| *f == "*" || f == s)
}

/// What a stream's message is called in the importing account.
fn renamed(subject: &str, row: usize) -> String {
    let tokens: Vec<&str> = subject.split('.').collect();
    match row {
        1 => format!("p.{subject}"),
        2 => format!("t.{}.{}", tokens[2], tokens[1]),
        3 => "l".into(),
        4 => format!("t.{}", tokens[1]),
        _ => subject.into(),
    }
}

/// What a request is called in the exporting account.
fn asked(subject: &str, row: usize) -> String {
    let tokens: Vec<&str> = subject.split('.').collect();
    match row {
        1 => format!("q.{}", tokens[1]),
        2 => format!("q.{}.{}", tokens[2], tokens[1]),
        3 => "q.a".into(),
        4 => "r.b".into(),
        _ => subject.into(),
    }
}

/// Who hears what: listener and subject, and how often.
type Heard = BTreeMap<(usize, String), usize>;

impl World {
    /// The export that a service import goes through, as the broker chooses it.
    fn export_of(&self, exporter: usize, subject: &str) -> Option<usize> {
        let exported = |at: &usize| self.exports[exporter].1[*at];
        let exact = (0..EXPORTED.len()).filter(exported).find(|&at| EXPORTED[at] == subject);
        let literal = subject.replace('*', "any");
        exact.or_else(|| (0..EXPORTED.len()).filter(exported).find(|&at| matches(&literal, EXPORTED[at])))
    }

    fn publish(&self, account: usize, subject: &str, crossed: &mut Vec<(usize, usize)>, heard: &mut Heard) {
        let hears = |of: usize, subject: &str, heard: &mut Heard| {
            for (at, listener) in self.listeners.iter().enumerate() {
                if listener.account == of && matches(subject, &listener.subject) {
                    *heard.entry((at, subject.into())).or_default() += 1;
                }
            }
        };
        hears(account, subject, heard);
        for &(importer, exporter, row) in &self.streams {
            if crossed.is_empty() && exporter == account && matches(subject, STREAMS[row].0) {
                hears(importer, &renamed(subject, row), heard);
            }
        }
        for &(importer, exporter, row) in &self.services {
            let Some(export) = self.export_of(exporter, SERVICES[row].0) else { continue };
            if importer == account
                && matches(subject, SERVICES[row].2)
                && !crossed.contains(&(exporter, export))
            {
                crossed.push((exporter, export));
                self.publish(exporter, &asked(subject, row), crossed, heard);
                crossed.pop();
            }
        }
    }

    fn shares(&self, account: usize) -> Shares {
        let mut exports = Exports::default();
        for (at, subject) in EXPORTED.iter().enumerate() {
            let subject = subject.to_string();
            if self.exports[account].0[at] {
                exports.add_stream(StreamExport { subject: subject.clone(), ..Default::default() }).unwrap();
            }
            if self.exports[account].1[at] {
                exports.add_service(ServiceExport { subject, ..Default::default() }).unwrap();
            }
        }
        let streams = self.streams.iter().filter(|i| i.0 == account).map(|&(_, exporter, row)| {
            let (subject, said, _) = STREAMS[row];
            let local = match said.split_once(' ') {
                Some(("prefix", prefix)) => Local::Prefix(prefix.into()),
                Some((_, to)) => Local::To(to.into()),
                None => Local::Same,
            };
            StreamImport { account: name(exporter), subject: subject.into(), local, ..Default::default() }
        });
        let services = self.services.iter().filter(|i| i.0 == account).map(|&(_, exporter, row)| {
            let (subject, local, _) = SERVICES[row];
            ServiceImport {
                account: name(exporter),
                subject: subject.into(),
                local: local.into(),
                ..Default::default()
            }
        });
        Shares { exports, imports: Imports { streams: streams.collect(), services: services.collect() } }
    }

    /// Puts the exports and imports into force, and forgets those that do not stand.
    fn share(&mut self, broker: &Broker) {
        let all: Vec<_> = (0..ACCOUNTS).map(|a| (name(a), Some(self.shares(a)))).collect();
        for refused in broker.set_shares(all) {
            let is = |&(importer, exporter, row): &(usize, usize, usize), subject: &str| {
                let _ = row;
                name(importer) == refused.importer
                    && name(exporter) == refused.account
                    && subject == refused.subject
            };
            match refused.kind {
                ShareKind::Stream => self.streams.retain(|i| !is(i, STREAMS[i.2].0)),
                ShareKind::Service => self.services.retain(|i| !is(i, SERVICES[i.2].0)),
            }
        }
    }
}

fn name(account: usize) -> String {
    format!("A{account}")
}

#[derive(Clone, Default)]
struct Pipe(Arc<Mutex<Vec<u8>>>);

impl Transport for Pipe {
    fn direct(&self) -> bool {
        true
    }
    fn try_write(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        let mut got = self.0.lock().unwrap();
        bufs.iter().for_each(|b| got.extend_from_slice(b));
        Ok(bufs.iter().map(|b| b.len()).sum())
    }
    fn wake(&self) {}
}

fn connect(broker: &Arc<Broker>, cx: &mut Context, account: usize, text: &str) -> (Session, Pipe) {
    let pipe = Pipe::default();
    let transport = Box::new(pipe.clone());
    let client = broker.new_client(Kind::Client, NOW, |_| transport, Profile::default());
    let mut session = Session::new(client, broker.clone(), NOW, 0);
    let hello =
        format!("CONNECT {{\"verbose\":false,\"user\":\"{}\",\"pass\":\"p\"}}\r\n{text}", name(account));
    session.on_bytes(hello.as_bytes(), NOW, cx);
    cx.flush();
    (session, pipe)
}

/// Subjects of the messages that a pipe holds.
fn taken(pipe: &Pipe) -> Vec<String> {
    let bytes = std::mem::take(&mut *pipe.0.lock().unwrap());
    let text = String::from_utf8(bytes).unwrap();
    text.split("\r\n").filter_map(|l| l.strip_prefix("MSG ")?.split(' ').next().map(Into::into)).collect()
}

fn run(mut world: World, again: Option<World>) -> Result<(), TestCaseError> {
    let users = (0..ACCOUNTS).map(|a| User { account: name(a), ..User::new(name(a), "p") });
    let (_, mut cx) = support::broker();
    let broker = Broker::new(Policy { auth: Auth::users(users), ..Policy::default() });
    (0..ACCOUNTS).for_each(|a| drop(broker.account_named(&name(a))));
    world.share(&broker);
    let listeners: Vec<_> = { world.listeners.iter() }
        .map(|l| connect(&broker, &mut cx, l.account, &format!("SUB {} 1\r\n", l.subject)))
        .collect();
    let mut speakers: Vec<_> = (0..ACCOUNTS).map(|a| connect(&broker, &mut cx, a, "").0).collect();
    let mut check = |world: &World| {
        for (account, subject) in &world.messages {
            let text = format!("PUB {subject} 1\r\nx\r\n");
            speakers[*account].on_bytes(text.as_bytes(), NOW, &mut cx);
            cx.flush();
            let (mut want, mut got) = (Heard::new(), Heard::new());
            world.publish(*account, subject, &mut Vec::new(), &mut want);
            for (at, (_, pipe)) in listeners.iter().enumerate() {
                taken(pipe).into_iter().for_each(|s| *got.entry((at, s)).or_default() += 1);
            }
            prop_assert_eq!(got, want, "{} in {}", subject, name(*account));
        }
        Ok(())
    };
    check(&world)?;
    // The same subscriptions, other exports and imports.
    if let Some(again) = again {
        let World { exports, streams, services, .. } = again;
        world = World { exports, streams, services, ..world };
        world.share(&broker);
        check(&world)?;
    }
    Ok(())
}

fn worlds() -> impl Strategy<Value = World> {
    let subject = r"([sqrtpw]|l)(\.[ab]){0,2}";
    let filter = r"([sqrtpwl*]\.){0,1}([ab*]\.){0,1}[abslq*>]";
    let exports = (prop::collection::vec(any::<bool>(), 4), prop::collection::vec(any::<bool>(), 4));
    let import = |rows: usize| (0..ACCOUNTS, 0..ACCOUNTS, 0..rows);
    // Each subject of each exporter once per importer: what stands there twice is another test's matter.
    let once = |list: Vec<(usize, usize, usize)>, there: fn(usize) -> &'static str| {
        let mut kept: Vec<(usize, usize, usize)> = Vec::new();
        for i in list {
            if i.0 != i.1 && !kept.iter().any(|k| (k.0, k.1, there(k.2)) == (i.0, i.1, there(i.2))) {
                kept.push(i);
            }
        }
        kept
    };
    (
        prop::collection::vec(exports, ACCOUNTS),
        prop::collection::vec(import(STREAMS.len()), 0..8),
        prop::collection::vec(import(SERVICES.len()), 0..8),
        prop::collection::vec((0..ACCOUNTS, filter), 1..12),
        prop::collection::vec((0..ACCOUNTS, subject), 1..12),
    )
        .prop_map(move |(exports, streams, services, listeners, messages)| World {
            exports,
            streams: once(streams, |row| STREAMS[row].0),
            services: once(services, |row| SERVICES[row].0),
            listeners: { listeners.into_iter() }
                .map(|(account, subject)| Listener { account, subject })
                .collect(),
            messages,
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn imports_bring_across_what_they_say(world in worlds(), again in proptest::option::of(worlds())) {
        run(world, again)?;
    }
}
