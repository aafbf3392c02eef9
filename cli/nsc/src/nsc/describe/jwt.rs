//! `nsc describe jwt`.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};

use crate::nsc::describe::show;
use crate::nsc::shared::{download, output};
use crate::nsc::{Call, Command, ask};

pub fn command() -> Command {
    Command::new("jwt", "Describe a jwt or creds file")
        .example("Show what credentials allow", "describe jwt --file user.creds")
        .flag(Flag::text("file", "File or URL of a token or of credentials").short('f'))
        .flag(output::flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut file = call.text("file").to_string();
    if call.interactive() {
        file = ask::something("token file or url", &file, "--file")?;
    }
    if file.is_empty() {
        fail!("file is required");
    }
    show::run(call, &download::text(&file)?, "")
}
