//! `nats auth operator backup NAME FILE`: the operator with all its accounts, users and seeds.

use cli_nsc::store::files;

use crate::failure::Outcome;
use crate::nats::auth::choose;
use crate::nats::auth::operator::seal;
use crate::nats::auth::store::document::{self, Keys};
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::Arg;
use crate::term::json;

pub fn command() -> Command {
    Command::new("backup", "Save an operator with all its keys in a file")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::required("name", "The operator"))
        .arg(Arg::required("output", "The file"))
        .flag(seal::flag("Seal the file with the curve key in this file"))
        .example("Make a key and a sealed backup", "auth nkey gen curve --output backup.nk")
        .example("Seal with it", "auth operator backup acme acme.backup --key backup.nk")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let operator = choose::operator(call.text("name"), "the argument name")?;
    let text = json::pretty(&document::operator(&operator, Keys::Seeds)?)?;
    let (output, key) = (call.text("output"), call.text("key"));
    let text = if key.is_empty() { text } else { seal::seal(text.as_bytes(), key)? };
    files::write(&files::expand(output), text.as_bytes())?;
    outln!("Wrote backup for {} to {output}", operator.name());
    if key.is_empty() {
        outln!(
            "\nWARNING: The output file is unencrypted and holds secrets: keep it where nobody else reads,"
        );
        outln!("or encrypt it with 'nats auth nkey seal'");
    }
    Ok(())
}
