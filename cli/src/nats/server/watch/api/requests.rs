//! `nats server watch api requests`

use std::cmp::Ordering;
use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use async_nats::Message;
use regex::Regex;
use serde::Deserialize;

use super::kinds;
use crate::failure::{Failure, Outcome};
use crate::nats::server::watch::live::{View, Watch, live};
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::duration::go;
use crate::term::number::commas;

/// Calls that are told apart at most; more than these are left out.
const MOST: usize = 100_000;
/// Moments that are kept for the rate of one call at most.
const MOMENTS: usize = 100_000;

pub fn command() -> Command {
    super::super::watch("requests", "Watch how often which call is made")
        .alias("req")
        .flag(Flag::text("account", "Regular expression for accounts"))
        .flag(Flag::int("top", "How many to show").short('n').default("10"))
        .flag(Flag::duration("rate", "Time over which calls are counted").default("1m"))
        .flag(Flag::bool("record-consumer", "Show the names of consumers").negatable().default("true"))
        .flag(Flag::bool("compact", "Cut long names").negatable().default("true"))
        .flag(Flag::bool("reverse", "Sort in the opposite order").short('R'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let account = match call.text("account") {
        "" => None,
        text => Some(Regex::new(text).map_err(|e| Failure::new(format!("--account: {e}")))?),
    };
    let rate = Some(call.duration("rate")).filter(|d| !d.is_zero()).unwrap_or(Duration::from_secs(60));
    let state = Requests {
        account,
        rate,
        consumers: call.flag("record-consumer"),
        compact: call.flag("compact"),
        reverse: call.flag("reverse"),
        calls: HashMap::new(),
    };
    live(call, "$JS.API.>", false, call.int("top"), state)
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    kind: &'static str,
    account: String,
    stream: String,
    consumer: String,
}

#[derive(Debug, Default)]
struct Calls {
    count: u64,
    recent: VecDeque<Instant>,
}

struct Requests {
    account: Option<Regex>,
    rate: Duration,
    consumers: bool,
    compact: bool,
    reverse: bool,
    calls: HashMap<Key, Calls>,
}

impl Watch for Requests {
    fn hear(&mut self, message: &Message) {
        let Some(kind) = kinds::kind(&message.subject) else { return };
        let account = account(message);
        if self.account.as_ref().is_some_and(|wanted| !account.is_empty() && !wanted.is_match(&account)) {
            return;
        }
        let mut tokens = message.subject.rsplit('.').map(str::to_string);
        let mut last = || tokens.next().unwrap_or_default();
        let (stream, consumer) = match kind {
            "stream_info_request" => (last(), String::new()),
            "consumer_info_request" => {
                let consumer = last();
                (last(), if self.consumers { consumer } else { String::new() })
            }
            _ => Default::default(),
        };
        let key = Key { kind, account, stream, consumer };
        if self.calls.len() >= MOST && !self.calls.contains_key(&key) {
            return;
        }
        let calls = self.calls.entry(key).or_default();
        calls.count += 1;
        calls.recent.push_back(Instant::now());
        if calls.recent.len() > MOMENTS {
            calls.recent.pop_front();
        }
    }

    fn view(&mut self) -> Option<View> {
        let rate = self.rate;
        for calls in self.calls.values_mut() {
            while calls.recent.front().is_some_and(|at| at.elapsed() > rate) {
                calls.recent.pop_front();
            }
        }
        if self.calls.is_empty() {
            return None;
        }
        let mut calls: Vec<_> = self.calls.iter().collect();
        calls.sort_by(|a, b| if self.reverse { order(b, a) } else { order(a, b) });
        let per = format!("Event / {}", go(i64::try_from(rate.as_nanos()).unwrap_or(i64::MAX)));
        Some(View {
            title: "JS API activity".into(),
            headers: ["Type", "Account", "Count", &per, "Asset"].map(String::from).to_vec(),
            rows: calls.iter().map(|(key, calls)| self.row(key, calls)).collect(),
            footer: vec![],
            right: vec![2],
        })
    }
}

impl Requests {
    fn row(&self, key: &Key, calls: &Calls) -> Vec<String> {
        let consumer = match key.consumer.chars().count() > 20 && self.compact {
            true => key.consumer.chars().take(12).collect::<String>() + "...",
            false => key.consumer.clone(),
        };
        let asset =
            if consumer.is_empty() { key.stream.clone() } else { format!("{} > {consumer}", key.stream) };
        let letters: Vec<char> = key.account.chars().collect();
        let account = match letters.len() > 20 && self.compact {
            true => {
                let (start, end) = (&letters[..10], &letters[letters.len() - 5..]);
                format!("{}...{}", start.iter().collect::<String>(), end.iter().collect::<String>())
            }
            false => key.account.clone(),
        };
        vec![key.kind.into(), account, calls.count.to_string(), commas(calls.recent.len() as u64), asset]
    }
}

/// Who calls, as servers add it for the system account.
fn account(message: &Message) -> String {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Client {
        acc: String,
    }
    let info = message.headers.as_ref().and_then(|h| h.get("Nats-Request-Info"));
    let client = info.and_then(|info| serde_json::from_str::<Client>(info.as_str()).ok());
    client.unwrap_or_default().acc
}

/// The most frequent first.
fn order(a: &(&Key, &Calls), b: &(&Key, &Calls)) -> Ordering {
    let asset = |key: &Key| (key.stream.clone(), key.consumer.clone(), key.kind, key.account.clone());
    let recent = b.1.recent.len().cmp(&a.1.recent.len());
    recent.then(b.1.count.cmp(&a.1.count)).then_with(|| asset(a.0).cmp(&asset(b.0)))
}
