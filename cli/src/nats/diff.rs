//! `nats diff`: what differs between files and servers.

use crate::failure::Outcome;
use crate::nats::manifest::read;
use crate::nats::{Call, Command, apply};
use crate::runtime::block_on;
use crate::spec::Flag;

pub fn command() -> Command {
    Command::new("diff", "Show what 'apply' would change")
        .details("Exit codes: 0 nothing differs, 2 something does, 1 an error.")
        .tag("scope:user")
        .tag("impact:ro")
        .flag(apply::files())
        .flag(apply::prune())
        .flags(apply::operator())
        .flag(Flag::json("Show the differences as JSON"))
        .example("Does the server still have what the file says?", "diff -f orders.yaml")
        .example("Compare two servers", "export --context east | nats diff -f - --prune --context west")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let manifest = read::files(call.texts("file"))?;
    block_on(async {
        let (plan, _) = apply::plan(call, &manifest).await?;
        apply::report(call, &plan)
    })
}
