//! Sessions by script: every file in `scripts/` is one fact, named as the fact, told as a dialogue.
//!
//! A line is `WHO DIRECTION TEXT`: `A > PUB foo 2` and `A > hi` are sent by client A (each with CRLF), `A < PONG` is the
//! next line that A must have got, `A closed REASON` that its session ended so, `wait 3s` lets time pass, `policy KEY VALUE`
//! changes a rule for those who come later (`policy door pub+X` has them come in by a door with such a ceiling, `policy door
//! shut` by one that wants credentials). A client exists from its first line on and has been greeted. At the end nobody
//! may have got anything that no line names.
//!
//! `account NAME USERS…` makes an account with users (password `p`), whose clients are called as they are but for digits and
//! are let in at their first line. `export …`, `import …` and `shares` are told in `support/shares.rs`. In what is expected,
//! `%x%` stands for whatever stands there, and afterwards for just that, in what is sent as well.

#[path = "support/shares.rs"]
mod shares;
mod support;

use daemon_broker::auth::{Auth, User};
use daemon_broker::permissions::{PermissionLists, Permissions, Responses};
use daemon_broker::{
    AccountLimits, Broker, CloseReason, Confinement, Context, Kind, Now, Outcome, Profile, Session, Transport,
};
use std::collections::BTreeMap;
use std::io::{self, IoSlice};
use std::path::Path;
use std::sync::{Arc, Mutex};

/// A socket that takes everything and keeps it.
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

struct Actor {
    session: Session,
    pipe: Pipe,
    unread: Vec<u8>,
    ended: Option<CloseReason>,
}

struct Stage {
    broker: Arc<Broker>,
    context: Context,
    now: Now,
    actors: BTreeMap<String, Actor>,
    users: BTreeMap<String, User>,
    granted: BTreeMap<String, PermissionLists>,
    fallback: Option<String>,
    door: Confinement,
    shares: shares::Shared,
    seen: BTreeMap<String, String>,
}

/// Seconds as written: `1.5s`.
fn seconds(text: &str) -> i64 {
    let seconds: f64 = text.trim_end_matches('s').parse().unwrap();
    (seconds * 1e9) as i64
}

impl Stage {
    fn new() -> Self {
        let (broker, context) = support::broker();
        Stage {
            broker,
            context,
            now: Now { mono: 1, wall: 1 },
            actors: BTreeMap::new(),
            users: BTreeMap::new(),
            granted: BTreeMap::new(),
            fallback: None,
            door: Confinement::default(),
            shares: Default::default(),
            seen: BTreeMap::new(),
        }
    }

    fn account(&mut self, words: &str) {
        let (account, users) = words.split_once(' ').unwrap();
        for name in users.split(' ') {
            let user = User { account: account.into(), ..User::new(name, "p") };
            self.users.insert(name.into(), user);
        }
        self.broker.account_named(account);
        let mut p = (*self.broker.policy()).clone();
        p.auth = Auth::users(self.users.values().cloned());
        self.broker.set_policy(p);
        self.bury();
    }

    /// Says hello for a client that is one of the users.
    fn introduce(&mut self, name: &str) {
        let user = name.trim_end_matches(|c: char| c.is_ascii_digit());
        if user != name && self.users.contains_key(user) && !self.actors.contains_key(name) {
            let hello = format!(
                r#"CONNECT {{"verbose":false,"headers":true,"no_responders":true,"user":"{user}","pass":"p","name":"{name}"}}"#
            );
            self.send(name, &hello);
        }
    }

    /// What `%x%` stands for put in its place.
    fn told(&self, text: &str) -> String {
        self.seen.iter().fold(text.into(), |text, (name, value)| text.replace(&format!("%{name}%"), value))
    }

    fn expect(&mut self, name: &str, want: &str) {
        let (got, mut want) = (self.next_line(name), self.told(want));
        if let (Some(got), Some((head, rest))) = (&got, want.split_once('%'))
            && let Some((place, tail)) = rest.split_once('%')
            && let Some(value) = got.strip_prefix(head)
        {
            let value = &value[..value.find([' ', '"']).unwrap_or(value.len())];
            self.seen.insert(place.into(), value.into());
            want = self.told(&format!("{head}%{place}%{tail}"));
        }
        assert_eq!(got.as_deref(), Some(&*want));
    }

