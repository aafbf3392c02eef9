//! Users, signed by their account's key or one of its signing keys.

use cli_nsc::store::{Key, names, token};
use schemas::claims::UserClaims;

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::store::{Account, Operator, issues};

pub struct User {
    /// Of the file; that in the claims is the same unless somebody renamed it.
    pub name: String,
    /// As they are kept.
    pub claims: UserClaims,
}

impl Operator {
    /// The users of an account, sorted by name.
    pub fn users(&self, account: &Account) -> Outcome<Vec<User>> {
        let read = |name: String| Ok(User { claims: self.store.user(&account.name, &name)?, name });
        self.store.users(&account.name)?.into_iter().map(read).collect()
    }

    /// The user of this name or key.
    pub fn user(&self, account: &Account, wanted: &str) -> Outcome<Option<User>> {
        if names::check(wanted).is_ok() && self.store.has_user(&account.name, wanted) {
            let claims = self.store.user(&account.name, wanted)?;
            return Ok(Some(User { name: wanted.to_string(), claims }));
        }
        Ok(self.users(account)?.into_iter().find(|user| user.claims.data.subject == wanted))
    }

    /// Signs a new user with this key of its account, and keeps it with its own key.
    pub fn add_user(&self, account: &Account, claims: &UserClaims, issuer: &str, key: &Key) -> Outcome<User> {
        names::check(&claims.data.name)?;
        issues::refuse(None, claims)?;
        let text = token::sign(claims, &self.user_signer(account, issuer)?)?;
        self.keys.store(key)?;
        self.store.put(&text)?;
        Ok(User { name: claims.data.name.clone(), claims: token::user(&text)? })
    }

    /// Signs a user's changed claims with the key that signed it before, and keeps them.
    pub fn keep_user(&self, account: &Account, before: &User, claims: &UserClaims) -> Outcome<User> {
        issues::refuse(Some(&before.claims), claims)?;
        let text = self.sign_user(account, claims)?;
        self.store.put(&text)?;
        Ok(User { name: before.name.clone(), claims: token::user(&text)? })
    }

    /// The token of a user's claims, signed by the key that signed it before.
    pub fn sign_user(&self, account: &Account, claims: &UserClaims) -> Outcome<String> {
        Ok(token::sign(claims, &self.user_signer(account, &claims.data.issuer)?)?)
    }

    fn user_signer(&self, account: &Account, issuer: &str) -> Outcome<Key> {
        let own = issuer == account.subject();
        if own && self.claims.nats.strict_signing_key_usage {
            fail!("operator {} wants users signed by a signing key of the account: use --key", self.name());
        }
        if !own && !account.claims.nats.signing_keys.contains(issuer) {
            fail!("{issuer} is not a key of account {} any more", account.name);
        }
        self.signer(issuer)
    }
}
