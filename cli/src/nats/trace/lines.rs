//! The tree as lines: what each server did with the message, and indented below each way out, what came of it there.

use std::collections::BTreeMap;

use schemas::go::Time;
use schemas::trace::{Egress, Ingress, JetStream, TraceEvent, TraceStep, kind};

use super::kinds::{arrow, id, name};
use super::tree::Tree;
use crate::term::duration;

const INDENT: usize = 4;

#[derive(Default)]
pub struct Printer {
    pub lines: Vec<String>,
    /// How often the message went out, by the kind of connection.
    pub egress: BTreeMap<&'static str, i64>,
    timestamps: bool,
    depth: usize,
}

impl Printer {
    pub fn new(timestamps: bool) -> Printer {
        Printer { timestamps, ..Printer::default() }
    }

    pub fn tree(&mut self, tree: &Tree) {
        let start = tree.event.ingress().map_or(tree.event.server.time, |ingress| ingress.time);
        self.branch(tree, start);
    }

    fn branch(&mut self, tree: &Tree, start: Time) {
        let event = &tree.event;
        if let Some(ingress) = event.ingress() {
            self.ingress(event, ingress, start);
        }
        self.inside(event, start);
        let ended_here = event.ingress().is_some_and(|i| i.kind == kind::CLIENT && i.error.is_empty());
        if event.egresses().next().is_none() && ended_here {
            self.line("--X No active interest".into());
        }
        for egress in event.egresses() {
            self.egress(event, egress, start);
            if let Some(onward) = tree.onward.get(&egress.hop).filter(|_| egress.kind != kind::CLIENT) {
                self.depth += 1;
                self.branch(onward, egress.time);
                self.depth -= 1;
            }
        }
    }

    fn line(&mut self, text: String) {
        self.lines.push(format!("{}{text}", " ".repeat(self.depth * INDENT)));
    }

    /// A line about what happened at `time`.
    fn timed(&mut self, text: String, start: Time, time: Time) {
        let text = if self.timestamps { format!("[{}] {text}", offset(start, time)) } else { text };
        self.line(text);
    }

    fn ingress(&mut self, event: &TraceEvent, ingress: &Ingress, start: Time) {
        if !ingress.error.is_empty() && event.server.id.is_empty() {
            return self.line(format!("  !!! Ingress Error: {}", ingress.error));
        }
        let mut text = connection(ingress.kind, &ingress.name, ingress.cid);
        let server = &event.server;
        if !server.cluster.is_empty() && matches!(ingress.kind, kind::GATEWAY | kind::CLIENT) {
            text += &format!(" cluster:{:?}", server.cluster);
        }
        text += &format!(" server:{:?} version:{:?}", server.name, server.version);
        self.timed(text, start, ingress.time);
        if !ingress.error.is_empty() {
            self.timed(format!("--X Error: {}", ingress.error), start, ingress.time);
        }
    }

    /// What happens between coming in and going out, kind by kind.
    fn inside(&mut self, event: &TraceEvent, start: Time) {
        let mapping = event.events.iter().find_map(|step| match step {
            TraceStep::SubjectMapping(mapping) => Some(mapping),
            _ => None,
        });
        if let Some(mapping) = mapping {
            self.timed(format!("    Mapping subject:{:?}", mapping.to), start, mapping.time);
        }
        for step in &event.events {
            if let TraceStep::ServiceImport(service) = step {
                let (from, to, account) = (&service.from, &service.to, &service.account);
                let text = format!("    Service Import from:{from:?} to:{to:?} account:{account:?}");
                self.timed(text, start, service.time);
            }
        }
        for step in &event.events {
            if let TraceStep::StreamExport(stream) = step {
                let text = format!("    Stream Export subject:{:?} account:{:?}", stream.to, stream.account);
                self.timed(text, start, stream.time);
            }
        }
        let jetstream = event.events.iter().find_map(|step| match step {
            TraceStep::JetStream(jetstream) => Some(jetstream),
            _ => None,
        });
        if let Some(jetstream) = jetstream {
            self.jetstream(jetstream, start);
        }
    }

    fn jetstream(&mut self, jetstream: &JetStream, start: Time) {
        if !jetstream.error.is_empty() && jetstream.stream.is_empty() {
            return self.line(format!("!!! Expected JetStream event: {}", jetstream.error));
        }
        let action = if jetstream.no_interest { "no interest" } else { "stored" };
        let (stream, subject) = (&jetstream.stream, &jetstream.subject);
        let arrow = arrow(kind::JETSTREAM);
        let text = format!("{arrow} JetStream action:{action:?} stream:{stream:?} subject:{subject:?}");
        self.timed(text, start, jetstream.time);
        if !jetstream.error.is_empty() {
            self.timed(format!("--X Error: {}", jetstream.error), start, jetstream.time);
        }
        self.count(kind::JETSTREAM);
    }

    fn egress(&mut self, event: &TraceEvent, egress: &Egress, start: Time) {
        if !egress.error.is_empty() && event.server.id.is_empty() {
            return self.line(format!("!!! Egress Error: {}", egress.error));
        }
        let mut text =
            format!("{} {}", arrow(egress.kind), connection(egress.kind, &egress.name, egress.cid));
        let said =
            [("account", &egress.account), ("subject", &egress.subscription), ("queue", &egress.queue)];
        for (what, value) in said.into_iter().filter(|(_, value)| !value.is_empty()) {
            text += &format!(" {what}:{value:?}");
        }
        self.timed(text, start, egress.time);
        if !egress.error.is_empty() {
            self.timed(format!("  --X Error: {}", egress.error), start, egress.time);
        }
        self.count(egress.kind);
    }

