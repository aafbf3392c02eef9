//! Lame duck mode: nobody new is let in, clients are told to look elsewhere, and are then let go one by one.

use crate::events::Event;
use crate::state::State;
use daemon_broker::CloseReason;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// Longest pause between two clients.
const PAUSE_MAX: Duration = Duration::from_secs(1);

/// Goes through lame duck mode; when this returns the server is to end.
pub async fn enter(state: &Arc<State>, stop_accepting: impl Fn()) {
    state.log.info("Entering lame duck mode, stop accepting new clients");
    state.lame_duck.store(true, Ordering::Relaxed);
    state.system.queue.tell(Event::LameDuck);
    stop_accepting();
    let connected = state.broker.connections();
    if connected == 0 {
        return;
    }
    {
        let mut place = state.place.lock();
        place.lame_duck = true;
        place.connect_urls.clear();
    }
    state.enforce(true);
    let (duration, grace) = {
        let options = state.options.load();
        (options.lame_duck.duration, options.lame_duck.grace_period)
    };
    tokio::time::sleep(grace).await;
    state.log.info("Closing existing clients");
    let clients = state.broker.clients();
    let pause = (duration.saturating_sub(grace) / clients.len().max(1) as u32).min(PAUSE_MAX);
    for client in clients {
        client.close(CloseReason::ServerShutdown);
        tokio::time::sleep(jittered(pause)).await;
        if state.broker.connections() == 0 {
            return;
        }
    }
}

/// Between half of `pause` and all of it, so that clients do not arrive elsewhere in step.
fn jittered(pause: Duration) -> Duration {
    let chance = crate::clock::wall() as u64 % 1000;
    pause / 2 + pause.mul_f64(chance as f64 / 2000.0)
}
