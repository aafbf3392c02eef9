//! `-sign` and `-verify`: Ed25519 over a whole file, the signature as unpadded base64 for URLs.

use super::flags::Flags;
use super::{Done, key_file};
use data_encoding::BASE64URL_NOPAD;

pub(super) fn sign(file: &str, key: &str) -> Done {
    if key.is_empty() {
        return Err("Sign requires a seed/private key via -inkey <file>".into());
    }
    let key = key_file::signer(key)?;
    let signature = key.sign(&key_file::read_bytes(file)?).map_err(|e| format!("nkeys: {e}"))?;
    Ok(vec![BASE64URL_NOPAD.encode(&signature)])
}

pub(super) fn verify(flags: &Flags) -> Done {
    if flags.in_key.is_empty() && flags.public_in.is_empty() {
        return Err("Verify requires a seed key via -inkey or a public key via -pubin".into());
    }
    if flags.signature_file.is_empty() {
        return Err("Verify requires a signature via -sigfile".into());
    }
    let key = match flags.in_key.is_empty() {
        false => key_file::signer(&flags.in_key)?,
        true => key_file::key_pair(&flags.public_in)?,
    };
    let content = key_file::read_bytes(&flags.verify)?;
    let text: String =
        key_file::read(&flags.signature_file)?.chars().filter(|c| !c.is_whitespace()).collect();
    let signature = BASE64URL_NOPAD
        .decode(text.as_bytes())
        .map_err(|e| format!("{} is no signature in base64: {e}", flags.signature_file))?;
    match key.verify(&content, &signature) {
        Ok(()) => Ok(vec!["Verified OK".into()]),
        Err(_) => Err("nkeys: signature verification failed".into()),
    }
}
