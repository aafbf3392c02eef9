//! Takes one request after the other and replies to it.

use async_nats::Message;
use futures_util::StreamExt;

use super::command::Plan;
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::publish::{Link, signals};
use crate::nats::subscribe::headers::headers;
use crate::term::out;
use crate::{log, outln};

/// Answers until interrupted or until the count is reached; either ends with exit code 1, as in the reference.
pub async fn serve(call: &Call, plan: &Plan) -> Outcome {
    let link = Link::open(call).await?;
    let mut requests = link.client.queue_subscribe(plan.subject.clone(), plan.queue.clone()).await?;
    link.settle().await?;
    link.check()?;
    log!("Listening on {:?} in group {:?}", plan.subject, plan.queue);
    let mut answered = 0;
    let stop = signals::asked_to_stop();
    tokio::pin!(stop);
    while plan.count == 0 || answered < plan.count {
        let request = tokio::select! {
            request = requests.next() => request,
            failure = link.refused_subscription() => return Err(failure),
            _ = &mut stop => break,
        };
        let Some(request) = request else { crate::fail!("nats: connection closed") };
        tokio::select! {
            done = reply(plan, &link, request, answered) => answered += u64::from(done),
            _ = &mut stop => break,
        }
    }
    log!("\nDraining...");
    link.disconnect().await;
    log!("Exiting");
    Err(Failure::silent(1))
}

/// Shows a request, the number of replies before it, and replies. False when there was no reply.
async fn reply(plan: &Plan, link: &Link, request: Message, answered: u64) -> bool {
    log!("[#{answered}] Received on subject {:?}:", &*request.subject);
    headers(&request).iter().for_each(|(name, value)| log!("{name}: {value}"));
    outln!();
    out::bytes(&request.payload);
    outln!();
    out::flush();
    if !plan.sleep.is_zero() {
        let nanos = rand::random_range(0..plan.sleep.as_nanos().max(1));
        tokio::time::sleep(std::time::Duration::from_nanos(nanos as u64)).await;
    }
    match answer(plan, link, &request, answered).await {
        Ok(()) => true,
        Err(failure) => {
            log!("Could not publish reply: {}", failure.message.unwrap_or_default());
            false
        }
    }
}

async fn answer(plan: &Plan, link: &Link, request: &Message, answered: u64) -> Outcome {
    let Some(subject) = &request.reply else { crate::fail!("nats: message does not have a reply") };
    let given = plan.headers.fill(answered as i64)?;
    let message = plan.answer.message(subject.to_string(), request, given, answered, plan.trace)?;
    link.send(message).await
}
