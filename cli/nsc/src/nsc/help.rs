//! `nsc help`.

use cli_term::Outcome;
use cli_term::spec::Arg;

use crate::nsc::{Call, Command, print_help};

pub fn command() -> Command {
    Command::new("help", "Show the help of a command")
        .arg(Arg::optional("command", "The command").repeatable())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let program = call.program();
    let mut path = vec![&program.root];
    for word in call.texts("command") {
        let Some(found) = path.last().and_then(|command| command.find(word)) else { break };
        path.push(found);
    }
    print_help(&program, &path);
    Ok(())
}
