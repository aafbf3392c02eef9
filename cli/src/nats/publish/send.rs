//! Publishing to core NATS.

use super::command::Plan;
use super::{Composer, Link};
use crate::failure::Outcome;
use crate::log;

/// Sends the message as often as the plan says. Messages that somebody watches go out one at a time, the server asked after
/// each whether it took it; nobody can tell with the others, so they go out in batches and the server is asked at the end.
pub async fn publish(plan: &Plan, link: &Link, composer: &Composer) -> Outcome {
    let watched = plan.logs_each() || !plan.sleep.is_zero();
    for number in 1..=plan.count {
        let message = composer.message(number)?;
        let shown = plan.logs_each().then(|| (message.body.len(), message.subject.clone()));
        link.send(message).await?;
        if watched {
            link.settle().await?;
        }
        link.check()?;
        if plan.count > 1 && !plan.sleep.is_zero() {
            tokio::time::sleep(plan.sleep).await;
        }
        if let Some((bytes, subject)) = shown {
            log!("Published {bytes} bytes to {}", quoted(&subject));
        }
        plan.bar.iter().for_each(|bar| bar.inc(1));
    }
    Ok(())
}

/// Text as Go's `%q` shows it.
pub fn quoted(text: &str) -> String {
    format!("{text:?}")
}
