//! `nats server request variables`

use super::{reading, send, wait};
use crate::failure::Outcome;
use crate::nats::{Call, Command};

pub fn command() -> Command {
    reading("variables", "Show settings and counters").alias("var").alias("varz").arg(wait()).run(run)
}

fn run(call: &Call) -> Outcome {
    send::send(call, "VARZ", send::nothing(), call.uint("wait"))
}
