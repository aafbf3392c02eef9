//! Limits that `add` asks for.

use schemas::claims::OperatorLimits;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::jetstream::ask;

/// Asks for what the command line does not say.
pub fn limits(call: &Call, limits: &mut OperatorLimits) -> Outcome {
    if !call.typed("connections") {
        limits.account.conn = ask::int("Maximum Connections", "-1", "--connections or --defaults")?;
    }
    if !call.typed("subscriptions") {
        limits.nats.subs = ask::int("Maximum Subscriptions", "-1", "--subscriptions or --defaults")?;
    }
    Ok(())
}