    fn count(&mut self, kind: i64) {
        *self.egress.entry(name(kind)).or_default() += 1;
    }
}

fn connection(kind: i64, of: &str, number: u64) -> String {
    let (kind, id) = (name(kind), id(kind, number));
    if of.is_empty() { format!("{kind} {id}") } else { format!("{kind} {of:?} {id}") }
}

/// How long after `start`, to the microsecond. Clocks of servers may differ.
fn offset(start: Time, time: Time) -> String {
    let nanos = time.unix_nanos().saturating_sub(start.unix_nanos());
    let rounded = (nanos + nanos.signum() * 500) / 1000 * 1000;
    if rounded < 0 { "Skew".into() } else { duration::go(rounded) }
}

#[cfg(test)]
mod tests {
    use schemas::trace::{ServiceImport, SubjectMapping, TraceServer};

    use super::*;

    fn at(micros: i64) -> Time {
        Time::from_unix_nanos(1_700_000_000_000_000_000 + micros * 1000)
    }

    fn event(server: &str, steps: Vec<TraceStep>) -> TraceEvent {
        let server = TraceServer {
            name: server.into(),
            id: "I".into(),
            version: "2.11.0".into(),
            ..TraceServer::default()
        };
        TraceEvent { server, events: steps, ..TraceEvent::default() }
    }

    fn ingress(kind: i64, name: &str, error: &str) -> TraceStep {
        let (name, error) = (name.to_string(), error.to_string());
        TraceStep::Ingress(Ingress { kind, cid: 5, name, error, time: at(0), ..Ingress::default() })
    }

    fn egress(kind: i64, hop: &str, queue: &str, error: &str) -> TraceStep {
        TraceStep::Egress(Egress {
            kind,
            cid: 9,
            hop: hop.into(),
            subscription: "b".into(),
            queue: queue.into(),
            error: error.into(),
            time: at(30),
            ..Egress::default()
        })
    }

    fn printed(tree: &Tree, timestamps: bool) -> String {
        let mut printer = Printer::new(timestamps);
        printer.tree(tree);
        printer.lines.join("\n")
    }

    #[test]
    fn what_came_of_a_message_stands_below_where_it_went_out() {
        let mapping = TraceStep::SubjectMapping(SubjectMapping { time: at(10), to: "b".into() });
        let import = TraceStep::ServiceImport(ServiceImport {
            time: at(20),
            account: "A".into(),
            from: "b".into(),
            to: "c".into(),
        });
        let there =
            event("two", vec![ingress(kind::ROUTER, "one", ""), egress(kind::CLIENT, "", "q", "closed")]);
        let here = event(
            "one",
            vec![ingress(kind::CLIENT, "", ""), mapping, egress(kind::ROUTER, "1", "", ""), import],
        );
        let tree =
            Tree { event: here, onward: [("1".into(), Tree { event: there, ..Tree::default() })].into() };
        let want = "\
Client cid:5 server:\"one\" version:\"2.11.0\"
    Mapping subject:\"b\"
    Service Import from:\"b\" to:\"c\" account:\"A\"
--> Router rid:9 subject:\"b\"
    Router \"one\" rid:5 server:\"two\" version:\"2.11.0\"
    --C Client cid:9 subject:\"b\" queue:\"q\"
      --X Error: closed";
        assert_eq!(printed(&tree, false), want);
        let timed = printed(&tree, true);
        assert!(timed.starts_with("[0s] Client cid:5"), "{timed}");
        assert!(timed.contains("\n[10µs]     Mapping") && timed.contains("\n    [Skew] Router"), "{timed}");
    }

    #[test]
    fn streams_store_or_refuse() {
        let stored = |no_interest, error: &str| {
            let (stream, subject, error) = ("S".to_string(), "a".to_string(), error.to_string());
            TraceStep::JetStream(JetStream { time: at(0), stream, subject, no_interest, error })
        };
        let printed = |step| {
            let event =
                event("one", vec![ingress(kind::CLIENT, "", ""), step, egress(kind::CLIENT, "", "", "")]);
            let mut printer = Printer::new(false);
            printer.tree(&Tree { event, ..Tree::default() });
            (printer.lines[1..printer.lines.len() - 1].join("\n"), printer.egress)
        };
        let (lines, egress) = printed(stored(false, "full"));
        let want = "--J JetStream action:\"stored\" stream:\"S\" subject:\"a\"\n--X Error: full";
        assert_eq!(lines, want);
        assert_eq!(egress, BTreeMap::from([("Client", 1), ("JetStream", 1)]));
        let (lines, _) = printed(stored(true, ""));
        assert_eq!(lines, "--J JetStream action:\"no interest\" stream:\"S\" subject:\"a\"");
    }

    #[test]
    fn messages_that_nobody_gets() {
        let nobody = Tree { event: event("one", vec![ingress(kind::CLIENT, "me", "")]), ..Tree::default() };
        let want = "Client \"me\" cid:5 server:\"one\" version:\"2.11.0\"\n--X No active interest";
        assert_eq!(printed(&nobody, false), want);
        let refused =
            Tree { event: event("one", vec![ingress(kind::CLIENT, "", "denied")]), ..Tree::default() };
        assert_eq!(
            printed(&refused, false),
            "Client cid:5 server:\"one\" version:\"2.11.0\"\n--X Error: denied"
        );
    }
}