    fn actor(&mut self, name: &str) -> &mut Actor {
        if !self.actors.contains_key(name) {
            let pipe = Pipe::default();
            let transport = Box::new(pipe.clone());
            let client = self.broker.new_client(Kind::Client, self.now, |_| transport, Profile::default());
            assert!(self.broker.admit(&client));
            let mut session = Session::new(client, self.broker.clone(), self.now, 0);
            if self.door.ceiling.is_some() || self.door.credentials_required {
                session.confine(Arc::new(self.door.clone()));
            }
            session.greet(&mut self.context);
            self.context.flush();
            pipe.0.lock().unwrap().clear();
            self.actors.insert(name.into(), Actor { session, pipe, unread: Vec::new(), ended: None });
        }
        self.actors.get_mut(name).unwrap()
    }

    fn send(&mut self, name: &str, text: &str) {
        self.actor(name);
        let actor = self.actors.get_mut(name).unwrap();
        actor.unread.extend_from_slice(text.as_bytes());
        actor.unread.extend_from_slice(b"\r\n");
        match actor.session.on_bytes(&actor.unread, self.now, &mut self.context) {
            Outcome::More { consumed, .. } => {
                actor.unread.drain(..consumed);
            }
            Outcome::Ask { .. } => panic!("no script compares hashes"),
            Outcome::Close(reason) => actor.ended = Some(reason),
        }
        self.context.flush();
        self.bury();
    }

    /// Takes those who ended out of all interest, as their task would.
    fn bury(&mut self) {
        for actor in self.actors.values_mut() {
            if actor.ended.is_none() {
                actor.ended = actor.session.on_notice(&mut self.context);
                self.context.flush();
            }
            if let Some(reason) = actor.ended {
                self.broker.dismiss(actor.session.client(), reason, self.now);
            }
        }
        self.context.flush();
    }

    fn wait(&mut self, nanos: u64) {
        let until = self.now.mono + nanos;
        loop {
            let living = self.actors.values().filter(|a| a.ended.is_none());
            let next = living.map(|a| a.session.next_wakeup()).min().unwrap_or(u64::MAX);
            if next > until {
                break;
            }
            self.now = Now { mono: next, wall: next as i64 };
            for actor in self.actors.values_mut().filter(|a| a.ended.is_none()) {
                if actor.session.next_wakeup() <= next {
                    actor.ended = actor.session.on_timer(self.now, &mut self.context);
                }
            }
            self.context.flush();
            self.bury();
        }
        self.now.mono = until;
        self.now.wall = until as i64;
        self.tick();
    }

    /// What the shell's timer does for all.
    fn tick(&mut self) {
        while self.broker.next_wakeup() <= self.now.mono {
            self.broker.on_timer(self.now, &mut self.context);
        }
        self.context.flush();
    }

    fn next_line(&mut self, name: &str) -> Option<String> {
        let pipe = self.actor(name).pipe.clone();
        let mut got = pipe.0.lock().unwrap();
        let end = got.windows(2).position(|w| w == b"\r\n")?;
        let line = got.drain(..end + 2).take(end).collect();
        Some(String::from_utf8(line).unwrap())
    }

    fn policy(&mut self, key: &str, value: &str) {
        let mut p = (*self.broker.policy()).clone();
        match key {
            "max_payload" => p.max_payload = value.parse().unwrap(),
            "max_subscriptions" => p.max_subscriptions = value.parse().unwrap(),
            "max_sub_tokens" => p.max_sub_tokens = value.parse().unwrap(),
            "token" => p.auth = Auth::token(value),
            "user" => {
                let (user, password) = value.split_once(' ').unwrap();
                p.auth = Auth::users([User::new(user, password)]);
            }
            "headers" => p.headers = value.parse().unwrap(),
            "door" if value == "shut" => self.door.credentials_required = true,
            "door" => {
                value.split(' ').for_each(|rule| self.grant("door", rule));
                let lists = self.granted["door"].clone();
                self.door.ceiling = Some(Arc::new(Permissions::new(lists).unwrap()));
            }
            other => {
                self.people(other, value);
                let users = self.users.values().cloned();
                p.auth = Auth { no_auth_user: self.fallback.clone(), ..Auth::users(users) };
            }
        }
        self.broker.set_policy(p);
        self.bury();
    }

