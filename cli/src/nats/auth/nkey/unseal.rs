//! `nats auth nkey unseal FILE KEY SENDER`

use cli_nsc::store::files;
use data_encoding::BASE64;

use crate::failure::{Failure, Outcome};
use crate::nats::auth::nkey::{key_file, output};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag, Kind};

pub fn command() -> Command {
    Command::new("unseal", "Decrypt a file")
        .alias("open")
        .alias("decrypt")
        .alias("dec")
        .arg(Arg::required("file", "The file to decrypt").kind(Kind::ExistingFile))
        .arg(Arg::required("key", "The file of the receiver's curve seed").kind(Kind::ExistingFile))
        .arg(Arg::required("sender", "The sender's public curve key"))
        .flag(output::flag("Write to this file instead"))
        .flag(Flag::bool("b64", "Read base64").default("true").negatable())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let key = key_file::curve(call.text("key"))?;
    let file = call.text("file");
    let mut content = files::read(file.as_ref())?;
    if call.flag("b64") {
        let decoded = BASE64.decode(content.trim_ascii());
        content = decoded.map_err(|e| Failure::new(format!("{file} is not base64: {e}")))?;
    }
    output::write(call.text("output"), &key.open(&content, call.text("sender"))?)
}
