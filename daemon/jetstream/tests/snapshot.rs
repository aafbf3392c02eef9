//! Backups: those of the reference are read, ours hold the same, and damaged ones are refused.
//!
//! `small.s2` and `consumers.s2` came from the reference, 2.15.1; `older.s2` from 2.12.8.

#[path = "snapshot/lab.rs"]
mod lab;

use daemon_jetstream::snapshot::Step;
use lab::{Lab, Restored, restore};
use schemas::jetstream::snapshot::SnapshotRequest;
use schemas::jetstream::{RetentionPolicy, StorageType};

const SMALL: &[u8] = include_bytes!("snapshot/small.s2");
const OLDER: &[u8] = include_bytes!("snapshot/older.s2");
const CONSUMERS: &[u8] = include_bytes!("snapshot/consumers.s2");

fn restored(archive: &[u8], piece: usize) -> Restored {
    restore(lab::stream("S"), archive, piece).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_reference_s_backup_is_read() {
    for piece in [1, 100, SMALL.len()] {
        let mut restored = restored(SMALL, piece);
        let state = restored.stream.state(true);
        assert_eq!((state.messages, state.first_seq, state.last_seq), (16, 1, 20));
        assert_eq!(state.deleted, [2, 3, 10, 20]);
        assert_eq!(state.first_ts.to_string(), "2026-11-22T06:33:37.51407059Z");
        let (subject, header, payload) = restored.message(6);
        assert_eq!((subject.as_str(), header.as_str()), ("s.2", "NATS/1.0\r\nA: b\r\n\r\n"));
        assert_eq!(payload, format!("payload 6 {}", "x".repeat(60)));
        assert_eq!(restored.consumer("C"), "delivered 10 11 floor 2 4 waiting 5 again 2 pending 8");
        assert_eq!(restored.consumer("E"), "delivered 0 0 floor 0 0 waiting 0 again 0 pending 16");
    }
}

#[test]
fn the_older_form_is_read() {
    for piece in [1, 100, OLDER.len()] {
        let mut restored = restored(OLDER, piece);
        let state = restored.stream.state(true);
        assert_eq!((state.messages, state.first_seq, state.last_seq), (16, 1, 20));
        assert_eq!(state.deleted, [2, 3, 10, 20]);
        assert_eq!(
            restored.stream.info(false, lab::NOW).created.to_string(),
            "2026-11-22T06:47:25.669086494Z"
        );
        let (subject, header, payload) = restored.message(6);
        assert_eq!((subject.as_str(), header.as_str()), ("s.2", "NATS/1.0\r\nA: b\r\n\r\n"));
        assert_eq!(payload, format!("payload 6 {}", "x".repeat(60)));
        assert_eq!(restored.consumer("C"), "delivered 10 11 floor 2 4 waiting 5 again 2 pending 8");
        assert_eq!(restored.consumer("E"), "delivered 0 0 floor 0 0 waiting 0 again 0 pending 16");
    }
    let error = restore(lab::stream("T"), OLDER, 500).err().unwrap();
    assert_eq!(error, "stream names do not match");
    let error = restore(lab::stream("S"), &OLDER[..2000], 500).err().unwrap();
    assert_eq!(error, "backup was truncated");
}

#[test]
fn consumers_of_all_kinds_go_on_where_they_were() {
    let mut restored = restored(CONSUMERS, 2000);
    let table = [
        ("new", "delivered 0 1299 floor 0 1299 waiting 0 again 0 pending 0"),
        ("none", "delivered 4 103 floor 4 103 waiting 0 again 0 pending 1194"),
        ("all", "delivered 6 137 floor 4 123 waiting 2 again 0 pending 165"),
        ("last", "delivered 3 1295 floor 1 1293 waiting 2 again 0 pending 3"),
        ("once", "delivered 2 101 floor 0 99 waiting 0 again 0 pending 1195"),
        ("push", "delivered 0 99 floor 0 99 waiting 0 again 0 pending 1196"),
        ("start", "delivered 0 499 floor 0 499 waiting 0 again 0 pending 799"),
        ("eph", "delivered 3 107 floor 0 99 waiting 2 again 0 pending 341"),
    ];
    for (name, expected) in table {
        assert_eq!(restored.consumer(name), expected, "{name}");
    }
}

#[test]
fn our_backup_holds_what_the_stream_holds() {
    for archive in [SMALL, CONSUMERS] {
        let mut first = restored(archive, 5000);
        for chunk_size in [0, 1024, 1 << 20] {
            let request = SnapshotRequest { deliver_subject: "d".into(), chunk_size, ..Default::default() };
            let sent = Lab::default().send_all(&request, &first.stream);
            let mut second = restored(&sent.archive, 777);
            assert_eq!(second.all(), first.all());
            assert_eq!(second.stream.state(true), first.stream.state(true));
            let names = first.stream.consumer_names();
            assert_eq!(second.stream.consumer_names(), names);
            for name in names {
                assert_eq!(second.consumer(&name), first.consumer(&name), "{name}");
            }
        }
    }
}

#[test]
fn without_consumers() {
    let first = restored(SMALL, 5000);
    let request = SnapshotRequest { deliver_subject: "d".into(), no_consumers: true, ..Default::default() };
    let sent = Lab::default().send_all(&request, &first.stream);
    assert_eq!(sent.state.consumer_count, 0);
    assert_eq!(restored(&sent.archive, 777).stream.consumer_count(), 0);
}

#[test]
fn chunks_and_their_end() {
    let mut stream = lab::stream("S");
    lab::fill(&mut stream, 100, 5000);
    let request = SnapshotRequest { deliver_subject: "d".into(), chunk_size: 1024, ..Default::default() };
    let sent = Lab::default().send_all(&request, &stream);
    let last = sent.chunks.len() - 1;
    for (at, (reply, bytes)) in sent.chunks.iter().enumerate() {
        if at < last {
            assert_eq!(
                (reply.as_str(), *bytes),
                (format!("$JS.SNAPSHOT.ACK.S.nuid.1024.{}", at + 1).as_str(), 1024)
            );
        } else {
            assert!(reply.is_empty() && *bytes < 1024);
        }
    }
    assert_eq!((last > 100, sent.end.as_str()), (true, "NATS/1.0 204\r\n\r\n"));
    // What fits into one chunk is acknowledged by nobody and has no status.
    let request = SnapshotRequest { deliver_subject: "d".into(), ..Default::default() };
    let sent = Lab::default().send_all(&request, &lab::stream("S"));
    assert_eq!((sent.chunks.len(), sent.chunks[0].0.as_str(), sent.end.as_str()), (1, "", ""));
}

#[test]
fn no_more_than_the_window_is_on_its_way() {
    let mut stream = lab::stream("S");
    lab::fill(&mut stream, 100, 5000);
    let request = SnapshotRequest {
        deliver_subject: "d".into(),
        chunk_size: 1024,
        window_size: 4096,
        ..Default::default()
    };
    let mut lab = Lab::default();
    let mut sender = lab.sender(&request, &stream);
    let wait = lab.run(&mut sender, &stream);
    assert_eq!((lab.sent("d").len(), wait), (4, Step::Wait(lab.now.mono + 5_000_000_000)));
    sender.on_ack();
    assert!(matches!(lab.run(&mut sender, &stream), Step::Wait(_)));
    assert_eq!(lab.sent("d").len(), 5);
    lab.now.mono += 5_000_000_000;
    assert_eq!(lab.run(&mut sender, &stream), Step::Done);
    let end = lab.sent("d").pop().unwrap();
    assert_eq!((end.header.as_str(), end.payload.len()), ("NATS/1.0 408 No Flow Response\r\n\r\n", 0));
    let event = lab.sent("$JS.EVENT.ADVISORY.STREAM.SNAPSHOT_COMPLETE.S").pop().unwrap();
    assert!(String::from_utf8(event.payload).unwrap().contains(r#""error":"no flow response""#));
}

#[test]
fn whoever_goes_away_gets_no_more() {
    let mut stream = lab::stream("S");
    lab::fill(&mut stream, 100, 5000);
    let request = SnapshotRequest {
        deliver_subject: "d".into(),
        chunk_size: 1024,
        window_size: 4096,
        ..Default::default()
    };
    let mut lab = Lab::default();
    let mut sender = lab.sender(&request, &stream);
    lab.run(&mut sender, &stream);
    lab.deaf.insert("d".into());
    assert_eq!(lab.run(&mut sender, &stream), Step::Done);
    assert_eq!(lab.sent("d").pop().unwrap().header, "NATS/1.0 408 No Interest\r\n\r\n");
    // One who never came is waited for, and sent to all the same.
    let mut sender = lab.sender(&request, &stream);
    let begin = lab.now.mono;
    while let Step::Wait(until) = lab.run(&mut sender, &stream)
        && lab.sent("d").len() < 10
    {
        lab.now.mono = until;
    }
    // Four chunks and the end, twice.
    assert_eq!(lab.sent("d").len(), 10);
    assert!(lab.now.mono > begin);
}

#[test]
fn a_stream_that_goes_ends_it() {
    let mut stream = lab::stream("S");
    lab::fill(&mut stream, 1000, 5000);
    let request = SnapshotRequest { deliver_subject: "d".into(), ..Default::default() };
    let mut lab = Lab::default();
    let mut sender = lab.sender(&request, &stream);
    sender.read(Some(&stream));
    assert_eq!(sender.send(lab.now, &mut lab), Step::Again);
    sender.read(None);
    assert_eq!(sender.send(lab.now, &mut lab), Step::Done);
    assert_eq!(lab.sent("d").pop().unwrap().header, "NATS/1.0 500 the stream was deleted\r\n\r\n");
}

#[test]
fn messages_that_go_meanwhile_are_left_out() {
    let mut stream = lab::stream("S");
    lab::fill(&mut stream, 1000, 1000);
    let request = SnapshotRequest { deliver_subject: "d".into(), ..Default::default() };
    let mut lab = Lab::default();
    let mut sender = lab.sender(&request, &stream);
    sender.read(Some(&stream));
    assert_eq!(sender.send(lab.now, &mut lab), Step::Again);
    for seq in 900..=1000 {
        stream.remove(seq, false).unwrap();
    }
    lab::fill(&mut stream, 10, 1000);
    assert_eq!(lab.finish(&mut sender, &stream), Step::Done);
    let archive: Vec<u8> = lab.sent("d").into_iter().flat_map(|m| m.payload).collect();
    let state = restored(&archive, 5000).stream.state(false);
    assert_eq!((state.messages, state.first_seq, state.last_seq), (899, 1, 1000));
}

#[test]
fn large_streams_take_little_memory() {
    let mut stream = lab::stream("S");
    lab::fill(&mut stream, 2000, 10_000);
    let request = SnapshotRequest { deliver_subject: "d".into(), window_size: 1 << 18, ..Default::default() };
    let mut lab = Lab::default();
    let mut sender = lab.sender(&request, &stream);
    assert!(matches!(lab.run(&mut sender, &stream), Step::Wait(_)));
    for _ in 0..100 {
        // Without acknowledgements nothing more is read.
        lab.run(&mut sender, &stream);
    }
    assert_eq!(lab.sent("d").len(), 2);
    assert!(sender.held() < 1 << 20, "{}", sender.held());
}

#[test]
fn damage_is_told() {
    let cut = |archive: &[u8], end: usize| restore(lab::stream("S"), &archive[..end], 500).err().unwrap();
    assert_eq!(cut(SMALL, 0), "backup was truncated");
    assert_eq!(cut(SMALL, 700), "backup was truncated");
    assert_eq!(cut(SMALL, SMALL.len() - 1), "backup was truncated");
    let mut damaged = SMALL.to_vec();
    damaged[500] ^= 1;
    let error = restore(lab::stream("S"), &damaged, 500).err().unwrap();
    assert!(error.ends_with("is damaged"), "{error}");
    let error = restore(lab::stream("S"), b"no backup at all", 500).err().unwrap();
    assert_eq!(error, "this is no compressed stream: it begins with no name of a format");
    let error = restore(lab::stream("S"), &lab::packed(&[b'n'; 600]), 500).err().unwrap();
    assert!(error.starts_with("this is no backup of a stream"), "{error}");
}

#[test]
fn what_an_archive_may_not_say() {
    use daemon_jetstream::snapshot::format::entry::{Entry, MAGIC};
    let state = br#"{"messages":1,"first_seq":5,"last_seq":9,"consumer_count":0}"#;
    let begin = Entry { name: b"state.json", payload: state, ..Entry::default() };
    let message = Entry { name: b"a", time: 5, sequence: 5, payload: b"x", ..Entry::default() };
    let archive = |entries: &[Entry<'_>]| {
        let mut bytes = MAGIC.to_vec();
        entries.iter().for_each(|e| e.write(&mut bytes));
        restore(lab::stream("S"), &lab::packed(&bytes), 500).map(|r| {
            let s = r.stream.state(false);
            format!("{} {} {}", s.messages, s.first_seq, s.last_seq)
        })
    };
    let end = Entry::default();
    let table: [(&[Entry<'_>], Result<&str, &str>); 9] = [
        (&[begin, message, end], Ok("1 5 9")),
        (&[begin, end], Ok("0 10 9")),
        (&[begin, message], Err("backup was truncated")),
        (&[message, end], Err("expected state.json first")),
        (&[begin, message, message, end], Err("message sequence 5 out of order")),
        (&[begin, Entry { sequence: 0, ..message }, end], Err("expected message sequence")),
        (
            &[begin, Entry { sequence: u64::MAX, ..message }],
            Err("message sequence 18446744073709551615 is out of range"),
        ),
        (
            &[begin, Entry { name: b"a.*", ..message }],
            Err(r#"message sequence 5 has no valid subject: "a.*""#),
        ),
        (&[begin, Entry { header: b"junk", ..message }], Err("message sequence 5 has a header that is none")),
    ];
    for (entries, expected) in table {
        assert_eq!(archive(entries).as_deref().map_err(String::as_str), expected);
    }
}

#[test]
fn what_has_expired_keeps_only_its_place() {
    use daemon_jetstream::snapshot::format::entry::{Entry, MAGIC};
    let state = br#"{"messages":2,"first_seq":1,"last_seq":2,"consumer_count":0}"#;
    let mut bytes = MAGIC.to_vec();
    Entry { name: b"state.json", payload: state, ..Entry::default() }.write(&mut bytes);
    for (sequence, ttl) in [(1, 5), (2, 7200)] {
        let header = format!("NATS/1.0\r\nNats-TTL: {ttl}\r\n\r\n");
        let time = lab::START - 3600 * 1_000_000_000;
        Entry { name: b"a", time, sequence, header: header.as_bytes(), payload: b"" }.write(&mut bytes);
    }
    Entry::default().write(&mut bytes);
    let restored = restored(&lab::packed(&bytes), 500);
    let state = restored.stream.state(true);
    assert_eq!((state.messages, state.first_seq, state.last_seq), (1, 2, 2));
    assert_eq!(restored.stream.store().next_expiry(), Some(lab::START + 3600 * 1_000_000_000));
}

#[test]
fn limits_hold_for_what_is_restored() {
    let mut config = lab::config("S");
    config.max_msg_size = 100;
    config.storage = StorageType::Memory;
    config.retention = RetentionPolicy::Limits;
    let error = restore(lab::stream_of(config, -1), SMALL, 500).err().unwrap();
    assert_eq!(error, "message sequence 9 exceeds maximum message size");
    let error = restore(lab::stream_of(lab::config("S"), 1000), SMALL, 500).err().unwrap();
    assert!(error.contains("insufficient memory resources available"), "{error}");
}
