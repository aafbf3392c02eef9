//! Sources: messages of several streams come together under new sequences, and say where they came from.

use crate::world::{SECOND, World};
use proptest::prelude::*;

fn origin(name: &str, subjects: &str) -> String {
    format!(
        r#"{{"name":"{name}","subjects":["{subjects}"],"storage":"memory","max_msgs":-1,"max_msg_size":-1}}"#
    )
}

fn taker(sources: &str) -> String {
    format!(
        r#"{{"name":"S","storage":"memory","max_msg_size":-1,"duplicate_window":120000000000,"sources":[{sources}]}}"#
    )
}

fn world() -> World {
    let mut world = World::new();
    world.add(&origin("O", "o.>"));
    world.add(&origin("P", "p.>"));
    world
}

fn headers(world: &World) -> Vec<(String, String)> {
    world.kept("S").into_iter().map(|(_, subject, header, _)| (subject, header)).collect()
}

#[test]
fn messages_say_where_they_came_from() {
    let mut world = world();
    world.publish(
        "O",
        "o.x",
        "NATS/1.0\r\nA: 1\r\nNats-Stream-Source: Z 9 > > z\r\nNats-Batch-Id: b\r\n\r\n",
        "x",
    );
    assert!(world.kept("O").is_empty(), "a client may not say that");
    world.publish("O", "o.a", "NATS/1.0\r\nA: 1\r\nNats-Expected-Stream: O\r\n\r\n", "1");
    world.add(&taker(
        r#"{"name":"O","filter_subject":"o.*"},{"name":"P","subject_transforms":[{"src":"p.a","dest":"z"},{"src":"p.b","dest":""}]}"#,
    ));
    world.wait(SECOND);
    world.publish_many("P", &["p.a", "p.c", "p.b"]);
    let expected = [
        ("o.a", "A: 1 | Nats-Stream-Source: O 1 o.* > o.a word"),
        ("z", "Nats-Stream-Source: P 1 p.a\u{c}p.b z\u{c}> p.a word"),
        ("p.b", "Nats-Stream-Source: P 3 p.a\u{c}p.b z\u{c}> p.b word"),
    ];
    assert_eq!(headers(&world), expected.map(|(s, h)| (s.to_owned(), h.to_owned())));
    let infos = world.sources_info("S");
    let told: Vec<_> = infos.iter().map(|i| (&*i.name, i.seq, i.lag, &*i.filter_subject)).collect();
    assert_eq!(told, [("O", 1, 0, "o.*"), ("P", 3, 0, "")]);
}

