//! Flow control: the origin's consumer goes on only when what it sent is safe here.

use crate::world::{SECOND, Sent, World};

fn flows(world: &mut World) -> Vec<Sent> {
    let seen = std::mem::take(&mut world.seen);
    seen.into_iter().filter(|s| s.to.starts_with("$JS.FC.")).collect()
}

fn big() -> String {
    "x".repeat(100_000)
}

#[test]
fn much_is_taken_over_under_flow_control() {
    let mut world = World::new();
    world.add(r#"{"name":"O","subjects":["o"],"storage":"memory","max_msgs":-1,"max_msg_size":-1}"#);
    let payload = big();
    for _ in 0..100 {
        world.publish("O", "o", "", &payload);
    }
    world.add(r#"{"name":"M","storage":"memory","max_msg_size":-1,"mirror":{"name":"O"}}"#);
    world.wait(SECOND / 2);
    assert_eq!(world.streams["M"].store().state().messages, 100);
    let flows = flows(&mut world);
    assert!(!flows.is_empty());
    for flow in flows {
        assert!(flow.header.starts_with("NATS/1.0\r\nNats-Last-Consumer: "), "{}", flow.header);
        assert!(flow.header.contains("\r\nNats-Last-Stream: "), "{}", flow.header);
    }
}

#[test]
fn an_answer_waits_until_what_it_covers_is_safe() {
    let mut world = World::new();
    world.add(r#"{"name":"O","subjects":["o"],"storage":"memory","max_msgs":-1,"max_msg_size":-1}"#);
    world.add(r#"{"name":"M","storage":"memory","max_msg_size":-1,"mirror":{"name":"O"}}"#);
    world.wait(SECOND);
    flows(&mut world);
    world.held.insert("M".to_owned());
    let payload = big();
    for _ in 0..30 {
        world.publish("O", "o", "", &payload);
    }
    assert!(world.streams["M"].store().state().messages > 10);
    assert_eq!(flows(&mut world), []);
    // Heartbeats that say that the consumer is stalled change nothing.
    world.wait(3 * SECOND);
    assert_eq!(flows(&mut world), []);
    world.held.clear();
    world.run();
    assert!(!flows(&mut world).is_empty());
    assert_eq!(world.streams["M"].store().state().messages, 30);
}

#[test]
fn a_work_queue_lets_go_of_what_is_safe_elsewhere_and_of_nothing_else() {
    let mut world = World::new();
    world.add(
        r#"{"name":"O","subjects":["o"],"storage":"memory","retention":"workqueue","max_msgs":-1,"max_msg_size":-1}"#,
    );
    world.add(r#"{"name":"S","storage":"memory","max_msg_size":-1,"sources":[{"name":"O"}]}"#);
    world.wait(SECOND);
    world.held.insert("S".to_owned());
    let payload = big();
    for _ in 0..30 {
        world.publish("O", "o", "", &payload);
    }
    assert_eq!(world.streams["O"].store().state().messages, 30);
    assert!(world.streams["S"].store().state().messages > 10);
    world.held.clear();
    world.run();
    world.wait(2 * SECOND);
    assert_eq!(world.streams["S"].store().state().messages, 30);
    assert!(world.streams["O"].store().state().messages < 30, "acknowledged by flow control");
    let firsts = (world.streams["O"].store().state().first_seq, world.streams["S"].store().state().last_seq);
    assert!(firsts.0 <= firsts.1 + 1);
}
