//! `nats auth operator import JWT [FILE…]`: an operator that was made elsewhere. Its own seed and those of all its signing
//! keys must come along; its token stays as it is.

use cli_nsc::store::{Key, files, token};

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::nkey::key_file;
use crate::nats::auth::operator::show;
use crate::nats::auth::store::Directory;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Kind};

pub fn command() -> Command {
    Command::new("import", "Import an operator's token and keys")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("token", "The file of the token").kind(Kind::ExistingFile))
        .arg(Arg::optional("key", "The files of the seeds").kind(Kind::ExistingFile).repeatable())
        .example("An operator with one signing key", "auth operator import acme.jwt operator.nk signing.nk")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let text = files::read_text(call.text("token").as_ref())?;
    let text = token::bare(&text);
    let claims = token::operator(text)?;
    let wanted: Vec<&String> = [&claims.data.subject].into_iter().chain(&claims.nats.signing_keys).collect();
    let mut keys: Vec<Key> = vec![];
    for file in call.texts("key") {
        let key = key_file::signer(file)?;
        let public = key.public();
        if !wanted.contains(&&public) {
            fail!("{file}: {public} is not a key of operator {}", claims.data.name);
        }
        keys.push(key);
    }
    if let Some(missing) = wanted.into_iter().find(|key| !keys.iter().any(|k| k.public() == **key)) {
        fail!("the seed of {missing} was not provided");
    }
    show::print(call, &Directory::open().keep_new(&claims.data.name, text, &keys, false)?)
}
