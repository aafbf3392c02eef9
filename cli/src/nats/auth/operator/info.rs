//! `nats auth operator info [NAME]`

use crate::failure::Outcome;
use crate::nats::auth::choose;
use crate::nats::auth::operator::show;
use crate::nats::auth::store::document::{self, Keys};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::term::json;

pub fn command() -> Command {
    Command::new("info", "Show an operator")
        .alias("i")
        .alias("show")
        .alias("view")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::optional("name", "The operator; the selected or only one when not given"))
        .flag(Flag::json("Show the operator and its accounts and users as JSON, with public keys"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let operator = choose::operator(call.text("name"), "the argument name")?;
    if call.flag("json") {
        return Ok(json::print(&document::operator(&operator, Keys::Public)?)?);
    }
    show::print(call, &operator)
}
