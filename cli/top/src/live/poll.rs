//! Asks the server again and again.

use std::time::Duration;

use schemas::monitor::Connz;
use tokio::sync::{mpsc, watch};
use tokio::time::{MissedTickBehavior, interval};

use crate::model::Sample;
use crate::{Query, Source};

/// What one poll gave.
pub type Polled = Result<Sample, String>;

/// One poll.
pub async fn once(source: &mut impl Source, query: Query) -> Polled {
    let varz = source.varz().await?;
    let connz: Connz = source.connz(query).await?;
    Ok(Sample::new(varz, connz))
}

/// Polls on time, and at once when the query changes, until nobody listens. A slow reader slows the polls.
pub async fn forever(
    mut source: impl Source,
    mut query: watch::Receiver<Query>,
    every: Duration,
    answers: mpsc::Sender<Polled>,
) {
    let mut ticks = interval(every);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            changed = query.changed() => if changed.is_err() { return },
        }
        let asked = *query.borrow_and_update();
        let polled = once(&mut source, asked).await;
        if answers.send(polled).await.is_err() {
            return;
        }
    }
}
