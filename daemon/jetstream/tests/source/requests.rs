//! What the origin is asked, to the byte as the reference asks it, and what the answers lead to.

use crate::world::{SECOND, Sent, World};

fn asked(config: &str) -> (World, Vec<Sent>) {
    let mut world = World::new();
    world.no_api = true;
    world.add(config);
    world.wait(SECOND / 2);
    let requests = world.requests();
    (world, requests)
}

fn masked(payload: &str) -> String {
    let at = payload.find("\"deliver_subject\":\"").unwrap();
    let end = at + payload[at + 19..].find('"').unwrap() + 19;
    let random = end - 8;
    format!("{}RANDOM{}", &payload[..random], &payload[end..])
}

#[test]
fn a_mirror_behind_another_api() {
    let (_, requests) = asked(
        r#"{"name":"M1","storage":"memory","mirror":{"name":"OO","filter_subject":"o.a","external":{"api":"X.API","deliver":"X.DEL"}}}"#,
    );
    let [request] = &requests[..] else { panic!("{requests:?}") };
    assert_eq!(request.to, "X.API.CONSUMER.CREATE.OO.JS_MIRROR_wkYoV0fr.o.a");
    assert_eq!(request.header, "NATS/1.0\r\nNats-Required-Api-Level: 4\r\n\r\n");
    assert!(request.reply.starts_with("$JSC.R.") && request.reply.len() == 15, "{}", request.reply);
    let expected = r#"{"stream_name":"OO","config":{"name":"JS_MIRROR_wkYoV0fr","deliver_policy":"all","ack_policy":"none","ack_wait":79200000000000,"max_deliver":1,"filter_subject":"o.a","replay_policy":"instant","flow_control":true,"deliver_subject":"X.DEL.M.RANDOM","idle_heartbeat":1000000000,"inactive_threshold":10000000000,"num_replicas":0,"direct":true,"sourcing":true,"metadata":{"_nats.mirror.acc":"$G","_nats.mirror.stream":"M1"}},"action":""}"#;
    assert_eq!(masked(&request.payload), expected);
}

#[test]
fn sources_behind_another_api() {
    let (_, requests) = asked(
        r#"{"name":"S1","storage":"memory","sources":[
            {"name":"OO","opt_start_seq":5,"subject_transforms":[{"src":"e.*","dest":"b.{{wildcard(1)}}"},{"src":"g.*","dest":""}],"external":{"api":"X.API","deliver":"X.DEL"}},
            {"name":"OO","opt_start_time":"2024-01-01T00:00:00Z","subject_transforms":[{"src":"a.*","dest":"b.{{wildcard(1)}}"}],"external":{"api":"X.API","deliver":"X.DEL"}}]}"#,
    );
    let mut requests = requests;
    requests.sort_by(|a, b| a.to.cmp(&b.to));
    let [two, one] = &requests[..] else { panic!("{requests:?}") };
    assert_eq!(two.to, "X.API.CONSUMER.CREATE.OO");
    assert_eq!(two.header, "NATS/1.0\r\nNats-Required-Api-Level: 5\r\nNats-Stream-Identity: \r\n\r\n");
    let expected = r#"{"stream_name":"OO","config":{"name":"JS_SRC_dtQKSfeB","deliver_policy":"by_start_sequence","opt_start_seq":5,"ack_policy":"none","ack_wait":79200000000000,"max_deliver":1,"filter_subjects":["e.*","g.*"],"replay_policy":"instant","flow_control":true,"deliver_subject":"X.DEL.S.RANDOM","idle_heartbeat":1000000000,"inactive_threshold":10000000000,"num_replicas":0,"direct":true,"sourcing":true,"metadata":{"_nats.src.acc":"$G","_nats.src.stream":"S1"}},"action":""}"#;
    assert_eq!(masked(&two.payload), expected);
    assert_eq!(one.to, "X.API.CONSUMER.CREATE.OO.JS_SRC_fNVvTu4X.a.*");
    assert!(
        one.payload.contains(r#""deliver_policy":"by_start_time","opt_start_time":"2024-01-01T00:00:00Z""#)
    );
    assert!(one.payload.contains(r#""filter_subject":"a.*""#));
}

#[test]
fn a_consumer_made_beforehand_is_reset_and_must_acknowledge_by_flow_control() {
    let config = r#"{"name":"S","storage":"memory","max_msg_size":-1,"sources":[{"name":"OP","consumer":{"name":"dur","deliver_subject":"dd"}}]}"#;
    let answer = |policy: &str| {
        format!(
            r#"{{"type":"t","stream_name":"OP","name":"dur","created":"2024-01-01T00:00:00Z","config":{{"ack_policy":"{policy}","deliver_subject":"dd"}},"delivered":{{"consumer_seq":0,"stream_seq":6}},"reset_seq":7}}"#
        )
    };
    let (mut world, requests) = asked(config);
    assert_eq!((&*requests[0].to, &*requests[0].payload), ("$JS.API.CONSUMER.RESET.OP.dur", ""));
    world.answer(&requests[0], &answer("none"));
    world.run();
    let error = |world: &World| world.sources_info("S")[0].error.clone();
    assert_eq!(error(&world).map(|e| e.err_code), Some(10217));
    world.wait(3 * SECOND);
    let again = world.requests();
    world.answer(again.last().unwrap(), &answer("flow_control"));
    world.run();
    assert_eq!(error(&world), None);
    assert_eq!(world.stream("S").listens(), [b"dd".to_vec()]);
    // It is somebody else's: nobody deletes it.
    let (stream, wire) = (world.streams.get_mut("S").unwrap(), &mut world.wire);
    stream.stop_upstreams(wire);
    world.run();
    assert_eq!(world.requests(), []);
}

#[test]
fn older_servers_are_asked_for_less() {
    let (mut world, mut requests) = asked(r#"{"name":"S","storage":"memory","sources":[{"name":"O"}]}"#);
    let too_old = r#"{"type":"t","error":{"code":412,"err_code":10185,"description":"x"}}"#;
    let mut asked = Vec::new();
    for _ in 0..3 {
        let request = requests.pop().unwrap();
        asked.push((request.header.clone(), request.payload.contains("\"sourcing\":true")));
        world.answer(&request, too_old);
        world.run();
        requests = world.requests();
    }
    let level = |n: u8, rest: &str| format!("NATS/1.0\r\nNats-Required-Api-Level: {n}\r\n{rest}\r\n");
    let expected =
        [(level(5, "Nats-Stream-Identity: \r\n"), true), (level(4, ""), true), (String::new(), false)];
    assert_eq!(asked, expected);
    assert_eq!(requests, [], "there is nothing less to ask for");
    let info = &world.sources_info("S")[0];
    assert_eq!(info.error.as_ref().map(|e| e.err_code), Some(10185));
}
