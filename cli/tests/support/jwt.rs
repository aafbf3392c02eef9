//! JWTs that our tests issue themselves.

use nkeys::KeyPair;
use serde_json::{Value, json};

/// An operator with one account and one user in it.
pub struct Family {
    operator: KeyPair,
    account: KeyPair,
    user: KeyPair,
}

impl Family {
    pub fn new() -> Family {
        Family {
            operator: KeyPair::new_operator(),
            account: KeyPair::new_account(),
            user: KeyPair::new_user(),
        }
    }

    /// The configuration of a server that trusts the operator and knows the account.
    pub fn config(&self) -> String {
        let operator = jwt(&self.operator, &self.operator, json!({"type": "operator", "version": 2}));
        let limits = json!({"subs": -1, "data": -1, "payload": -1, "imports": -1, "exports": -1,
            "wildcards": true, "conn": -1, "leaf": -1, "disk_storage": -1, "streams": -1, "consumer": -1});
        let claims = json!({"limits": limits, "type": "account", "version": 2});
        let account = jwt(&self.operator, &self.account, claims);
        let key = self.account.public_key();
        format!("operator: \"{operator}\"\nresolver: MEMORY\nresolver_preload: {{ {key}: \"{account}\" }}")
    }

    /// The user's JWT; that of a bearer asks for no signature.
    pub fn user_jwt(&self, bearer: bool) -> String {
        self.user_jwt_until(bearer, 0)
    }

    /// It ends at `expires`, in seconds of Unix; 0 is never.
    pub fn user_jwt_until(&self, bearer: bool, expires: i64) -> String {
        let claims = json!({"pub": {}, "sub": {}, "subs": -1, "data": -1, "payload": -1, "bearer_token": bearer,
            "type": "user", "version": 2});
        signed(&self.account, &self.user, claims, expires)
    }

    pub fn seed(&self) -> String {
        self.user.seed().unwrap()
    }

    /// The user's creds file.
    pub fn creds(&self) -> String {
        format!(
            "-----BEGIN NATS USER JWT-----\n{}\n------END NATS USER JWT------\n\n\
             -----BEGIN USER NKEY SEED-----\n{}\n------END USER NKEY SEED------\n",
            self.user_jwt(false),
            self.seed()
        )
    }
}

/// A JWT about `subject`, signed by `issuer`.
fn jwt(issuer: &KeyPair, subject: &KeyPair, nats: Value) -> String {
    signed(issuer, subject, nats, 0)
}

fn signed(issuer: &KeyPair, subject: &KeyPair, nats: Value, expires: i64) -> String {
    let base64 = |bytes: &[u8]| data_encoding::BASE64URL_NOPAD.encode(bytes);
    let mut claims = json!({
        "jti": "1", "iat": 1, "iss": issuer.public_key(), "name": "n", "sub": subject.public_key(), "nats": nats,
    });
    if expires != 0 {
        claims["exp"] = expires.into();
    }
    let header = base64(br#"{"typ":"JWT","alg":"ed25519-nkey"}"#);
    let signed = format!("{header}.{}", base64(claims.to_string().as_bytes()));
    format!("{signed}.{}", base64(&issuer.sign(signed.as_bytes()).unwrap()))
}
