//! What servers, an archive or stdin tell of streams.

use std::io::Read;
use std::time::{Duration, Instant};

use schemas::jetstream::ClusterInfo;
use schemas::monitor::jsz::{Jsz, JszOptions};
use schemas::monitor::{HealthStatus, HealthzOptions, ServerApiResponse};

use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::server::system::{Answer, System, Wait};
use crate::outln;

/// Letters of an account that are shown.
const ACCOUNT: usize = 10;

/// The answers of all servers, and who answers further questions; nobody where stdin was read.
pub async fn answers(call: &Call, consumers: bool) -> Outcome<(Vec<Answer<Jsz>>, Option<System>)> {
    if call.flag("health") && !call.text("archive").is_empty() {
        crate::fail!("--health requires a live server connection");
    }
    let expected = usize::try_from(call.int("expected")).unwrap_or(0);
    let quiet = call.flag("csv");
    let (start, mut system) = (Instant::now(), None);
    let answers = match call.flag("stdin") {
        true => from_stdin(expected)?,
        false => {
            let mut asked = System::open_or_archive(call).await?;
            if !asked.is_archive() && !quiet {
                outln!("Connected in {:.3}s", start.elapsed().as_secs_f64());
            }
            let count = if expected > 0 { expected } else { asked.active_servers().await? };
            asked.timeout = Duration::from_secs(call.uint("read-timeout").max(1));
            let options =
                JszOptions { streams: true, consumer: consumers, raft: true, ..JszOptions::default() };
            let wait = if count > 0 { Wait::For(count) } else { Wait::Quiet };
            let answers = asked.data("$SYS.REQ.SERVER.PING.JSZ", &options, wait).await?;
            system = Some(asked);
            answers
        }
    };
    if answers.is_empty() {
        crate::fail!("no JSZ responses received");
    }
    if !quiet {
        outln!("Response took {:.3}s", start.elapsed().as_secs_f64());
        outln!("Servers: {}", answers.len());
        if answers.len() < expected {
            outln!("Warning: expected {expected} responses got {}", answers.len());
        }
    }
    Ok((answers, system))
}

fn from_stdin(expected: usize) -> Outcome<Vec<Answer<Jsz>>> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let mut answers = vec![];
    for document in serde_json::Deserializer::from_str(&text).into_iter::<ServerApiResponse<Jsz>>() {
        let answer = document?;
        answers.extend(answer.data.map(|data| Answer { server: answer.server, data }));
        if expected > 0 && answers.len() >= expected {
            break;
        }
    }
    Ok(answers)
}

/// How a server says that a stream or consumer is.
pub async fn health(system: &System, server: &str, account: &str, stream: &str, consumer: &str) -> String {
    let options = HealthzOptions {
        account: account.into(),
        stream: stream.into(),
        consumer: consumer.into(),
        ..HealthzOptions::default()
    };
    let subject = format!("$SYS.REQ.SERVER.{server}.HEALTHZ");
    match system.data::<HealthStatus>(&subject, &options, Wait::For(1)).await {
        Ok(answers) => {
            let first = answers.first();
            first.map_or_else(String::new, |answer| format!(":{}:{}", answer.data.status, answer.data.error))
        }
        Err(failure) => failure.message.unwrap_or_default(),
    }
}

/// The account as tables show it.
pub fn account(name: &str) -> String {
    name.chars().take(ACCOUNT).collect::<String>().replace(' ', "_")
}

/// The other servers of a group.
pub fn peers(cluster: Option<&ClusterInfo>) -> String {
    let replicas = cluster.map(|cluster| cluster.replicas.as_slice()).unwrap_or_default();
    let mut text = String::new();
    for peer in replicas {
        let info = format!("{}(current={:<5},offline={})", peer.name, peer.current, peer.offline);
        text = format!("{info:<40} {text}");
    }
    text.trim().to_string()
}
