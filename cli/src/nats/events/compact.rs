//! Events in one line.

use super::document::Document;
use super::server;
use crate::nats::jetstream::moment;
use crate::term::number::commas;

/// The line; None for events of no known type.
pub fn text(event: &Document) -> Option<String> {
    if let Some(kind) = event.server_event() {
        return Some(format!("{} {}", event.clock("timestamp"), server::compact(kind, event)?));
    }
    let kind = event.event()?;
    let said = delivery(kind, event)
        .or_else(|| change(kind, event))
        .or_else(|| cluster(kind, event))
        .or_else(|| snapshot(kind, event))?;
    Some(format!("{} {said}", event.clock("timestamp")))
}

/// A stream's consumer.
fn consumer(event: &Document) -> String {
    format!("{} > {}", event.text("stream"), event.text("consumer"))
}

/// A message of a stream, and the consumer that has to do with it.
fn message(event: &Document) -> String {
    let (stream, sequence) = (event.text("stream"), event.number("stream_seq"));
    format!("{stream} ({sequence}) > {}", event.text("consumer"))
}

fn delivery(kind: &str, event: &Document) -> Option<String> {
    let (message, deliveries) = (message(event), event.number("deliveries"));
    Some(match kind {
        "max_deliver" => format!("[JS Max Deliveries] {message}: {deliveries} deliveries"),
        "nak" => format!("[JS Delivery NAKed] {message}: {deliveries} deliveries"),
        "terminated" => {
            let reason = Some(event.text("reason")).filter(|reason| !reason.is_empty());
            let reason = reason.map(|reason| format!(": {reason}")).unwrap_or_default();
            format!("[JS Delivery Terminated] {message}: {deliveries} deliveries{reason}")
        }
        "consumer_ack" => {
            let (sequence, delay) = (event.number("consumer_seq"), event.number("ack_time"));
            format!("[JS Ack] {message} ({sequence}): {deliveries} deliveries in {delay}")
        }
        _ => return None,
    })
}

fn change(kind: &str, event: &Document) -> Option<String> {
    Some(match kind {
        "stream_action" => format!("[Stream {}] {}", event.title("action"), event.text("stream")),
        "consumer_action" => format!("[Consumer {}] {}", event.title("action"), consumer(event)),
        "consumer_pause" => {
            let paused = event.flag("paused");
            let until = moment::go(event.time("pause_until"));
            let until = if paused { format!(" until {until}") } else { String::new() };
            format!("[Consumer Pause] Consumer: {} Paused: {paused}{until}", consumer(event))
        }
        "consumer_group_pinned" => {
            let (client, group) = (event.text("pinned_id"), event.text("group"));
            format!("[PINNED] Consumer {} pinned client {client} for group {group}", consumer(event))
        }
        "consumer_group_unpinned" => {
            let (group, reason) = (event.text("group"), event.text("reason"));
            format!("[UNPINNED] Consumer {} unpinned client for group {group}: {reason}", consumer(event))
        }
        "stream_batch_abandoned" => {
            let (stream, batch, reason) = (event.text("stream"), event.text("batch"), event.text("reason"));
            format!("[Batch Abandoned]{stream} {}abandoned batch {batch}: {reason}", domain(event))
        }
        "api_audit" => {
            let client = event.part("client");
            let mut who = String::new();
            if !client.text("user").is_empty() {
                who += &format!(" {} @", client.text("user"));
            }
            if !client.text("acc").is_empty() {
                who += &format!(" {}", client.text("acc"));
            }
            format!("[JS API] {}{who}", event.text("subject"))
        }
        "api_limit_reached" => {
            let (server, dropped) = (event.text("server"), commas(event.number("dropped")));
            format!("[JS API Limit] {server} {}discarded {dropped} messages", domain(event))
        }
        _ => return None,
    })
}

fn domain(event: &Document) -> String {
    match event.text("domain") {
        "" => String::new(),
        domain => format!("in domain {domain} "),
    }
}