    /// Users, and what they may do: `person a 1`, `account a A`, `grant a pub+x.> pub-x.y sub+foo,queue responses=1,2s`,
    /// `deadline a 5s`, `fallback a`, `gone a`, `limit A connections=1 subscriptions=2 payload=3`.
    fn people(&mut self, key: &str, value: &str) {
        let mut words = value.split(' ');
        let name = words.next().unwrap();
        match key {
            "person" => {
                self.users.insert(name.into(), User::new(name, words.next().unwrap()));
            }
            "gone" => drop(self.users.remove(name)),
            "fallback" => self.fallback = Some(name.into()),
            "account" => {
                let account = words.next().unwrap();
                self.broker.account_named(account);
                self.users.get_mut(name).unwrap().account = account.into();
            }
            "deadline" => {
                let at = self.now.wall + seconds(words.next().unwrap());
                self.users.get_mut(name).unwrap().deadline = Some(at);
            }
            "limit" => self.limit(name, words),
            "revoke" => drop(self.granted.remove(name)),
            "grant" => words.for_each(|rule| self.grant(name, rule)),
            other => panic!("no policy {other:?}"),
        }
        if let Some(user) = self.users.get_mut(name) {
            let lists = self.granted.get(name).cloned();
            user.permissions = lists.map(|lists| Arc::new(Permissions::new(lists).unwrap()));
        }
    }

    fn grant(&mut self, user: &str, rule: &str) {
        let lists = self.granted.entry(user.into()).or_default();
        if let Some(limits) = rule.strip_prefix("responses=") {
            let (max, ttl) = limits.split_once(',').unwrap();
            lists.responses = Some(Responses { max: max.parse().unwrap(), ttl: seconds(ttl) });
            return;
        }
        let (side, entry) = (&rule[..4], rule[4..].replace(',', " "));
        match side {
            "pub+" => lists.publish.allow.get_or_insert_default().push(entry),
            "pub-" => lists.publish.deny.push(entry),
            "sub+" => lists.subscribe.allow.get_or_insert_default().push(entry),
            "sub-" => lists.subscribe.deny.push(entry),
            other => panic!("no side {other:?}"),
        }
    }

    fn limit<'a>(&mut self, account: &str, what: impl Iterator<Item = &'a str>) {
        let mut limits = AccountLimits::default();
        for word in what {
            let (key, n) = word.split_once('=').unwrap();
            let n = Some(n.parse().unwrap());
            match key {
                "connections" => limits.connections = n,
                "subscriptions" => limits.subscriptions = n,
                "payload" => limits.payload = n,
                other => panic!("no limit {other:?}"),
            }
        }
        let account = self.broker.account_named(account);
        self.broker.limit_account(&account, limits);
    }

    fn line(&mut self, line: &str) {
        let (who, rest) = line.split_once(' ').unwrap_or((line, ""));
        let (what, text) = rest.split_once(' ').unwrap_or((rest, ""));
        match (who, what) {
            ("wait", seconds) => {
                self.wait(self::seconds(seconds) as u64);
            }
            ("policy", key) => self.policy(key, text),
            ("account", name) => self.account(&format!("{name} {text}")),
            ("export" | "import", _) => self.shares.line(line),
            ("shares", _) => assert_eq!(self.broker.set_shares(self.shares.take()), []),
            ("leave", name) => {
                let actor = self.actors.remove(name).unwrap();
                self.broker.dismiss(actor.session.client(), CloseReason::ClientClosed, self.now);
                self.tick();
            }
            (who, ">") => {
                self.introduce(who);
                self.send(who, &self.told(text));
            }
            (who, "h>") => {
                self.introduce(who);
                self.send(who, &shares::with_header(&self.told(text)));
            }
            (who, "<") => self.expect(who, text),
            (who, "closed") => assert_eq!(self.actor(who).ended.map(CloseReason::text), Some(text)),
            (who, "open") => assert_eq!(self.actor(who).ended, None),
            _ => panic!("what is {line:?}?"),
        }
    }
}

fn play(path: &Path) {
    let mut stage = Stage::new();
    let text = std::fs::read_to_string(path).unwrap();
    for (number, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let told = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| stage.line(line)));
        assert!(told.is_ok(), "{}:{}: {line}", path.display(), number + 1);
    }
    for name in stage.actors.keys().cloned().collect::<Vec<_>>() {
        assert_eq!(stage.next_line(&name), None, "{}: {name} got more", path.display());
    }
}

#[test]
fn every_fact_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scripts");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 10);
    files.iter().for_each(|f| play(f));
}
