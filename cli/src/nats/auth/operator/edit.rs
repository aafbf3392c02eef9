//! `nats auth operator edit [NAME]`: changes what is said and nothing else.

use crate::failure::Outcome;
use crate::nats::auth::operator::{show, urls};
use crate::nats::auth::{choose, tags};
use crate::nats::{Call, Command};
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("edit", "Change an operator")
        .alias("update")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::optional("name", "The operator; the selected or only one when not given"))
        .flags(urls::flags())
        .flag(tags::add_flag())
        .flag(tags::remove_flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut operator = choose::operator(call.text("name"), "the argument name")?;
    let mut claims = operator.claims.clone();
    urls::apply(call, &mut claims);
    tags::change(call, &mut claims.nats.fields.tags)?;
    operator.keep(&claims)?;
    show::print(call, &operator)
}
