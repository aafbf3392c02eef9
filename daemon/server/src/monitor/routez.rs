//! `/routez`: a server on its own has no routes, and says so.

use crate::clock::wall;
use crate::state::State;
use schemas::go::Time;
use schemas::monitor::{Routez, RoutezOptions};

pub fn routez(state: &State, _: &RoutezOptions) -> Routez {
    let policy = state.broker.policy();
    Routez {
        server_id: policy.info.server_id.clone(),
        server_name: policy.info.server_name.clone(),
        now: Time::from_unix_nanos(wall()),
        ..Routez::default()
    }
}
