//! `$SYS.SERVER.<id>.SHUTDOWN` and `.LAMEDUCK`: this server says of itself that it ends.

use crate::state::State;
use daemon_broker::{Context, server_info};
use schemas::go;

/// The last event: nothing is told after it.
pub fn say_farewell(state: &State, cx: &mut Context) {
    publish(state, "SHUTDOWN", cx);
}

pub(super) fn publish(state: &State, what: &str, cx: &mut Context) {
    let Some(system) = super::system_account(state) else { return };
    let policy = state.broker.policy();
    let subject = format!("$SYS.SERVER.{}.{what}", policy.info.server_id);
    if system.has_interest(subject.as_bytes()) {
        let info = server_info(&state.broker, &policy, state.clock.now());
        let json = go::json::to_string(&info).expect("documents have text keys only");
        super::send(state, &system, &subject, &json, cx);
    }
}
