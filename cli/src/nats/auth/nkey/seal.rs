//! `nats auth nkey seal FILE KEY RECIPIENT`

use cli_nsc::store::files;
use data_encoding::BASE64;

use crate::failure::Outcome;
use crate::nats::auth::nkey::{key_file, output};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag, Kind};

pub fn command() -> Command {
    Command::new("seal", "Encrypt a file for one receiver")
        .alias("encrypt")
        .alias("enc")
        .arg(Arg::required("file", "The file to encrypt").kind(Kind::ExistingFile))
        .arg(Arg::required("key", "The file of the sender's curve seed").kind(Kind::ExistingFile))
        .arg(Arg::required("recipient", "The receiver's public curve key"))
        .flag(output::flag("Write to this file instead"))
        .flag(Flag::bool("b64", "Write base64").default("true").negatable())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let key = key_file::curve(call.text("key"))?;
    let content = files::read(call.text("file").as_ref())?;
    let sealed = key.seal(&content, call.text("recipient"))?;
    match call.flag("b64") {
        true => output::write(call.text("output"), BASE64.encode(&sealed).as_bytes()),
        false => output::write(call.text("output"), &sealed),
    }
}