fn cluster(kind: &str, event: &Document) -> Option<String> {
    let (stream, leader) = (event.text("stream"), event.text("leader"));
    let peers = event.parts("replicas").len();
    let server = || {
        let cluster = Some(event.text("cluster")).filter(|cluster| !cluster.is_empty());
        let cluster = cluster.map(|cluster| format!(" in cluster {cluster}")).unwrap_or_default();
        format!("{} ({}){cluster}", event.text("server"), event.text("server_id"))
    };
    Some(match kind {
        "stream_leader_elected" => format!("[RAFT] Stream {stream} elected {leader} of {peers} peers"),
        "stream_quorum_lost" => format!("[RAFT] Stream {stream} lost quorum of {peers} peers"),
        "consumer_leader_elected" => {
            format!("[RAFT] Consumer {} elected {leader} of {peers} peers", consumer(event))
        }
        "consumer_quorum_lost" => format!("[RAFT] Consumer {} lost quorum of {peers} peers", consumer(event)),
        "domain_leader_elected" => {
            let cluster = event.text("cluster");
            format!("[RAFT] Domain leader elected {leader} in cluster {cluster} leader of {peers} peers")
        }
        "server_out_of_space" => format!("[Out of Space] {} ran out of disk space", server()),
        "server_removed" => format!("[Server Removed] {} was removed", server()),
        _ => return None,
    })
}

fn snapshot(kind: &str, event: &Document) -> Option<String> {
    let stream = event.text("stream");
    let (start, end) = (event.clock("start"), event.clock("end"));
    Some(match kind {
        "snapshot_create" => {
            let (blocks, size) = (commas(event.number("blocks")), event.bytes("block_size"));
            format!("[Snapshot Create] {stream} {blocks} blocks of {size}")
        }
        "snapshot_complete" => format!("[Snapshot Complete] {stream} started {start} ended {end}"),
        "restore_create" => format!("[Restore Create] {stream}"),
        "restore_complete" => {
            let bytes = event.bytes("bytes");
            format!("[Restore Complete] {stream} restored {bytes} bytes started {start} ended {end}")
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_each() {
        let shown = |kind: &str, fields: &str| {
            let body = format!(
                r#"{{"type":"io.nats.jetstream.advisory.v1.{kind}","timestamp":"2024-02-29T10:11:12.5Z","stream":"S","consumer":"C",{fields}}}"#
            );
            text(&Document::read(body.as_bytes()).unwrap()).unwrap_or_default()
        };
        let cases = [
            ("stream_action", r#""action":"create""#, "[Stream Create] S"),
            ("consumer_action", r#""action":"delete""#, "[Consumer Delete] S > C"),
            (
                "max_deliver",
                r#""stream_seq":7,"deliveries":3"#,
                "[JS Max Deliveries] S (7) > C: 3 deliveries",
            ),
            (
                "terminated",
                r#""stream_seq":7,"deliveries":1,"reason":"bad""#,
                "[JS Delivery Terminated] S (7) > C: 1 deliveries: bad",
            ),
            (
                "consumer_ack",
                r#""stream_seq":7,"consumer_seq":2,"deliveries":1,"ack_time":1500"#,
                "[JS Ack] S (7) > C (2): 1 deliveries in 1500",
            ),
            (
                "consumer_pause",
                r#""paused":true,"pause_until":"2024-03-01T00:00:00Z""#,
                "[Consumer Pause] Consumer: S > C Paused: true until 2024-03-01 00:00:00 +0000 UTC",
            ),
            ("api_audit", r#""subject":"$JS.API.INFO","client":{"acc":"A"}"#, "[JS API] $JS.API.INFO A"),
            (
                "api_limit_reached",
                r#""server":"n1","dropped":1500"#,
                "[JS API Limit] n1 discarded 1,500 messages",
            ),
            (
                "stream_leader_elected",
                r#""leader":"n1","replicas":[{},{}]"#,
                "[RAFT] Stream S elected n1 of 2 peers",
            ),
            (
                "restore_complete",
                r#""bytes":2048,"start":"2024-02-29T10:00:00Z","end":"2024-02-29T10:00:01Z""#,
                "[Restore Complete] S restored 2.0 KiB bytes started 10:00:00 ended 10:00:01",
            ),
        ];
        for (kind, fields, want) in cases {
            assert_eq!(shown(kind, fields), format!("10:11:12 {want}"), "{kind}");
        }
        assert_eq!(shown("other", "\"x\":1"), "");
    }
}
