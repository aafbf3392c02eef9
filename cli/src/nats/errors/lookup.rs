//! `nats errors lookup CODE`

use super::entry;
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Kind};

pub fn command() -> Command {
    let command = Command::new("lookup", "Show one error by its NATS code");
    let aliases = ["find", "get", "l", "view", "show"];
    aliases
        .into_iter()
        .fold(command, Command::alias)
        .arg(
            Arg::required("code", "The code, as it stands in parentheses behind messages").kind(Kind::Uint16),
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let code = call.uint("code");
    let entries = entry::load(call)?;
    let Some(error) = entries.into_iter().find(|e| u64::from(e.error_code) == code) else {
        crate::fail!("no error matches code {code}");
    };
    let mut view = call.columns(format!("NATS Error Code: {code}"));
    view.row("Description", error.description);
    view.row_if_not_empty("Comment", &error.comment);
    view.row("HTTP Code", error.code);
    view.row("Constant", error.constant);
    view.row_if_not_empty("Help URL", &error.url);
    view.line("");
    view.line(if error.help.is_empty() { "No further information available" } else { &error.help });
    view.print();
    Ok(())
}
