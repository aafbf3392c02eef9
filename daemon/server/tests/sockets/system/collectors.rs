//! Programs that watch a system through its system account, such as nats-surveyor: they ask everybody at once and read by these
//! names. A field that goes missing is a hole in somebody's graph.

use super::*;

/// Whether `value` has something under a path of names.
fn has(value: &Value, path: &str) -> bool {
    path.split('.').try_fold(value, |value, name| value.get(name)).is_some_and(|found| !found.is_null())
}

#[test]
fn collectors_find_what_they_read() {
    let server = Server::start(ACCOUNTS);
    let (mut sys, mut a) = (as_user(&server, "sys"), as_user(&server, "a"));
    let config = json!({"name": "S", "subjects": ["s.>"], "storage": "file", "retention": "limits"});
    request(&mut a, "$JS.API.STREAM.CREATE.S", &config.to_string());
    let consumer = json!({"stream_name": "S", "config": {"durable_name": "C", "ack_policy": "explicit"}});
    request(&mut a, "$JS.API.CONSUMER.DURABLE.CREATE.S.C", &consumer.to_string());
    request(&mut a, "s.x", "hello");

    let statsz = ask(&mut sys, "$SYS.REQ.SERVER.PING", "");
    for path in [
        "server.name",
        "server.host",
        "server.id",
        "server.ver",
        "server.jetstream",
        "server.seq",
        "server.time",
        "statsz.start",
        "statsz.mem",
        "statsz.cores",
        "statsz.cpu",
        "statsz.connections",
        "statsz.total_connections",
        "statsz.active_accounts",
        "statsz.subscriptions",
        "statsz.sent.msgs",
        "statsz.sent.bytes",
        "statsz.received.msgs",
        "statsz.received.bytes",
        "statsz.slow_consumers",
        "statsz.active_servers",
        "statsz.jetstream.config.max_memory",
        "statsz.jetstream.config.max_storage",
        "statsz.jetstream.stats.memory",
        "statsz.jetstream.stats.storage",
        "statsz.jetstream.stats.reserved_memory",
        "statsz.jetstream.stats.reserved_storage",
        "statsz.jetstream.stats.accounts",
        "statsz.jetstream.stats.ha_assets",
        "statsz.jetstream.stats.api.total",
        "statsz.jetstream.stats.api.errors",
    ] {
        assert!(has(&statsz, path), "{path}: {statsz}");
    }

    let statz = ask(&mut sys, "$SYS.REQ.ACCOUNT.PING.STATZ", "");
    let of_a = statz["data"]["account_statz"].as_array().unwrap().iter().find(|stat| stat["acc"] == "A");
    for path in [
        "acc",
        "name",
        "conns",
        "leafnodes",
        "total_conns",
        "num_subscriptions",
        "sent.msgs",
        "sent.bytes",
        "received.msgs",
        "received.bytes",
        "slow_consumers",
    ] {
        assert!(has(of_a.unwrap(), path), "{path}: {statz}");
    }

    let options = r#"{"accounts":true,"streams":true,"consumer":true,"config":true,"raft":true}"#;
    let jsz = ask(&mut sys, "$SYS.REQ.SERVER.PING.JSZ", options);
    let account = &jsz["data"]["account_details"][0];
    let stream = &account["stream_detail"][0];
    for (value, paths) in [
        (&jsz, &["data.streams", "data.consumers", "data.messages", "data.bytes", "data.server_id"][..]),
        (account, &["name", "id", "memory", "storage", "reserved_storage"]),
        (
            stream,
            &[
                "name",
                "created",
                "config.subjects",
                "state.messages",
                "state.bytes",
                "state.first_seq",
                "state.last_seq",
                "state.consumer_count",
            ],
        ),
        (
            &stream["consumer_detail"][0],
            &[
                "stream_name",
                "name",
                "config",
                "delivered.consumer_seq",
                "ack_floor.stream_seq",
                "num_ack_pending",
                "num_redelivered",
                "num_waiting",
                "num_pending",
            ],
        ),
    ] {
        paths.iter().for_each(|path| assert!(has(value, path), "{path}: {value}"));
    }
    assert_eq!(stream["state"]["messages"], 1);
    let accounts = ask(&mut sys, "$SYS.REQ.SERVER.PING.ACCOUNTZ", "");
    assert_eq!(accounts["data"]["accounts"].as_array().unwrap().len(), 4, "{accounts}");
}
