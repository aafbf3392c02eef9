//! `nats auth account mappings add [ACCOUNT] [SOURCE] [TARGET] [WEIGHT] [CLUSTER]`

use schemas::claims::{Mappings, WeightedMapping};

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::account::mappings::{file, show};
use crate::nats::auth::store::Account;
use crate::nats::auth::{choose, flags};
use crate::nats::jetstream::ask;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag, Kind};

pub fn command() -> Command {
    Command::new("add", "Add a mapping, or many from a file")
        .alias("new")
        .alias("a")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(flags::account())
        .arg(Arg::optional("source", "The subject that messages come with; asks when not given"))
        .arg(Arg::optional("target", "The subject they get; asks when not given"))
        .arg(Arg::optional("weight", "The share that gets it, in percent").kind(Kind::Uint8).default("100"))
        .arg(Arg::optional("cluster", "Only in this cluster"))
        .flag(flags::operator())
        .flag(
            Flag::new("config", Kind::ExistingFile, "Take mappings from a YAML or JSON file")
                .placeholder("FILE"),
        )
        .example(
            "Every tenth message goes to the new version",
            "auth account mappings add shop buy buy.v2 10",
        )
        .example("All mappings of a file", "auth account mappings add shop --config mappings.yaml")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let config = call.text("config");
    let from_file = if config.is_empty() { None } else { Some(file::load(config)?) };
    let (operator, account) = choose::account(call)?;
    let mappings = match from_file {
        Some(_) if call.typed("source") => fail!("give a mapping or --config, not both"),
        Some(mappings) => mappings,
        None => one(call, &account)?,
    };
    let mut claims = account.claims.clone();
    claims.nats.mappings.extend(mappings.clone());
    operator.keep_account(&account, &claims)?;
    show::print(call, &mappings)
}

/// What is there for the source, and the new target.
fn one(call: &Call, account: &Account) -> Outcome<Mappings> {
    let source = given(call, "source", "Source subject")?;
    let target = given(call, "target", "Target subject")?;
    let mut targets = account.claims.nats.mappings.get(&source).cloned().unwrap_or_default();
    if targets.iter().any(|there| there.subject == target && there.cluster == call.text("cluster")) {
        fail!("mapping {source} -> {target} already exists");
    }
    targets.push(WeightedMapping {
        subject: target,
        weight: u8::try_from(call.uint("weight"))?,
        cluster: call.text("cluster").into(),
    });
    Ok(Mappings::from([(source, targets)]))
}

fn given(call: &Call, arg: &'static str, question: &str) -> Outcome<String> {
    match call.text(arg) {
        "" => ask::required(question, &format!("the argument {arg}")),
        text => Ok(text.to_string()),
    }
}
