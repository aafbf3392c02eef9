//! `nats auth nkey show FILE`

use crate::failure::Outcome;
use crate::nats::auth::nkey::key_file;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::{Arg, Kind};

pub fn command() -> Command {
    Command::new("show", "Show the public key of a seed")
        .arg(Arg::required("key", "The file of the seed").kind(Kind::ExistingFile))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    outln!("{}", key_file::signer(call.text("key"))?.public());
    Ok(())
}
