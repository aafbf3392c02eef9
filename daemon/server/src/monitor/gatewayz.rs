//! `/gatewayz`: a server on its own has no gateways, and says so.

use crate::clock::wall;
use crate::state::State;
use schemas::go::Time;
use schemas::monitor::{Gatewayz, GatewayzOptions};

pub fn gatewayz(state: &State, _: &GatewayzOptions) -> Gatewayz {
    let server_id = state.broker.policy().info.server_id.clone();
    Gatewayz { server_id, now: Time::from_unix_nanos(wall()), ..Gatewayz::default() }
}
