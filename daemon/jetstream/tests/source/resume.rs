//! After a restart sources go on where they were: by what the messages say, or by what was kept beside them.

use crate::world::{SECOND, World};
use daemon_jetstream::source::Places;

const ORIGIN: &str = r#"{"name":"O","subjects":["o.>"],"storage":"memory","max_msgs":-1,"max_msg_size":-1}"#;
const TAKER: &str = r#"{"name":"S","storage":"memory","max_msg_size":-1,"sources":[{"name":"O","filter_subject":"o.a"},{"name":"O","filter_subject":"o.b"}]}"#;

fn world() -> World {
    let mut world = World::new();
    world.add(ORIGIN);
    world.add(TAKER);
    world.wait(SECOND);
    world.publish_many("O", &["o.a", "o.b", "o.a", "o.c", "o.b"]);
    world.requests();
    world
}

fn starts(world: &mut World) -> Vec<String> {
    let request = |payload: &str| -> String {
        let document: serde_json::Value = serde_json::from_str(payload).unwrap();
        let config = &document["config"];
        format!("{} {} {}", config["filter_subject"], config["deliver_policy"], config["opt_start_seq"])
    };
    let mut starts: Vec<String> = world.requests().iter().map(|r| request(&r.payload)).collect();
    starts.sort_unstable();
    starts
}

const BEHIND: [&str; 2] = [r#""o.a" "by_start_sequence" 4"#, r#""o.b" "by_start_sequence" 6"#];

#[test]
fn by_the_headers_of_the_messages() {
    let mut world = world();
    assert_eq!(world.brief("S").len(), 4);
    world.restart("S", None);
    world.wait(SECOND);
    assert_eq!(starts(&mut world), BEHIND);
    world.publish_many("O", &["o.a"]);
    assert_eq!(world.brief("S").len(), 5);
}

#[test]
fn by_what_was_kept_when_the_messages_are_gone() {
    let mut world = world();
    let last = world.streams["S"].store().state().last_seq;
    for seq in 1..=last {
        world.stream("S").remove(seq, false).unwrap();
    }
    world.run();
    let places = world.stream("S").places().clone();
    assert_eq!((places.covers, seqs(&places)), (last, vec![3, 5]));
    world.restart("S", Some(places));
    world.wait(SECOND);
    assert_eq!(starts(&mut world), BEHIND);
    assert_eq!(world.brief("S").len(), 0);
}

fn seqs(places: &Places) -> Vec<u64> {
    places.sources.iter().map(|p| p.seq).collect()
}

#[test]
fn nothing_needs_to_be_kept_while_the_messages_are_there() {
    let mut world = world();
    let remove = |world: &mut World, seq| {
        world.stream("S").remove(seq, false).unwrap();
        world.run();
        seqs(world.streams["S"].places())
    };
    assert_eq!(seqs(world.streams["S"].places()), [0, 0], "that there are sources is kept");
    assert_eq!(remove(&mut world, 1), [0, 0], "the first message says nothing that the last does not");
    assert_eq!(remove(&mut world, 4), [3, 5]);
}

/// What a stream would keep now.
fn places(world: &mut World) -> Places {
    let sources = world.sources_info("S");
    let mut places = world.stream("S").places().clone();
    places.covers = world.streams["S"].store().state().last_seq;
    for (place, info) in places.sources.iter_mut().zip(sources) {
        place.seq = info.seq;
    }
    places
}

#[test]
fn newer_messages_count_more_than_what_was_kept() {
    let mut world = world();
    let places = places(&mut world);
    world.publish_many("O", &["o.a"]);
    world.restart("S", Some(places));
    world.wait(SECOND);
    assert_eq!(starts(&mut world), [r#""o.a" "by_start_sequence" 7"#, BEHIND[1]]);
}

#[test]
fn what_was_kept_counts_more_than_messages_from_before() {
    let mut world = world();
    let mut places = places(&mut world);
    // As if more had been taken over and nothing of it stored.
    places.sources[0].seq = 9;
    world.restart("S", Some(places));
    world.wait(SECOND);
    assert_eq!(starts(&mut world), [r#""o.a" "by_start_sequence" 10"#, BEHIND[1]]);
}

#[test]
fn a_source_that_was_not_there_when_places_were_kept_is_searched_for_in_all_messages() {
    let mut world = world();
    let mut places = places(&mut world);
    places.sources.remove(0);
    world.restart("S", Some(places));
    world.wait(SECOND);
    assert_eq!(starts(&mut world), BEHIND);
}

#[test]
fn an_origin_made_anew_is_taken_from_its_beginning() {
    let mut world = world();
    world.lose = Some(Box::new(|sent| sent.to.contains("API.CONSUMER.CREATE.")));
    world.restart("S", None);
    world.wait(SECOND / 2);
    world.lose = None;
    // The request got lost; the test answers in the origin's place.
    let inboxes: Vec<String> =
        world.stream("S").listens().iter().map(|l| String::from_utf8(l.clone()).unwrap()).collect();
    assert_eq!(inboxes.len(), 2);
    for inbox in inboxes {
        let request = crate::world::Sent { reply: inbox, ..Default::default() };
        world.answer(&request, r#"{"type":"t","error":{"code":400,"err_code":10225,"description":"x"}}"#);
    }
    world.run();
    world.wait(4 * SECOND);
    assert_eq!(starts(&mut world), [r#""o.a" "all" null"#, r#""o.b" "all" null"#]);
    assert_eq!(world.brief("S").len(), 8, "what the other stream of this name had, came again");
}
