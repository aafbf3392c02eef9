//! `nats apply`: makes streams, consumers, buckets and accounts what files say they shall be.

mod work;

use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, ask};
use crate::nats::manifest::accounts::{self, Prepared};
use crate::nats::manifest::plan::{self, Action};
use crate::nats::manifest::{Manifest, Plan, check, live, read, show};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Flag;
use crate::term::{json, screen};
use crate::{out, outln};

/// The exit code when something differs.
pub const DRIFT: u8 = 2;

pub fn command() -> Command {
    Command::new("apply", "Make streams, consumers, buckets and accounts what files say they shall be")
        .details(
            "A file says all of a stream, bucket or durable consumer: what it leaves out is to be as servers have it by \
             default; but consumers acknowledge explicitly where nothing else is said. Everything is checked, and the plan \
             shown, before anything is changed.\n\n\
             Accounts are those of an operator in the store of nsc: what changes is signed, kept there, and told to the servers' \
             resolvers. Their keys, revocations and activation tokens are never in a file, and stay as they are.\n\n\
             Exit codes of --dry-run: 0 nothing differs, 2 something does, 1 an error.",
        )
        .tag("scope:user")
        .tag("impact:rw")
        .flag(files())
        .flag(Flag::bool("dry-run", "Only show what would change"))
        .flag(prune())
        .flags(operator())
        .flag(Flag::bool("allow-destructive", "Also do what loses messages or cannot be undone"))
        .flag(Flag::bool("yes", "Do not ask").short('y'))
        .flag(Flag::bool("force", "Same as --yes").hidden())
        .flag(Flag::json("Show the plan as JSON"))
        .example("Make what a file says", "apply -f orders.yaml")
        .example("Only look, with an exit code for scripts", "apply -f orders.yaml --dry-run")
        .example("Accounts, as a user of the system account", "apply -f accounts.yaml --context system")
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

/// For files with accounts.
pub fn operator() -> [Flag; 2] {
    [
        Flag::text("operator", "The operator whose accounts the files are about").placeholder("NAME"),
        Flag::text(
            "system-context",
            "The context of a user of the system account, who may tell servers about accounts",
        )
        .placeholder("NAME"),
    ]
}

/// What a plan needs to be carried out.
pub struct Hands {
    /// Where there are streams.
    api: Option<Api>,
    /// Where there are accounts.
    accounts: Option<Prepared>,
}

/// What differs between the files and the servers, checked as far as it can be.
pub async fn plan(call: &Call, manifest: &Manifest) -> Outcome<(Plan, Hands)> {
    let both = manifest.has_streams() && manifest.has_accounts();
    if both && call.text("system-context").is_empty() {
        crate::fail!(
            "the files have streams, which are an account's, and accounts, which only the system account may change: name a \
             context of the system account with --system-context, or keep them in two files"
        );
    }
    let (mut plan, mut hands) = (Plan::default(), Hands { api: None, accounts: None });
    // Without any list a file is about streams, and has none.
    if manifest.has_streams() || !manifest.has_accounts() {
        let api = Api::open(call).await?;
        let named = |stream: &str| manifest.streams.iter().any(|wanted| wanted.config.name == stream);
        let live = live::read(&api, named).await?;
        plan = plan::make(manifest, &live, call.flag("prune"));
        check::check(manifest, &live, &plan)?;
        hands.api = Some(api);
    }
    if manifest.has_accounts() {
        let mut prepared = accounts::make(call, manifest).await?;
        let (deletions, first) = std::mem::take(&mut prepared.steps)
            .into_iter()
            .partition::<Vec<_>, _>(|step| step.action == Action::Delete);
        plan.steps.splice(0..0, first);
        plan.steps.extend(deletions);
        hands.accounts = Some(prepared);
    }
    Ok((plan, hands))
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
        let (plan, hands) = plan(call, &manifest).await?;
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
        work::carry_out(call, &hands, &plan).await
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
