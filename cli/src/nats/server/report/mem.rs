//! `nats server report mem`

use super::{flags, repeat, report, usage};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::size::ibytes;

pub fn command() -> Command {
    report("mem", "Report on the use of memory")
        .arg(flags::limit())
        .flags(flags::servers())
        .flag(Flag::json("Print JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let shown = |value: f64| ibytes(value as u64);
    repeat::repeat(call, async |system| {
        usage::report(call, system, "Memory Usage", |server| server.statsz.mem as f64, shown).await
    })
}
