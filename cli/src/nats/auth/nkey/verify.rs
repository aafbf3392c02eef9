//! `nats auth nkey verify FILE SIGNATURE KEY`

use cli_nsc::store::files;
use data_encoding::BASE64URL_NOPAD;

use crate::failure::{Failure, Outcome};
use crate::nats::auth::nkey::key_file;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::{Arg, Kind};

pub fn command() -> Command {
    Command::new("verify", "Check a signature")
        .arg(Arg::required("file", "The file that was signed").kind(Kind::ExistingFile))
        .arg(Arg::required("signature", "The file of the signature").kind(Kind::ExistingFile))
        .arg(Arg::required("key", "The file of the public key or the seed").kind(Kind::ExistingFile))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let key = key_file::any(call.text("key"))?;
    let content = files::read(call.text("file").as_ref())?;
    let file = call.text("signature");
    let signature = files::read(file.as_ref())?;
    let signature = BASE64URL_NOPAD.decode(signature.trim_ascii());
    let signature = signature.map_err(|e| Failure::new(format!("{file} holds no signature: {e}")))?;
    let Some(signer) = key.signing() else {
        return Err(Failure::new(daemon_keys::nkey::NkeyError::CurveKey));
    };
    signer.verify(&content, &signature)?;
    outln!("Verified OK");
    Ok(())
}
