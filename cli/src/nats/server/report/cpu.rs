//! `nats server report cpu`

use super::{flags, repeat, report, usage};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::number;

pub fn command() -> Command {
    report("cpu", "Report on the use of processors")
        .arg(flags::limit())
        .flags(flags::servers())
        .flag(Flag::json("Print JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let shown = |value: f64| number::fixed(value, 6);
    repeat::repeat(call, async |system| {
        usage::report(call, system, "CPU Usage", |server| server.statsz.cpu, shown).await
    })
}
