//! Asking, and printing the answers as they are.

use schemas::monitor::{EventFilterOptions, Filtered};
use serde::Serialize;
use serde_json::{Value, json};

use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::server::system::filter::{self, is_narrow};
use crate::nats::server::system::{Reply, System, Wait};
use crate::outln;
use crate::runtime::block_on;

/// Asks for the document `name` with the filters of the command line, and prints each answer in a line. `count` is how
/// many to wait for, 0 for all servers there are.
pub fn send(call: &Call, name: &str, options: impl Serialize, count: u64) -> Outcome {
    let replies = ask(call, name, options, count)?;
    replies.iter().try_for_each(|reply| print(&reply.payload))
}

pub fn ask(call: &Call, name: &str, options: impl Serialize, count: u64) -> Outcome<Vec<Reply>> {
    block_on(async {
        let system = System::open_or_archive(call).await?;
        collect(call, &system, name, options, count).await
    })
}

pub async fn collect(
    call: &Call,
    system: &System,
    name: &str,
    options: impl Serialize,
    count: u64,
) -> Outcome<Vec<Reply>> {
    let wait = match count {
        0 if !call.text("name").is_empty() => Wait::For(1),
        // Several servers may be on one host, of one cluster or with one tag.
        0 if is_narrow(&filter(call)) => Wait::Quiet,
        0 => match system.active_servers().await {
            Ok(0) | Err(_) => Wait::Quiet,
            Ok(servers) => Wait::For(servers),
        },
        n => Wait::For(n as usize),
    };
    let body = Filtered { options, filter: filter(call) };
    system.ask(&format!("$SYS.REQ.SERVER.PING.{name}"), &body, wait).await
}

fn filter(call: &Call) -> EventFilterOptions {
    EventFilterOptions {
        server_name: call.text("name").into(),
        host: call.text("host").into(),
        cluster: call.text("cluster").into(),
        tags: call.texts("tags").to_vec(),
        ..filter::domain(call)
    }
}

/// One line, whatever blanks the server wrote.
pub fn print(payload: &[u8]) -> Outcome {
    let document: Value = serde_json::from_slice(payload)?;
    let text = contexts::go_escape(&document.to_string());
    outln!("{text}");
    Ok(())
}

/// Options of documents that have none.
pub fn nothing() -> Value {
    json!({})
}
