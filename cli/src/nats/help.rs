//! `nats help [COMMAND…]`

use crate::failure::Outcome;
use crate::nats::main::print_help;
use crate::nats::{Call, Command};
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("help", "Show help on a command")
        .arg(Arg::optional("command", "The words of the command").repeatable())
        .example("How to add a context", "help context add")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let program = call.program();
    let mut path = vec![&program.root];
    for word in call.texts("command") {
        let group = path[path.len() - 1];
        let Some(found) = group.find(word) else { crate::fail!("expected command but got {word:?}") };
        path.push(found);
    }
    print_help(&program, &path, false);
    Ok(())
}
