//! `--watch`: the same again and again until somebody stops it.

use std::time::Duration;

use crate::failure::Outcome;
use crate::nats::publish::signals;

/// Takes a turn once, or with `seconds` every so many seconds until the program is asked to stop, be it in the middle of a
/// turn. A turn learns whether there was one before it.
pub async fn every(seconds: u64, mut turn: impl AsyncFnMut(bool) -> Outcome) -> Outcome {
    if seconds == 0 {
        return turn(false).await;
    }
    let stop = signals::asked_to_stop();
    tokio::pin!(stop);
    let mut again = false;
    loop {
        tokio::select! {
            () = &mut stop => return Ok(()),
            taken = turn(again) => taken?,
        }
        again = true;
        tokio::select! {
            () = &mut stop => return Ok(()),
            () = tokio::time::sleep(Duration::from_secs(seconds)) => {}
        }
    }
}
