//! Who we say we are: what a context holds, and the signature a server asks for.

use contexts::{Context, System, credential};
use nkeys::KeyPair;

use super::Error;

/// Everything that proves a user; what is not set is empty or None.
#[derive(Clone, Debug, Default)]
pub struct Credentials {
    pub user: String,
    pub password: String,
    pub token: String,
    pub signer: Option<Signer>,
}

/// A key that signs the server's nonce, a JWT, or both.
#[derive(Clone)]
pub struct Signer {
    /// Empty when the public key itself is the user.
    pub jwt: String,
    /// Seed of the key; empty for a bearer JWT, which needs no signature.
    pub seed: String,
}

// A seed must not end in a log.
impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signer").field("jwt", &self.jwt).finish_non_exhaustive()
    }
}

impl Credentials {
    /// The credentials of a context. The first kind that is set wins; a token goes with any of them.
    pub fn of(context: &Context) -> Result<Credentials, Error> {
        let settings = &context.settings;
        let mut credentials = Credentials::default();
        if !settings.user.is_empty() {
            credentials.user.clone_from(&settings.user);
            credentials.password = literal("password", &settings.password)?;
        } else if !context.creds().is_empty() {
            credentials.signer = Some(creds(&text("creds", context.creds())?)?);
        } else if !settings.nkey.is_empty() {
            let seed = seed("nkey", &text("nkey", &settings.nkey)?)?;
            credentials.signer = Some(Signer { jwt: String::new(), seed });
        } else if !settings.user_jwt.is_empty() {
            let jwt = literal("user_jwt", &settings.user_jwt)?;
            let given = literal("user_seed", &settings.user_seed)?;
            let seed = if given.is_empty() { given } else { seed("user_seed", &given)? };
            credentials.signer = Some(Signer { jwt, seed });
        }
        if !settings.token.is_empty() {
            credentials.token = literal("token", &settings.token)?;
        }
        Ok(credentials)
    }

    /// These, with the user of a URL in front of them.
    pub fn with_url_user(&self, user: &Option<(String, Option<String>)>) -> Credentials {
        let mut credentials = self.clone();
        match user {
            Some((user, Some(password))) => {
                credentials.user.clone_from(user);
                credentials.password.clone_from(password);
            }
            Some((token, None)) => credentials.token.clone_from(token),
            None => {}
        }
        credentials
    }
}

impl Signer {
    /// The public key and the signature of `nonce` in URL-safe base64; None for a bearer JWT.
    pub fn sign(&self, nonce: &str) -> Result<Option<(String, String)>, Error> {
        let signature = self.signature(nonce.as_bytes())?;
        let text = |bytes: Vec<u8>| data_encoding::BASE64URL_NOPAD.encode(&bytes);
        signature.map(|bytes| Ok((self.key()?.public_key(), text(bytes)))).transpose()
    }

    /// The bytes of the signature; None for a bearer JWT.
    pub fn signature(&self, nonce: &[u8]) -> Result<Option<Vec<u8>>, Error> {
        if self.seed.is_empty() {
            return Ok(None);
        }
        self.key()?.sign(nonce).map(Some).map_err(|e| Error::configuration("seed", e))
    }

    fn key(&self) -> Result<KeyPair, Error> {
        KeyPair::from_seed(&self.seed).map_err(|e| Error::configuration("seed", e))
    }
}

fn literal(field: &'static str, value: &str) -> Result<String, Error> {
    credential::literal(value, &System).map_err(|e| Error::configuration(field, e))
}

fn text(field: &'static str, reference: &str) -> Result<String, Error> {
    let content = credential::content(reference, &System).map_err(|e| Error::configuration(field, e))?;
    String::from_utf8(content).map_err(|_| Error::configuration(field, "not text"))
}

/// The seed in a key file, decorated or bare.
fn seed(field: &'static str, file: &str) -> Result<String, Error> {
    let is_seed = |line: &&str| line.starts_with('S') && line.len() == 58;
    let found = file.lines().map(str::trim).find(is_seed);
    found.map(str::to_string).ok_or_else(|| Error::configuration(field, "no nkey seed found"))
}

/// A creds file: the JWT after its `BEGIN` line, and the seed.
fn creds(file: &str) -> Result<Signer, Error> {
    let mut lines = file.lines().map(str::trim);
    let begins = |line: &str| line.starts_with('-') && line.contains("BEGIN") && line.contains("JWT");
    let jwt = lines.find(|l| begins(l)).and_then(|_| lines.find(|l| !l.is_empty()));
    match jwt {
        Some(jwt) if !jwt.starts_with('-') => Ok(Signer { jwt: jwt.to_string(), seed: seed("creds", file)? }),
        _ => Err(Error::configuration("creds", "no user JWT found")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_kind_wins_and_a_token_goes_with_it() {
        let mut context = Context::default();
        context.settings.user = "u".into();
        context.settings.password = "p".into();
        context.settings.nkey = "/no/such/file".into();
        context.settings.token = "t".into();
        let c = Credentials::of(&context).unwrap();
        assert_eq!((c.user.as_str(), c.password.as_str(), c.token.as_str()), ("u", "p", "t"));
        assert!(c.signer.is_none());
        let url = c.with_url_user(&Some(("v".into(), Some("q".into()))));
        assert_eq!((url.user.as_str(), url.password.as_str()), ("v", "q"));
        assert_eq!(c.with_url_user(&Some(("x".into(), None))).token, "x");
        context.settings.user.clear();
        let error = Credentials::of(&context).unwrap_err().to_string();
        assert!(error.starts_with("configuration error: nkey: /no/such/file: "), "{error}");
    }

    #[test]
    fn creds_files() {
        let seed = KeyPair::new_user().seed().unwrap();
        let file = format!(
            "-----BEGIN NATS USER JWT-----\neyJ0.x.y\n------END NATS USER JWT------\n\n\
             -----BEGIN USER NKEY SEED-----\n{seed}\n------END USER NKEY SEED------\n"
        );
        let signer = creds(&file).unwrap();
        assert_eq!((signer.jwt.as_str(), signer.seed), ("eyJ0.x.y", seed));
        let wrong = |file: &str| creds(file).unwrap_err().to_string();
        assert_eq!(wrong("nothing"), "configuration error: creds: no user JWT found");
        let no_seed = "-----BEGIN NATS USER JWT-----\neyJ0.x.y\n";
        assert_eq!(wrong(no_seed), "configuration error: creds: no nkey seed found");
    }

    #[test]
    fn signatures_verify_with_the_public_key() {
        let key = KeyPair::new_user();
        let signer = Signer { jwt: String::new(), seed: key.seed().unwrap() };
        let (public, signature) = signer.sign("nonce-1").unwrap().unwrap();
        assert_eq!(public, key.public_key());
        let signature = data_encoding::BASE64URL_NOPAD.decode(signature.as_bytes()).unwrap();
        KeyPair::from_public_key(&public).unwrap().verify(b"nonce-1", &signature).unwrap();
        let bearer = Signer { jwt: "x".into(), seed: String::new() };
        assert_eq!(bearer.sign("n").unwrap(), None);
    }
}
