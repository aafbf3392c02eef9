//! Queue groups.

use super::common::*;
use std::collections::BTreeMap;

/// Publishes `count` messages and counts what came per sid.
fn shares(client: &mut Client, subject: &str, count: usize) -> BTreeMap<String, usize> {
    client.send(format!("PUB {subject} 0\r\n\r\n").repeat(count));
    let mut found = BTreeMap::new();
    for line in client.flush() {
        if let Some(line) = line.strip_prefix("MSG ") {
            *found.entry(line.split(' ').nth(1).unwrap().to_owned()).or_default() += 1;
        }
    }
    found
}

#[test]
fn each_message_goes_to_one_member_and_all_get_their_share() {
    let server = Server::start("");
    let mut client = server.client();
    for sid in 1..=4 {
        client.say(&format!("SUB a q {sid}"));
    }
    let found = shares(&mut client, "a", 4000);
    assert_eq!(found.values().sum::<usize>(), 4000);
    assert!(found.len() == 4 && found.values().all(|&share| (700..1300).contains(&share)), "{found:?}");
}

#[test]
fn groups_and_plain_subscriptions_do_not_disturb_each_other() {
    let server = Server::start("");
    let mut client = server.client();
    client.send("SUB a 1\r\nSUB a q 2\r\nSUB a q 3\r\nSUB a r 4\r\nSUB * q2 5\r\n");
    let found = shares(&mut client, "a", 100);
    assert_eq!((found["1"], found["2"] + found["3"], found["4"], found["5"]), (100, 100, 100, 100));
}

#[test]
fn one_name_is_one_group_across_filters() {
    let server = Server::start("");
    let mut client = server.client();
    client.send("SUB a.* q 1\r\nSUB a.b q 2\r\nSUB a.> q 3\r\n");
    let found = shares(&mut client, "a.b", 900);
    assert_eq!(found.values().sum::<usize>(), 900);
    assert!(found.len() == 3 && found.values().all(|&share| share > 150), "{found:?}");
}

#[test]
fn members_on_many_connections_share() {
    let server = Server::start("");
    let mut members: Vec<Client> = (0..3).map(|_| server.client()).collect();
    for member in &mut members {
        member.say("SUB jobs workers 1");
        member.ping();
    }
    let mut publisher = server.client();
    publisher.send("PUB jobs 0\r\n\r\n".repeat(600));
    publisher.ping();
    let counts: Vec<usize> = members
        .iter_mut()
        .map(|member| member.flush().iter().filter(|line| line.starts_with("MSG")).count())
        .collect();
    assert_eq!(counts.iter().sum::<usize>(), 600);
    assert!(counts.iter().all(|&count| count > 100), "{counts:?}");
}

#[test]
fn a_member_that_left_gets_nothing_more() {
    let server = Server::start("");
    let mut client = server.client();
    client.send("SUB a q 1\r\nSUB a q 2\r\nUNSUB 1\r\n");
    assert_eq!(shares(&mut client, "a", 50), BTreeMap::from([("2".to_owned(), 50)]));
}

#[test]
fn without_echo_another_member_is_chosen() {
    let server = Server::start("");
    let mut other = server.client();
    other.say("SUB a q 1");
    other.ping();
    let mut publisher = server.client_with(r#"{"verbose":false,"echo":false}"#);
    publisher.say("SUB a q 1");
    assert_eq!(shares(&mut publisher, "a", 100), BTreeMap::new());
    assert_eq!(other.flush().iter().filter(|line| line.starts_with("MSG")).count(), 100);
}

#[test]
fn auto_unsubscribe_counts_in_a_group_too() {
    let server = Server::start("");
    let mut client = server.client();
    client.send("SUB a q 1\r\nUNSUB 1 3\r\nSUB a q 2\r\n");
    let found = shares(&mut client, "a", 200);
    assert_eq!((found["1"], found["2"]), (3, 197));
}
