//! Exports and imports by script: lines say them, `shares` puts them into force in place of those before.
//!
//! ```text
//! export A stream ev.> [for B]
//! export A service q.> [stream|chunked|threshold 2s|latency 100 results|latency headers results|allow_trace]…
//! import B stream A ev.* [prefix p|to in.$1] [allow_trace]
//! import B service A q.* [to ask.*] [share]
//! ```

use daemon_broker::account::export::*;
use daemon_broker::account::import::*;
use daemon_broker::account::share::Shares;
use std::collections::BTreeMap;

/// What was said since the last time.
#[derive(Default)]
pub struct Shared {
    said: BTreeMap<String, Shares>,
    in_force: Vec<String>,
}

impl Shared {
    pub fn line(&mut self, line: &str) {
        let words: Vec<&str> = line.split(' ').collect();
        let shares = self.said.entry(words[1].into()).or_default();
        match (words[0], words[2]) {
            ("export", "stream") => shares.exports.add_stream(stream_export(&words[3..])).unwrap(),
            ("export", "service") => shares.exports.add_service(service_export(&words[3..])).unwrap(),
            ("import", "stream") => shares.imports.streams.push(stream_import(&words[3..])),
            ("import", "service") => shares.imports.services.push(service_import(&words[3..])),
            _ => panic!("what is {line:?}?"),
        }
    }

    /// Everything said, and that nothing more is shared by those of whom nothing was said.
    pub fn take(&mut self) -> Vec<(String, Option<Shares>)> {
        let said = std::mem::take(&mut self.said);
        let silent = self.in_force.drain(..).filter(|name| !said.contains_key(name));
        let mut all: Vec<_> = silent.map(|name| (name, Some(Shares::default()))).collect();
        self.in_force.extend(said.keys().cloned());
        all.extend(said.into_iter().map(|(name, shares)| (name, Some(shares))));
        all
    }
}

fn access(words: &[&str]) -> Access {
    match words {
        ["for", names @ ..] => Access::Accounts(names.iter().map(|n| n.to_string()).collect()),
        _ => Access::Public,
    }
}

fn stream_export(words: &[&str]) -> StreamExport {
    StreamExport { subject: words[0].into(), access: access(&words[1..]) }
}

fn service_export(words: &[&str]) -> ServiceExport {
    let mut export = ServiceExport { subject: words[0].into(), ..ServiceExport::default() };
    let mut words = words[1..].iter();
    while let Some(&word) = words.next() {
        let mut next = || *words.next().unwrap();
        match word {
            "stream" => export.response = ResponseType::Stream,
            "chunked" => export.response = ResponseType::Chunked,
            "allow_trace" => export.allow_trace = true,
            "threshold" => {
                let seconds: f64 = next().trim_end_matches('s').parse().unwrap();
                export.threshold = (seconds * 1e9) as u64;
            }
            "latency" => {
                let sampling = match next() {
                    "headers" => Sampling::Headers,
                    percent => Sampling::Percent(percent.parse().unwrap()),
                };
                export.latency = Some(Latency { sampling, subject: next().into() });
            }
            other => panic!("what is {other:?} of an export?"),
        }
    }
    export
}

fn stream_import(words: &[&str]) -> StreamImport {
    let local = match words[2..] {
        ["prefix", prefix, ..] => Local::Prefix(prefix.into()),
        ["to", to, ..] => Local::To(to.into()),
        _ => Local::Same,
    };
    let allow_trace = words.contains(&"allow_trace");
    StreamImport { account: words[0].into(), subject: words[1].into(), local, allow_trace, activated: false }
}

fn service_import(words: &[&str]) -> ServiceImport {
    let local = match words[2..] {
        ["to", to, ..] => to.into(),
        _ => String::new(),
    };
    let share = words.contains(&"share");
    ServiceImport { account: words[0].into(), subject: words[1].into(), local, share, activated: false }
}

/// `subject [reply] :: Name: value ;; Name: value :: payload` as the text of an HPUB.
pub fn with_header(text: &str) -> String {
    let parts: Vec<&str> = text.split("::").map(str::trim).collect();
    let lines: String = parts[1].split(";;").map(|line| format!("{}\r\n", line.trim())).collect();
    let header = format!("NATS/1.0\r\n{lines}\r\n");
    let (head, all) = (header.len(), header.len() + parts[2].len());
    format!("HPUB {} {head} {all}\r\n{header}{}", parts[0], parts[2])
}
