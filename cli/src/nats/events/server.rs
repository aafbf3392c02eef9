//! Events of servers: who came and went, and what accounts do.

use super::document::Document;
use crate::term::duration;
use crate::term::number::commas;

/// In one line, without the time; None for events of no known type.
pub fn compact(kind: &str, event: &Document) -> Option<String> {
    let client = event.part("client");
    let user = match client.text("user") {
        "" => String::new(),
        user => format!("user: {user}"),
    };
    let who = format!("{user} cid: {} in account {}", client.number("id"), client.text("acc"));
    Some(match kind {
        "client_connect" => format!("[Connection] {who}"),
        "client_disconnect" => format!("[Disconnection] {who}: {}", event.text("reason")),
        "account_connections" => format!(
            "[Account] {} Server: {} Connections: {} Leaf Nodes: {} Slow: {} Sent: {} Received: {}",
            event.text("acc"),
            event.part("server").text("name"),
            event.number("conns"),
            event.number("leafnodes"),
            commas(event.number("slow_consumers")),
            traffic(&event.part("sent")),
            traffic(&event.part("received")),
        ),
        _ => return None,
    })
}

fn traffic(data: &Document) -> String {
    format!("{} / {}", commas(data.number("msgs")), data.bytes("bytes"))
}

/// Lines with labels that end in the same column.
struct Lines(String);

impl Lines {
    fn row(&mut self, width: usize, label: &str, value: impl ToString) {
        self.0 += &format!("\n{label:>width$}: {}", value.to_string());
    }

    fn row_if_text(&mut self, width: usize, label: &str, value: &str) {
        if !value.is_empty() {
            self.row(width, label, value);
        }
    }

    fn title(&mut self, title: &str) {
        self.0 += &format!("\n\n   {title}:");
    }
}

/// As a block of lines; None for events of no known type.
pub fn extended(kind: &str, event: &Document) -> Option<String> {
    let title = match kind {
        "client_connect" => "Client Connection",
        "client_disconnect" => "Client Disconnection",
        "account_connections" => "Account Status",
        _ => return None,
    };
    let mut lines = Lines(format!("\n[{}] [{}] {title}\n", event.clock("timestamp"), event.text("id")));
    let server = event.part("server");
    match kind {
        "account_connections" => account(&mut lines, event, &server),
        _ => connection(&mut lines, kind, event, &server),
    }
    Some(lines.0)
}

fn account(lines: &mut Lines, event: &Document, server: &Document) {
    lines.row(13, "Account", event.text("acc"));
    lines.row(13, "Server", server.text("name"));
    lines.row_if_text(13, "Cluster", server.text("cluster"));
    lines.row(13, "Connections", event.number("conns"));
    lines.row(13, "Leaf Nodes", event.number("leafnodes"));
    lines.title("Stats");
    let messages =
        |data: Document| format!("{} messages ({})", commas(data.number("msgs")), data.bytes("bytes"));
    lines.row(20, "Received", messages(event.part("received")));
    lines.row(20, "Published", messages(event.part("sent")));
    lines.row(20, "Slow Consumers", commas(event.number("slow_consumers")));
}

fn connection(lines: &mut Lines, kind: &str, event: &Document, server: &Document) {
    let gone = kind == "client_disconnect";
    let width = if gone { 10 } else { 9 };
    lines.row_if_text(width, "Reason", event.text("reason"));
    lines.row(width, "Server", server.text("name"));
    lines.row_if_text(width, "Cluster", server.text("cluster"));
    client(lines, &event.part("client"));
    if !gone {
        lines.0.push('\n');
        return;
    }
    lines.title("Stats");
    let messages = |data: Document| format!("{} messages ({})", data.number("msgs"), data.bytes("bytes"));
    lines.row(21, "RTT", duration::go(event.part("client").number("rtt")));
    lines.row(21, "Client Received", messages(event.part("received")));
    lines.row(21, "Client Published", messages(event.part("sent")));
}

