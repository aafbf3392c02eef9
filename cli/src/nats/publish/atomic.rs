//! `--atomic`: all lines of stdin become one batch, which a stream stores as a whole or not at all.

use super::command::Plan;
use super::jetstream::{parse, request};
use super::send::quoted;
use super::{Composer, Link, Outgoing, Source};
use crate::failure::{Failure, Outcome};
use crate::log;
use crate::nats::Call;

/// Reads all lines, then publishes them. `source` must give lines.
pub async fn publish(call: &Call, plan: &Plan, link: &Link, source: &mut Source) -> Outcome {
    let mut batch = vec![];
    while let Some(body) = source.next().await? {
        let composer = Composer::new(call, body, Some(call.text("reply")))?;
        for number in 1..=plan.count {
            let message = composer.message(number)?;
            if !plan.quiet {
                log!("Adding {} bytes to batch on subject {}", message.body.len(), quoted(&message.subject));
            }
            batch.push(message);
        }
    }
    let Some(last) = batch.pop() else { crate::fail!("no messages to publish in atomic batch") };
    allowed(call, link, &last.subject).await?;
    send(plan, link, batch, last).await
}

/// Fails unless the stream that stores the subject takes batches.
async fn allowed(call: &Call, link: &Link, subject: &str) -> Outcome {
    let context = link.jetstream(call);
    let name = context
        .stream_by_subject(subject)
        .await
        .map_err(|_| Failure::new(format!("no stream found with subject: {subject}")))?;
    let stream = context.get_stream(&name).await?;
    if !stream.cached_info().config.allow_atomic_publish {
        crate::fail!("atomic publishing is not allowed for stream {name} with subject {subject}");
    }
    Ok(())
}

async fn send(plan: &Plan, link: &Link, batch: Vec<Outgoing>, mut last: Outgoing) -> Outcome {
    let id: String = link.client.new_inbox().rsplit('.').next().unwrap_or_default().to_string();
    let mark = |message: &mut Outgoing, number: usize| {
        message.headers.insert("Nats-Batch-Id", id.as_str());
        message.headers.insert("Nats-Batch-Sequence", number.to_string());
    };
    let count = batch.len();
    for (i, mut message) in batch.into_iter().enumerate() {
        mark(&mut message, i + 1);
        message.reply = None;
        if i > 0 {
            link.send(message).await?;
            continue;
        }
        // The stream says at once when it does not want the batch; otherwise the reply is empty.
        let reply = request(plan, link, message).await?;
        if !reply.payload.is_empty() {
            parse(&reply.payload)?;
        }
    }
    mark(&mut last, count + 1);
    last.headers.insert("Nats-Batch-Commit", "1");
    let reply = request(plan, link, last).await?;
    let ack = parse(&reply.payload)?;
    if !plan.quiet {
        log!("{}", ack.describe_batch());
    }
    Ok(())
}
