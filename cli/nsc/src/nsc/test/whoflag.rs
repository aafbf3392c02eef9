//! `nsc test whoflag`.

use cli_term::Outcome;
use cli_term::spec::Arg;

use crate::nsc::{Call, Command, test};

pub fn command() -> Command {
    Command::new("whoflag", "Print which commands have a flag")
        .arg(Arg::required("flag", "Name or letter of the flag"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let wanted = call.text("flag");
    test::every(call, |name, flags| {
        if flags.iter().any(|flag| flag.name == wanted || flag.short.is_some_and(|c| c.to_string() == wanted))
        {
            eprintln!("{name}");
        }
    });
    Ok(())
}
