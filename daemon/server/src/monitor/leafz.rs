//! `/leafz`: a server without leaf nodes says so.

use crate::clock::wall;
use crate::state::State;
use schemas::go::Time;
use schemas::monitor::{Leafz, LeafzOptions};

pub fn leafz(state: &State, _: &LeafzOptions) -> Leafz {
    let server_id = state.broker.policy().info.server_id.clone();
    Leafz { server_id, now: Time::from_unix_nanos(wall()), ..Leafz::default() }
}
