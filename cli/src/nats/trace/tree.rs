//! The events of all servers put together: under each place where the message went out, what happened where it came in.

use std::collections::BTreeMap;

use schemas::trace::{Egress, Ingress, TraceEvent, TraceServer, TraceStep, kind};

/// What stands in for an event that never came.
pub const MISSING: &str = "This trace event was missing";

/// One server's event, and those of the servers it sent the message to, by the hop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    pub event: TraceEvent,
    pub onward: BTreeMap<String, Tree>,
}

fn is_first(event: &TraceEvent) -> bool {
    event.ingress().is_some_and(|ingress| ingress.kind == kind::CLIENT)
}

/// True when no server has yet to tell.
pub fn is_whole(events: &[TraceEvent]) -> bool {
    fn told(events: &[TraceEvent], event: &TraceEvent) -> bool {
        event.hops == 0
            || event.egresses().filter(|egress| !egress.hop.is_empty()).all(|egress| {
                events.iter().find(|e| e.hop() == egress.hop).is_some_and(|next| told(events, next))
            })
    }
    events.iter().find(|event| is_first(event)).is_some_and(|first| told(events, first))
}

/// Puts the events together. A server that told nothing, but that others were reached through, gets an event that says so.
pub fn grow(events: Vec<TraceEvent>) -> Tree {
    let (mut first, mut others) = (None, BTreeMap::new());
    for event in events {
        if is_first(&event) {
            first = Some(event);
        } else {
            others.insert(event.hop().to_string(), event);
        }
    }
    let mut hops: Vec<String> = others.keys().cloned().collect();
    while let Some(hop) = hops.pop() {
        let parent = hop.rsplit_once('.').map_or("", |(parent, _)| parent);
        let child = &others[&hop];
        let (server, ingress) = (child.server.name.clone(), child.ingress().cloned().unwrap_or_default());
        let event = match parent {
            "" => first.get_or_insert_with(|| stand_in(&ingress, kind::CLIENT)),
            parent => others.entry(parent.to_string()).or_insert_with(|| {
                hops.push(parent.to_string());
                stand_in(&ingress, ingress.kind)
            }),
        };
        if event.egresses().all(|egress| egress.hop != hop) {
            let egress = Egress { kind: ingress.kind, name: server, hop, ..Egress::default() };
            event.events.push(TraceStep::Egress(egress));
        }
    }
    plant(first.unwrap_or_default(), &mut others)
}

/// The event of the server that a message came from, as far as the one it came to knows.
fn stand_in(ingress: &Ingress, kind: i64) -> TraceEvent {
    let name = if ingress.name.is_empty() { "<Unknown>".to_string() } else { ingress.name.clone() };
    let missing = Ingress { kind, error: MISSING.into(), ..Ingress::default() };
    TraceEvent {
        server: TraceServer { name, ..TraceServer::default() },
        events: vec![TraceStep::Ingress(missing)],
        ..TraceEvent::default()
    }
}

fn plant(event: TraceEvent, others: &mut BTreeMap<String, TraceEvent>) -> Tree {
    let mut onward = BTreeMap::new();
    let hops: Vec<String> =
        event.egresses().filter(|e| e.kind != kind::CLIENT).map(|e| e.hop.clone()).collect();
    for hop in hops {
        if let Some(next) = others.remove(&hop) {
            onward.insert(hop, plant(next, others));
        }
    }
    Tree { event, onward }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(server: &str, from: &str, kind: i64, hop: &str, onward: &[&str]) -> TraceEvent {
        let mut event = TraceEvent { hops: onward.len() as i64, ..TraceEvent::default() };
        event.server.name = server.into();
        if !hop.is_empty() {
            event.request.headers.insert("Nats-Trace-Hop".into(), vec![hop.into()]);
        }
        event.events.push(TraceStep::Ingress(Ingress { kind, name: from.into(), ..Ingress::default() }));
        for hop in onward {
            let egress = Egress { kind: kind::ROUTER, hop: hop.to_string(), ..Egress::default() };
            event.events.push(TraceStep::Egress(egress));
        }
        event
    }

    fn shape(tree: &Tree) -> String {
        let onward: Vec<String> =
            tree.onward.iter().map(|(hop, tree)| format!("{hop}:{}", shape(tree))).collect();
        format!("{}({})", tree.event.server.name, onward.join(" "))
    }

    #[test]
    fn events_stand_where_the_message_came_through_in_any_order() {
        let all = [
            event("c", "b", kind::LEAF, "1.1", &[]),
            event("b", "a", kind::ROUTER, "1", &["1.1"]),
            event("a", "", kind::CLIENT, "", &["1", "2"]),
            event("d", "a", kind::ROUTER, "2", &[]),
        ];
        for missing in 0..all.len() {
            let some: Vec<_> = (0..all.len()).filter(|i| *i != missing).map(|i| all[i].clone()).collect();
            assert!(!is_whole(&some), "{missing}");
        }
        assert!(is_whole(&all));
        assert_eq!(shape(&grow(all.to_vec())), "a(1:b(1.1:c()) 2:d())");
    }

    #[test]
    fn who_told_nothing_is_stood_in_for() {
        let tree = grow(vec![event("c", "b", kind::LEAF, "1.1", &[])]);
        assert_eq!(shape(&tree), "<Unknown>(1:b(1.1:c()))");
        let first = tree.event.ingress().unwrap();
        assert_eq!((first.kind, first.error.as_str()), (kind::CLIENT, MISSING));
        let tree = grow(vec![event("a", "", kind::CLIENT, "", &["1"])]);
        assert_eq!(shape(&tree), "a()");
    }
}
