//! `/raftz`: the groups of servers that keep something together. A server on its own is in none.

use crate::state::State;
use schemas::monitor::{Raftz, RaftzOptions};

/// No groups: HTTP answers that with 404 and a word, NATS with an empty document.
pub fn raftz(_: &State, _: &RaftzOptions) -> Raftz {
    Raftz::default()
}