fn client(lines: &mut Lines, client: &Document) {
    const WIDTH: usize = 19;
    lines.title("Client");
    lines.row(WIDTH, "ID", client.number("id"));
    lines.row_if_text(WIDTH, "User", client.text("user"));
    lines.row_if_text(WIDTH, "Name", client.text("name"));
    lines.row(WIDTH, "Account", client.text("acc"));
    let language = Some(client.text("lang")).filter(|l| !l.is_empty()).unwrap_or("Unknown");
    lines.row(WIDTH, "Library Version", format!("{}  Language: {language}", client.text("ver")));
    lines.row_if_text(WIDTH, "Host", client.text("host"));
    if !client.text("jwt").is_empty() {
        lines.row(WIDTH, "Issuer Key", client.text("issuer_key"));
        lines.row(WIDTH, "Name Tag", client.text("name_tag"));
        lines.row_if_text(WIDTH, "Tags", &client.texts("tags").join(", "));
    }
    lines.row_if_text(WIDTH, "Client Kind", client.text("kind"));
    lines.row_if_text(WIDTH, "Client Type", client.text("client_type"));
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONNECT: &str = r#"{"type":"io.nats.server.advisory.v1.client_connect","id":"I","timestamp":"2024-02-29T10:11:12.5Z",
        "server":{"name":"n1","cluster":"C"},"client":{"host":"127.0.0.1","id":7,"acc":"APP","user":"u","name":"app",
        "lang":"go","ver":"1.2","kind":"Client","client_type":"nats"}}"#;
    const DISCONNECT: &str = r#"{"type":"io.nats.server.advisory.v1.client_disconnect","id":"I","timestamp":"2024-02-29T10:11:12Z",
        "server":{"name":"n1"},"client":{"id":7,"acc":"APP","rtt":1500000},"sent":{"msgs":1,"bytes":2},
        "received":{"msgs":3,"bytes":2048},"reason":"Client Closed"}"#;
    const ACCOUNT: &str = r#"{"type":"io.nats.server.advisory.v1.account_connections","id":"I","timestamp":"2024-02-29T10:11:12Z",
        "server":{"name":"n1"},"acc":"APP","conns":2,"leafnodes":0,"sent":{"msgs":1000,"bytes":2},
        "received":{"msgs":3,"bytes":2048},"slow_consumers":0}"#;

    fn both(kind: &str, event: &str) -> (String, String) {
        let event = Document::read(event.as_bytes()).unwrap();
        (compact(kind, &event).unwrap(), extended(kind, &event).unwrap())
    }

    #[test]
    fn clients_come_and_go() {
        let (line, block) = both("client_connect", CONNECT);
        assert_eq!(line, "[Connection] user: u cid: 7 in account APP");
        let want = "
[10:11:12] [I] Client Connection

   Server: n1
  Cluster: C

   Client:
                 ID: 7
               User: u
               Name: app
            Account: APP
    Library Version: 1.2  Language: go
               Host: 127.0.0.1
        Client Kind: Client
        Client Type: nats
";
        assert_eq!(block, want);
        let (line, block) = both("client_disconnect", DISCONNECT);
        assert_eq!(line, "[Disconnection]  cid: 7 in account APP: Client Closed");
        let want = "
[10:11:12] [I] Client Disconnection

    Reason: Client Closed
    Server: n1

   Client:
                 ID: 7
            Account: APP
    Library Version:   Language: Unknown

   Stats:
                  RTT: 1.5ms
      Client Received: 3 messages (2.0 KiB)
     Client Published: 1 messages (2 B)";
        assert_eq!(block, want);
    }

    #[test]
    fn accounts_have_connections() {
        let (line, block) = both("account_connections", ACCOUNT);
        assert_eq!(
            line,
            "[Account] APP Server: n1 Connections: 2 Leaf Nodes: 0 Slow: 0 Sent: 1,000 / 2 B Received: 3 / 2.0 KiB"
        );
        assert!(
            block.starts_with("\n[10:11:12] [I] Account Status\n\n      Account: APP\n       Server: n1\n")
        );
        assert!(
            block.ends_with("\n           Published: 1,000 messages (2 B)\n      Slow Consumers: 0"),
            "{block}"
        );
    }
}
