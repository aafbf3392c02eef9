//! A mirror is its origin again: the same sequences and times, the same gaps.

use crate::world::{SECOND, World};

const ORIGIN: &str = r#"{"name":"O","subjects":["o.>"],"storage":"memory","max_msgs":-1,"max_msg_size":-1}"#;

fn mirror(rest: &str) -> String {
    format!(r#"{{"name":"M","storage":"memory","max_msg_size":-1,"mirror":{{"name":"O"{rest}}}}}"#)
}

fn pair(rest: &str) -> World {
    let mut world = World::new();
    world.add(ORIGIN);
    world.add(&mirror(rest));
    world
}

#[test]
fn sequences_times_and_headers_are_kept() {
    let mut world = pair("");
    let header = "NATS/1.0\r\nA: 1\r\nNats-Msg-Id: x\r\nNats-Expected-Last-Sequence: 0\r\n\r\n";
    world.publish("O", "o.a", header, "first");
    world.publish_many("O", &["o.b", "o.c"]);
    world.wait(SECOND);
    world.publish_many("O", &["o.d"]);
    let kept = world.kept("M");
    let header = "A: 1 | Nats-Msg-Id: x".to_owned();
    assert_eq!(kept[0], (1, "o.a".to_owned(), header, "first".to_owned()));
    assert_eq!(world.brief("M"), world.brief("O"));
    for seq in 1..=4 {
        assert_eq!(world.time_of("M", seq), world.time_of("O", seq));
    }
    let info = world.mirror_info("M").unwrap();
    assert_eq!((info.lag, info.seq, info.error, info.active), (0, 0, None, 0));
}

#[test]
fn gaps_of_the_origin_are_gaps_here() {
    let mut world = pair("");
    world.publish_many("O", &["o.1", "o.2", "o.3", "o.4", "o.5", "o.6"]);
    for seq in [1, 2, 4] {
        world.stream("O").remove(seq, false).unwrap();
    }
    world.run();
    world.wait(SECOND);
    world.publish_many("O", &["o.7"]);
    assert_eq!(world.brief("M"), world.brief("O"));
    let (m, o) = (world.streams["M"].store().state(), world.streams["O"].store().state());
    assert_eq!((m.first_seq, m.last_seq, m.deleted), (o.first_seq, o.last_seq, o.deleted));
}

#[test]
fn an_empty_origin_that_is_far_on() {
    let mut world = pair("");
    world.publish_many("O", &["o.1", "o.2", "o.3"]);
    for seq in 1..=3 {
        world.stream("O").remove(seq, false).unwrap();
    }
    world.run();
    world.wait(SECOND);
    world.publish_many("O", &["o.4"]);
    assert_eq!(world.brief("M"), [(4, "o.4 0".to_owned())]);
    assert_eq!(world.streams["M"].store().state().first_seq, 4);
}

#[test]
fn filters_transforms_and_start() {
    let subjects = |world: &World| -> Vec<(u64, String)> {
        world.kept("M").into_iter().map(|(seq, subject, ..)| (seq, subject)).collect()
    };
    let expect = |list: &[(u64, &str)]| -> Vec<(u64, String)> {
        list.iter().map(|(seq, subject)| (*seq, (*subject).to_owned())).collect()
    };
    // (what the mirror asks for, what it keeps of o.a o.b o.c o.a)
    let table: [(&str, &[(u64, &str)]); 5] = [
        ("", &[(1, "o.a"), (2, "o.b"), (3, "o.c"), (4, "o.a")]),
        (r#","filter_subject":"o.a""#, &[(1, "o.a"), (4, "o.a")]),
        (r#","opt_start_seq":3"#, &[(3, "o.c"), (4, "o.a")]),
        (r#","subject_transforms":[{"src":"o.b","dest":"z.b"}]"#, &[(2, "z.b")]),
        (
            r#","subject_transforms":[{"src":"o.b","dest":"z.b"},{"src":"o.a","dest":""}]"#,
            &[(1, "o.a"), (2, "z.b"), (4, "o.a")],
        ),
    ];
    for (rest, expected) in table {
        let mut world = World::new();
        world.add(ORIGIN);
        world.publish_many("O", &["o.a", "o.b", "o.c", "o.a"]);
        world.add(&mirror(rest));
        world.wait(SECOND);
        assert_eq!(subjects(&world), expect(expected), "{rest}");
    }
}

#[test]
fn the_origin_may_come_later() {
    let mut world = World::new();
    world.add(&mirror(""));
    world.wait(SECOND);
    let info = world.mirror_info("M").unwrap();
    assert_eq!(info.error.map(|e| e.err_code), Some(10059));
    assert_eq!(info.active, -1);
    world.wait(60 * SECOND);
    let tries = world.requests().len();
    assert!((6..=12).contains(&tries), "{tries} requests in a minute");
    world.add(ORIGIN);
    world.publish_many("O", &["o.1", "o.2"]);
    world.wait(11 * SECOND);
    assert_eq!(world.brief("M"), world.brief("O"));
    assert_eq!(world.mirror_info("M").unwrap().error, None);
}

#[test]
fn what_has_not_begun_is_shown_as_configured() {
    let mut world = World::new();
    world.add(r#"{"name":"S","storage":"memory","subjects":["s"]}"#);
    let with =
        |rest: &str| serde_json::from_str(&format!(r#"{{"name":"S","storage":"memory",{rest}}}"#)).unwrap();
    world.stream("S").set_config(with(r#""mirror":{"name":"O","opt_start_seq":4}"#));
    let info = world.mirror_info("S").unwrap();
    assert_eq!((&*info.name, info.active, info.lag), ("O", -1, 0));
    world.stream("S").set_config(with(r#""sources":[{"name":"O","filter_subject":"o.a"},{"name":"P"}]"#));
    let infos = world.sources_info("S");
    assert_eq!(infos.iter().map(|i| (&*i.name, i.active)).collect::<Vec<_>>(), [("O", -1), ("P", -1)]);
    assert_eq!(world.mirror_info("S"), None);
}

#[test]
fn limits_of_the_mirror_are_its_own() {
    let mut world = World::new();
    world.add(ORIGIN);
    world.add(r#"{"name":"M","storage":"memory","max_msgs":2,"max_msg_size":-1,"mirror":{"name":"O"}}"#);
    world.publish_many("O", &["o.1", "o.2", "o.3", "o.4"]);
    world.wait(SECOND);
    assert_eq!(world.brief("M"), [(3, "o.3 2".to_owned()), (4, "o.4 3".to_owned())]);
}

#[test]
fn what_does_not_fit_is_asked_for_again_and_nothing_is_left_out() {
    let mut world = World::new();
    world.add(ORIGIN);
    let full = r#"{"name":"M","storage":"memory","max_msgs":2,"discard":"new","max_msg_size":-1,"mirror":{"name":"O"}}"#;
    world.add(full);
    world.publish_many("O", &["o.1", "o.2", "o.3", "o.4"]);
    world.wait(5 * SECOND);
    assert_eq!(world.brief("M").len(), 2);
    let info = world.mirror_info("M").unwrap();
    assert_eq!(info.error.map(|e| e.description).as_deref(), Some("maximum messages exceeded"));
    world.stream("M").remove(1, false).unwrap();
    world.stream("M").remove(2, false).unwrap();
    world.run();
    world.wait(15 * SECOND);
    assert_eq!(world.brief("M"), [(3, "o.3 2".to_owned()), (4, "o.4 3".to_owned())]);
    assert_eq!(world.mirror_info("M").unwrap().error, None);
}

#[test]
fn lost_messages_are_noticed_and_fetched() {
    for what in ["message", "heartbeat gap"] {
        let mut world = pair("");
        world.wait(SECOND);
        // The second and third delivery get lost; what comes after tells.
        world.lose = Some(Box::new(|sent| {
            World::delivery(sent).is_some_and(|d| d.stream_seq == 2 || d.stream_seq == 3)
        }));
        world.publish_many("O", &["o.1", "o.2", "o.3"]);
        assert_eq!(world.brief("M").len(), 1);
        world.lose = None;
        if what == "message" {
            world.publish_many("O", &["o.4"]);
        }
        world.wait(5 * SECOND);
        assert_eq!(world.brief("M"), world.brief("O"), "{what}");
    }
}

#[test]
fn a_silent_origin_is_asked_again() {
    let mut world = pair("");
    world.wait(SECOND);
    world.publish_many("O", &["o.1"]);
    assert_eq!(world.requests().len(), 1);
    world.wait(8 * SECOND);
    assert_eq!(world.requests().len(), 0, "heartbeats come");
    // Nothing arrives any more, not even answers.
    world.lose = Some(Box::new(|sent| sent.to.starts_with("$JS.M.")));
    world.publish_many("O", &["o.2"]);
    world.wait(12 * SECOND);
    assert_eq!(world.requests().len(), 1);
    assert_eq!(world.brief("M").len(), 1);
    world.lose = None;
    world.wait(12 * SECOND);
    assert_eq!(world.brief("M"), world.brief("O"));
}

#[test]
fn a_mirror_that_begins_again_goes_on_where_it_is() {
    let mut world = pair(r#","opt_start_seq":2"#);
    world.publish_many("O", &["o.1", "o.2", "o.3"]);
    world.wait(SECOND);
    world.requests();
    world.restart("M", None);
    world.publish_many("O", &["o.4"]);
    world.wait(SECOND);
    let request = &world.requests()[0];
    assert!(
        request.payload.contains(r#""deliver_policy":"by_start_sequence","opt_start_seq":4"#),
        "{request:?}"
    );
    assert_eq!(world.brief("M").iter().map(|(seq, _)| *seq).collect::<Vec<_>>(), [2, 3, 4]);
}

#[test]
fn a_mirror_that_is_none_any_more_takes_nothing_and_has_its_consumer_deleted() {
    let mut world = pair("");
    world.wait(SECOND);
    world.publish_many("O", &["o.1"]);
    world.requests();
    world.update(r#"{"name":"M","storage":"memory","max_msg_size":-1,"subjects":["m"]}"#);
    let requests = world.requests();
    let subjects: Vec<&str> = requests.iter().map(|r| &*r.to).collect();
    assert!(
        matches!(subjects[..], [s] if s.starts_with("$JS.API.CONSUMER.DELETE.O.JS_MIRROR_")),
        "{subjects:?}"
    );
    assert!(!requests[0].reply.is_empty());
    world.publish_many("O", &["o.2"]);
    world.wait(SECOND);
    assert_eq!(world.brief("M").len(), 1);
    assert_eq!((world.mirror_info("M"), world.stream("M").listens().len()), (None, 0));
}
