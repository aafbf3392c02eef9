//! `nats apply`: makes streams, consumers and buckets what files say they shall be.

mod work;

use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, ask};
use crate::nats::manifest::plan::{self, Action};
use crate::nats::manifest::{Live, Manifest, Plan, check, live, read, show};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Flag;
use crate::term::{json, screen};
use crate::{out, outln};

/// The exit code when something differs.
pub const DRIFT: u8 = 2;

pub fn command() -> Command {
    Command::new("apply", "Make streams, consumers and buckets what files say they shall be")
        .details(
            "A file says all of a stream, bucket or durable consumer: what it leaves out is to be as servers have it by \
             default; but consumers acknowledge explicitly where nothing else is said. Everything is checked, and the plan \
             shown, before anything is changed.\n\n\
             Exit codes of --dry-run: 0 nothing differs, 2 something does, 1 an error.",
        )
        .tag("scope:user")
        .tag("impact:rw")
        .flag(files())
        .flag(Flag::bool("dry-run", "Only show what would change"))
        .flag(prune())
        .flag(Flag::bool("allow-destructive", "Also do what loses messages or cannot be undone"))
        .flag(Flag::bool("yes", "Do not ask").short('y'))
        .flag(Flag::bool("force", "Same as --yes").hidden())
        .flag(Flag::json("Show the plan as JSON"))
        .example("Make what a file says", "apply -f orders.yaml")
        .example("Only look, with an exit code for scripts", "apply -f orders.yaml --dry-run")
        .example("Delete the streams that the file does not name, too", "apply -f orders.yaml --prune")
        .run(run)
}

pub fn files() -> Flag {
    Flag::text("file", "A YAML or JSON file; - is stdin (may be repeated)")
        .short('f')
        .placeholder("FILE")
        .repeatable()
        .required()
}

pub fn prune() -> Flag {
    Flag::bool(
        "prune",
        "Delete what is not in the lists of the files; what they have no list of is left alone",
    )
}

/// What differs between the files and the servers, checked as far as it can be.
pub async fn plan(call: &Call, api: &Api, manifest: &Manifest) -> Outcome<(Plan, Live)> {
    let named = |stream: &str| manifest.streams.iter().any(|wanted| wanted.config.name == stream);
    let live = live::read(api, named).await?;
    let plan = plan::make(manifest, &live, call.flag("prune"));
    check::check(manifest, &live, &plan)?;
    Ok((plan, live))
}

/// Prints the plan; fails with [`DRIFT`] when there is anything to do.
pub fn report(call: &Call, plan: &Plan) -> Outcome {
    if call.flag("json") {
        json::print(&show::json(plan, 0))?;
    } else {
        out!("{}", show::text(plan));
    }
    if plan.steps.is_empty() { Ok(()) } else { Err(Failure::silent(DRIFT)) }
}

fn run(call: &Call) -> Outcome {
    let manifest = read::files(call.texts("file"))?;
    block_on(async {
        let api = Api::open(call).await?;
        let (plan, _) = plan(call, &api, &manifest).await?;
        if call.flag("dry-run") {
            return report(call, &plan);
        }
        if plan.steps.is_empty() {
            return nothing(call, &plan);
        }
        if !call.flag("json") {
            out!("{}", show::text(&plan));
        }
        allowed(call, &plan)?;
        let asks = screen::is_interactive() && !call.flag("yes") && !call.flag("force");
        if asks && !ask::sure("Really do this")? {
            return Ok(());
        }
        work::carry_out(call, &api, &plan).await
    })
}

fn nothing(call: &Call, plan: &Plan) -> Outcome {
    if call.flag("json") {
        return Ok(json::print(&show::json(plan, 0))?);
    }
    outln!("Nothing to do: everything is as the files say");
    Ok(())
}

/// Refuses what loses something and was not asked for.
fn allowed(call: &Call, plan: &Plan) -> Outcome {
    let dangerous = |step: &&plan::Step| step.action != Action::Delete && !step.dangers.is_empty();
    let refused: Vec<String> = plan.steps.iter().filter(dangerous).map(plan::Step::title).collect();
    if !refused.is_empty() && !call.flag("allow-destructive") {
        crate::fail!(
            "nothing was changed: {} would lose messages or cannot be undone, see the warnings; \
             --allow-destructive does it all the same",
            refused.join(", ")
        );
    }
    Ok(())
}
