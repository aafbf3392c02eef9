//! Pulling from servers with a resolver: one of them sends all accounts it has.

use std::time::Duration;

use bytes::Bytes;
use cli_term::Outcome;
use futures_util::StreamExt;
use tokio::time::timeout;

use crate::nsc::link::{Link, Who, system};
use crate::nsc::pull::keep_pulled;
use crate::nsc::{Call, Work};
use crate::report::Report;

const SUBJECT: &str = "$SYS.REQ.CLAIMS.PACK";
/// How long the server may take for the next account.
const PATIENCE: Duration = Duration::from_secs(1);

pub async fn run(call: &Call, work: &Work, url: &str) -> Outcome<Report> {
    let mut told = Report::labelled("pull from cluster using system account");
    match system::user(call, work, &[SUBJECT], "_INBOX.>") {
        Ok((_, who)) => pull(call, work, url, who, &mut told).await?,
        Err(failure) => {
            told.err(format!("failed to obtain system user: {}", failure.message.unwrap_or_default()))
        }
    }
    let mut report = Report::jobs();
    report.add(told);
    Ok(report)
}

async fn pull(call: &Call, work: &Work, url: &str, who: Who, told: &mut Report) -> Outcome {
    let link = match Link::open(call, "nsc_pull", &[url.to_string()], who).await {
        Ok(link) => link,
        Err(failure) => {
            told.err(format!("failed to connect to {url}: {}", failure.message.unwrap_or_default()));
            return Ok(());
        }
    };
    let inbox = link.client.new_inbox();
    let mut answers = link.client.subscribe(inbox.clone()).await?;
    link.client.publish_with_reply(SUBJECT, inbox, Bytes::new()).await?;
    link.client.flush().await?;
    loop {
        let Ok(Some(message)) = timeout(PATIENCE, answers.next()).await else {
            told.err("failed to get response to pull: nats: timeout");
            return Ok(());
        };
        if message.status == Some(async_nats::StatusCode::NO_RESPONDERS) {
            told.err("failed to get response to pull: nats: no responders available for request");
            return Ok(());
        }
        let text = String::from_utf8_lossy(&message.payload);
        match text.split_once('|') {
            // An empty message ends the list.
            _ if text.is_empty() => return Ok(()),
            Some((_, token)) if !token.contains('|') => keep_pulled(call, work, token, told),
            _ => {
                told.err("pull response bad");
                return Ok(());
            }
        }
    }
}
