//! Sealing of backups: with a curve key, for that same key, in base64.

use data_encoding::BASE64;

use crate::failure::{Failure, Outcome};
use crate::nats::auth::nkey::key_file;
use crate::spec::Flag;

pub fn flag(help: &'static str) -> Flag {
    Flag::text("key", help).placeholder("FILE")
}

pub fn seal(text: &[u8], file: &str) -> Outcome<String> {
    let key = key_file::curve(file)?;
    Ok(BASE64.encode(&key.seal(text, key.public())?))
}

pub fn open(text: &str, file: &str) -> Outcome<Vec<u8>> {
    let key = key_file::curve(file)?;
    let sealed = BASE64.decode(text.trim().as_bytes());
    let sealed = sealed.map_err(|e| Failure::new(format!("the backup is not sealed: {e}")))?;
    key.open(&sealed, key.public()).map_err(|e| Failure::new(e).context("open failed"))
}
