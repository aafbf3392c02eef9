//! `/jsz`: JetStream as a whole, and on request its accounts, streams and consumers.

use super::Problem;
use crate::clock::wall;
use crate::state::State;
use schemas::go::Time;
use schemas::monitor::jsz::DEFAULT_LIMIT;
use schemas::monitor::{Jsz, JszOptions};

/// The answer. A server on its own leads everything, so that `leader-only` is refused only while JetStream is off.
pub fn jsz(state: &State, asked: &JszOptions) -> Result<Jsz, Problem> {
    let asked = implied(asked);
    let answer = match &state.jetstream.get() {
        Some(engine) => engine.jsz(&state.options.load(), &asked),
        None if asked.leader_only => return Err(Problem::NotLeader),
        None => Jsz { disabled: true, ..Jsz::default() },
    };
    let server_id = state.place.lock().server_id.clone();
    Ok(Jsz { server_id, now: Time::from_unix_nanos(wall()), ..answer })
}

/// What is asked for together with something else.
fn implied(asked: &JszOptions) -> JszOptions {
    let streams = asked.streams || asked.consumer;
    JszOptions {
        streams,
        accounts: asked.accounts || (streams && asked.account.is_empty()),
        limit: if asked.limit == 0 { DEFAULT_LIMIT } else { asked.limit },
        ..asked.clone()
    }
}
