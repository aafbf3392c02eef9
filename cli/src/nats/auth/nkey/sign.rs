//! `nats auth nkey sign FILE KEY`

use cli_nsc::store::files;
use data_encoding::BASE64URL_NOPAD;

use crate::failure::{Failure, Outcome};
use crate::nats::auth::nkey::key_file;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::{Arg, Kind};

pub fn command() -> Command {
    Command::new("sign", "Sign a file and print the signature")
        .arg(Arg::required("file", "The file to sign").kind(Kind::ExistingFile))
        .arg(Arg::required("key", "The file of the seed").kind(Kind::ExistingFile))
        .example("Sign, and check the signature", "auth nkey sign message.txt user.nk > message.sig")
        .example("Check it", "auth nkey verify message.txt message.sig user.pub")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let key = key_file::signer(call.text("key"))?;
    let content = files::read(call.text("file").as_ref())?;
    let Some(signer) = key.signing() else {
        return Err(Failure::new(daemon_keys::nkey::NkeyError::CurveKey));
    };
    outln!("{}", BASE64URL_NOPAD.encode(&signer.sign(&content)?));
    Ok(())
}
