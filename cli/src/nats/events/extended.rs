//! Events as a heading and a block of lines.

use super::document::Document;
use super::server as servers;
use crate::nats::jetstream::moment;
use crate::term::duration;
use crate::term::number::commas;

/// A heading, and rows whose labels end in the same column.
struct Block {
    text: String,
    width: usize,
}

impl Block {
    fn row(mut self, label: &str, value: impl ToString) -> Block {
        let (width, value) = (self.width, value.to_string());
        self.text += &format!("\n{label:>width$}: {value}");
        self
    }

    fn row_if(self, wanted: bool, label: &str, value: impl ToString) -> Block {
        if wanted { self.row(label, value) } else { self }
    }

    fn row_if_text(self, label: &str, value: &str) -> Block {
        self.row_if(!value.is_empty(), label, value)
    }

    /// What some of the reference's texts end with.
    fn blank(mut self) -> Block {
        self.text.push('\n');
        self
    }
}

/// The text, which begins with an empty line. None for events of no known type.
pub fn text(event: &Document) -> Option<String> {
    if let Some(kind) = event.server_event() {
        return servers::extended(kind, event);
    }
    let kind = event.event()?;
    let block = delivery(kind, event)
        .or_else(|| change(kind, event))
        .or_else(|| consumer(kind, event))
        .or_else(|| cluster(kind, event))
        .or_else(|| snapshot(kind, event))
        .or_else(|| api(kind, event))?;
    Some(block.text)
}

fn block(event: &Document, title: &str, width: usize) -> Block {
    let text = format!("\n[{}] [{}] {title}\n", event.clock("timestamp"), event.text("id"));
    Block { text, width }
}

fn delivery(kind: &str, event: &Document) -> Option<Block> {
    let consumer = format!("{} > {}", event.text("stream"), event.text("consumer"));
    let (sequence, deliveries) = (event.number("stream_seq"), event.number("deliveries"));
    let told = |title, width| {
        let told = block(event, title, width).row("Consumer", &consumer).row("Stream Sequence", sequence);
        let consumer_sequence = event.number("consumer_seq");
        told.row_if(width > 18, "Consumer Sequence", consumer_sequence).row("Deliveries", deliveries)
    };
    Some(match kind {
        "max_deliver" => told("Delivery Attempts Exceeded", 18),
        "nak" => told("Delivery NAKed", 18).row("Domain", event.text("domain")),
        "terminated" => told("Delivery Terminated", 18).row_if_text("Reason", event.text("reason")).blank(),
        "consumer_ack" => told("Acknowledgment Sample", 22).row("Delay", event.number("ack_time")),
        _ => return None,
    })
}

fn change(kind: &str, event: &Document) -> Option<Block> {
    let stream = event.text("stream");
    Some(match kind {
        "stream_action" => {
            let title = format!("Stream {} Action", event.title("action"));
            block(event, &title, 14).row("Stream", stream).row_if_text("Template", event.text("template"))
        }
        "consumer_action" => {
            let title = format!("Consumer {} Action", event.title("action"));
            block(event, &title, 14).row("Stream", stream).row("Consumer", event.text("consumer"))
        }
        "stream_batch_abandoned" => block(event, "Publish Batch Abandoned", 18)
            .row("Account", event.text("account"))
            .row("Domain", event.text("domain"))
            .row("Stream", stream)
            .row("Batch", event.text("batch"))
            .row("Reason", event.text("reason")),
        _ => return None,
    })
}

fn consumer(kind: &str, event: &Document) -> Option<Block> {
    let told = |title| {
        let told = block(event, title, 14).row("Stream", event.text("stream"));
        told.row("Consumer", event.text("consumer"))
    };
    let group = |title| {
        let told = told(title).row("Group", event.text("group"));
        told.row("Domain", event.text("domain"))
    };
    Some(match kind {
        "consumer_pause" => {
            let (paused, until) = (event.flag("paused"), moment::go(event.time("pause_until")));
            let told = told("Consumer Pause").row("Paused", paused).row_if(paused, "Until", until);
            told.row_if_text("Domain", event.text("domain")).blank()
        }
        "consumer_group_pinned" => {
            group("Grouped Consumer Pinned a Client").row("Pinned Client", event.text("pinned_id"))
        }
        "consumer_group_unpinned" => {
            group("Grouped Consumer Un-Pinned a Client").row("Reason", event.text("reason"))
        }
        _ => return None,
    })
}

fn cluster(kind: &str, event: &Document) -> Option<Block> {
    let of = |title, labels: &[(&str, &str)]| {
        let start = block(event, title, 14);
        labels.iter().fold(start, |told, (label, name)| told.row(label, event.text(name)))
    };
    let (stream, consumer, leader) = (("Stream", "stream"), ("Consumer", "consumer"), ("Leader", "leader"));
    let told = match kind {
        "stream_leader_elected" => of("Stream Leader Election", &[stream, leader]),
        "stream_quorum_lost" => of("Stream Quorum Lost", &[stream]),
        "consumer_leader_elected" => of("Consumer Leader Election", &[stream, consumer, leader]),
        "consumer_quorum_lost" => of("Consumer Quorum Lost", &[stream, consumer]),
        "domain_leader_elected" => of("Domain Leader Election", &[leader, ("Cluster", "cluster")])
            .row_if_text("Domain", event.text("domain")),
        "server_out_of_space" => return Some(server(event, "Out of Disk Space", "Stream", "stream")),
        "server_removed" => return Some(server(event, "Server Removed", "Domain", "domain")),
        _ => return None,
    };
    Some(replicas(told, event))
}

