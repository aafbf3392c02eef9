//! Who a server is: an NKEY (`N…`, its server id) and a curve key (`X…`, announced as `xkey`), new at every start.

use crate::nkey::NkeyError;
use nkeys::{KeyPair, XKey};

/// The key pairs of one server and their public text forms (56 characters each). The private halves stay inside.
pub struct Identity {
    server: KeyPair,
    curve: XKey,
    id: String,
    xkey: String,
}

impl Identity {
    /// Fresh keys from the operating system's randomness.
    pub fn generate() -> Self {
        Self::from_raw(rand::random(), rand::random())
    }

    /// The same keys every time for the same 32 bytes each, for the simulator and for tests.
    pub fn from_raw(server: [u8; 32], curve: [u8; 32]) -> Self {
        let server =
            KeyPair::new_from_raw(nkeys::KeyPairType::Server, server).expect("any 32 bytes are a seed");
        let curve = XKey::new_from_raw(curve);
        let (id, xkey) = (server.public_key(), curve.public_key());
        Identity { server, curve, id, xkey }
    }

    /// The public server key: `server_id` in INFO and everywhere else.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The public curve key: `xkey` in INFO.
    pub fn xkey(&self) -> &str {
        &self.xkey
    }

    /// Signs and verifies as this server.
    pub fn server_key(&self) -> &KeyPair {
        &self.server
    }

    /// Seals for the holder of the public curve key `recipient`.
    pub fn seal(&self, text: &[u8], recipient: &str) -> Result<Vec<u8>, NkeyError> {
        crate::xkey::XKey::from(self.curve.clone()).seal(text, recipient)
    }

    /// Opens what the holder of the public curve key `sender` sealed for this server.
    pub fn open(&self, sealed: &[u8], sender: &str) -> Result<Vec<u8>, NkeyError> {
        crate::xkey::XKey::from(self.curve.clone()).open(sealed, sender)
    }

    /// Seals and opens as this server.
    pub fn curve_key(&self) -> &XKey {
        &self.curve
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity").field("id", &self.id).field("xkey", &self.xkey).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Identity;

    #[test]
    fn public_keys_have_their_prefix_and_length() {
        let identity = Identity::generate();
        for (key, prefix) in [(identity.id(), 'N'), (identity.xkey(), 'X')] {
            assert!(key.starts_with(prefix) && key.len() == 56, "{key}");
        }
        assert!(nkeys::KeyPair::from_public_key(identity.id()).is_ok());
        assert!(nkeys::XKey::from_public_key(identity.xkey()).is_ok());
    }

    #[test]
    fn fresh_identities_differ_and_raw_ones_repeat() {
        assert_ne!(Identity::generate().id(), Identity::generate().id());
        let [a, b] = [(); 2].map(|()| Identity::from_raw([1; 32], [2; 32]));
        assert_eq!((a.id(), a.xkey()), (b.id(), b.xkey()));
    }

    #[test]
    fn signatures_verify_against_the_public_key() {
        let identity = Identity::generate();
        let signature = identity.server_key().sign(b"text").unwrap();
        let public = nkeys::KeyPair::from_public_key(identity.id()).unwrap();
        assert!(public.verify(b"text", &signature).is_ok());
        assert!(public.verify(b"other", &signature).is_err());
    }

    #[test]
    fn debug_shows_no_private_half() {
        let identity = Identity::generate();
        let seed = identity.server_key().seed().unwrap();
        assert!(!format!("{identity:?}").contains(&seed));
    }
}
