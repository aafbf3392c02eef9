//! Signatures of a challenge, as clients show them: text made of the signature, checked against a public nkey.

use data_encoding::{BASE64, BASE64URL_NOPAD};
use nkeys::KeyPair;

/// Whether `signature` (base64url without padding, or standard base64) is one of `text` by the public key `nkey`.
///
/// **Heavy**: some 50 µs of processor time. Call it on a blocking thread with a bound on how many run at once.
pub fn verify(nkey: &str, text: &[u8], signature: &str) -> bool {
    let signature = signature.as_bytes();
    let Ok(raw) = BASE64URL_NOPAD.decode(signature).or_else(|_| BASE64.decode(signature)) else {
        return false;
    };
    KeyPair::from_public_key(nkey).is_ok_and(|key| key.verify(text, &raw).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_both_alphabets_and_nothing_else() {
        let user = KeyPair::new_user();
        let raw = user.sign(b"challenge").unwrap();
        let (nkey, good) = (user.public_key(), BASE64URL_NOPAD.encode(&raw));
        assert!(verify(&nkey, b"challenge", &good));
        assert!(verify(&nkey, b"challenge", &BASE64.encode(&raw)));
        assert!(!verify(&nkey, b"another", &good));
        assert!(!verify(&KeyPair::new_user().public_key(), b"challenge", &good));
        for bad in ["", "!", &good[1..], &BASE64URL_NOPAD.encode(&raw[1..])] {
            assert!(!verify(&nkey, b"challenge", bad), "{bad}");
        }
        assert!(!verify("UNONSENSE", b"challenge", &good) && !verify("", b"challenge", &good));
    }
}
