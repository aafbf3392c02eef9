//! One operator: its claims, and its accounts' claims as only its keys sign them.

use cli_nsc::store::{Key, KeyStore, Kind, Store, token};
use schemas::claims::OperatorClaims;

use crate::failure::{Failure, Outcome};
use crate::nats::auth::store::{Account, issues};

pub struct Operator {
    pub store: Store,
    pub keys: KeyStore,
    /// As they are kept.
    pub claims: OperatorClaims,
}

impl Operator {
    pub fn name(&self) -> &str {
        self.store.name()
    }

    /// The public key.
    pub fn subject(&self) -> &str {
        &self.claims.data.subject
    }

    /// Signs changed claims with the operator's own key, and keeps them.
    pub fn keep(&mut self, claims: &OperatorClaims) -> Outcome {
        issues::refuse(Some(&self.claims), claims)?;
        let key = self.signer(&claims.data.subject)?;
        let text = token::sign(claims, &key)?;
        self.store.put(&text)?;
        self.claims = token::operator(&text)?;
        Ok(())
    }

    /// Makes a signing key and keeps it.
    pub fn add_signing_key(&mut self) -> Outcome<String> {
        let key = Key::generate(Kind::Operator);
        let mut claims = self.claims.clone();
        claims.nats.signing_keys.push(key.public());
        self.signer(self.subject())?;
        self.keys.store(&key)?;
        self.keep(&claims)?;
        Ok(key.public())
    }

    /// The key with its seed.
    pub fn signer(&self, public: &str) -> Outcome<Key> {
        let missing = || Failure::new(format!("the seed of {public} is not in the keystore"));
        self.keys.signer(public).ok_or_else(missing)
    }

    /// The system account, if there is one and it is here.
    pub fn system_account(&self) -> Outcome<Option<Account>> {
        match self.claims.nats.system_account.as_str() {
            "" => Ok(None),
            key => self.account(key),
        }
    }

    /// Whether it is the system account.
    pub fn is_system(&self, account: &Account) -> bool {
        account.claims.data.subject == self.claims.nats.system_account
    }
}
