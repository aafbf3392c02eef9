//! A user's credentials: token and seed in one file, kept beside the keystore.

use std::path::PathBuf;

use crate::store::{Error, Key, KeyStore, Result, Store, files, token};

/// The text of a credentials file for this token.
pub fn text(jwt: &str, user: &Key) -> Result<String> {
    let seed = user.seed().ok_or_else(|| Error::NoSeed(user.public()))?;
    Ok(token::creds(jwt, &seed)?)
}

/// Writes the credentials of a stored user whose seed is in the keystore; its file.
pub fn write(store: &Store, keys: &KeyStore, account: &str, user: &str) -> Result<PathBuf> {
    let jwt = store.raw_user(account, user)?;
    let subject = token::user(&jwt)?.data.subject;
    let key = keys.signer(&subject).ok_or(Error::NoUserSeed)?;
    let path = keys.creds_path(account, user);
    files::write(&path, text(&jwt, &key)?.as_bytes())?;
    Ok(path)
}
