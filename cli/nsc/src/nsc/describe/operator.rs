//! `nsc describe operator`.

use cli_term::spec::{Arg, Flag};
use cli_term::{Outcome, fail};

use crate::nsc::describe::show;
use crate::nsc::shared::output;
use crate::nsc::{Call, Command};
use crate::store::{Config, Kind};

pub fn command() -> Command {
    Command::new("operator", "Describe the operator")
        .arg(Arg::optional("NAME", "Name or public key of the operator"))
        .flag(Flag::text("name", "Name or public key of the operator").short('n'))
        .flag(output::flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut config = call.config();
    let name = call.name();
    if Kind::Operator.fits(&name) {
        config.operator = of_key(&config, &name)?;
    } else if !name.is_empty() {
        config.set_operator(&name)?;
    }
    if config.operator.is_empty() {
        fail!("set an operator");
    }
    show::run(call, &config.current()?.raw_operator()?, "")
}

fn of_key(config: &Config, key: &str) -> Outcome<String> {
    let has = |name: &String| {
        config
            .open(name)
            .and_then(|store| store.operator())
            .is_ok_and(|operator| operator.data.subject == key)
    };
    match config.operators().into_iter().find(has) {
        Some(name) => Ok(name),
        None => fail!("no operator found with public key {key}"),
    }
}