#[test]
fn a_chain_keeps_only_the_last_link() {
    let mut world = world();
    world.add(&taker(r#"{"name":"O"}"#));
    world.add(r#"{"name":"T","storage":"memory","max_msg_size":-1,"sources":[{"name":"S"}]}"#);
    world.add(r#"{"name":"N","storage":"memory","max_msg_size":-1,"mirror":{"name":"S"}}"#);
    world.publish_many("O", &["o.a"]);
    world.wait(SECOND);
    assert_eq!(world.kept("T")[0].2, "Nats-Stream-Source: S 1 > > o.a word");
    assert_eq!(world.kept("N")[0].2, "Nats-Stream-Source: O 1 > > o.a word");
}

#[test]
fn duplicates_are_passed_by() {
    let mut world = world();
    let id = |id: &str| format!("NATS/1.0\r\nNats-Msg-Id: {id}\r\n\r\n");
    world.publish("O", "o.1", &id("a"), "1");
    world.publish("P", "p.1", &id("a"), "2");
    world.publish("P", "p.2", &id("b"), "3");
    world.add(&taker(r#"{"name":"O"},{"name":"P"}"#));
    world.wait(SECOND);
    assert_eq!(world.brief("S").len(), 2);
    let infos = world.sources_info("S");
    assert_eq!(
        infos.iter().map(|i| (i.seq, i.error.is_some())).collect::<Vec<_>>(),
        [(1, false), (2, false)]
    );
}

#[test]
fn a_stream_that_is_full_takes_the_rest_when_there_is_room() {
    let mut world = world();
    world.add(
        r#"{"name":"S","storage":"memory","max_msg_size":-1,"max_msgs":2,"discard":"new","retention":"workqueue","sources":[{"name":"O"}]}"#,
    );
    world.publish_many("O", &["o.1", "o.2", "o.3"]);
    world.wait(SECOND);
    assert_eq!(world.brief("S").len(), 2);
    let info = &world.sources_info("S")[0];
    assert_eq!((info.seq, info.error.is_some()), (2, true));
    world.stream("S").remove(1, false).unwrap();
    world.run();
    world.wait(12 * SECOND);
    assert_eq!(world.brief("S"), [(2, "o.2 1".to_owned()), (3, "o.3 2".to_owned())]);
}

#[test]
fn gaps_and_silence_lose_nothing_and_bring_nothing_twice() {
    let mut world = world();
    world.add(&taker(r#"{"name":"O"},{"name":"P"}"#));
    world.wait(SECOND);
    let mut count = 0;
    world.lose = Some(Box::new(move |sent| {
        count += 1;
        sent.to.starts_with("$JS.S.") && count % 3 == 0
    }));
    for round in 0..40 {
        world.publish("O", "o.x", "", &format!("o{round}"));
        world.publish("P", "p.x", "", &format!("p{round}"));
        world.wait(SECOND / 2);
    }
    world.lose = None;
    world.wait(30 * SECOND);
    for (prefix, origin) in [("o", "O"), ("p", "P")] {
        let taken: Vec<String> =
            world.brief("S").into_iter().map(|(_, p)| p).filter(|p| p.starts_with(prefix)).collect();
        let sent: Vec<String> = world.brief(origin).into_iter().map(|(_, p)| p).collect();
        assert_eq!(taken, sent);
    }
}

#[test]
fn sources_come_and_go() {
    let mut world = world();
    world.add(&taker(r#"{"name":"O"}"#));
    world.publish_many("O", &["o.1"]);
    world.publish_many("P", &["p.1"]);
    world.wait(SECOND);
    world.requests();
    world.update(&taker(r#"{"name":"P"},{"name":"O"}"#));
    world.wait(SECOND);
    let requests: Vec<String> = world.requests().into_iter().map(|r| r.to).collect();
    assert_eq!(requests, ["$JS.API.CONSUMER.CREATE.P"], "the one that stays is not asked for again");
    world.publish_many("O", &["o.2"]);
    world.update(&taker(r#"{"name":"P"}"#));
    world.publish_many("O", &["o.3"]);
    world.publish_many("P", &["p.2"]);
    world.wait(SECOND);
    let gone = world.requests();
    assert!(gone.len() == 1 && gone[0].to.starts_with("$JS.API.CONSUMER.DELETE.O.JS_SRC_"), "{gone:?}");
    let payloads: Vec<String> = world.brief("S").into_iter().map(|(_, p)| p).collect();
    assert_eq!(payloads, ["o.1 0", "p.1 0", "o.2 0", "p.2 0"]);
    // And back: it knows from its messages what it has.
    world.update(&taker(r#"{"name":"P"},{"name":"O"}"#));
    world.wait(SECOND);
    let payloads: Vec<String> = world.brief("S").into_iter().map(|(_, p)| p).collect();
    assert_eq!(payloads, ["o.1 0", "p.1 0", "o.2 0", "p.2 0", "o.3 0"]);
}

#[test]
fn the_streams_own_transform_comes_last() {
    let mut world = world();
    world.add(
        r#"{"name":"S","storage":"memory","max_msg_size":-1,"subject_transform":{"src":"z.>","dest":"y.>"},
            "sources":[{"name":"O","subject_transforms":[{"src":"o.*","dest":"z.{{wildcard(1)}}"}]}]}"#,
    );
    world.publish_many("O", &["o.a"]);
    world.wait(SECOND);
    assert_eq!(world.kept("S")[0].1, "y.a");
    world.restart("S", None);
    world.publish_many("O", &["o.b"]);
    world.wait(SECOND);
    assert_eq!(world.brief("S").len(), 2);
}

#[test]
fn a_stream_that_becomes_two_sources_changes_the_names_of_its_consumers() {
    let mut world = world();
    world.add(&taker(r#"{"name":"O","filter_subject":"o.a"}"#));
    world.publish_many("O", &["o.a", "o.b"]);
    world.wait(SECOND);
    world.requests();
    world.update(&taker(r#"{"name":"O","filter_subject":"o.a"},{"name":"O","filter_subject":"o.b"}"#));
    world.wait(3 * SECOND);
    world.publish_many("O", &["o.a", "o.b"]);
    let subjects: Vec<String> = world.requests().into_iter().map(|r| r.to).collect();
    assert!(subjects[0].starts_with("$JS.API.CONSUMER.DELETE.O.JS_SRC_"), "{subjects:?}");
    assert_eq!(subjects.len(), 3, "{subjects:?}");
    let subjects: Vec<String> = world.kept("S").into_iter().map(|(_, subject, ..)| subject).collect();
    assert_eq!(subjects, ["o.a", "o.b", "o.a", "o.b"]);
}

/// What happens to a pair of streams.
#[derive(Debug, Clone)]
enum Event {
    Publish {
        other: bool,
        subject: u8,
    },
    /// That many messages get lost.
    Lose(u8),
    Wait(u8),
    /// What was not safe is gone.
    Restart,
    /// A message of the taker is removed: the one that many before its last.
    Remove(u8),
    Hold(bool),
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        6 => (any::<bool>(), 0..3u8).prop_map(|(other, subject)| Event::Publish { other, subject }),
        2 => (1..4u8).prop_map(Event::Lose),
        3 => (1..30u8).prop_map(Event::Wait),
        1 => Just(Event::Restart),
        1 => (0..3u8).prop_map(Event::Remove),
        1 => any::<bool>().prop_map(Event::Hold),
    ];
    proptest::collection::vec(event, 1..40)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// Whatever gets lost and whoever begins again: each message comes, in order, and once.
    #[test]
    fn every_message_comes_once(events in events(), queues: bool) {
        let mut world = World::new();
        for (name, subjects) in [("O", "o.>"), ("P", "p.>")] {
            let config = origin(name, subjects);
            let queue = config.replace("{\"name\"", "{\"retention\":\"workqueue\",\"name\"");
            world.add(if queues { &queue } else { &config });
        }
        world.add(&taker(r#"{"name":"O"},{"name":"P","filter_subject":"p.1"},{"name":"P","filter_subject":"p.2"}"#));
        let lost = std::rc::Rc::new(std::cell::Cell::new(0u8));
        let left = lost.clone();
        world.lose = Some(Box::new(move |_| {
            let n = left.get();
            left.set(n.saturating_sub(1));
            n > 0
        }));
        let (mut sent, mut taken, mut removed, mut count) = (Vec::new(), Vec::new(), Vec::new(), 0);
        let collect = |world: &World, taken: &mut Vec<String>| {
            for (_, payload) in world.brief("S") {
                if !taken.contains(&payload) {
                    taken.push(payload);
                }
            }
        };
        for event in events {
            match event {
                Event::Publish { other, subject } => {
                    count += 1;
                    let (origin, prefix) = if other { ("P", "p") } else { ("O", "o") };
                    world.publish(origin, &format!("{prefix}.{subject}"), "", &format!("{prefix}{subject} {count}"));
                    if !other || subject > 0 {
                        sent.push(format!("{prefix}{subject} {count}"));
                    }
                }
                Event::Lose(n) => lost.set(n),
                Event::Wait(halves) => world.wait(u64::from(halves) * SECOND / 2),
                Event::Restart => {
                    let places = world.stream("S").places().clone();
                    world.restart("S", Some(places));
                }
                // What is not safe would be taken back by a restart; these stores cannot.
                Event::Remove(_) if !world.held.is_empty() => {}
                Event::Remove(n) => {
                    collect(&world, &mut taken);
                    let seq = world.streams["S"].store().state().last_seq.saturating_sub(u64::from(n));
                    let payload = world.brief("S").into_iter().find(|(at, _)| *at == seq);
                    world.stream("S").remove(seq, false).unwrap();
                    world.run();
                    removed.extend(payload.map(|(_, payload)| payload));
                }
                Event::Hold(true) => drop(world.held.insert("S".to_owned())),
                Event::Hold(false) => {
                    world.held.clear();
                    // What was held becomes safe before anything of it is removed.
                    world.run();
                }
            }
        }
        (world.lose, world.held) = (None, Default::default());
        world.wait(60 * SECOND);
        collect(&world, &mut taken);
        let of = |list: &[String], prefix: &str| -> Vec<String> {
            list.iter().filter(|p| p.starts_with(prefix)).cloned().collect()
        };
        for prefix in ["o", "p1", "p2"] {
            prop_assert_eq!(of(&taken, prefix), of(&sent, prefix));
        }
        for payload in removed {
            prop_assert!(world.brief("S").iter().all(|(_, p)| *p != payload), "{payload} came back");
        }
        let (mut once, all) = (world.brief("S"), world.brief("S").len());
        once.sort_by(|a, b| a.1.cmp(&b.1));
        once.dedup_by(|a, b| a.1 == b.1);
        prop_assert_eq!(once.len(), all, "nothing twice");
    }
}