fn server(event: &Document, title: &str, label: &str, name: &str) -> Block {
    let server = format!("{} - {}", event.text("server"), event.text("server_id"));
    let told = block(event, title, 14).row("Server", server).row("Cluster", event.text("cluster"));
    told.row_if_text(label, event.text(name)).blank()
}

fn replicas(mut block: Block, event: &Document) -> Block {
    block.text += "\n      Replicas:\n";
    for peer in event.parts("replicas") {
        let (name, current) = (peer.text("name"), peer.flag("current"));
        let active = duration::go(peer.number("active"));
        block.text += &format!(
            "\n             Name: {name}\n          Current: {current}\n           Active: {active}\n"
        );
    }
    block.blank()
}

fn snapshot(kind: &str, event: &Document) -> Option<Block> {
    let told = |title| block(event, title, 14).row("Stream", event.text("stream"));
    let told = match kind {
        "snapshot_create" => {
            let (blocks, size) = (commas(event.number("blocks")), event.bytes("block_size"));
            told("Stream Snapshot Created").row("Blocks", blocks).row("Block Size", size)
        }
        "snapshot_complete" => times(told("Stream Snapshot Completed"), event),
        "restore_create" => told("Stream Restore Created"),
        "restore_complete" => {
            times(told("Stream Restore Completed"), event).row("Bytes", event.bytes("bytes"))
        }
        _ => return None,
    };
    Some(client(told, event, 14).blank())
}

fn times(block: Block, event: &Document) -> Block {
    block.row("Start", event.fine_clock("start")).row("End", event.fine_clock("end"))
}

/// Who asked for it.
fn client(mut block: Block, event: &Document, width: usize) -> Block {
    let client = event.part("client");
    let (user, account) = (client.text("user"), client.text("acc"));
    block.text += &format!("\n{:>width$}:", "Client");
    block.width = 26;
    let language = Some(client.text("lang")).filter(|language| !language.is_empty()).unwrap_or("Unknown");
    block
        .row_if(!user.is_empty(), "User", format!("{user} Account: {account}"))
        .row("Host", client.text("host"))
        .row("ID", client.number("id"))
        .row_if_text("Name", client.text("name"))
        .row("Library Version", format!("{}  Language: {language}", client.text("ver")))
}

fn api(kind: &str, event: &Document) -> Option<Block> {
    match kind {
        "api_audit" => {
            let told = block(event, "JetStream API Access", 12).row("Server", event.text("server"));
            let mut told = client(told.row("Subject", event.text("subject")), event, 12);
            let request = match event.text("request") {
                "" => "          Empty Request".to_string(),
                request => format!("\n{}", padded(request)),
            };
            told.text += &format!(
                "\n\n    Request:\n{request}\n\n    Response:\n\n{}",
                padded(event.text("response"))
            );
            Some(told)
        }
        "api_limit_reached" => Some(
            block(event, "API Limit Reached", 18)
                .row("Dropped", event.number("dropped"))
                .row("Domain", event.text("domain")),
        ),
        _ => None,
    }
}

fn padded(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| format!("          {line}")).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(kind: &str, fields: &str) -> String {
        let body = format!(
            r#"{{"type":"io.nats.jetstream.advisory.v1.{kind}","id":"I","timestamp":"2024-02-29T10:11:12.5Z","stream":"S","consumer":"C",{fields}}}"#
        );
        text(&Document::read(body.as_bytes()).unwrap()).unwrap_or_default()
    }

    #[test]
    fn blocks() {
        let want = "
[10:11:12] [I] Consumer Create Action

        Stream: S
      Consumer: C";
        assert_eq!(shown("consumer_action", r#""action":"create""#), want);
        let want = "
[10:11:12] [I] Acknowledgment Sample

              Consumer: S > C
       Stream Sequence: 7
     Consumer Sequence: 2
            Deliveries: 1
                 Delay: 1500";
        let fields = r#""stream_seq":7,"consumer_seq":2,"deliveries":1,"ack_time":1500"#;
        assert_eq!(shown("consumer_ack", fields), want);
        let want = "
[10:11:12] [I] Stream Leader Election

        Stream: S
        Leader: n1
      Replicas:

             Name: n2
          Current: true
           Active: 5ms

";
        let fields = r#""leader":"n1","replicas":[{"name":"n2","current":true,"active":5000000}]"#;
        assert_eq!(
            shown("stream_leader_elected", fields),
            want.strip_suffix('\n').map(|w| format!("{w}\n")).unwrap()
        );
        assert_eq!(shown("other", "\"x\":1"), "");
    }

    #[test]
    fn who_asked_the_api() {
        let want = "
[10:11:12] [I] JetStream API Access

      Server: n1
     Subject: $JS.API.INFO
      Client:
                      User: u Account: A
                      Host: 127.0.0.1
                        ID: 5
           Library Version: 1.0  Language: go

    Request:
          Empty Request

    Response:

          {}";
        let fields = r#""server":"n1","subject":"$JS.API.INFO","response":"{}","client":{"user":"u","acc":"A","host":"127.0.0.1","id":5,"ver":"1.0","lang":"go"}"#;
        assert_eq!(shown("api_audit", fields), want);
    }
}
